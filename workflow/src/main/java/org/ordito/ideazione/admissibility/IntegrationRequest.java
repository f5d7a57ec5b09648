package org.ordito.ideazione.admissibility;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ordito.calls.CallAttachment;
import org.ordito.calls.Terms;
import org.ordito.documents.StoredDocument;
import org.ordito.ideazione.Delivery;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.platform.NotFound;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.StaleEdit;
import org.ordito.platform.Words;

/**
 * A request for what is missing (<i>soccorso istruttorio</i>, L. 241/1990 art. 6): asked with a term, then answered as a whole,
 * or expired. Only what was asked can be answered, and nothing after the term.
 */
@Entity
@Table(name = "idea_integration")
public class IntegrationRequest {

    /** Longest term that an officer may give where the call gives less, in days. */
    static final int LONGEST = 60;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String number;

    @ManyToOne(optional = false)
    @JoinColumn(name = "application_id")
    private IdeaApplication application;

    @Enumerated(EnumType.STRING)
    private IntegrationStage stage;

    @Column(name = "requested_by")
    private String requestedBy;
    @Column(name = "requested_at")
    private Instant requestedAt;
    @Column(name = "due_at")
    private Instant dueAt;
    @Column(name = "answered_at")
    private Instant answeredAt;
    @Column(name = "expired_at")
    private Instant expiredAt;

    @Embedded
    private Delivery delivery;

    @ManyToOne
    @JoinColumn(name = "record_id")
    private StoredDocument record;

