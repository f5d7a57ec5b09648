package org.ordito.trame.voucher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.OrditoClock;
import org.ordito.platform.RomeTime;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.StaleEdit;

class VoucherTest {

    private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final Actor PERSON = new Actor("person", "A person", Set.of(Role.CITIZEN));
    private static final Actor COORDINATOR = new Actor("coordinator", "A coordinator", Set.of(Role.LAB_COORDINATOR));
    private static final Actor MANAGER = new Actor("manager", "A manager", Set.of(Role.MANAGER));
    private static final VoucherTerms TERMS = new VoucherTerms(euro("1500"), 12, 90, 15, 70, 20, 60, 30, 10, 14);
    private static final Provider PROVIDER = new Provider("school", "provider", new ProviderText("A school", "A street", "school@example.org", "095 000 0000"));

    @Test
    void aRequestNamesWhatIsMissing() {
        assertThatThrownBy(() -> request(null, "A wish", null)).hasMessage("voucher.missing.basis");
        assertThatThrownBy(() -> request(Basis.RESIDENT, " ", null)).hasMessage("voucher.missing.wish");
        assertThatThrownBy(() -> request(Basis.RESIDENT, "w".repeat(601), null)).hasMessage("voucher.missing.wish");
        assertThatThrownBy(() -> request(Basis.RESIDENT, "A wish", "call me")).hasMessage("voucher.phone");
    }

    @Test
    void aRequestIsDecidedByTheEndOfADay() {
        assertThat(request().getDecideBy()).isEqualTo(Instant.parse("2026-12-16T22:59:59.999Z"));
    }

    @ParameterizedTest(name = "{0} euro: {1}")
    @CsvSource({"0.01, true", "1500.00, true", "1500.01, false", "0, false", "-1, false", ", false"})
    void whatIsAssignedIsAboveZeroAndNotAboveTheTerms(BigDecimal amount, boolean isAssigned) {
        Voucher voucher = request();
        if (isAssigned) {
            voucher.assign(0, amount, TERMS, NOW);
            assertThat(voucher.getHeld()).isEqualTo(amount);
        } else {
            assertThatThrownBy(() -> voucher.assign(0, amount, TERMS, NOW)).hasMessage("voucher.amount");
            assertThat(voucher.getState()).isEqualTo(VoucherState.REQUESTED);
        }
    }

    @Test
    void theTermsOfTheDayCountForItsWholeLife() {
        Voucher voucher = assigned("1000");
        assertThat(voucher.getTerm().getActivateBy()).isEqualTo(Instant.parse("2027-02-24T22:59:59.999Z"));
        assertThat(voucher.getTerm().getRemindAt()).isEqualTo(voucher.getTerm().getActivateBy().minus(Duration.ofDays(15)));
        assertThat(voucher.getTerm().getValidUntil()).isEqualTo(LocalDate.of(2027, 11, 26));
        assertThat(voucher.getTraining().getPercentNeeded()).isEqualTo(70);
    }

    @Test
    void aRequestIsDecidedOnceAndOnlyAsItWasRead() {
        Voucher voucher = request();
        assertThatThrownBy(() -> voucher.assign(7, euro("100"), TERMS, NOW)).isInstanceOf(StaleEdit.class);
        assertThatThrownBy(() -> voucher.refuse(0, " ", NOW)).hasMessage("voucher.missing.reason");
        voucher.refuse(0, "A reason", NOW);
        assertThatThrownBy(() -> voucher.assign(0, euro("100"), TERMS, NOW)).hasMessage("voucher.decided");
    }

    @ParameterizedTest(name = "{0} euro, from {1} to {2}, on {3}: {4}")
    @CsvSource({"1000.00, 2026-12-10, 2027-11-26, 2026-11-26, ", "1000.01, 2026-12-10, 2027-03-01, 2026-11-26, voucher.offer-dear",
        "900.00, 2026-12-10, 2027-11-27, 2026-11-26, voucher.offer-late", "900.00, 2026-11-25, 2027-03-01, 2026-11-26, voucher.offer-closed",
        "900.00, 2026-11-26, 2027-03-01, 2026-11-26, ", "900.00, 2027-03-10, 2027-05-01, 2027-02-25, voucher.term-over"})
    void aCourseFitsItsVoucherOrSaysWhyNot(String price, LocalDate starts, LocalDate ends, LocalDate day, String refusal) {
        Voucher voucher = assigned("1000");
        TrainingOffer offer = offer(price, 40, starts, ends);
        Instant then = day.atTime(9, 0).atZone(OrditoClock.ROME).toInstant();
        if (refusal == null) {
            assertThat(voucher.activate(offer, then)).isEqualByComparingTo(euro("1000").subtract(euro(price)));
            assertThat(voucher.getHeld()).isEqualByComparingTo(price);
        } else {
            assertThatThrownBy(() -> voucher.activate(offer, then)).hasMessage(refusal);
            assertThat(voucher.getHeld()).isEqualByComparingTo("1000");
        }
    }

