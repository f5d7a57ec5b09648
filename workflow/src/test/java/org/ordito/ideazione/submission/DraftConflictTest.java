package org.ordito.ideazione.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ordito.ideazione.submission.SampleDraft.DURING;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ordito.ideazione.IdeaContent;
import org.ordito.ideazione.IdeaField;

/** Two windows, two devices or two people at the same draft. */
class DraftConflictTest {

    private final IdeaDraft draft = SampleDraft.complete();
    private final Map<IdeaField, String> shown = bases(draft.getContent(), IdeaField.values());

    @Test
    void aSecondAnswerToTheSameQuestionIsAConflictAndOverwritesNothing() {
        draft.answer(written(IdeaField.TITLE, "Il titolo di Agata"), DURING);

        Answered second = draft.answer(written(IdeaField.TITLE, "Il titolo di Rosa"), DURING.plusSeconds(1));

        assertThat(second.conflicts()).containsExactly(IdeaField.TITLE);
        assertThat(second.changed()).isEmpty();
        assertThat(draft.getContent().getTitle()).isEqualTo("Il titolo di Agata");
    }

    @Test
    void differentQuestionsNeverConflict() {
        draft.answer(written(IdeaField.TITLE, "Altro titolo"), DURING);

        Answered second = draft.answer(written(IdeaField.SUMMARY, "Altra sintesi"), DURING);

        assertThat(second.conflicts()).isEmpty();
        assertThat(draft.getContent()).extracting(IdeaContent::getTitle, IdeaContent::getSummary).containsExactly("Altro titolo", "Altra sintesi");
    }

    @Test
    void aWholeStepKeepsWhatAnotherWindowWroteInQuestionsThatThisOneLeftAlone() {
        draft.answer(written(IdeaField.TITLE, "Altro titolo"), DURING);
        IdeaContent stale = SampleDraft.content();
        stale.about(stale.getQuarter(), stale.getField(), stale.getTitle(), "Altra sintesi");

        Answered step = draft.answer(new FormAnswers(stale, only(IdeaField.QUARTER, IdeaField.FIELD, IdeaField.TITLE, IdeaField.SUMMARY)), DURING);

        assertThat(step.changed()).containsExactly(IdeaField.SUMMARY);
        assertThat(step.conflicts()).isEmpty();
        assertThat(draft.getContent()).extracting(IdeaContent::getTitle, IdeaContent::getSummary).containsExactly("Altro titolo", "Altra sintesi");
    }

    @Test
    void theOtherQuestionsOfAStepAreKeptBesideAConflict() {
        draft.answer(written(IdeaField.TITLE, "Il titolo di Agata"), DURING);
        IdeaContent mine = SampleDraft.content();
        mine.about(mine.getQuarter(), mine.getField(), "Il titolo di Rosa", "La sintesi di Rosa");

        Answered step = draft.answer(new FormAnswers(mine, only(IdeaField.TITLE, IdeaField.SUMMARY)), DURING);

        assertThat(step.conflicts()).containsExactly(IdeaField.TITLE);
        assertThat(draft.getContent().getSummary()).isEqualTo("La sintesi di Rosa");
    }

    @Test
    void theSameAnswerTwiceIsNoConflict() {
        draft.answer(written(IdeaField.TITLE, "Lo stesso titolo"), DURING);

        assertThat(draft.answer(written(IdeaField.TITLE, " Lo stesso  titolo "), DURING)).isEqualTo(new Answered(java.util.Set.of(), java.util.Set.of()));
    }

    @Test
    void whoHasSeenTheOtherAnswerMayReplaceIt() {
        draft.answer(written(IdeaField.TITLE, "Il titolo di Agata"), DURING);
        Map<IdeaField, String> seen = bases(draft.getContent(), IdeaField.TITLE);

        draft.answer(new FormAnswers(titled("Il titolo di Rosa"), seen), DURING);

        assertThat(draft.getContent().getTitle()).isEqualTo("Il titolo di Rosa");
    }

    @Test
    void anAnswerTakenBackToWhatItWasIsNoAnswer() {
        draft.answer(written(IdeaField.TITLE, "Il titolo di Agata"), DURING);

        Answered untouched = draft.answer(written(IdeaField.TITLE, SampleDraft.content().getTitle()), DURING);

        assertThat(untouched.conflicts()).isEmpty();
        assertThat(draft.getContent().getTitle()).isEqualTo("Il titolo di Agata");
    }

    @Test
    void aTableIsOneAnswer() {
        IdeaContent agata = new IdeaContent().proposing(null, null, null, List.of(SampleDraft.indicator(), SampleDraft.indicator()));
        draft.answer(new FormAnswers(agata, only(IdeaField.IMPACT_INDICATORS)), DURING);
        IdeaContent rosa = new IdeaContent().proposing(null, null, null, List.of());

        assertThat(draft.answer(new FormAnswers(rosa, only(IdeaField.IMPACT_INDICATORS)), DURING).conflicts()).containsExactly(IdeaField.IMPACT_INDICATORS);
        assertThat(draft.getContent().getImpactIndicators()).hasSize(2);
    }

    @Test
    void anAnswerThatIsRefusedKeepsNothing() {
        assertThatThrownBy(() -> draft.answer(written(IdeaField.TITLE, "a".repeat(201)), DURING.plusSeconds(5))).hasMessage("submission.too-long");

        assertThat(draft.getSavedAt()).isEqualTo(DURING);
        assertThat(draft.getContent().getTitle()).isEqualTo(SampleDraft.content().getTitle());
    }

    @Test
    void whatOnePersonWritesInOneGoIsOneChange() {
        DraftChange change = DraftChange.answered(draft, IdeaField.TITLE, "cittadina", DURING);

        assertThat(change.goesOn("cittadina", DURING.plusSeconds(600))).isTrue();
        assertThat(change.goesOn("cittadina", DURING.plusSeconds(600 + 14 * 60))).isTrue();
        assertThat(change.goesOn("associazione", DURING.plusSeconds(1500))).isFalse();
        assertThat(change.goesOn("cittadina", DURING.plusSeconds(7200))).isFalse();
        assertThat(change.getChangedAt()).isEqualTo(DURING.plusSeconds(600 + 14 * 60));
    }

    /** As a form would send it that was shown when the test began. */
    private FormAnswers written(IdeaField field, String text) {
        IdeaContent content = field == IdeaField.TITLE ? titled(text) : new IdeaContent().about(null, null, null, text);
        return new FormAnswers(content, only(field));
    }

    private static IdeaContent titled(String title) {
        return new IdeaContent().about(null, null, title, null);
    }

    private Map<IdeaField, String> only(IdeaField... fields) {
        Map<IdeaField, String> some = new EnumMap<>(IdeaField.class);
        List.of(fields).forEach(field -> some.put(field, shown.get(field)));
        return some;
    }

    private static Map<IdeaField, String> bases(IdeaContent content, IdeaField... fields) {
        Map<IdeaField, String> bases = new EnumMap<>(IdeaField.class);
        List.of(fields).forEach(field -> bases.put(field, field.fingerprint(content)));
        return bases;
    }
}
