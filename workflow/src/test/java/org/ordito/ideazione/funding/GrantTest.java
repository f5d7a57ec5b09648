package org.ordito.ideazione.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ordito.ideazione.coaching.AnIdea.euro;
import static org.ordito.ideazione.funding.AGrant.OFFICER;
import static org.ordito.ideazione.funding.AGrant.RECORDED;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ordito.ideazione.ApplicantKind;

class GrantTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 8);

    private final FundingDecision funded = AGrant.funded("48000");

    @Test
    void anActMakesAGrantOfTheDecidedAmount() {
        Grant grant = record(AGrant.act());

        assertThat(grant.getAmount()).isEqualTo(euro("48000"));
        assertThat(grant.getAccepted()).isEqualByComparingTo("0");
        assertThat(grant.getCup()).isEqualTo("D61B21000000001");
        assertThat(grant.getPublishedAt()).isEqualTo(RECORDED);
    }

    @Test
    void nothingIsGrantedWithoutFunding() {
        FundingDecision refused = AGrant.proposed("48000", "300000");
        assertThatThrownBy(() -> new Grant(refused, AGrant.act(), "funzionaria", RECORDED)).hasMessage("funding.not-funded");
        refused.approve(AGrant.MANAGER, euro("960000"), AGrant.DECIDED);
        assertThatThrownBy(() -> new Grant(refused, AGrant.act(), "funzionaria", RECORDED)).hasMessage("funding.not-funded");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"D61B2100000000", "D61B210000000011", "D61B21-00000001", "061B21000000001"})
    void aCupHasFifteenLettersAndDigits(String cup) {
        assertThatThrownBy(() -> record(new GrantAct("1", DAY, cup, "123", "L. 241/1990", true))).hasMessage("calls.cup-wrong");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"12A4", "1234567890123", "12 34"})
    void aCorIsMadeOfDigits(String cor) {
        assertThatThrownBy(() -> record(new GrantAct("1", DAY, "D61B21000000001", cor, "L. 241/1990", true))).hasMessage("funding.cor-wrong");
    }

    @Test
    void theActIsNotDatedInTheFutureNorBeforeTheDecision() {
        assertThatThrownBy(() -> record(dated(LocalDate.of(2026, 9, 11)))).hasMessage("funding.act-date-future");
        assertThatThrownBy(() -> record(dated(LocalDate.of(2026, 8, 31)))).hasMessage("funding.act-date-early");
        assertThatThrownBy(() -> record(dated(null))).hasMessage("funding.act-date-missing");
        assertThat(record(dated(LocalDate.of(2026, 9, 1))).getActDate()).isEqualTo("2026-09-01");
        assertThat(record(dated(LocalDate.of(2026, 9, 10))).getActDate()).isEqualTo("2026-09-10");
    }

    @Test
    void numberAndLegalBasisAreNeeded() {
        assertThatThrownBy(() -> record(new GrantAct(" ", DAY, "D61B21000000001", "1", "L. 241/1990", true))).hasMessage("funding.act-number");
        assertThatThrownBy(() -> record(new GrantAct("1", DAY, "D61B21000000001", "1", null, true))).hasMessage("funding.legal-basis-missing");
    }

    @Test
    void aboveTheThresholdAGrantIsPublished() {
        assertThatThrownBy(() -> record(new GrantAct("1", DAY, "D61B21000000001", "1", "L. 241/1990", false)))
                .hasMessage("funding.publication-required");
    }

    @Test
    void naturalPersonsAreNeverNamedToThePublic() {
        assertThat(published(ApplicantKind.INDIVIDUAL).getBeneficiary()).isEqualTo("IDEA-2026-0001");
        assertThat(published(ApplicantKind.INFORMAL_GROUP).getBeneficiary()).isEqualTo("IDEA-2026-0001");
        assertThat(published(ApplicantKind.ASSOCIATION).getBeneficiary()).isEqualTo("Associazione Filo");
    }

    private static PublishedGrant published(ApplicantKind kind) {
        return new PublishedGrant(1L, "IDEA-2026-0001", kind, "Associazione Filo", "Officina", euro("48000"), "1", DAY, "D61B21000000001", "1",
                "L. 241/1990", "IdeAzione 2026", "ideazione-2026", "Funzionaria Demo");
    }

    private static GrantAct dated(LocalDate day) {
        return new GrantAct("1", day, "D61B21000000001", "123", "L. 241/1990", true);
    }

    private Grant record(GrantAct act) {
        return new Grant(funded, act, OFFICER.username(), RECORDED);
    }
}
