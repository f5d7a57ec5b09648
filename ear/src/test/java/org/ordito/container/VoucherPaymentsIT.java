package org.ordito.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ordito.container.VoucherScene.COORDINATOR;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordito.container.VoucherScene.School;
import org.ordito.documents.VirusFound;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.NotAllowed;
import org.ordito.trame.voucher.AssignmentDesk;
import org.ordito.trame.voucher.DayEntry;
import org.ordito.trame.voucher.Invoice;
import org.ordito.trame.voucher.ProviderDesk;
import org.ordito.trame.voucher.VoucherDesk;
import org.ordito.trame.voucher.VoucherInvoice;
import org.ordito.trame.voucher.VoucherPaymentDesk;
import org.ordito.trame.voucher.VoucherState;

/** Registers and invoices of vouchers as server, engine and database carry them: a provider sees its own, and is paid once. */
@ExtendWith({RunningServer.class, ArquillianExtension.class})
class VoucherPaymentsIT {

    @Deployment
    static EnterpriseArchive ear() {
        return ShippedEar.withTests();
    }

    @Inject
    private Scene scene;

    @Inject
    private VoucherScene made;

    @Inject
    private Rows rows;

    @Inject
    private VoucherDesk vouchers;

    @Inject
    private ProviderDesk providers;

    @Inject
    private VoucherPaymentDesk payments;

    @Inject
    private AssignmentDesk office;

    @Inject
    private Event<VirusFound> found;

    @Inject
    private AtOnce twoAtOnce;

    private School school;
    private Actor person;

    @BeforeEach
    void aProviderWithACourseAndMoney() throws Exception {
        school = made.school();
        person = scene.citizen();
    }

    @Test
    void aProviderIsPaidOnceAlsoByTwoClicksAtOnce() throws Exception {
        String number = made.attended(person, school);
        int before = made.version(person, number);
        providers.invoice(school.provider(), number, new Invoice("1/2026", made.today()), Scene.pdf(), "invoice.pdf");
        assertThat(made.version(person, number)).isGreaterThan(before);
        payments.check(COORDINATOR, number, made.version(person, number));
        int read = made.version(person, number);
        Callable<Void> approve = () -> {
            payments.approve(Scene.MANAGER, number, read);
            return null;
        };

        assertThat(twoAtOnce.refused(approve, approve)).as("the second click").isEqualTo(1);

        assertThat(made.state(person, number)).isEqualTo(VoucherState.PAID);
        long id = rows.number("SELECT id FROM lab_voucher WHERE number = ?", number);
        assertThat(rows.count("lab_voucher_payment", "voucher_id = ?", id)).isEqualTo(1);
        assertThat(rows.count("ACT_RU_EXECUTION", "BUSINESS_KEY_ = ?", number)).as("the process has ended").isZero();
        assertThat(rows.count("audit_event", "action = 'voucher.paid' AND subject = ?", number)).isEqualTo(1);
        assertThat(rows.count("outbox_message", "about = ? AND body NOT LIKE CONCAT('%.xhtml?number=', about, '%')", number)).as("every message has a link").isZero();
        assertThat(rows.count("outbox_message", "username = '" + school.provider().username() + "' AND about = ? AND body LIKE '%/voucher.xhtml%'", number)).as("to a page of its reader").isZero();
        assertThatThrownBy(() -> rows.change("INSERT INTO lab_voucher_payment SELECT voucher_id, CONCAT(number, '-2'), amount, approved_by, ordered_at"
                + " FROM lab_voucher_payment WHERE voucher_id = ?", id)).as("the database's own last word").isInstanceOf(SQLException.class);
        assertThat(made.isMoneyWhatVouchersHold()).isTrue();
    }

    @Test
    void timeTakesBackWhatIsNotAttendedAndLeavesAloneWhatIs() throws Exception {
        String enough = made.attended(person, school);
        Actor other = scene.citizen();
        String tooLittle = made.activated(other, school);
        scene.moveClockPast(vouchers.open(other, tooLittle).getTerm().getLapsesAt());
        scene.eventually("time has taken it back", () -> made.state(other, tooLittle) == VoucherState.REVOKED);

        assertThat(made.state(person, enough)).isEqualTo(VoucherState.ATTENDED);
        assertThat(made.isMoneyWhatVouchersHold()).isTrue();
    }

