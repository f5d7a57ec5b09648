package org.ordito.trame.voucher;

import static org.ordito.trame.voucher.VoucherState.*;

import jakarta.persistence.Column;
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
import java.time.LocalDate;
import java.util.Optional;
import org.ordito.documents.StoredDocument;
import org.ordito.people.Actor;
import org.ordito.platform.RomeTime;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.StaleEdit;
import org.ordito.trame.Course;
import org.ordito.trame.Written;

/**
 * One voucher for training. Its person asks for it; the coordinator assigns an amount or refuses; the person chooses a course
 * within a term, and from then on it holds that course's price alone; the provider keeps the register and, once enough hours are
 * attended, is paid once. Until then it may be taken back; its person may give it up until enough hours are attended. What it held
 * goes back to the fund.
 */
@Entity
@Table(name = "lab_voucher")
public class Voucher {

    private static final int REASON = 1_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String number;
    @Embedded
    private VoucherAsker asker;
    /** The person while it is open, null afterwards: unique, so that one person has one. */
    @Column(name = "open_of")
    private String openOf;

    @Enumerated(EnumType.STRING)
    private VoucherState state;
    @Column(name = "state_since")
    private Instant stateSince;
    @Column(name = "decide_by")
    private Instant decideBy;

    private BigDecimal amount;
    private BigDecimal held = BigDecimal.ZERO;
    /** Null until it is assigned. */
    @Embedded
    private VoucherTerm term;

    @Embedded
    private ChosenTraining training = new ChosenTraining();
    @Embedded
    private VoucherInvoice invoice = new VoucherInvoice();

    private String reason;

    protected Voucher() {
    }

    /** @param course in which its person has a place; null for a resident */
    Voucher(String number, Actor person, VoucherRequest request, Course course, VoucherTerms terms, Instant now) {
        this.number = number;
        this.asker = new VoucherAsker(person, request, course, now);
        this.decideBy = VoucherTerm.endOfDay(RomeTime.dayOf(now).plusDays(terms.decisionDays()));
        enter(REQUESTED, now);
    }

    /** Its term to choose a course begins. @param euro above zero, not above what the terms allow @throws RuleViolation {@code voucher.amount}, {@code voucher.decided} */
    void assign(int read, BigDecimal euro, VoucherTerms terms, Instant now) {
        toDecide(read);
        if (euro == null || euro.signum() <= 0 || euro.compareTo(terms.most()) > 0) {
            throw new RuleViolation("voucher.amount", terms.most()).at("amount");
        }
        amount = euro;
        held = euro;
        term = new VoucherTerm(terms, now);
        training.need(terms.attendancePercent());
        enter(ASSIGNED, now);
    }

    /** @throws RuleViolation {@code voucher.missing.reason}, {@code voucher.decided} */
    void refuse(int read, String why, Instant now) {
        toDecide(read);
        reason = Written.required(why, REASON, "voucher.missing.reason", "reason");
        enter(REFUSED, now);
    }

    private void toDecide(int read) {
        if (state != REQUESTED) {
            throw new RuleViolation("voucher.decided");
        }
        StaleEdit.unlessSame(read, version);
    }

    /**
     * Chooses a course. From now on it holds the course's price.
     *
     * @return what goes back to the fund
     * @throws RuleViolation {@code voucher.activated-already}, {@code voucher.term-over}, and as {@link ChosenTraining#choose} says
     */
    BigDecimal activate(TrainingOffer chosen, Instant now) {
        if (state != ASSIGNED) {
            throw new RuleViolation("voucher.activated-already");
        }
        if (now.isAfter(term.getActivateBy())) {
            throw new RuleViolation("voucher.term-over");
        }
        training.choose(chosen, amount, term.getValidUntil(), now);
        BigDecimal rest = amount.subtract(chosen.getPrice());
        held = chosen.getPrice();
        enter(ACTIVATED, now);
        return rest;
    }

    /**
     * The register has got a day, or another number of hours for one. Whether enough is attended is asked anew.
     *
     * @param before what the register said of that day
     * @throws RuleViolation {@code voucher.register-closed} once payment is asked for, {@code voucher.too-many-hours}
     */
    void attended(DayEntry before, DayEntry now, Instant at) {
        if (state != ACTIVATED && state != ATTENDED || !invoice.isOpen()) {
            throw new RuleViolation("voucher.register-closed");
        }
        training.count(before, now, at);
        if (training.isEnough() != (state == ATTENDED)) {
            enter(training.isEnough() ? ATTENDED : ACTIVATED, at);
        }
    }

    /** Enough is attended: the provider's term to ask for payment begins. */
    void awaitInvoice(VoucherTerms terms, Instant now) {
        invoice.awaited(terms, now);
    }

    /** The provider, who is late, gets another term. @param until last day of it @throws RuleViolation {@code voucher.not-late}, {@code voucher.more-time} */
    void giveMoreTime(int read, LocalDate until, VoucherTerms terms, Instant now) {
        state.require(ATTENDED, "voucher.not-late");
        invoice.requireLate(now);
        StaleEdit.unlessSame(read, version);
        invoice.extend(until, terms, now);
    }

