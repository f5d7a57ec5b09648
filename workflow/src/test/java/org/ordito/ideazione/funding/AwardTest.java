package org.ordito.ideazione.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordito.ideazione.coaching.AnIdea.euro;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.ordito.calls.Funding;
import org.ordito.ideazione.DeMinimis;

class AwardTest {

    private final Funding partial = funding(true);
    private final Funding wholeOnly = funding(false);

    @Test
    void whatIsProposedIsGivenWhenTheMoneyIsThere() {
        assertThat(award(partial, "40000", "0", "40000.00")).isEqualTo(new Award(euro("40000"), Award.Reason.FULL));
    }

    @Test
    void theLastOneIsOfferedWhatIsLeftIfTheCallSaysSo() {
        assertThat(award(partial, "40000", "0", "39999.99")).isEqualTo(new Award(euro("39999.99"), Award.Reason.PARTIAL_OFFER));
        assertThat(award(partial, "40000", "0", "20000.00")).isEqualTo(new Award(euro("20000"), Award.Reason.PARTIAL_OFFER));
    }

    @Test
    void whatIsLeftIsNotOfferedBelowTheSmallestGrant() {
        assertThat(award(partial, "40000", "0", "19999.99")).isEqualTo(new Award(euro("0"), Award.Reason.NO_MONEY));
    }

    @Test
    void nothingIsOfferedPartlyIfTheCallDoesNotSaySo() {
        assertThat(award(wholeOnly, "40000", "0", "39999.99")).isEqualTo(new Award(euro("0"), Award.Reason.NO_MONEY));
    }

    @Test
    void theCeilingOnSmallAidReducesAGrant() {
        assertThat(award(partial, "40000", "275000", "900000")).isEqualTo(new Award(euro("25000"), Award.Reason.AID_CEILING_REDUCED));
    }

    @Test
    void theCeilingOnSmallAidItselfMayBeReached() {
        assertThat(award(partial, "40000", "260000", "900000")).isEqualTo(new Award(euro("40000"), Award.Reason.FULL));
    }

    @Test
    void aGrantReducedBelowTheSmallestIsRefused() {
        assertThat(award(partial, "40000", "280000.01", "900000")).isEqualTo(new Award(euro("0"), Award.Reason.AID_CEILING_REACHED));
        assertThat(award(partial, "40000", "500000", "900000").isFunded()).isFalse();
    }

    @Test
    void aGrantReducedByTheCeilingMayAlsoBeCutByTheBudget() {
        assertThat(award(partial, "60000", "250000", "30000")).isEqualTo(new Award(euro("30000"), Award.Reason.PARTIAL_OFFER));
    }

    @Test
    void threeYearsBackCountFromTheDayOfTheGrant() {
        assertThat(DeMinimis.countedFrom(LocalDate.of(2026, 9, 1))).isEqualTo(LocalDate.of(2023, 9, 2));
    }

    private static Award award(Funding funding, String proposed, String received, String left) {
        return Award.of(funding, euro("20000"), euro(proposed), euro(received), euro(left));
    }

    private static Funding funding(boolean partialOffer) {
        BigDecimal budget = euro("960000");
        return new Funding(budget, euro("240000"), 90, partialOffer, 40, 40);
    }
}