    @OneToMany(mappedBy = "request", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<AskedItem> asked = new ArrayList<>();

    protected IntegrationRequest() {
    }

    /**
     * @param number      the application's, followed by {@code -I} and a count
     * @param requestedBy name of the officer who asks
     * @param days        what the applicant has to answer: the call's, or more
     * @throws RuleViolation {@code admissibility.nothing-asked}, {@code admissibility.asked-missing}, {@code admissibility.integration-term}
     */
    IntegrationRequest(String number, IdeaApplication application, IntegrationStage stage, List<Asked> asked, int days, String requestedBy, Instant at) {
        int least = application.getCall().getTerms().getIntegration();
        if (days < least || days > Math.max(least, LONGEST)) {
            throw new RuleViolation("admissibility.integration-term", least, Math.max(least, LONGEST)).at("days");
        }
        if (asked.isEmpty()) {
            throw new RuleViolation("admissibility.nothing-asked").at("asked");
        }
        this.number = number;
        this.application = application;
        this.stage = stage;
        this.requestedBy = requestedBy;
        this.requestedAt = at;
        this.dueAt = Terms.daysAfter(at, days);
        for (Asked one : asked) {
            this.asked.add(new AskedItem(this, this.asked.size() + 1, one));
        }
    }

    /**
     * Keeps what was written. To write again what stands there already is no change, whoever wrote it.
     *
     * @param read       {@link #getVersion} of the request that was read before writing
     * @param texts      by the place of what is asked, from 1
     * @param receivedAt when the request reached the server, here as in what follows: this alone decides whether it is in time
     * @return whether anything changed
     * @throws StaleEdit     if something else was written meanwhile
     * @throws RuleViolation {@code admissibility.integration-late}, {@code work.done}, {@code admissibility.answer-long}
     */
    public boolean write(int read, Map<Integer, String> texts, Instant receivedAt) {
        requireAnswerable(receivedAt);
        if (texts.entrySet().stream().allMatch(text -> at(text.getKey()).says(text.getValue()))) {
            return false;
        }
        StaleEdit.unlessSame(read, version);
        texts.forEach((position, text) -> at(position).write(text));
        return true;
    }

    /**
     * Adds a file to one thing asked.
     *
     * @return whether it was added: it may be there already
     * @throws RuleViolation {@code admissibility.files-many}, {@code admissibility.integration-late}, {@code work.done}; and as
     *                       {@link CallAttachment#requireAcceptable} says
     */
    public boolean attach(int position, StoredDocument document, Instant receivedAt) {
        requireAnswerable(receivedAt);
        at(position).requireAcceptable(document);
        return at(position).attach(document);
    }

    /** Takes a file off; nothing happens when it is gone already. @return what was taken off */
    public Optional<StoredDocument> detach(String file, Instant receivedAt) {
        requireAnswerable(receivedAt);
        Optional<AskedItem> item = asked.stream().filter(one -> one.has(file)).findFirst();
        return item.map(one -> one.detach(file));
    }

    /**
     * Sends the answer: from here on it does not change. One that reached the server in time is in time, also when the term was taken for
     * expired while it was scanned or waited.
     *
     * @throws RuleViolation {@code admissibility.answer-file}, {@code admissibility.answer-missing} when something asked is not
     *                       there; {@code admissibility.integration-late}, {@code work.done}
     */
    public void answer(Instant receivedAt) {
        requireAnswerable(receivedAt);
        asked.forEach(AskedItem::requireAnswered);
        answeredAt = receivedAt;
        expiredAt = null;
    }

    /**
     * An answer that reached the office on paper: as it came, also when something asked is not in it. In time when it arrived in time, whenever
     * it is written down: a term that was taken for expired meanwhile was kept.
     *
     * @param texts     by the place of what is asked, from 1
     * @param documents likewise
     * @throws RuleViolation {@code arrivals.answer-late}, {@code work.done}, {@code arrivals.answer-empty} when nothing at all is in it
     */
    void arrived(Delivery how, Map<Integer, String> texts, Map<Integer, StoredDocument> documents) {
        requireUnanswered();
        if (how.getArrivedAt().isAfter(dueAt)) {
            throw new RuleViolation("arrivals.answer-late", Words.second(dueAt)).at("arrivalDay");
        }
        texts.forEach((position, text) -> at(position).write(text));
        documents.forEach((position, document) -> at(position).attach(document));
        if (asked.stream().allMatch(AskedItem::isEmpty)) {
            throw new RuleViolation("arrivals.answer-empty");
        }
        delivery = how;
        answeredAt = how.getArrivedAt();
        expiredAt = null;
    }

    /** The term passed without an answer. */
    public void expire(Instant at) {
        if (isOpen()) {
            expiredAt = at;
        }
    }

    /** What was answered was written in the form that is registered. There is only ever one. */
    void recorded(StoredDocument document) {
        if (record == null) {
            record = document;
        }
    }

    /** When to remind the applicant for the first time: when the call's part of the term has passed. */
    public Instant remindAt() {
        return requestedAt.plus(Duration.between(requestedAt, dueAt).multipliedBy(application.getCall().getTerms().getIntegrationReminder()).dividedBy(100));
    }

    /** When to remind the applicant for the last time: the call's days before the term ends, and not before the first time. */
    public Instant remindAgainAt() {
        Instant last = Terms.daysBefore(dueAt, application.getCall().getTerms().getIntegrationLastCall());
        return last.isBefore(remindAt()) ? remindAt() : last;
    }

    /** Whether it waits for its answer: none came, and the term was not taken for expired. */
    public boolean isOpen() {
        return answeredAt == null && expiredAt == null;
    }

    /** Whether what reached the server at this instant can answer it. */
    public boolean isAnswerable(Instant receivedAt) {
        return answeredAt == null && !receivedAt.isAfter(dueAt);
    }

    IntegrationFile file(String publicId) {
        return asked.stream().filter(item -> item.has(publicId)).findFirst().orElseThrow(() -> new NotFound(publicId)).file(publicId);
    }

    /** What is asked at a place, from 1. @throws RuleViolation {@code admissibility.not-asked} */
    AskedItem at(int position) {
        return asked.stream().filter(item -> item.getPosition() == position).findFirst()
                .orElseThrow(() -> new RuleViolation("admissibility.not-asked"));
    }

    private void requireAnswerable(Instant receivedAt) {
        requireUnanswered();
        if (!isAnswerable(receivedAt)) {
            throw new RuleViolation("admissibility.integration-late");
        }
    }

    private void requireUnanswered() {
        if (answeredAt != null) {
            throw new RuleViolation("work.done");
        }
    }

    public String getNumber() {
        return number;
    }

    /** One more after each time that something was written. */
    public int getVersion() {
        return version;
    }

    public IdeaApplication getApplication() {
        return application;
    }

    public IntegrationStage getStage() {
        return stage;
    }

    /** Name of the officer who asked. */
    public String getRequestedBy() {
        return requestedBy;
    }

    public Instant getRequestedAt() {
        return requestedAt;
    }

    /** The last instant at which an answer is in time. */
    public Instant getDueAt() {
        return dueAt;
    }

    public Instant getAnsweredAt() {
        return answeredAt;
    }

    /** How the answer came on paper; null when it was sent on the portal, or not yet. */
    public Delivery getDelivery() {
        return delivery;
    }

    /** What was answered, in the form that is registered; null until it is. */
    public StoredDocument getRecord() {
        return record;
    }

    public Instant getExpiredAt() {
        return expiredAt;
    }

    public List<AskedItem> getAsked() {
        return List.copyOf(asked);
    }
}
