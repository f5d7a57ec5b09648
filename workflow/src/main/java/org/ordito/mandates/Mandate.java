package org.ordito.mandates;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.ordito.calls.Call;
import org.ordito.documents.StoredDocument;
import org.ordito.people.Actor;
import org.ordito.people.Person;
import org.ordito.people.Role;
import org.ordito.platform.RuleViolation;

/**
 * What one person asks one operator of the focal point to do for them about one call (D.P.R. 445/2000, art. 38, paragraph 3-bis):
 * prepared at the desk, signed on paper and scanned in, until the person or the operator ends it. Other operators need one of their own.
 */
@Entity
@Table(name = "mandate")
public class Mandate {

    private static final int REASON_LENGTH = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String number;
    private String person;

    @Column(name = "person_name")
    private String personName;

    private String phone;
    private String operator;

    @Column(name = "operator_name")
    private String operatorName;

    @ManyToOne(optional = false)
    @JoinColumn(name = "call_id")
    private Call call;

    @Column(name = "prepared_at")
    private Instant preparedAt;

    @ManyToOne
    @JoinColumn(name = "document_id")
    private StoredDocument document;

    @Column(name = "signed_at")
    private Instant signedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_by")
    private String endedBy;

    @Column(name = "end_reason")
    private String endReason;

    protected Mandate() {
    }

    /**
     * @param phone null for none
     * @throws RuleViolation {@code mandates.own} when the operator would act for themselves
     */
    public Mandate(String number, Person person, Actor operator, Call call, String phone, Instant preparedAt) {
        if (operator.isPerson(person.getUsername())) {
            throw new RuleViolation("mandates.own").at("account");
        }
        this.number = number;
        this.person = person.getUsername();
        this.personName = person.getName();
        this.operator = operator.username();
        this.operatorName = operator.name();
        this.call = call;
        this.phone = phone;
        this.preparedAt = preparedAt;
    }

    /**
     * The signed form is on file; the same file once more changes nothing.
     *
     * @return whether it was not before
     * @throws RuleViolation {@code mandates.signed-already} when another one is: that mandate has to be ended first
     */
    boolean sign(StoredDocument scanned, Instant at) {
        if (document != null) {
            if (document.getSha256().equals(scanned.getSha256())) {
                return false;
            }
            throw new RuleViolation("mandates.signed-already").at("file");
        }
        document = scanned;
        signedAt = at;
        return true;
    }

    /**
     * It is over; once only.
     *
     * @param reason may be missing when the person takes it back
     * @return whether it was not before
     * @throws RuleViolation {@code mandates.reason} when the operator gives none, or it is longer than 500 characters
     */
    boolean end(Actor who, String reason, Instant at) {
        if (endedAt != null) {
            return false;
        }
        String given = reason == null ? "" : reason.strip();
        if (given.isEmpty() && !isOf(who) || given.length() > REASON_LENGTH) {
            throw new RuleViolation("mandates.reason", REASON_LENGTH).at("reason");
        }
        endedAt = at;
        endedBy = who.username();
        endReason = given.isEmpty() ? null : given;
        return true;
    }

    /** Whether this person may write with it: the operator whom it names, as long as it is not ended. */
    public boolean isHeldBy(Actor who) {
        return endedAt == null && isNamedTo(who);
    }

    /** Whether this is the operator whom it names. */
    boolean isNamedTo(Actor who) {
        return who.is(Role.FOCAL_POINT) && who.isPerson(operator);
    }

    /** Whether one can send with it, and take up what was begun with another: signed, on file, without a virus, not ended. */
    public boolean stands() {
        return getState() == MandateState.SIGNED && !document.isInfected();
    }

    /** Whether this is the person who gave it. */
    public boolean isOf(Actor who) {
        return who.isPerson(person);
    }

    public MandateState getState() {
        if (endedAt != null) {
            return MandateState.ENDED;
        }
        return document == null ? MandateState.PREPARED : MandateState.SIGNED;
    }

    Long id() {
        return id;
    }

    /** How pages name it: {@code DEL-2026-0001}. */
    public String getNumber() {
        return number;
    }

    /** Account of the person who gives it, which may be one that nobody can sign in with. */
    public String getPerson() {
        return person;
    }

    public String getPersonName() {
        return personName;
    }

    /** Where the person said that they can be called; null for nowhere. */
    public String getPhone() {
        return phone;
    }

    /** Account of the operator. */
    public String getOperator() {
        return operator;
    }

    public String getOperatorName() {
        return operatorName;
    }

    public Call getCall() {
        return call;
    }

    public Instant getPreparedAt() {
        return preparedAt;
    }

    /** What was signed, scanned; null until then. */
    public StoredDocument getDocument() {
        return document;
    }

    public Instant getSignedAt() {
        return signedAt;
    }

    /** When it was taken back; null while it was not. */
    public Instant getEndedAt() {
        return endedAt;
    }

    /** Account of who ended it; null while nobody did. */
    public String getEndedBy() {
        return endedBy;
    }

    /** Null when none was given. */
    public String getEndReason() {
        return endReason;
    }
}
