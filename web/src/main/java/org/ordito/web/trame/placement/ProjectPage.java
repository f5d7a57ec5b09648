package org.ordito.web.trame.placement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.people.Actor;
import org.ordito.people.People;
import org.ordito.people.Person;
import org.ordito.people.Role;
import org.ordito.platform.NotAllowed;
import org.ordito.platform.NotFound;
import org.ordito.trame.placement.Host;
import org.ordito.trame.placement.HostDesk;
import org.ordito.trame.placement.PlacementDesk;
import org.ordito.trame.placement.PlacementSearch;
import org.ordito.trame.placement.PlacementTerms;
import org.ordito.trame.placement.ProjectContent;
import org.ordito.trame.placement.SearchDesk;
import org.ordito.trame.placement.TraineeStatus;
import org.ordito.web.text.PageText;

/** Writing a training project: with a search and a host in the address the first version, with a placement the next one. */
@Named
@RequestScoped
public class ProjectPage {

    @Inject
    private Actor actor;

    @Inject
    private PlacementDesk desk;

    @Inject
    private HostDesk hosts;

    @Inject
    private SearchDesk searches;

    @Inject
    private People people;

    @Inject
    private PlacementInAddress here;

    @Inject
    private PageText text;

    @Inject
    @Param(name = "search")
    private String searchId;

    @Inject
    @Param(name = "host")
    private String hostCode;

    @Inject
    @Param(name = "from")
    private String fromInAddress;

    @Inject
    @Param(name = "months")
    private Integer monthsInAddress;

    private Map<String, String> words;
    private Integer hoursPerWeek;
    private LocalDate startsOn;
    private Integer months;
    private BigDecimal allowance;
    private String tutor;
    private TraineeStatus status;
    private String reason;
    private Integer ordinal;
    private PlacementTerms terms;
    private PlacementSearch search;

    /** Nobody else is to write in vain. */
    private void requireLead() {
        if (!actor.is(Role.LAB_COORDINATOR)) {
            throw new NotAllowed("course.coordinator-only");
        }
    }

    /** Whether it is the first version. */
    public boolean isFirst() {
        return searchId != null;
    }

    private PlacementSearch search() {
        if (search == null) {
            search = searches.open(actor, searchId);
        }
        return search;
    }

    public String getPerson() {
        return isFirst() ? people.named(search().getUsername()).getName() : here.placement().placement().getParties().getTraineeName();
    }

    public Host getHost() {
        requireLead();
        if (!isFirst()) {
            return here.placement().placement().getHost();
        }
        if (hostCode == null) {
            throw new NotFound("host");
        }
        return hosts.open(actor, hostCode);
    }

    /** Those who can follow the person there. */
    public List<Person> getTutors() {
        Host host = getHost();
        return hosts.tutors(actor).stream().filter(person -> host.getTutors().contains(person.getUsername())).toList();
    }

    public String getBack() {
        return isFirst() ? "/app/trame/match.xhtml?number=" + searchId : "/app/trame/placement.xhtml?number=" + here.number();
    }

    public void save() throws IOException {
        if (isFirst()) {
            String number = desk.propose(actor, search().getUsername(), hostCode, tutor, status, written());
            Messages.addFlashGlobalInfo(text.of("placements.project.proposed", number));
            Faces.redirect("/app/trame/placement.xhtml?number=" + number);
        } else {
            desk.change(actor, here.number(), getOrdinal(), reason, written());
            here.leave("placements.project.changed");
        }
    }

    private ProjectContent written() {
        return new ProjectContent(words.get("aims"), words.get("tasks"), words.get("timetable"), hoursPerWeek, startsOn, months, allowance, words.get("accidentCover"),
                words.get("liabilityCover"));
    }

    /** The texts of the form, by field. */
    public Map<String, String> getWords() {
        fill();
        return words;
    }

    private void fill() {
        if (words != null) {
            return;
        }
        words = new HashMap<>();
        if (isFirst()) {
            hoursPerWeek = getTerms().getMostHours();
            startsOn = SearchesPage.day(fromInAddress, null);
            months = monthsInAddress == null ? Integer.valueOf(getTerms().getMostMonths()) : monthsInAddress;
            allowance = getTerms().getUsualAllowance();
            return;
        }
        ProjectContent known = here.placement().projects().get(0).getContent();
        words.put("aims", known.aims());
        words.put("tasks", known.tasks());
        words.put("timetable", known.timetable());
        words.put("accidentCover", known.accidentCover());
        words.put("liabilityCover", known.liabilityCover());
        hoursPerWeek = known.hoursPerWeek();
        startsOn = known.startsOn();
        months = known.months();
        allowance = known.allowance();
    }

    public PlacementTerms getTerms() {
        if (terms == null) {
            terms = hosts.terms(actor);
        }
        return terms;
    }

    public TraineeStatus[] getStatuses() {
        return TraineeStatus.values();
    }

    /** The newest version that was read. */
    public Integer getOrdinal() {
        return ordinal == null && !isFirst() ? Integer.valueOf(here.placement().projects().get(0).getOrdinal()) : ordinal;
    }

    public void setOrdinal(Integer ordinal) {
        this.ordinal = ordinal;
    }

    public Integer getHoursPerWeek() {
        fill();
        return hoursPerWeek;
    }

    public void setHoursPerWeek(Integer hoursPerWeek) {
        fill();
        this.hoursPerWeek = hoursPerWeek;
    }

    public LocalDate getStartsOn() {
        fill();
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        fill();
        this.startsOn = startsOn;
    }

    public Integer getMonths() {
        fill();
        return months;
    }

    public void setMonths(Integer months) {
        fill();
        this.months = months;
    }

    public BigDecimal getAllowance() {
        fill();
        return allowance;
    }

    public void setAllowance(BigDecimal allowance) {
        fill();
        this.allowance = allowance;
    }

    public String getTutor() {
        return tutor;
    }

    public void setTutor(String tutor) {
        this.tutor = tutor;
    }

    public TraineeStatus getStatus() {
        return status;
    }

    public void setStatus(TraineeStatus status) {
        this.status = status;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
