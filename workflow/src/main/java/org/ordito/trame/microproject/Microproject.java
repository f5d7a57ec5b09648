package org.ordito.trame.microproject;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ordito.people.Actor;
import org.ordito.platform.PlainText;
import org.ordito.platform.RuleViolation;

/** What a young person sets out to do with a tutor, step by step, and how it ended. */
@Entity
@Table(name = "lab_microproject")
public class Microproject {

    /** Most steps. */
    static final int STEPS = 30;

    private static final int STEP_TITLE = 200;
    private static final int NOTE = 1_000;
    private static final int CONCLUSION = 2_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String number;
    private String title;
    private String aims;
    private String person;
    private String tutor;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String conclusion;

    @Column(name = "ended_at")
    private Instant endedAt;

    @OneToMany(mappedBy = "microproject", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<Step> steps = new ArrayList<>();

    protected Microproject() {
    }

    /** @param person account of the young person @param tutor account of who helps */
    Microproject(String number, MicroprojectPlan plan, String person, String tutor, Instant now) {
        if (person.equals(tutor)) {
            throw new RuleViolation("microproject.own-tutor").at("tutor");
        }
        this.number = number;
        this.title = plan.title();
        this.aims = plan.aims();
        this.endsOn = plan.endsOn();
        this.person = person;
        this.tutor = tutor;
        this.begunAt = now;
    }

    /** Adds a step after the others. The same once more changes nothing. @throws RuleViolation beside the field */
    void addStep(String written, LocalDate dueOn) {
        requireRunning();
        String step = MicroprojectPlan.required("step", written, STEP_TITLE);
        if (dueOn == null || dueOn.isAfter(endsOn)) {
            throw new RuleViolation("microproject.due-on").at("dueOn");
        }
        if (steps.stream().anyMatch(there -> there.getTitle().equals(step) && there.getDueOn().equals(dueOn))) {
            return;
        }
        if (steps.size() >= STEPS) {
            throw new RuleViolation("microproject.steps", STEPS).at("step");
        }
        steps.add(new Step(this, steps.size() + 1, step, dueOn));
    }

    /** A step is done. Done before, it stays as it is. @param position from 1 */
    void finish(int position, String note, LocalDate today) {
        requireRunning();
        step(position).finish(MicroprojectPlan.fits("note", PlainText.of(note), NOTE), today);
    }

    private Step step(int position) {
        return steps.stream().filter(step -> step.getPosition() == position).findFirst().orElseThrow(() -> new RuleViolation("microproject.no-step"));
    }

    void end(Outcome how, String words, Instant now) {
        requireRunning();
        if (how == null) {
            throw new RuleViolation("microproject.missing.outcome").at("outcome");
        }
        conclusion = MicroprojectPlan.required("conclusion", words, CONCLUSION);
        outcome = how;
        endedAt = now;
    }

    private void requireRunning() {
        if (!isRunning()) {
            throw new RuleViolation("microproject.ended");
        }
    }

    public boolean isRunning() {
        return endedAt == null;
    }

    /** Whether its words are erased; title, steps and outcome stay. */
    public boolean isForgotten() {
        return aims == null;
    }

    /** Whether it is the same again: a second click. */
    boolean isSame(MicroprojectPlan plan, String withTutor) {
        return isRunning() && tutor.equals(withTutor) && plan.equals(new MicroprojectPlan(title, aims, endsOn));
    }

    boolean isOf(Actor who) {
        return who.isPerson(person);
    }

    boolean isLedBy(Actor who) {
        return who.isPerson(tutor);
    }

    String getPerson() {
        return person;
    }

    String getTutor() {
        return tutor;
    }

    /** {@code MICRO-2026-0001}. */
    public String getNumber() {
        return number;
    }

    public String getTitle() {
        return title;
    }

    /** Null once they are forgotten, with the notes and the conclusion. */
    public String getAims() {
        return aims;
    }

    public Instant getBegunAt() {
        return begunAt;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    /** Null while it runs. */
    public Outcome getOutcome() {
        return outcome;
    }

    /** What came of it, in words; null while it runs, and once it is forgotten. */
    public String getConclusion() {
        return conclusion;
    }

    public Instant getEndedAt() {
        return endedAt;
    }

    /** In their order. */
    public List<Step> getSteps() {
        return List.copyOf(steps);
    }

    /** How many steps are done. */
    public long getDone() {
        return steps.stream().filter(Step::isDone).count();
    }
}
