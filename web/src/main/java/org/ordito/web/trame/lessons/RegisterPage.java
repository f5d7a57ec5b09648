package org.ordito.web.trame.lessons;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import java.io.IOException;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.ordito.people.Actor;
import org.ordito.platform.NotFound;
import org.ordito.trame.lessons.Lesson;
import org.ordito.trame.register.Correction;
import org.ordito.trame.register.Mark;
import org.ordito.trame.register.Presence;
import org.ordito.trame.register.RegisterDesk;
import org.ordito.trame.register.RegisterLine;
import org.ordito.web.text.PageText;

/** The register of one lesson: marked, closed, and from then on corrected with a reason. Marks themselves go to {@link RegisterServlet}. */
@Named("lessonRegisterPage")
@RequestScoped
public class RegisterPage {

    @Inject
    private Actor actor;

    @Inject
    private RegisterDesk desk;

    @Inject
    private PageText text;

    @Inject
    @Param(name = "lesson")
    private String id;

    @Inject
    @Param(name = "person")
    private String person;

    @Inject
    @Param(name = "esito")
    private String outcome;

    private Lesson lesson;
    private List<RegisterLine> lines;
    private List<Correction> corrections;
    private Map<String, String> names;

    private Integer base;
    private Presence presence;
    private String arrived;
    private String gone;
    private String reason;

    public void close() throws IOException {
        desk.close(actor, id);
        leave("lessons.page.register-closed");
    }

    public void correct() throws IOException {
        LocalTime from = LessonWords.time(arrived, "arrived");
        LocalTime to = LessonWords.time(gone, "gone");
        desk.correct(actor, id, person, getBase(), new Mark(presence, from, to), reason);
        leave("lessons.page.register-corrected");
    }

    private void leave(String message) throws IOException {
        Messages.addFlashGlobalInfo(text.of(message));
        Faces.redirect(address(id));
    }

    public Lesson getLesson() {
        if (lesson == null) {
            if (id == null) {
                throw new NotFound("lesson");
            }
            lesson = desk.open(actor, id);
        }
        return lesson;
    }

    public List<RegisterLine> getLines() {
        if (lines == null) {
            lines = desk.lines(actor, getLesson().getPublicId());
        }
        return lines;
    }

    /** How many have no mark yet. */
    public long getUnmarked() {
        return getLines().stream().filter(line -> line.attendance() == null).count();
    }

    public List<Correction> getCorrections() {
        if (corrections == null) {
            corrections = desk.corrections(actor, getLesson().getPublicId());
        }
        return corrections;
    }

    /** Who made a correction. */
    public String corrector(Correction correction) {
        if (names == null) {
            names = desk.names(actor, getCorrections());
        }
        return names.getOrDefault(correction.getCorrectedBy(), "");
    }

    /** Whom a correction is about. */
    public String corrected(Correction correction) {
        return getLines().stream().filter(line -> correction.isOf(line.participant())).map(line -> line.participant().name()).findFirst().orElse("");
    }

    /** The line that is being corrected; null when none is. */
    public RegisterLine getLine() {
        return person == null ? null : getLines().stream().filter(line -> line.participant().publicId().equals(person)).findFirst()
                .orElseThrow(() -> new NotFound(person));
    }

    /** What the portal says to a mark that was sent without scripts and not kept; null otherwise. */
    public String getProblem() {
        return outcome == null || !RegisterServlet.OUTCOMES.containsValue(outcome) ? null : text.of("lessons.page.outcome." + outcome);
    }

    static String address(String id) {
        return "/app/trame/register.xhtml?lesson=" + id;
    }

    public Integer getBase() {
        return base == null ? Integer.valueOf(getLine().getVersion()) : base;
    }

    public void setBase(Integer base) {
        this.base = base;
    }

    public Presence[] getPresences() {
        return Presence.values();
    }

    public Presence getPresence() {
        return presence == null && getLine().getMark() != null ? getLine().getMark().presence() : presence;
    }

    public void setPresence(Presence presence) {
        this.presence = presence;
    }

    public String getArrived() {
        return arrived;
    }

    public void setArrived(String arrived) {
        this.arrived = arrived;
    }

    public String getGone() {
        return gone;
    }

    public void setGone(String gone) {
        this.gone = gone;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
