package org.ordito.web.trame.equipment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.people.Actor;
import org.ordito.trame.Course;
import org.ordito.trame.equipment.EquipmentTermsDesk;
import org.ordito.trame.equipment.MachineKind;
import org.ordito.trame.equipment.SafetyTraining;
import org.ordito.trame.equipment.TraineeLine;
import org.ordito.trame.equipment.TrainingDesk;
import org.ordito.web.text.PageText;

/** Who of a course was trained for which machines, recording another training, and taking back one that was a mistake. */
@Named
@RequestScoped
public class SafetyTrainingPage {

    @Inject
    private Actor actor;

    @Inject
    private TrainingDesk desk;

    @Inject
    private EquipmentTermsDesk terms;

    @Inject
    private MachineWords words;

    @Inject
    private PageText text;

    @Inject
    @Param(name = "course")
    private String course;

    private List<Course> courses;
    private List<TraineeLine> lines;
    private List<MachineKind> kinds;
    private List<String> people = new ArrayList<>();
    private String kind;
    private LocalDate givenOn;
    private String givenBy;
    private String training;
    private String reason;

    public void record() throws IOException {
        int many = desk.record(actor, getCourse(), people, kind, givenOn, givenBy);
        leave(text.of("machines.page.training-recorded", many));
    }

    public void revoke() throws IOException {
        desk.revoke(actor, training, reason);
        leave(text.of("machines.page.training-revoked"));
    }

    private void leave(String message) throws IOException {
        Messages.addFlashGlobalInfo(message);
        Faces.redirect("/app/trame/machine-training.xhtml?course=" + getCourse());
    }

    public List<Course> getCourses() {
        if (courses == null) {
            courses = desk.courses(actor);
        }
        return courses;
    }

    /** The one in the address, else the first that goes on; null when there is none. */
    public String getCourse() {
        return course != null ? course : getCourses().isEmpty() ? null : getCourses().get(0).getSlug();
    }

    public List<TraineeLine> getLines() {
        if (lines == null) {
            lines = getCourse() == null ? List.of() : desk.lines(actor, getCourse());
        }
        return lines;
    }

    /** The kinds of machine for which people are trained. */
    public List<MachineKind> getKinds() {
        if (kinds == null) {
            kinds = terms.kinds(actor).stream().filter(MachineKind::isTraining).toList();
        }
        return kinds;
    }

    /** How somebody stands with a kind of machine, in a cell. */
    public String standing(TraineeLine line, MachineKind of) {
        SafetyTraining longest = line.of(of);
        if (longest == null) {
            return text.of("machines.page.untrained");
        }
        if (!longest.isValidOn(words.getToday())) {
            return text.of("machines.page.expired", text.day(longest.getValidUntil()));
        }
        return longest.getValidUntil() == null ? text.of("machines.page.trained", text.day(longest.getGivenOn()))
                : text.of("machines.page.trained-until", text.day(longest.getValidUntil()));
    }

    /** Every training of these people, to choose the one that was a mistake. */
    public List<SafetyTraining> getTrainings() {
        return getLines().stream().flatMap(line -> line.trainings().stream()).toList();
    }

    public String label(SafetyTraining each) {
        String name = getLines().stream().filter(line -> line.person().key().equals(each.getPerson())).map(line -> line.person().name()).findFirst().orElse("");
        return text.of("machines.page.training-label", name, each.getKind().getName(), text.day(each.getGivenOn()));
    }

    public List<String> getPeople() {
        return people;
    }

    public void setPeople(List<String> people) {
        this.people = people;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public LocalDate getGivenOn() {
        return givenOn;
    }

    public void setGivenOn(LocalDate givenOn) {
        this.givenOn = givenOn;
    }

    public String getGivenBy() {
        return givenBy;
    }

    public void setGivenBy(String givenBy) {
        this.givenBy = givenBy;
    }

    public String getTraining() {
        return training;
    }

    public void setTraining(String training) {
        this.training = training;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
