package org.ordito.calls;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.ordito.people.Actor;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Words;

/**
 * A public call (<i>avviso pubblico</i>): written as a draft, published, open between two instants, then closed while its
 * selection runs, and concluded. Criteria, weights, thresholds and terms are fixed before it opens; a later correction or
 * extension carries a reason.
 */
@Entity
@Table(name = "public_call")
public class Call extends CallContent {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String slug;
    private String programme;
    @Enumerated(EnumType.STRING)
    private CallState state = CallState.DRAFT;
    @Embedded
    private Drafting drafting = new Drafting();

    protected Call() {
    }

    /** @param programme whose call it is; its selection is carried by the process {@code <programme>-selection} */
    public Call(String slug, String programme) {
        this.slug = slug;
        this.programme = programme;
    }

    /** Writes what the call says to the public. @throws RuleViolation {@code calls.not-draft} once published; as {@link Notice} and {@link Article} say */
    public void describe(CallText text, List<Article> newArticles) {
        requireWritable();
        say(text, newArticles);
    }

    /** @throws RuleViolation as {@link Calendar} says */
    public void schedule(CallDates dates) {
        requireWritable();
        calendar().plan(dates);
    }

    /** Says who may apply, for how much and for what. @throws RuleViolation as {@link Participation} says */
    public void admit(Participation newParticipation) {
        requireWritable();
        admitKinds(newParticipation);
    }

    /** Says what applicants write and attach. @throws RuleViolation as {@link ApplicationForm} says */
    public void ask(ApplicationForm newForm) {
        requireWritable();
        askFor(newForm);
    }

    /** Says what the office checks in each application. @throws RuleViolation as {@link Requirement} says */
    public void require(List<Requirement> newRequirements) {
        requireWritable();
        checkBy(newRequirements);
    }

    /** @throws RuleViolation as {@link Selection} says */
    public void judgeBy(Selection newSelection, Terms newTerms, List<Criterion> newCriteria) {
        requireWritable();
        judge(newSelection, newTerms, newCriteria);
    }

    /** @throws RuleViolation as {@link Funding} says */
    public void fund(Funding newFunding) {
        requireWritable();
        give(newFunding);
    }

    /** The officer has finished writing. @throws IncompleteCall when something is missing */
    public void submitForPublication(Actor officer, Instant now) {
        requireWritable();
        requireComplete(now);
        drafting.handOver(officer);
    }

    /** The manager wants it changed. @throws RuleViolation {@code calls.reason-missing} */
    public void sendBack(String reason) {
        requireDraft();
        drafting.sendBack(reason);
    }

    /** @throws RuleViolation {@code calls.second-person} by who handed it over, {@link IncompleteCall} when something is missing, or the deadline has passed meanwhile */
    public void publish(Actor manager, Instant now) {
        requireDraft();
        drafting.requireSecondPerson(manager);
        requireComplete(now);
        state = CallState.PUBLISHED;
        calendar().published(now);
    }

    /** The opening date has come. */
    public void open() {
        if (state == CallState.PUBLISHED) {
            state = CallState.OPEN;
        }
    }

    /**
     * Moves the deadline later (<i>proroga</i>), and the end of questions if need be.
     *
     * @param questionsUntil the new end of questions; null when it stays
     * @throws RuleViolation {@code calls.extension-late} once closed, and as {@link Calendar#extend} says
     */
    public void extend(Instant newDeadline, Instant questionsUntil, Instant now) {
        if (state != CallState.PUBLISHED && state != CallState.OPEN) {
            throw new RuleViolation("calls.extension-late");
        }
        calendar().extend(newDeadline, questionsUntil, now);
    }

    /** Corrects what was published (<i>rettifica</i>). @throws RuleViolation as {@link CorrectionRules} and the parts of the call say; {@link IncompleteCall} */
    public void correct(CallDraft draft, Instant now) {
        CorrectionRules.check(this, draft, now);
        say(draft.text(), draft.articles());
        calendar().plan(draft.dates());
        admitKinds(draft.participation());
        askFor(draft.form());
        judge(draft.selection(), draft.terms(), draft.criteria());
        checkBy(draft.requirements());
        requireComplete(now.isAfter(getClosesAt()) ? Instant.MIN : now);
    }

    /** More money for grants than was published. @throws RuleViolation {@code calls.not-published}, {@code calls.money-amount} */
    public void addMoney(BigDecimal amount) {
        if (state == CallState.DRAFT) {
            throw new RuleViolation("calls.not-published");
        }
        getFunding().add(amount);
    }

    /** The deadline has passed. */
    public void close(Instant now) {
        state = CallState.CLOSED;
        calendar().closed(now);
    }

    /** The selection has reached its final ranking. */
    public void conclude() {
        state = CallState.CONCLUDED;
    }

    /**
     * Whether a final send that reached the server at this instant is in time: at the deadline itself it is, a millisecond
     * later it is not. This rule alone decides, not the state that a timer sets.
     */
    public boolean accepts(Instant sent) {
        return state.isPublic() && calendar().contains(sent);
    }

    /** Where it stands at this instant, by its dates: the timer that sets the state comes a moment later. */
    public CallState stateAt(Instant now) {
        if (state != CallState.PUBLISHED && state != CallState.OPEN) {
            return state;
        }
        if (now.isAfter(getClosesAt())) {
            return CallState.CLOSED;
        }
        return now.isBefore(getOpensAt()) ? CallState.PUBLISHED : CallState.OPEN;
    }

    /** Whether a question that reached the server at this instant is in time; the cut-off itself still is, like the deadline. */
    public boolean takesQuestions(Instant asked) {
        return state.isPublic() && !asked.isAfter(getFaqClosesAt());
    }

    /** Until when questions are taken, or since when no more, in a sentence. */
    public Words questionTime(Instant now) {
        return Words.of(takesQuestions(now) ? "calls.questions-until" : "calls.questions-over", Words.second(getFaqClosesAt()));
    }

    private void requireComplete(Instant now) {
        List<CallGap> gaps = CallChecklist.of(this, now);
        if (!gaps.isEmpty()) {
            throw new IncompleteCall(gaps);
        }
    }

    /** @throws RuleViolation {@code calls.not-draft} once published, {@code calls.with-manager} while the manager has it */
    void requireWritable() {
        requireDraft();
        drafting.requireWithOfficer();
    }

    private void requireDraft() {
        if (state != CallState.DRAFT) {
            throw new RuleViolation("calls.not-draft");
        }
    }

    public Long id() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public String getSlug() {
        return slug;
    }

    public String getProgramme() {
        return programme;
    }

    public CallState getState() {
        return state;
    }

    /** Who has it while it is a draft. */
    public Drafting getDrafting() {
        return drafting;
    }
}