    @Test
    void aCourseOutOfTheCatalogueIsNotChosen() {
        TrainingOffer offer = offer("500", 40);
        offer.show(0, false);
        assertThatThrownBy(() -> assigned("1000").activate(offer, NOW)).hasMessage("voucher.offer-closed");
    }

    @Test
    void aVoucherIsActivatedOnce() {
        Voucher voucher = activated(40);
        assertThatThrownBy(() -> voucher.activate(offer("100", 10), NOW)).hasMessage("voucher.activated-already");
    }

    @Test
    void aCorrectionCountsInsteadOfWhatWasWrittenBefore() {
        Voucher voucher = activated(10);
        voucher.attended(DayEntry.NOTHING, day("8", "8"), NOW);
        assertThat(voucher.getState()).isEqualTo(VoucherState.ATTENDED);
        voucher.attended(day("8", "8"), day("8", "5"), NOW);
        assertThat(voucher.getState()).isEqualTo(VoucherState.ACTIVATED);
        assertThat(voucher.getTraining().getAttended()).isEqualByComparingTo("5");
        assertThat(voucher.getTraining().getEnoughAt()).isNull();
    }

    @Test
    void paymentIsAskedForOnceEnoughIsAttendedAndNotTwice() {
        Voucher voucher = activated(10);
        Invoice invoice = new Invoice("1/2026", TODAY);
        assertThatThrownBy(() -> voucher.invoice(invoice, null, TERMS, NOW)).hasMessage("voucher.not-attended");
        voucher.attended(DayEntry.NOTHING, day("8", "8"), NOW);
        assertThatThrownBy(() -> voucher.invoice(new Invoice("1/2026", TODAY.plusDays(1)), null, TERMS, NOW)).hasMessage("voucher.invoice-day");
        assertThatThrownBy(() -> voucher.invoice(new Invoice("1/2026", TODAY.minusDays(1)), null, TERMS, NOW)).hasMessage("voucher.invoice-day");
        assertThatThrownBy(() -> voucher.invoice(new Invoice(" ", TODAY), null, TERMS, NOW)).hasMessage("voucher.missing.number");
        voucher.invoice(invoice, null, TERMS, NOW);
        assertThatThrownBy(() -> voucher.invoice(invoice, null, TERMS, NOW)).hasMessage("voucher.invoice-sent");
        assertThatThrownBy(() -> voucher.attended(day("8", "8"), day("8", "0"), NOW)).hasMessage("voucher.register-closed");
    }

    @Test
    void twoPeopleCheckAndApproveAndItIsPaidOnce() {
        Voucher voucher = invoiced();
        assertThatThrownBy(() -> voucher.approve(0, MANAGER, NOW)).as("before the check").hasMessage("voucher.checked-already");
        voucher.checkInvoice(0, COORDINATOR, TERMS, NOW);
        assertThatThrownBy(() -> voucher.checkInvoice(0, COORDINATOR, TERMS, NOW)).as("a second click").hasMessage("voucher.checked-already");
        assertThatThrownBy(() -> voucher.approve(0, COORDINATOR, NOW)).hasMessage("voucher.two-people");
        voucher.approve(0, MANAGER, NOW);
        assertThat(voucher.getState()).isEqualTo(VoucherState.PAID);
        assertThat(voucher.getHeld()).as("paid money stays taken").isEqualByComparingTo("900");
        assertThatThrownBy(() -> voucher.approve(0, MANAGER, NOW)).as("a second click").hasMessage("voucher.checked-already");
        assertThatThrownBy(() -> voucher.revoke(0, "A reason", NOW)).hasMessage("voucher.not-revocable");
    }

