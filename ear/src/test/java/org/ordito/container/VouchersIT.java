package org.ordito.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordito.documents.VirusFound;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.NotAllowed;
import org.ordito.platform.RomeTime;
import org.ordito.trame.voucher.AssignmentDesk;
import org.ordito.trame.voucher.Basis;
import org.ordito.trame.voucher.CatalogueDesk;
import org.ordito.trame.voucher.DayEntry;
import org.ordito.trame.voucher.Invoice;
import org.ordito.trame.voucher.OfferText;
import org.ordito.trame.voucher.ProviderDesk;
import org.ordito.trame.voucher.ProviderText;
import org.ordito.trame.voucher.VoucherDesk;
import org.ordito.trame.voucher.VoucherFund;
import org.ordito.trame.voucher.VoucherPaymentDesk;
import org.ordito.trame.voucher.VoucherRequest;
import org.ordito.trame.voucher.VoucherState;
import org.ordito.trame.voucher.VoucherTerms;

/** Vouchers as server, engine and database carry them: the fund is never exceeded, a provider is paid once, and state, money and process stay together. */
@ExtendWith({RunningServer.class, ArquillianExtension.class})
class VouchersIT {

    private static final Actor COORDINATOR = new Actor("coordinator", "A coordinator", Set.of(Role.LAB_COORDINATOR));
    private static final VoucherTerms TERMS = new VoucherTerms(euro(1_500), 12, 90, 15, 70, 20, 60, 30);
    private static final String WISH = "A wish that nobody else reads";

    @Deployment
    static EnterpriseArchive ear() {
        return ShippedEar.withTests();
    }

    @Inject
    private Scene scene;

    @Inject
    private Rows rows;

    @Inject
    private VoucherDesk vouchers;

    @Inject
    private AssignmentDesk office;

    @Inject
    private CatalogueDesk catalogue;

    @Inject
    private ProviderDesk providers;

    @Inject
    private VoucherPaymentDesk payments;

    @Inject
    private Event<VirusFound> found;

    @Inject
    private Clock clock;

    @Inject
    private AtOnce twoAtOnce;

    private Actor provider;
    private String offer;
    private Actor person;

    @BeforeEach
    void aProviderWithACourseAndMoney() throws Exception {
        provider = new Actor(Scene.unique("provider"), "A provider", Set.of(Role.PROVIDER));
        scene.giveAccount(provider);
        catalogue.addProvider(COORDINATOR, provider.username(), provider.username(), new ProviderText("A school", "A street", "school@example.org", "095 000 0000"));
        offer = Scene.unique("offer");
        LocalDate today = today();
        catalogue.addOffer(COORDINATOR, provider.username(), offer,
                new OfferText("A course", "All of it", "The school", "Mondays", 10, euro(900), today, today.plusDays(60)));
        leave(euro(10_000));
        person = scene.citizen();
    }

    @Test
    void ofTwoWhoTakeTheLastEuroAtOnceOneGetsIt() throws Exception {
        Actor other = scene.citizen();
        String first = requested(person);
        String second = requested(other);
        leave(euro(1_000));

        int refused = twoAtOnce.refused(() -> assign(person, first, 1_000), () -> assign(other, second, 1_000));

        assertThat(refused).isEqualTo(1);
        assertThat(List.of(state(person, first), state(other, second))).containsExactlyInAnyOrder(VoucherState.ASSIGNED, VoucherState.REQUESTED);
        assertThat(fund().getLeft()).isZero();
        assertMoneyIsWhatVouchersHold();
        assertThatThrownBy(() -> rows.change("UPDATE lab_voucher_fund SET committed = committed + 0.01 WHERE id = ?", 1))
                .as("the database's own last word").isInstanceOf(SQLException.class);
    }

    @Test
    void twoClicksAskForOneVoucher() throws Exception {
        Callable<Void> ask = () -> {
            requested(person);
            return null;
        };

        assertThat(twoAtOnce.refused(ask, ask)).isZero();

        assertThat(rows.count("lab_voucher", "person = ?", person.username())).isEqualTo(1);
        assertThat(rows.count("ACT_RU_EXECUTION", "BUSINESS_KEY_ = ?", vouchers.mine(person).get(0).getNumber())).isEqualTo(1);
    }

