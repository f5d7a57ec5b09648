package org.ordito.ideazione.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ordito.ideazione.evaluation.SamplePanel.AFTER;
import static org.ordito.ideazione.evaluation.SamplePanel.CLOSED;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ordito.calls.Call;
import org.ordito.platform.RuleViolation;

class PanelTest {

    private static final List<String> THREE = List.of("uno", "due", "tre");

    private final Call call = SamplePanel.call(2, "SENT");

    @Test
    void aPanelIsAppointedAfterTheDeadlineWithItsAct() {
        Panel panel = appoint(THREE, "due", "  Determina 12  ", AFTER);

        assertThat(panel.getChair()).isEqualTo("due");
        assertThat(panel.getActReference()).isEqualTo("Determina 12");
        assertThat(panel.getAppointedAt()).isEqualTo(AFTER);
        assertThat(panel.regularMembers()).containsExactlyInAnyOrderElementsOf(THREE);
    }

    @Test
    void atTheDeadlineItselfApplicationsAreStillTakenSoNoPanelIsAppointed() {
        assertThatThrownBy(() -> appoint(THREE, "due", "Atto", CLOSED)).hasMessage("evaluation.panel-early");
    }

    @Test
    void aPanelHasAsManyMembersAsTheCallSays() {
        assertThatThrownBy(() -> appoint(List.of("uno", "due"), "due", "Atto", AFTER)).hasMessage("evaluation.panel-size");
        assertThatThrownBy(() -> appoint(List.of("uno", "due", "tre", "quattro", "cinque"), "due", "Atto", AFTER)).hasMessage("evaluation.panel-size");
    }

    @Test
    void nobodyIsInItTwice() {
        assertThatThrownBy(() -> appoint(List.of("uno", "due", "due"), "due", "Atto", AFTER)).hasMessage("evaluation.panel-distinct");
    }

    @Test
    void theChairIsAMember() {
        assertThatThrownBy(() -> appoint(THREE, "quattro", "Atto", AFTER)).hasMessage("evaluation.panel-chair");
        assertThatThrownBy(() -> appoint(THREE, null, "Atto", AFTER)).hasMessage("evaluation.panel-chair");
    }

    @Test
    void withoutAnActNobodyIsAppointed() {
        assertThatThrownBy(() -> appoint(THREE, "due", " ", AFTER)).isInstanceOf(RuleViolation.class).hasMessage("evaluation.act-missing");
    }

    @Test
    void everybodyHasALetterThatStays() {
        Panel panel = SamplePanel.panel(call);
        List<String> letters = THREE.stream().map(panel::letterOf).toList();

        assertThat(letters).containsExactlyInAnyOrder("A", "B", "C");
        panel.admitSubstitute("quattro");
        assertThat(THREE.stream().map(panel::letterOf)).containsExactlyElementsOf(letters);
    }

    @Test
    void theLettersDoNotFollowTheOrderOfTheAct() {
        Set<String> lettersOfTheFirst = new HashSet<>();
        for (int seed = 0; seed < 50; seed++) {
            lettersOfTheFirst.add(new Panel(call, THREE, "uno", "Atto", AFTER, new Random(seed)).letterOf("uno"));
        }

        assertThat(lettersOfTheFirst).containsExactlyInAnyOrder("A", "B", "C");
    }

    @Test
    void aSubstituteGetsTheNextLetterAndIsNotAskedAboutTheOthers() {
        Panel panel = SamplePanel.panel(call);

        panel.admitSubstitute("quattro");
        panel.admitSubstitute("quattro");

        assertThat(panel.letterOf("quattro")).isEqualTo("D");
        assertThat(panel.getMembers()).hasSize(4);
        assertThat(panel.regularMembers()).doesNotContain("quattro");
    }

    @Test
    void afterTwentySixLettersTheyAreDoubled() {
        Panel panel = SamplePanel.panel(call);
        for (int number = 0; number < 25; number++) {
            panel.admitSubstitute("supplente" + number);
        }

        assertThat(panel.letterOf("supplente22")).isEqualTo("Z");
        assertThat(panel.letterOf("supplente23")).isEqualTo("AA");
        assertThat(panel.letterOf("supplente24")).isEqualTo("AB");
    }

    private Panel appoint(List<String> usernames, String chair, String act, Instant at) {
        return new Panel(call, usernames, chair, act, at, new Random(7));
    }
}