    @Test
    void aReturnedInvoiceIsCorrectedAndSentAgain() {
        Voucher voucher = invoiced();
        assertThatThrownBy(() -> voucher.returnInvoice(0, InvoiceStage.SENT, "", TERMS, NOW)).hasMessage("voucher.missing.reason");
        voucher.returnInvoice(0, InvoiceStage.SENT, "The amount", TERMS, NOW);
        assertThat(voucher.getInvoice().getRemark()).isEqualTo("The amount");
        voucher.attended(day("8", "8"), day("8", "7"), NOW);
        voucher.invoice(new Invoice("1/2026 bis", TODAY), null, TERMS, NOW);
        assertThat(voucher.getInvoice().getStage()).isEqualTo(InvoiceStage.SENT);
        assertThat(voucher.getInvoice().getRemark()).isNull();
    }

    @Test
    void aProviderThatIsLateGetsAnotherTermAndIsRemindedAnew() {
        Voucher voucher = attended();
        voucher.awaitInvoice(TERMS, NOW);
        Instant due = voucher.getInvoice().getDueAt();
        assertThat(voucher.getInvoice().getRemindAt()).isEqualTo(due.minus(Duration.ofDays(14)));
        assertThatThrownBy(() -> voucher.giveMoreTime(0, TODAY.plusDays(70), TERMS, due)).as("on its last instant").hasMessage("voucher.not-late");

        Instant late = due.plusMillis(1);
        LocalDate today = RomeTime.dayOf(late);
        for (LocalDate until : new LocalDate[] {null, today, today.plusDays(61)}) {
            assertThatThrownBy(() -> voucher.giveMoreTime(0, until, TERMS, late)).hasMessage("voucher.more-time");
        }
        voucher.giveMoreTime(0, today.plusDays(60), TERMS, late);
        assertThat(RomeTime.dayOf(voucher.getInvoice().getDueAt())).isEqualTo(today.plusDays(60));
        assertThat(RomeTime.dayOf(voucher.getInvoice().getRemindAt())).isEqualTo(today.plusDays(46));
        assertThatThrownBy(() -> voucher.giveMoreTime(0, today.plusDays(60), TERMS, late)).as("a second click").hasMessage("voucher.not-late");

        voucher.invoice(new Invoice("1/2026", TODAY), null, TERMS, NOW);
        assertThat(voucher.getInvoice().getRemindAt()).isNull();
        assertThatThrownBy(() -> voucher.giveMoreTime(0, TODAY.plusDays(90), TERMS, late.plus(Duration.ofDays(99)))).as("it has come").hasMessage("voucher.not-late");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"revoked, 900", "renounced, 900", "lapsed, 900"})
    void whatEndsUnpaidFreesWhatItHeld(String way, BigDecimal freed) {
        Voucher voucher = activated(10);
        BigDecimal back = switch (way) {
            case "revoked" -> voucher.revoke(0, "A reason", NOW);
            case "renounced" -> voucher.renounce(NOW);
            default -> voucher.lapse(NOW);
        };
        assertThat(back).isEqualByComparingTo(freed);
        assertThat(voucher.getHeld()).isZero();
        assertThat(voucher.getState().isOpen()).isFalse();
    }

    @Test
    void thatItsTimeRanOutIsKnownAlsoWhenNoReasonIs() {
        Voucher lapsed = activated(10);
        lapsed.lapse(lapsed.getTerm().getLapsesAt());
        assertThat(lapsed.isLapsed()).isTrue();
        Voucher takenBack = activated(10);
        takenBack.revoke(0, "A reason", NOW);
        assertThat(takenBack.isLapsed()).isFalse();
    }

    @Test
    void timersLeaveAloneWhatHasGoneOn() {
        assertThat(activated(10).expire(NOW)).isNull();
        assertThat(invoiced().lapse(NOW)).isNull();
        assertThat(assigned("1000").expire(NOW)).isEqualByComparingTo("1000");
    }

    @Test
    void whoHasEarnedTheProvidersPayDoesNotGiveItUpAnyMore() {
        assertThatThrownBy(() -> invoiced().renounce(NOW)).hasMessage("voucher.not-renounceable");
        assertThat(request().renounce(NOW)).isZero();
        assertThatThrownBy(() -> request().revoke(0, "A reason", NOW)).as("a request is refused, not revoked").hasMessage("voucher.not-revocable");
    }

    @ParameterizedTest(name = "{0}: {1} of {2}: {3}")
    @CsvSource({"2026-12-10, 3.5, 4, ", "2026-12-09, 4, 4, voucher.day", "2026-12-16, 4, 4, voucher.day", "2026-12-10, 4.25, 4, voucher.attended",
        "2026-12-10, 0, 4, ", "2026-12-10, -1, 4, voucher.attended", "2026-12-10, 1, 12.25, voucher.held", "2026-12-10, 1, 0, voucher.held", "2026-12-10, 1.1, 4, voucher.attended"})
    void aDayOfTheRegisterIsADayOfTheCourseUpToToday(LocalDate day, BigDecimal attended, BigDecimal held, String refusal) {
        TrainingOffer offer = offer("900", 40, LocalDate.of(2026, 12, 10), LocalDate.of(2027, 1, 30));
        DayEntry entry = new DayEntry(day, held, attended);
        if (refusal == null) {
            assertThat(entry.checked(offer, LocalDate.of(2026, 12, 15)).held()).isEqualByComparingTo(held);
        } else {
            assertThatThrownBy(() -> entry.checked(offer, LocalDate.of(2026, 12, 15))).isInstanceOf(RuleViolation.class).hasMessage(refusal);
        }
    }

    @Test
    void theBargainOfAChosenCourseStays() {
        TrainingOffer offer = offer("900", 40);
        OfferText text = offer.getText();
        offer.write(0, new OfferText("Another title", text.content(), text.place(), text.timetable(), 40, euro("900"), text.startsOn(), text.endsOn()), true);
        assertThatThrownBy(() -> offer.write(0, new OfferText("A title", "c", "p", "t", 40, euro("901"), text.startsOn(), text.endsOn()), true))
                .hasMessage("voucher.offer-chosen");
    }

    @Test
    void theFundIsNotMadeSmallerThanWhatIsCommitted() {
        VoucherFund fund = new VoucherFund(euro("1000"), euro("600"), TERMS);
        assertThatThrownBy(() -> fund.change(0, euro("599.99"), TERMS)).hasMessage("voucher.total-range");
        assertThatThrownBy(() -> fund.change(0, euro("600"), new VoucherTerms(euro("1500"), 12, 10, 10, 70, 20, 60, 30, 10, 14))).hasMessage("voucher.reminder");
        assertThatThrownBy(() -> fund.change(0, euro("600"), new VoucherTerms(euro("1500"), 12, 90, 10, 101, 20, 60, 30, 10, 14))).hasMessage("voucher.range");
        fund.change(0, euro("600"), TERMS);
        assertThat(fund.getLeft()).isZero();
    }

    private static Voucher request(Basis basis, String wish, String phone) {
        return new Voucher("VOU-2026-0001", PERSON, new VoucherRequest(basis, null, "A person", phone, wish), null, TERMS, NOW);
    }

    private static Voucher request() {
        return request(Basis.RESIDENT, "A wish", null);
    }

    private static Voucher assigned(String amount) {
        Voucher voucher = request();
        voucher.assign(0, euro(amount), TERMS, NOW);
        return voucher;
    }

    private static Voucher activated(int hours) {
        Voucher voucher = assigned("1000");
        voucher.activate(offer("900", hours), NOW);
        return voucher;
    }

    private static Voucher attended() {
        Voucher voucher = activated(10);
        voucher.attended(DayEntry.NOTHING, day("8", "8"), NOW);
        return voucher;
    }

    private static Voucher invoiced() {
        Voucher voucher = attended();
        voucher.invoice(new Invoice("1/2026", TODAY), null, TERMS, NOW);
        return voucher;
    }

    private static TrainingOffer offer(String price, int hours) {
        return offer(price, hours, TODAY, TODAY.plusDays(60));
    }

    private static TrainingOffer offer(String price, int hours, LocalDate starts, LocalDate ends) {
        return new TrainingOffer("bags", PROVIDER, new OfferText("Bags", "Leather", "The school", "Mondays", hours, euro(price), starts, ends));
    }

    private static DayEntry day(String held, String attended) {
        return new DayEntry(TODAY, new BigDecimal(held), new BigDecimal(attended));
    }

    private static BigDecimal euro(String amount) {
        return new BigDecimal(amount).setScale(2);
    }
}
