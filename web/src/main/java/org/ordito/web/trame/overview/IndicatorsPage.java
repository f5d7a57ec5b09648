package org.ordito.web.trame.overview;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.ordito.documents.Download;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.trame.Course;
import org.ordito.trame.CourseDesk;
import org.ordito.trame.indicators.Counted;
import org.ordito.trame.indicators.IndicatorDesk;
import org.ordito.trame.indicators.Phase;
import org.ordito.trame.indicators.Programme;
import org.ordito.trame.indicators.ShownCount;
import org.ordito.web.text.Language;

/** The indicators of a programme, of all courses or one, of any time or some; and taking them and the records of participants away. */
@Named("indicatorsPage")
@RequestScoped
public class IndicatorsPage {

    @Inject
    private Actor actor;

    @Inject
    private IndicatorDesk desk;

    @Inject
    private CourseDesk courses;

    @Inject
    private Language language;

    @Inject
    @Param(name = "programme")
    private String programme;

    @Inject
    @Param(name = "course")
    private String course;

    @Inject
    @Param(name = "from")
    private String from;

    @Inject
    @Param(name = "until")
    private String until;

    private List<ShownCount> counts;
    private String reason;

    public List<ShownCount> getCounts() {
        if (counts == null) {
            counts = isBackwards() ? List.of() : desk.read(actor, counted());
        }
        return counts;
    }

    /** Whether the last day that was chosen comes before the first. */
    public boolean isBackwards() {
        return getFrom() != null && getUntil() != null && getUntil().isBefore(getFrom());
    }

    /** Those of one phase. */
    public List<ShownCount> counts(Phase phase) {
        return getCounts().stream().filter(count -> count.indicator().getPhase() == phase).toList();
    }

    private Counted counted() {
        return new Counted(getProgramme(), getCourse(), day(from), day(until));
    }

    private static LocalDate day(String written) {
        try {
            return written == null || written.isBlank() ? null : LocalDate.parse(written);
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }

    /** How wide the bar of a count is, in percent of the largest of its phase; nothing where it is hidden. */
    public int bar(ShownCount count) {
        int largest = counts(count.indicator().getPhase()).stream().filter(each -> each.total() != null).mapToInt(ShownCount::total).max().orElse(0);
        return count.total() == null || largest == 0 ? 0 : 100 * count.total() / largest;
    }

    public Phase[] getPhases() {
        return Phase.values();
    }

    public Programme[] getProgrammes() {
        return Programme.values();
    }

    /** The present one, unless another was chosen. */
    public Programme getProgramme() {
        return Arrays.stream(Programme.values()).filter(each -> each.name().equals(programme)).findFirst().orElse(Programme.ESF_2021);
    }

    /** The newest courses, to choose from. */
    public List<Course> getCourses() {
        return courses.all(actor, null).items();
    }

    /** Null for all courses. */
    public String getCourse() {
        return course == null || course.isBlank() ? null : course;
    }

    /** As it was written and can be read; null otherwise. */
    public LocalDate getFrom() {
        return day(from);
    }

    public LocalDate getUntil() {
        return day(until);
    }

    public int getFewest() {
        return ShownCount.FEWEST;
    }

    public boolean isExportable() {
        return actor.is(Role.LAB_COORDINATOR);
    }

    public void exportWorkbook() throws IOException {
        send(desk.export(actor, counted(), true, language.getLocale()));
    }

    public void exportText() throws IOException {
        send(desk.export(actor, counted(), false, language.getLocale()));
    }

    public void recordsWorkbook() throws IOException {
        send(desk.exportRecords(actor, counted(), true, reason, language.getLocale()));
    }

    public void recordsText() throws IOException {
        send(desk.exportRecords(actor, counted(), false, reason, language.getLocale()));
    }

    private static void send(Download download) throws IOException {
        try (InputStream content = download.content()) {
            Faces.sendFile(content, download.document().getFilename(), true);
        }
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
