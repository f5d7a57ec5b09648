package org.ordito.ideazione;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.ordito.calls.Call;
import org.ordito.mandates.Mandate;
import org.ordito.people.Actor;
import org.ordito.platform.RuleViolation;

/** One application to a call of IdeAzione, from the instant it was sent: what was written, fixed for good, by whom, and in whose hands it is. */
@Entity
@Table(name = "idea_application")
public class IdeaApplication extends ApplicationProgress {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String number;

    @ManyToOne(optional = false)
    @JoinColumn(name = "call_id")
    private Call call;

    private String applicant;

    @Embedded
    private IdeaContent content;

    @Column(name = "sent_at")
    private Instant sentAt;

    private String sha256;

    @Column(name = "assigned_to")
    private String assignedTo;

    @Embedded
    private Origin origin = new Origin();

    /** Accounts of those who wrote it together with who sent it. */
    @ElementCollection
    @CollectionTable(name = "idea_application_co_author", joinColumns = @JoinColumn(name = "application_id"))
    @Column(name = "username")
    private Set<String> coAuthors = new HashSet<>();

    protected IdeaApplication() {
    }

    /**
     * @param applicant account of the person whose it is: who sent it, or for whom it was sent
     * @param content   complete and checked by whoever received it
     * @param sentAt    the instant at which the final send reached the server
     * @param sha256    hash of the record of what was sent
     */
    public IdeaApplication(String number, Call call, String applicant, IdeaContent content, Instant sentAt, String sha256) {
        super(sentAt);
        this.number = number;
        this.call = call;
        this.applicant = applicant;
        this.content = content.copy();
        this.sentAt = sentAt;
        this.sha256 = sha256;
    }

    /**
     * One that came on paper or by PEC.
     *
     * @param applicant as {@link org.ordito.people.Person#withoutAccount} names it
     * @param arrivedAt when it reached the office: this alone decides whether it was in time
     */
    public static IdeaApplication arrived(Arrival arrival, String number, Call call, String applicant, IdeaContent content, Instant arrivedAt, String sha256) {
        IdeaApplication application = new IdeaApplication(number, call, applicant, content, arrivedAt, sha256);
        application.origin = new Origin(arrival);
        return application;
    }

    /** Lets those who wrote it together with who sent it read it. */
    public void share(Collection<String> accounts) {
        coAuthors.addAll(accounts);
    }

    /** Whether this person wrote it together with who sent it. */
    public boolean isSharedWith(Actor who) {
        return who.isSignedIn() && coAuthors.contains(who.username());
    }

    /** Accounts of those who wrote it together with who sent it. */
    Set<String> coAuthors() {
        return Set.copyOf(coAuthors);
    }

    /** Whether it is this person's. */
    public boolean isOf(Actor who) {
        return who.isPerson(applicant);
    }

    /** It came by way of the focal point: see {@link Origin#cameBy}. */
    public void cameBy(Mandate draftedUnder, Mandate sentUnder) {
        origin().cameBy(draftedUnder, sentUnder);
    }

    /**
     * From now on another operator follows it, whom the same person has asked.
     *
     * @throws RuleViolation {@code mandates.first} unless that is signed and on file, {@code mandates.other-case} when it is for something
     *                       else or nobody of the focal point ever followed this
     */
    public void entrustTo(Mandate next) {
        if (!next.getPerson().equals(applicant) || !next.getCall().getSlug().equals(call.getSlug())) {
            throw new RuleViolation("mandates.other-case");
        }
        origin().entrustTo(next);
    }

    /** Whether this person may do what its applicant does until the outcome: the applicant, or the operator who holds the mandate. */
    public boolean isInHandsOf(Actor who) {
        return isOf(who) || origin().isHeldBy(who);
    }

    /** Whether somebody of the staff would decide on, or look at, what is theirs: sent by them, written with others, or followed with a mandate. */
    public boolean concerns(Actor who) {
        return isInHandsOf(who) || isSharedWith(who);
    }

    /** Whether the office enters what its applicant sends: on paper too, unless an operator holds a mandate. */
    public boolean isEnteredByOffice() {
        return origin().isOnPaper() && !origin().isHeld();
    }

    /** This person as the trail tells of them: on behalf of the applicant when they hold the mandate. */
    public Actor asRecorded(Actor who) {
        return !isOf(who) && isInHandsOf(who) ? who.onBehalfOf(applicant) : who;
    }

    public Long id() {
        return id;
    }

    public String getNumber() {
        return number;
    }

    public Call getCall() {
        return call;
    }

    /** Account of the person whose it is; it may be a name that nobody can sign in with. */
    public String getApplicant() {
        return applicant;
    }

    /** The mandate with which it was sent; null when its applicant sent it. */
    public Mandate getSentUnder() {
        return origin().getSentUnder();
    }

    /** The mandate with which the focal point follows it, ended or not; null when none was ever given. */
    public Mandate getMandate() {
        return origin().getMandate();
    }

    public IdeaContent getContent() {
        return content;
    }

    /** How it came on paper or by PEC; null when it was sent on the portal. */
    public Arrival getArrival() {
        return origin().getArrival();
    }

    public Instant getSentAt() {
        return sentAt;
    }

    public String getSha256() {
        return sha256;
    }

    /** Account of the officer who has it in hand; null when nobody has. */
    public String getAssignedTo() {
        return assignedTo;
    }

    /** Read from the database, it is null where nothing is said of it. */
    private Origin origin() {
        return origin == null ? new Origin() : origin;
    }
}
