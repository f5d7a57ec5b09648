package org.ordito.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ordito.container.ProjectScene.claim;
import static org.ordito.container.Scene.OFFICER;
import static org.ordito.container.SelectionScene.GRANT;
import static org.ordito.container.SelectionScene.euro;

import jakarta.inject.Inject;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordito.container.SelectionScene.Entrant;
import org.ordito.ideazione.funding.FundingDesk;
import org.ordito.ideazione.funding.Grant;
import org.ordito.ideazione.funding.Grants;
import org.ordito.ideazione.payments.ClaimState;
import org.ordito.ideazione.payments.PaymentDesk;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.NotAllowed;

/** What was granted is paid once, and no more than that; and a claim is filled by nobody but its applicant. */
@ExtendWith({RunningServer.class, ArquillianExtension.class})
class PaymentsIT {

    private static final Actor COLLEAGUE = new Actor("officer2", "Another officer", Set.of(Role.OFFICER));
    private static final BigDecimal ADVANCE = euro(12_000);

    @Deployment
    static EnterpriseArchive ear() {
        return ShippedEar.withTests();
    }

    @Inject
    private Scene scene;

    @Inject
    private SelectionScene selection;

    @Inject
    private ProjectScene projects;

    @Inject
    private PaymentDesk desk;

    @Inject
    private FundingDesk funding;

    @Inject
    private Grants grants;

    @Inject
    private AtOnce atOnce;

    @Inject
    private Rows rows;

    @Test
    void twoClaimsTogetherDoNotBringMoreThanTheGrant() throws Exception {
        Entrant entrant = projects.granted();
        projects.claimAdvance(entrant, ADVANCE);
        accept(entrant, 1);
        // as no plan of payments would have it: the shares are more than the grant
        rows.change("UPDATE payment_claim SET share = ? WHERE number = ?", GRANT, claim(entrant, 2));
        projects.claimExpenses(entrant, 2, GRANT);

        assertThatThrownBy(() -> accept(entrant, 2)).hasMessage("payments.above-grant");
        BigDecimal oneCentTooMuch = GRANT.subtract(ADVANCE).add(new BigDecimal("0.01"));
        assertThatThrownBy(() -> reduce(entrant, oneCentTooMuch)).hasMessage("payments.above-grant");

        assertThat(accepted(entrant)).isEqualByComparingTo(ADVANCE);
        assertThat(state(entrant, 2)).isEqualTo(ClaimState.SUBMITTED);
        assertThat(selection.isWaiting(claim(entrant, 2), "Task_CheckClaim")).isTrue();
        reduce(entrant, GRANT.subtract(ADVANCE));
        assertThat(accepted(entrant)).isEqualByComparingTo(GRANT);
    }

    private void reduce(Entrant entrant, BigDecimal amount) {
        desk.reduce(OFFICER, claim(entrant, 2), projects.claimVersion(claim(entrant, 2)), amount, Set.of(), "What is left of the grant.");
    }

    @Test
    void whoAsksForNoAdvanceClaimsItWithTheExpenses() throws Exception {
        Entrant entrant = projects.granted();
        desk.forgo(entrant.applicant(), claim(entrant, 1));
        assertThatThrownBy(() -> desk.forgo(entrant.applicant(), claim(entrant, 1))).hasMessage("work.done");
        accept(entrant, 1);

        projects.claimExpenses(entrant, 2, ADVANCE.add(ADVANCE));
        accept(entrant, 2);

        assertThat(state(entrant, 1)).isEqualTo(ClaimState.FORGONE);
        assertThat(accepted(entrant)).as("advance and progress together").isEqualByComparingTo(ADVANCE.add(ADVANCE));
        assertThat(rows.count("audit_event", "subject = ? AND action = 'payments.ordered'", claim(entrant, 1))).as("nothing is paid for nothing").isZero();
    }

    @Test
    void theGrantIsHeldByTheDatabaseWhoeverAcceptsAtOnce() throws Exception {
        Grant grant = funding.grant(OFFICER, projects.granted().number());
        BigDecimal half = GRANT.divide(BigDecimal.valueOf(2));

        List<Boolean> accepted = atOnce.all(4, () -> {
            AtomicBoolean isAccepted = new AtomicBoolean();
            scene.together(() -> isAccepted.set(grants.accept(grant, half)));
            return isAccepted.get();
        });

        assertThat(accepted).filteredOn(Boolean::booleanValue).hasSize(2);
        assertThat(rows.number("SELECT amount - accepted FROM idea_grant WHERE id = ?", grant.id())).isZero();
    }

    @Test
    void aClaimThatTwoOfficersAcceptAtOnceIsPaidOnce() throws Exception {
        Entrant entrant = projects.granted();
        projects.claimAdvance(entrant, ADVANCE);
        int read = projects.claimVersion(claim(entrant, 1));

        int refused = atOnce.refused(() -> projects.accept(OFFICER, claim(entrant, 1), read), () -> projects.accept(COLLEAGUE, claim(entrant, 1), read));

        assertThat(refused).isEqualTo(1);
        assertThat(accepted(entrant)).isEqualByComparingTo(ADVANCE);
        scene.eventually("it is paid", () -> state(entrant, 1) == ClaimState.PAID);
        assertThat(rows.count("audit_event", "subject = ? AND action = 'payments.ordered'", claim(entrant, 1))).isEqualTo(1);
    }

    @Test
    void aFileOfAStrangerIsNotEvenLookedInto() throws Exception {
        Entrant entrant = projects.granted();
        String claim = claim(entrant, 1);
        for (Actor stranger : List.of(scene.citizen(), scene.somebody("officer", Role.OFFICER))) {
            InputStream guarantee = Scene.pdf();
            InputStream invoice = Scene.pdf();
            int size = guarantee.available();

            assertThatThrownBy(() -> desk.attachGuarantee(stranger, claim, guarantee, "guarantee.pdf")).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> desk.addExpense(stranger, claim, projects.expense(ADVANCE), invoice, "invoice.pdf")).isInstanceOf(NotAllowed.class);

            assertThat(guarantee.available()).isEqualTo(size);
            assertThat(invoice.available()).isEqualTo(size);
            assertThat(rows.count("stored_document", "sent_by = ?", stranger.username())).isZero();
        }
        assertThat(desk.open(OFFICER, claim).claim().getGuarantee()).isNull();
        desk.attachGuarantee(entrant.applicant(), claim, Scene.pdf(), "guarantee.pdf");
        assertThat(desk.open(OFFICER, claim).claim().getGuarantee().getFilename()).isEqualTo("guarantee.pdf");
    }

    private void accept(Entrant entrant, int position) {
        projects.accept(OFFICER, claim(entrant, position), projects.claimVersion(claim(entrant, position)));
    }

    private BigDecimal accepted(Entrant entrant) {
        return funding.grant(OFFICER, entrant.number()).getAccepted();
    }

    private ClaimState state(Entrant entrant, int position) {
        return desk.open(OFFICER, claim(entrant, position)).claim().getState();
    }
}
