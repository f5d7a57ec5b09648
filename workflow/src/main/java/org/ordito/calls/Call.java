package org.ordito.calls;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.ordito.platform.RuleViolation;

/**
 * A public call (<i>avviso pubblico</i>): written as a draft, published, open between two instants, then closed while its
 * selection runs, and concluded. Criteria, weights, thresholds and terms are fixed before it opens; a later correction or
 * extension carries a reason.
 */
@Entity
@Table(name = "public_call")
public class Call {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String slug;
    private String programme;
    @Enumerated(EnumType.STRING)
    private CallState state = CallState.DRAFT;
    private String title;
    private String summary;
    private String audience;
    private String cup;
    @Column(name = "responsible_officer")
    private String responsibleOfficer;
    @Column(name = "opens_at")
    private Instant opensAt;
    @Column(name = "closes_at")
    private Instant closesAt;
    @Column(name = "faq_closes_at")
    private Instant faqClosesAt;
    @Column(name = "published_at")
    private Instant publishedAt;
    @Column(name = "closed_at")
    private Instant closedAt;
    @Column(name = "duration_months")
    private int durationMonths;
    @Embedded
    private Drafting drafting = new Drafting();
    @Embedded
    private Funding funding;
    @Embedded
    private Selection selection;
    @Embedded
    private Terms terms = new Terms();

    @ElementCollection
    @CollectionTable(name = "call_criterion", joinColumns = @JoinColumn(name = "call_id"))
    @OrderColumn(name = "position")
    private List<Criterion> criteria = new ArrayList<>();

    protected Call() {
    }

    /** @param programme whose call it is; its selection is carried by the process {@code <programme>-selection} */
    public Call(String slug, String programme) {
        this.slug = slug;
        this.programme = programme;
    }

    /**
     * Writes what the call says to the public.
     *
     * @throws RuleViolation {@code calls.not-draft} once published, {@code calls.title-missing}
     */
    public void describe(String newTitle, String newSummary, String newAudience, String newCup, String newResponsibleOfficer) {
        requireWritable();
        if (newTitle == null || newTitle.isBlank()) {
            throw new RuleViolation("calls.title-missing").at("title");
        }
        title = newTitle;
        summary = newSummary;
        audience = newAudience;
        cup = newCup;
        responsibleOfficer = newResponsibleOfficer;
    }

    /** @throws RuleViolation {@code calls.dates-order} unless it opens before questions end and questions end before it closes */
    public void schedule(Instant opens, Instant faqCloses, Instant closes, int months) {
        requireWritable();
        if (!opens.isBefore(faqCloses) || faqCloses.isAfter(closes)) {
            throw new RuleViolation("calls.dates-order").at("closesAt");
        }
        opensAt = opens;
        faqClosesAt = faqCloses;
        closesAt = closes;
        durationMonths = months;
    }

    /** @throws RuleViolation as {@link Selection} says */
    public void judgeBy(Selection newSelection, Terms newTerms, List<Criterion> newCriteria) {
        requireWritable();
        newSelection.check(newCriteria);
        selection = newSelection;
        terms = newTerms;
        criteria.clear();
        criteria.addAll(newCriteria);
    }

    /** @throws RuleViolation as {@link Funding} says */
    public void fund(Funding newFunding) {
        requireWritable();
        newFunding.check();
        funding = newFunding;
    }

    /** The officer has finished writing. @throws RuleViolation {@code calls.incomplete} when something is missing */
    public void submitForPublication() {
        requireWritable();
        requireComplete();
        drafting.handOver();
    }

    /** The manager wants it changed. @throws RuleViolation {@code calls.reason-missing} */
    public void sendBack(String reason) {
        requireDraft();
        drafting.sendBack(reason);
    }

    /** @throws RuleViolation {@code calls.incomplete} when something is missing; {@code calls.deadline-past} */
    public void publish(Instant now) {
        requireDraft();
        requireComplete();
        if (!now.isBefore(closesAt)) {
            throw new RuleViolation("calls.deadline-past").at("closesAt");
        }
        state = CallState.PUBLISHED;
        publishedAt = now;
    }

    /** The opening date has come. */
    public void open() {
        if (state == CallState.PUBLISHED) {
            state = CallState.OPEN;
        }
    }

    /**
     * Moves the deadline later (<i>proroga</i>).
     *
     * @throws RuleViolation {@code calls.extension-late} once closed, {@code calls.extension-later} unless the new one is later
     */
    public void extend(Instant newDeadline, Instant now) {
        if (state != CallState.PUBLISHED && state != CallState.OPEN || now.isAfter(closesAt)) {
            throw new RuleViolation("calls.extension-late");
        }
        if (!newDeadline.isAfter(closesAt)) {
            throw new RuleViolation("calls.extension-later").at("closesAt");
        }
        closesAt = newDeadline;
    }

    /** More money for grants than was published. @throws RuleViolation {@code calls.not-published}, {@code calls.money-amount} */
    public void addMoney(BigDecimal amount) {
        if (state == CallState.DRAFT) {
            throw new RuleViolation("calls.not-published");
        }
        funding.add(amount);
    }

    /** The deadline has passed. */
    public void close(Instant now) {
        state = CallState.CLOSED;
        closedAt = now;
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
        return state.isPublic() && !sent.isBefore(opensAt) && !sent.isAfter(closesAt);
    }

    private void requireComplete() {
        if (title == null || summary == null || closesAt == null || funding == null || selection == null) {
            throw new RuleViolation("calls.incomplete");
        }
    }

    private void requireWritable() {
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

    public String getTitle() {
        return title;
    }

    public String getSummary() {
        return summary;
    }

    public String getAudience() {
        return audience;
    }

    public String getCup() {
        return cup;
    }

    public String getResponsibleOfficer() {
        return responsibleOfficer;
    }

    public Instant getOpensAt() {
        return opensAt;
    }

    public Instant getClosesAt() {
        return closesAt;
    }

    public Instant getFaqClosesAt() {
        return faqClosesAt;
    }

    public Instant getPublishedAt() {
        return publishedAt;
    }

    public Instant getClosedAt() {
        return closedAt;
    }

    public int getDurationMonths() {
        return durationMonths;
    }

    /** Who has it while it is a draft. */
    public Drafting getDrafting() {
        return drafting;
    }

    public Funding getFunding() {
        return funding;
    }

    public Selection getSelection() {
        return selection;
    }

    public Terms getTerms() {
        return terms;
    }

    public List<Criterion> getCriteria() {
        return List.copyOf(criteria);
    }

    /** The criteria of one phase, in the call's order. */
    public List<Criterion> criteria(Phase phase) {
        return criteria.stream().filter(c -> c.getPhase() == phase).toList();
    }
}
