package org.ordito.trame.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordito.trame.group.ChecklistItem.*;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ordito.platform.Text;

class ChecklistItemTest {

    @Test
    void aCooperativeAsksThisInThisOrder() {
        assertThat(ChecklistItem.of(LegalForm.COOPERATIVE)).containsExactly(BUSINESS_IDEA, FOUNDERS, ECONOMIC_PLAN, SHARES, BOARD, SEAT, STATUTE, NOTARY,
                BUSINESS_REGISTER, VAT_NUMBER, PEC, COOPERATIVES_REGISTER, BOOKS);
    }

    @Test
    void aSocialCooperativeAsksForItsRegisterTooAndTypeBForItsShare() {
        assertThat(ChecklistItem.of(LegalForm.SOCIAL_A)).contains(SOCIAL_REGISTER).doesNotContain(DISADVANTAGED);
        assertThat(ChecklistItem.of(LegalForm.SOCIAL_B)).contains(SOCIAL_REGISTER, DISADVANTAGED);
        assertThat(DISADVANTAGED.isPaper()).as("nothing about anybody is uploaded").isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"APS", "ODV"})
    void anAssociationAsksThisInThisOrder(LegalForm form) {
        assertThat(ChecklistItem.of(form)).containsExactly(BUSINESS_IDEA, FOUNDERS, BOARD, SEAT, STATUTE, ASSEMBLY, DEED_REGISTERED, PEC, RUNTS, INSURANCE, BOOKS);
    }

    @ParameterizedTest
    @EnumSource
    void everyItemIsSaidInBothLanguages(ChecklistItem item) {
        for (Locale language : List.of(Text.ITALIAN, Locale.ENGLISH)) {
            assertThat(Text.of(language, "group.item." + item)).isNotBlank();
            assertThat(Text.of(language, "group.item-help." + item)).isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyFormHasSomethingToDoBeforeAndAfterTheDeed(LegalForm form) {
        assertThat(ChecklistItem.of(form)).anyMatch(ChecklistItem::isBefore).anyMatch(item -> !item.isBefore());
    }
}
