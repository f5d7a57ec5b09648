package org.ordito.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordito.container.PlacementScene.Parties;
import org.ordito.platform.RuleViolation;
import org.ordito.trame.placement.MonthRegister;
import org.ordito.trame.placement.payments.AllowanceListDesk;
import org.ordito.trame.placement.payments.AllowancePayment;

/** Lists of allowances as server and database carry them: a month of a person is paid once, and nobody waits for somebody else's mistake. */
@ExtendWith({RunningServer.class, ArquillianExtension.class})
class AllowancesIT {

    @Deployment
    static EnterpriseArchive ear() {
        return ShippedEar.withTests();
    }

    @Inject
    private PlacementScene made;

    @Inject
    private Rows rows;

    @Inject
    private AllowanceListDesk lists;

    @Inject
    private AtOnce both;

    private Parties parties;

    @BeforeEach
    void somebodyAndAHost() throws Exception {
        parties = made.parties();
    }

    @Test
    void aMonthIsPaidOnceHoweverOftenItsListIsPrepared() throws Exception {
        String number = made.running(parties);
        MonthRegister first = made.settled(parties, number);
        YearMonth month = first.getMonth();

        List<String> prepared = new ArrayList<>();
        int refused = both.refused(() -> prepared.add(lists.prepare(parties.coordinator(), month)), () -> prepared.add(lists.prepare(parties.coordinator(), month)));

        assertThat(refused).as("the second finds nothing left").isEqualTo(1);
        AllowancePayment payment = lists.payments(parties.coordinator(), lists.open(parties.coordinator(), prepared.get(0))).stream().filter(row -> row.getPlacement().equals(number)).findFirst().orElseThrow();
        assertThat(payment.getAmount()).isPositive();
        lists.approve(Scene.MANAGER, prepared.get(0), lists.open(Scene.MANAGER, prepared.get(0)).getVersion());
        assertThatThrownBy(() -> lists.approve(Scene.MANAGER, prepared.get(0), lists.open(Scene.MANAGER, prepared.get(0)).getVersion())).isInstanceOf(RuleViolation.class);
        assertThat(rows.count("lab_payment", "placement = ?", number)).isEqualTo(1);
        assertThat(rows.count("outbox_message", "about = ? AND subject LIKE 'Indennit%'", number)).isEqualTo(1);
        assertThat(rows.count("outbox_message", "about = ? AND body NOT LIKE CONCAT('%.xhtml?number=', about, '%')", number)).as("every message has a link").isZero();
        assertThat(rows.number("SELECT COUNT(*) FROM outbox_message WHERE about = ? AND username = ? AND body LIKE '%/own-placement.xhtml%'", number, parties.tutor().username())).isZero();
        assertThat(rows.number("SELECT COUNT(*) FROM outbox_message WHERE about = ? AND username = ? AND body LIKE '%/hosted-placement.xhtml%'", number, parties.tutor().username())).isPositive();
    }

    @Test
    void aSecondRegisterOfTheSameMonthKeepsNobodyElseFromBeingPaid() throws Exception {
        String one = made.running(parties);
        YearMonth month = made.settled(parties, one).getMonth();
        Parties others = made.parties();
        String other = made.running(others);
        String doubled = made.settled(others, other).getNumber();
        rows.change("UPDATE lab_placement SET trainee = ?, trainee_name = '=A citizen' WHERE number = ?", parties.person().username(), other);
        rows.change("UPDATE lab_month_register SET month = ? WHERE number = ?", month.toString(), doubled);

        String list = lists.prepare(parties.coordinator(), month);

        assertThat(lists.payments(parties.coordinator(), lists.open(parties.coordinator(), list))).extracting(AllowancePayment::getPlacement).contains(one).doesNotContain(other);
        assertThat(lists.leftOut(parties.coordinator())).extracting(MonthRegister::getNumber).contains(doubled);
        lists.sendBack(Scene.MANAGER, list, lists.open(Scene.MANAGER, list).getVersion(), "Left for other tests");
    }

    @Test
    void whatIsSentBackCanBePreparedAnew() throws Exception {
        String number = made.running(parties);
        YearMonth month = made.settled(parties, number).getMonth();
        String sentBack = lists.prepare(parties.coordinator(), month);
        lists.sendBack(Scene.MANAGER, sentBack, lists.open(Scene.MANAGER, sentBack).getVersion(), "A name is wrong");
        assertThat(rows.count("lab_payment", "placement = ?", number)).isZero();
        String again = lists.prepare(parties.coordinator(), month);
        assertThat(lists.payments(parties.coordinator(), lists.open(parties.coordinator(), again))).extracting(AllowancePayment::getPlacement).contains(number);
        String csv = new String(lists.csv(parties.coordinator(), again).content().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(csv).as("a name that a spreadsheet would take for a formula").contains("'=A citizen");
        assertThat(rows.count("audit_event", "subject = ? AND action = 'allowances.exported'", again)).isEqualTo(1);
        lists.sendBack(Scene.MANAGER, again, lists.open(Scene.MANAGER, again).getVersion(), "Left for other tests");
    }
}