    @Test
    void aProviderWhoIsLateIsRemindedCalledAndGivenMoreTimeOnceAlsoByTwoClicks() throws Exception {
        String number = made.attended(person, school);
        VoucherInvoice awaited = vouchers.open(person, number).getInvoice();
        scene.moveClockPast(awaited.getDueAt());
        scene.eventually("the coordinator is to call", () -> rows.count("work_item", "task_key = 'Task_ChaseInvoice' AND business_key = ?", number) == 1);
        assertThat(rows.count("outbox_message", "username = '" + school.provider().username() + "' AND about = ? AND subject LIKE '%manca la vostra fattura'", number)).isEqualTo(1);

        int read = made.version(person, number);
        assertThatThrownBy(() -> payments.giveMoreTime(school.provider(), number, read, made.today().plusDays(20))).isInstanceOf(NotAllowed.class);
        Callable<Void> more = () -> {
            payments.giveMoreTime(COORDINATOR, number, read, made.today().plusDays(20));
            return null;
        };
        assertThat(twoAtOnce.refused(more, more)).as("the second click").isEqualTo(1);

        assertThat(rows.count("work_item", "task_key = 'Task_ChaseInvoice' AND business_key = ?", number)).isZero();
        assertThat(rows.count("outbox_message", "username = '" + school.provider().username() + "' AND about = ? AND subject LIKE '%più tempo per la fattura'", number)).isEqualTo(1);
        providers.invoice(school.provider(), number, new Invoice("1/2026", made.today()), Scene.pdf(), "invoice.pdf");
        assertThat(rows.count("work_item", "task_key = 'Task_CheckVoucherInvoice' AND business_key = ?", number)).isEqualTo(1);
    }

    @Test
    void whatIsNeverInvoicedIsTakenBackAndItsMoneyReturns() throws Exception {
        String number = made.attended(person, school);
        scene.moveClockPast(vouchers.open(person, number).getInvoice().getDueAt());
        scene.eventually("the coordinator is to call", () -> rows.count("work_item", "task_key = 'Task_ChaseInvoice' AND business_key = ?", number) == 1);
        office.revoke(COORDINATOR, number, made.version(person, number), "The provider has closed");

        assertThat(made.state(person, number)).isEqualTo(VoucherState.REVOKED);
        assertThat(rows.count("ACT_RU_EXECUTION", "BUSINESS_KEY_ = ?", number)).as("the process has ended").isZero();
        assertThat(made.isMoneyWhatVouchersHold()).isTrue();
    }

    @Test
    void aCorrectionBelowEnoughLeadsBackToTheRegister() throws Exception {
        String number = made.attended(person, school);
        providers.keep(school.provider(), number, new DayEntry(made.today(), BigDecimal.valueOf(8), BigDecimal.valueOf(2)));

        assertThat(made.state(person, number)).isEqualTo(VoucherState.ACTIVATED);
        assertThat(rows.count("work_item", "task_key = 'Task_KeepVoucherRegister' AND business_key = ?", number)).isEqualTo(1);
        assertThatThrownBy(() -> providers.invoice(school.provider(), number, new Invoice("1/2026", made.today()), Scene.pdf(), "invoice.pdf")).hasMessage("voucher.not-attended");
        providers.keep(school.provider(), number, new DayEntry(made.today(), BigDecimal.valueOf(8), BigDecimal.valueOf(7)));
        assertThat(rows.count("work_item", "task_key = 'Task_AskVoucherPayment' AND business_key = ?", number)).isEqualTo(1);
    }

    @Test
    void anInvoiceNumberPaysForOneVoucher() throws Exception {
        String first = made.attended(person, school);
        providers.invoice(school.provider(), first, new Invoice("1/2026", made.today()), Scene.pdf(), "invoice.pdf");
        person = scene.citizen();
        String second = made.attended(person, school);

        assertThatThrownBy(() -> providers.invoice(school.provider(), second, new Invoice("1/2026", made.today()), Scene.pdf(), "invoice.pdf")).hasMessage("voucher.invoice-used");
    }

    @Test
    void aVirusInAnInvoiceIsToldToItsProviderAndToTheLab() throws Exception {
        scene.giveAccount(new Actor(Scene.unique("coordinator"), "A coordinator", Set.of(Role.LAB_COORDINATOR)));
        String number = made.attended(person, school);
        providers.invoice(school.provider(), number, new Invoice("1/2026", made.today()), Scene.pdf(), "invoice.pdf");

        scene.together(() -> found.fire(new VirusFound(vouchers.open(person, number).getInvoice().getFile())));

        assertThat(rows.count("outbox_message", "username = '" + school.provider().username() + "' AND about = ? AND subject LIKE '%contiene un virus'", number)).isEqualTo(1);
        assertThat(rows.count("outbox_message", "about = ? AND body LIKE '%rimandala indietro%'", number)).isGreaterThanOrEqualTo(1);
    }

    @Test
    void aProviderSeesNobodyElsesVouchers() throws Exception {
        String number = made.activated(person, school);
        Actor rival = new Actor(Scene.unique("rival"), "A rival", Set.of(Role.PROVIDER));

        assertThatThrownBy(() -> vouchers.open(rival, number)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> providers.keep(rival, number, new DayEntry(made.today(), BigDecimal.ONE, BigDecimal.ONE))).isInstanceOf(NotAllowed.class);
        assertThat(providers.mine(rival, null).items()).isEmpty();
        assertThat(providers.mine(school.provider(), null).items()).extracting("number").containsExactly(number);
    }
}