    @Test
    void aProviderIsPaidOnceAlsoByTwoClicksAtOnce() throws Exception {
        String number = attended();
        int before = version(person, number);
        providers.invoice(provider, number, new Invoice("1/2026", today()), Scene.pdf(), "invoice.pdf");
        assertThat(version(person, number)).isGreaterThan(before);
        payments.check(COORDINATOR, number, version(person, number));
        int read = version(person, number);
        Callable<Void> approve = () -> {
            payments.approve(Scene.MANAGER, number, read);
            return null;
        };

        assertThat(twoAtOnce.refused(approve, approve)).as("the second click").isEqualTo(1);

        assertThat(state(person, number)).isEqualTo(VoucherState.PAID);
        long id = rows.number("SELECT id FROM lab_voucher WHERE number = ?", number);
        assertThat(rows.count("lab_voucher_payment", "voucher_id = ?", id)).isEqualTo(1);
        assertThat(rows.count("ACT_RU_EXECUTION", "BUSINESS_KEY_ = ?", number)).as("the process has ended").isZero();
        assertThat(rows.count("audit_event", "action = 'voucher.paid' AND subject = ?", number)).isEqualTo(1);
        assertThatThrownBy(() -> rows.change("INSERT INTO lab_voucher_payment SELECT voucher_id, CONCAT(number, '-2'), amount, approved_by, ordered_at"
                + " FROM lab_voucher_payment WHERE voucher_id = ?", id)).as("the database's own last word").isInstanceOf(SQLException.class);
        assertMoneyIsWhatVouchersHold();
    }

    @Test
    void twoClicksChooseOneCourseAndTheRestGoesBackOnce() throws Exception {
        String number = requested(person);
        assign(person, number, 1_000);
        BigDecimal left = fund().getLeft();
        Callable<Void> choose = () -> {
            vouchers.activate(person, number, offer);
            return null;
        };

        assertThat(twoAtOnce.refused(choose, choose)).isEqualTo(1);

        assertThat(fund().getLeft()).isEqualByComparingTo(left.add(euro(100)));
        assertMoneyIsWhatVouchersHold();
    }

    @Test
    void whatIsNotChosenInTimeExpiresAfterAReminderAndItsMoneyGoesBack() throws Exception {
        String number = requested(person);
        assign(person, number, 1_000);
        BigDecimal left = fund().getLeft();

        scene.moveClockPast(vouchers.open(person, number).getTerm().getRemindAt());
        scene.eventually("the reminder is written", () -> rows.count("outbox_message", "subject LIKE 'Scegli un corso%' AND about = ?", number) == 1);
        scene.moveClockPast(vouchers.open(person, number).getTerm().getActivateBy());
        scene.eventually("the voucher has expired", () -> state(person, number) == VoucherState.EXPIRED);

        assertThat(fund().getLeft()).as("others may have expired meanwhile").isGreaterThanOrEqualTo(left.add(euro(1_000)));
        assertThatThrownBy(() -> vouchers.activate(person, number, offer)).hasMessage("voucher.activated-already");
        assertThat(requested(person)).as("one may ask again").isNotEqualTo(number);
        assertMoneyIsWhatVouchersHold();
    }

    @Test
    void timeTakesBackWhatIsNotAttendedAndLeavesAloneWhatIs() throws Exception {
        String enough = attended();
        Actor other = scene.citizen();
        String tooLittle = activated(other);
        scene.moveClockPast(vouchers.open(other, tooLittle).getTerm().getLapsesAt());
        scene.eventually("time has taken it back", () -> state(other, tooLittle) == VoucherState.REVOKED);

        assertThat(state(person, enough)).isEqualTo(VoucherState.ATTENDED);
        assertMoneyIsWhatVouchersHold();
    }

    @Test
    void aCorrectionBelowEnoughLeadsBackToTheRegister() throws Exception {
        String number = attended();
        providers.keep(provider, number, new DayEntry(today(), BigDecimal.valueOf(8), BigDecimal.valueOf(2)));

        assertThat(state(person, number)).isEqualTo(VoucherState.ACTIVATED);
        assertThat(rows.count("work_item", "task_key = 'Task_KeepVoucherRegister' AND business_key = ?", number)).isEqualTo(1);
        assertThatThrownBy(() -> providers.invoice(provider, number, new Invoice("1/2026", today()), Scene.pdf(), "invoice.pdf")).hasMessage("voucher.not-attended");
        providers.keep(provider, number, new DayEntry(today(), BigDecimal.valueOf(8), BigDecimal.valueOf(7)));
        assertThat(rows.count("work_item", "task_key = 'Task_AskVoucherPayment' AND business_key = ?", number)).isEqualTo(1);
    }

    @Test
    void anInvoiceNumberPaysForOneVoucher() throws Exception {
        String first = attended();
        providers.invoice(provider, first, new Invoice("1/2026", today()), Scene.pdf(), "invoice.pdf");
        person = scene.citizen();
        String second = attended();

        assertThatThrownBy(() -> providers.invoice(provider, second, new Invoice("1/2026", today()), Scene.pdf(), "invoice.pdf")).hasMessage("voucher.invoice-used");
    }

