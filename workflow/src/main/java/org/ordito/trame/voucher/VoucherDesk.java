package org.ordito.trame.voucher;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ordito.audit.AuditTrail;
import org.ordito.people.Actor;
import org.ordito.people.People;
import org.ordito.platform.PublicNumbers;
import org.ordito.platform.RomeTime;
import org.ordito.platform.RuleViolation;
import org.ordito.trame.Course;
import org.ordito.trame.enrolment.LabApplications;

/** What somebody does with a voucher of their own: asks for it, chooses a course, gives it up. */
@ApplicationScoped
@Transactional
public class VoucherDesk {

    private static final String SERIES = "VOU";

    @Inject
    private VoucherPolicy policy;

    @Inject
    private Vouchers vouchers;

    @Inject
    private VoucherFunds funds;

    @Inject
    private Catalogue catalogue;

    @Inject
    private LabApplications enrolments;

    @Inject
    private People people;

    @Inject
    private PublicNumbers numbers;

    @Inject
    private VoucherMessages messages;

    @Inject
    private VoucherProcess process;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** The courses in which this person has a place. */
    public List<Course> places(Actor who) {
        policy.mayAsk(who).orRefuse();
        return enrolments.placesOf(who);
    }

    /** This person's voucher that goes on, if there is one. */
    public Optional<Voucher> goingOn(Actor who) {
        policy.mayAsk(who).orRefuse();
        return vouchers.openOf(who);
    }

    /**
     * Asks for a voucher; a second click comes to the same one.
     *
     * @throws RuleViolation {@code voucher.no-place} when the course named is none of theirs, or beside the field that is missing
     */
    public Voucher request(Actor who, VoucherRequest request) {
        policy.mayAsk(who).orRefuse();
        people.holdBack(who.username());
        return vouchers.openOf(who).orElseGet(() -> add(who, request.checked()));
    }

    private Voucher add(Actor who, VoucherRequest request) {
        Course course = request.basis() == Basis.COURSE ? place(who, request.course()) : null;
        Instant now = clock.instant();
        Voucher voucher = new Voucher(numbers.next(SERIES, RomeTime.dayOf(now).getYear()), who, request, course, funds.get().getTerms(), now);
        vouchers.add(voucher);
        audit.record(who, "voucher.requested", voucher.getNumber(), "");
        messages.requested(voucher);
        process.requested(voucher);
        return voucher;
    }

    private Course place(Actor who, String slug) {
        return enrolments.placesOf(who).stream().filter(course -> course.getSlug().equals(slug)).findFirst()
                .orElseThrow(() -> new RuleViolation("voucher.no-place").at("course"));
    }

    /** One voucher, for whom it concerns. */
    public Voucher open(Actor who, String number) {
        Voucher voucher = vouchers.numbered(number);
        policy.maySee(who, voucher).orRefuse();
        return voucher;
    }

    /** What its provider has written down, first day first. */
    public List<VoucherDay> register(Actor who, String number) {
        return vouchers.register(open(who, number));
    }

    /** All of this person's, newest first. */
    public List<Voucher> mine(Actor who) {
        policy.mayAsk(who).orRefuse();
        return vouchers.of(who.username());
    }

    /** The courses that this voucher can pay for, the first to start first. */
    public List<TrainingOffer> choices(Actor who, String number) {
        Voucher voucher = vouchers.numbered(number);
        policy.mayUse(who, voucher).orRefuse();
        return voucher.getState() != VoucherState.ASSIGNED ? List.of()
                : catalogue.within(voucher.getAmount(), RomeTime.dayOf(clock.instant()), voucher.getTerm().getValidUntil());
    }

    /** Chooses a course; what it costs less goes back to the fund. @throws RuleViolation as {@link Voucher#activate} says, {@code voucher.missing.offer} */
    public void activate(Actor who, String number, String offer) {
        Voucher voucher = toUse(who, number);
        TrainingOffer chosen = catalogue.find(offer == null ? "" : offer).orElseThrow(() -> new RuleViolation("voucher.missing.offer").at("offer"));
        BigDecimal rest = voucher.activate(catalogue.lock(chosen), clock.instant());
        funds.giveBack(rest);
        audit.record(who, "voucher.activated", number, chosen.getSlug());
        process.activated(voucher, who);
    }

    /** Gives it up; the money goes back to the fund. */
    public void renounce(Actor who, String number) {
        Voucher voucher = toUse(who, number);
        funds.giveBack(voucher.renounce(clock.instant()));
        audit.record(who, "voucher.renounced", number, "");
        process.renounced(voucher);
    }

    private Voucher toUse(Actor who, String number) {
        Voucher voucher = vouchers.numbered(number);
        policy.mayUse(who, voucher).orRefuse();
        return vouchers.lock(voucher.id());
    }
}
