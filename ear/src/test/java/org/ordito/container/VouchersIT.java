package org.ordito.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ordito.container.VoucherScene.COORDINATOR;
import static org.ordito.container.VoucherScene.WISH;
import static org.ordito.container.VoucherScene.euro;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordito.container.VoucherScene.School;
import org.ordito.people.Actor;
import org.ordito.trame.voucher.AssignmentDesk;
import org.ordito.trame.voucher.VoucherDesk;
import org.ordito.trame.voucher.VoucherState;

/** Vouchers as server, engine and database carry them: the fund is never exceeded, and state, money and process stay together. */
@ExtendWith({RunningServer.class, ArquillianExtension.class})
class VouchersIT {

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
    private AssignmentDesk office;

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
    void ofTwoWhoTakeTheLastEuroAtOnceOneGetsIt() throws Exception {
        Actor other = scene.citizen();
        String first = made.requested(person);
        String second = made.requested(other);
        made.leave(euro(1_000));

        int refused = twoAtOnce.refused(() -> made.assign(person, first, 1_000), () -> made.assign(other, second, 1_000));

        assertThat(refused).isEqualTo(1);
        assertThat(List.of(made.state(person, first), made.state(other, second))).containsExactlyInAnyOrder(VoucherState.ASSIGNED, VoucherState.REQUESTED);
        assertThat(made.fund().getLeft()).isZero();
        assertThat(made.isMoneyWhatVouchersHold()).isTrue();
        assertThatThrownBy(() -> rows.change("UPDATE lab_voucher_fund SET committed = committed + 0.01 WHERE id = ?", 1))
                .as("the database's own last word").isInstanceOf(SQLException.class);
    }

    @Test
    void twoClicksAskForOneVoucher() throws Exception {
        Callable<Void> ask = () -> {
            made.requested(person);
            return null;
        };

        assertThat(twoAtOnce.refused(ask, ask)).isZero();

        assertThat(rows.count("lab_voucher", "person = ?", person.username())).isEqualTo(1);
        assertThat(rows.count("ACT_RU_EXECUTION", "BUSINESS_KEY_ = ?", vouchers.mine(person).get(0).getNumber())).isEqualTo(1);
    }

    @Test
    void twoClicksChooseOneCourseAndTheRestGoesBackOnce() throws Exception {
        String number = made.requested(person);
        made.assign(person, number, 1_000);
        BigDecimal left = made.fund().getLeft();
        Callable<Void> choose = () -> {
            vouchers.activate(person, number, school.offer());
            return null;
        };

        assertThat(twoAtOnce.refused(choose, choose)).isEqualTo(1);

        assertThat(made.fund().getLeft()).isEqualByComparingTo(left.add(euro(100)));
        assertThat(made.isMoneyWhatVouchersHold()).isTrue();
    }

    @Test
    void whatIsNotChosenInTimeExpiresAfterAReminderAndItsMoneyGoesBack() throws Exception {
        String number = made.requested(person);
        made.assign(person, number, 1_000);
        BigDecimal left = made.fund().getLeft();

        scene.moveClockPast(vouchers.open(person, number).getTerm().getRemindAt());
        scene.eventually("the reminder is written", () -> rows.count("outbox_message", "subject LIKE 'Scegli un corso%' AND about = ?", number) == 1);
        scene.moveClockPast(vouchers.open(person, number).getTerm().getActivateBy());
        scene.eventually("the voucher has expired", () -> made.state(person, number) == VoucherState.EXPIRED);

        assertThat(made.fund().getLeft()).as("others may have expired meanwhile").isGreaterThanOrEqualTo(left.add(euro(1_000)));
        assertThatThrownBy(() -> vouchers.activate(person, number, school.offer())).hasMessage("voucher.activated-already");
        assertThat(made.requested(person)).as("one may ask again").isNotEqualTo(number);
        assertThat(made.isMoneyWhatVouchersHold()).isTrue();
    }

    @Test
    void whatFailsLeavesNeitherMoneyNorStateNorProcessBehind() throws Exception {
        String number = made.requested(person);
        BigDecimal left = made.fund().getLeft();

        assertThatThrownBy(() -> scene.together(() -> {
            made.assign(person, number, 700);
            throw new IllegalStateException("The transaction fails, as this test wants it to");
        })).isInstanceOf(IllegalStateException.class);

        assertThat(made.fund().getLeft()).isEqualByComparingTo(left);
        assertThat(made.state(person, number)).isEqualTo(VoucherState.REQUESTED);
        assertThat(rows.count("work_item", "task_key = 'Task_DecideVoucher' AND business_key = ?", number)).isEqualTo(1);
        assertThat(made.isMoneyWhatVouchersHold()).isTrue();
    }

    @Test
    void whatPeopleWroteToGetOneGoesNowhereElse() throws Exception {
        String number = made.requested(person);
        office.look(COORDINATOR, number);
        office.refuse(COORDINATOR, number, made.version(person, number), "A reason for nobody else");

        assertThat(rows.count("outbox_message", "about = ? AND (body LIKE '%" + WISH + "%' OR body LIKE '%A reason%')", number)).isZero();
        assertThat(rows.count("audit_event", "subject = ? AND action = 'voucher.request-seen'", number)).isEqualTo(1);
        assertThat(rows.count("audit_event", "subject = ? AND (detail LIKE '%wish%' OR detail LIKE '%reason%')", number)).isZero();
        assertThat(rows.number("SELECT COUNT(*) FROM ACT_HI_VARINST v JOIN ACT_HI_PROCINST p ON p.ID_ = v.PROC_INST_ID_ WHERE p.BUSINESS_KEY_ = ? AND v.NAME_ <> 'voucherId'",
                number)).isZero();
        String table = new String(office.export(COORDINATOR, null, false, Locale.ITALIAN).content().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(table).contains(number).doesNotContain(WISH);
    }
}