    @Test
    void aVirusInAnInvoiceIsToldToItsProviderAndToTheLab() throws Exception {
        scene.giveAccount(new Actor(Scene.unique("coordinator"), "A coordinator", Set.of(Role.LAB_COORDINATOR)));
        String number = attended();
        providers.invoice(provider, number, new Invoice("1/2026", today()), Scene.pdf(), "invoice.pdf");

        scene.together(() -> found.fire(new VirusFound(vouchers.open(person, number).getInvoice().getFile())));

        assertThat(rows.count("outbox_message", "username = '" + provider.username() + "' AND about = ? AND subject LIKE '%contiene un virus'", number)).isEqualTo(1);
        assertThat(rows.count("outbox_message", "about = ? AND body LIKE '%rimandala indietro%'", number)).isGreaterThanOrEqualTo(1);
    }

    @Test
    void aProviderSeesNobodyElsesVouchers() throws Exception {
        String number = activated(person);
        Actor rival = new Actor(Scene.unique("rival"), "A rival", Set.of(Role.PROVIDER));

        assertThatThrownBy(() -> vouchers.open(rival, number)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> providers.keep(rival, number, new DayEntry(today(), BigDecimal.ONE, BigDecimal.ONE))).isInstanceOf(NotAllowed.class);
        assertThat(providers.mine(rival, null).items()).isEmpty();
        assertThat(providers.mine(provider, null).items()).extracting("number").containsExactly(number);
    }

    @Test
    void whatFailsLeavesNeitherMoneyNorStateNorProcessBehind() throws Exception {
        String number = requested(person);
        BigDecimal left = fund().getLeft();

        assertThatThrownBy(() -> scene.together(() -> {
            assign(person, number, 700);
            throw new IllegalStateException("The transaction fails, as this test wants it to");
        })).isInstanceOf(IllegalStateException.class);

        assertThat(fund().getLeft()).isEqualByComparingTo(left);
        assertThat(state(person, number)).isEqualTo(VoucherState.REQUESTED);
        assertThat(rows.count("work_item", "task_key = 'Task_DecideVoucher' AND business_key = ?", number)).isEqualTo(1);
        assertMoneyIsWhatVouchersHold();
    }

    @Test
    void whatPeopleWroteToGetOneGoesNowhereElse() throws Exception {
        String number = requested(person);
        office.look(COORDINATOR, number);
        office.refuse(COORDINATOR, number, version(person, number), "A reason for nobody else");

        assertThat(rows.count("outbox_message", "about = ? AND (body LIKE '%" + WISH + "%' OR body LIKE '%A reason%')", number)).isZero();
        assertThat(rows.count("audit_event", "subject = ? AND action = 'voucher.request-seen'", number)).isEqualTo(1);
        assertThat(rows.count("audit_event", "subject = ? AND (detail LIKE '%wish%' OR detail LIKE '%reason%')", number)).isZero();
        assertThat(rows.number("SELECT COUNT(*) FROM ACT_HI_VARINST v JOIN ACT_HI_PROCINST p ON p.ID_ = v.PROC_INST_ID_ WHERE p.BUSINESS_KEY_ = ? AND v.NAME_ <> 'voucherId'",
                number)).isZero();
        String table = new String(office.export(COORDINATOR, null, false, Locale.ITALIAN).content().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(table).contains(number).doesNotContain(WISH);
    }

    private String requested(Actor who) {
        return vouchers.request(who, new VoucherRequest(Basis.RESIDENT, null, who.name(), null, WISH)).getNumber();
    }

    private Void assign(Actor who, String number, int amount) {
        office.assign(COORDINATOR, number, version(who, number), euro(amount));
        return null;
    }

    private String activated(Actor who) {
        String number = requested(who);
        assign(who, number, 1_000);
        vouchers.activate(who, number, offer);
        return number;
    }

    private String attended() {
        String number = activated(person);
        providers.keep(provider, number, new DayEntry(today(), BigDecimal.valueOf(8), BigDecimal.valueOf(8)));
        assertThat(state(person, number)).isEqualTo(VoucherState.ATTENDED);
        return number;
    }

    private VoucherState state(Actor who, String number) {
        return vouchers.open(who, number).getState();
    }

    private int version(Actor who, String number) {
        return vouchers.open(who, number).getVersion();
    }

    private VoucherFund fund() {
        return office.fund(COORDINATOR);
    }

    /** Leaves so much to be assigned. */
    private void leave(BigDecimal amount) {
        VoucherFund fund = fund();
        office.changeFund(COORDINATOR, fund.getVersion(), fund.getCommitted().add(amount), TERMS);
    }

    private void assertMoneyIsWhatVouchersHold() {
        assertThat(rows.number("SELECT COUNT(*) FROM lab_voucher_fund f WHERE f.id = ? AND f.committed = (SELECT SUM(v.held) FROM lab_voucher v)", 1))
                .as("committed is the sum of what is held").isEqualTo(1);
    }

    private LocalDate today() {
        return RomeTime.dayOf(clock.instant());
    }

    private static BigDecimal euro(int amount) {
        return BigDecimal.valueOf(amount).setScale(2);
    }
}