    /** @return the file in whose place this one came, if any @throws RuleViolation {@code voucher.not-attended}, {@code voucher.invoice-sent}, or beside the field that is wrong */
    Optional<StoredDocument> invoice(Invoice written, StoredDocument file, VoucherTerms terms, Instant now) {
        state.require(ATTENDED, "voucher.not-attended");
        LocalDate today = RomeTime.dayOf(now);
        return invoice.send(written.checked(RomeTime.dayOf(training.getChosenAt()), today), file, VoucherTerm.endOfDay(today.plusDays(terms.paymentDays())));
    }

    /** @throws RuleViolation {@code voucher.checked-already} */
    void checkInvoice(int read, Actor coordinator, VoucherTerms terms, Instant now) {
        state.require(ATTENDED, "voucher.checked-already");
        invoice.requireStage(InvoiceStage.SENT);
        StaleEdit.unlessSame(read, version);
        invoice.check(coordinator, VoucherTerm.endOfDay(RomeTime.dayOf(now).plusDays(terms.paymentDays())));
    }

    /** Sends the invoice back to the provider, from the check or from the approval. @throws RuleViolation {@code voucher.missing.reason} */
    void returnInvoice(int read, InvoiceStage from, String why, VoucherTerms terms, Instant now) {
        state.require(ATTENDED, "voucher.checked-already");
        invoice.requireStage(from);
        StaleEdit.unlessSame(read, version);
        invoice.sendBack(Written.required(why, REASON, "voucher.missing.reason", "reason"), terms, now);
    }

    /** @throws RuleViolation {@code voucher.checked-already} also when it is paid, {@code voucher.two-people} */
    void approve(int read, Actor manager, Instant now) {
        state.require(ATTENDED, "voucher.checked-already");
        invoice.requireStage(InvoiceStage.CHECKED);
        StaleEdit.unlessSame(read, version);
        invoice.approve(manager);
        enter(PAID, now);
    }

    /** The coordinator takes it back. @return what goes back to the fund @throws RuleViolation {@code voucher.not-revocable}, {@code voucher.missing.reason} */
    BigDecimal revoke(int read, String why, Instant now) {
        if (!state.isRevocable()) {
            throw new RuleViolation("voucher.not-revocable");
        }
        StaleEdit.unlessSame(read, version);
        reason = Written.required(why, REASON, "voucher.missing.reason", "reason");
        return end(REVOKED, now);
    }

    /** Its person gives it up. @return what goes back to the fund @throws RuleViolation {@code voucher.not-renounceable} */
    BigDecimal renounce(Instant now) {
        if (!state.isRenounceable()) {
            throw new RuleViolation("voucher.not-renounceable");
        }
        return end(RENOUNCED, now);
    }

    /** No course was chosen in time. @return what goes back to the fund; null if one was chosen meanwhile */
    BigDecimal expire(Instant now) {
        return state == ASSIGNED ? end(EXPIRED, now) : null;
    }

    /** Its time has run out before enough was attended. @return what goes back to the fund; null if enough was attended meanwhile */
    BigDecimal lapse(Instant now) {
        return state == ACTIVATED ? end(REVOKED, now) : null;
    }

    private BigDecimal end(VoucherState last, Instant now) {
        BigDecimal freed = held;
        held = BigDecimal.ZERO;
        enter(last, now);
        return freed;
    }

    private void enter(VoucherState next, Instant at) {
        state = next;
        stateSince = at;
        openOf = next.isOpen() ? asker.getAccount() : null;
    }

    public boolean isOf(Actor who) {
        return who.isPerson(asker.getAccount());
    }

    Long id() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public String getNumber() {
        return number;
    }

    /** Whose it is, and why they asked. */
    public VoucherAsker getAsker() {
        return asker;
    }

    public VoucherState getState() {
        return state;
    }

    public Instant getStateSince() {
        return stateSince;
    }

    public Instant getDecideBy() {
        return decideBy;
    }

    /** As assigned, in euro; null before. */
    public BigDecimal getAmount() {
        return amount;
    }

    /** What it takes of the fund, in euro: its amount, then its course's price, nothing once it has ended unpaid. */
    public BigDecimal getHeld() {
        return held;
    }

    /** With nothing but nulls in it until it is assigned. */
    public VoucherTerm getTerm() {
        return term == null ? new VoucherTerm() : term;
    }

    /** With no course in it until one is chosen. */
    public ChosenTraining getTraining() {
        return training;
    }

    public VoucherInvoice getInvoice() {
        return invoice;
    }

    /** Whether it was taken back because its time had run out. */
    public boolean isLapsed() {
        return state == REVOKED && !training.isEnough() && !stateSince.isBefore(term.getLapsesAt());
    }

    /** Why it was refused or taken back; null when its time ran out, and once it is forgotten. */
    public String getReason() {
        return reason;
    }
}
