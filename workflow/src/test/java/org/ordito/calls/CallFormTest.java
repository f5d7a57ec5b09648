package org.ordito.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ordito.documents.FileType;
import org.ordito.documents.UploadLimits;
import org.ordito.ideazione.IdeazioneCallTemplate;
import org.ordito.platform.RuleViolation;

/** What a call asks of those who apply, and what is checked of it. */
class CallFormTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    private final Call call = new Call("ideazione-2026", "ideazione");
    private final CallDraft draft = new IdeazioneCallTemplate().draft("IdeAzione 2026", "Funzionaria Demo", NOW);

    @Test
    void whatIsCheckedRestsOnAnArticleAndLeavesNoRequiredFileOut() {
        List<Requirement> usual = draft.requirements();
        List<Requirement> changed = new ArrayList<>(usual.stream().filter(each -> !each.getCode().equals("FILE_CV")).toList());
        changed.add(new Requirement("OTHER_AID", "Altri aiuti entro il massimale", "", "99", false, ""));
        draft.withRequirements(changed).writeTo(call);
        assertThat(missing()).containsExactly("REQUIREMENTS calls.gap.requirement-article", "REQUIREMENTS calls.gap.file-unchecked");
    }

    @Test
    void itemsOfTheCheckAreSoundAndEachHasACodeOfItsOwn() {
        draft.writeTo(call);
        Requirement quarter = new Requirement("QUARTER", "Quartiere", "", "3", false, "");
        refused("calls.requirement-twice", () -> call.require(List.of(quarter, quarter)));
        refused("calls.requirement-code", () -> call.require(List.of(new Requirement("quartiere!", "Quartiere", "", "3", false, ""))));
        refused("calls.requirement-question", () -> call.require(List.of(new Requirement("QUARTER", " ", "", "3", false, ""))));
        refused("calls.requirement-computed", () -> call.require(List.of(new Requirement("IN_TIME", "Nei termini", "", "5", true, ""))));
        assertThat(call.requirement("IN_TIME")).hasValueSatisfying(inTime -> assertThat(inTime.isComputed()).isTrue());
    }

    @Test
    void aSignedEnvelopeComesBesidesWhatItMayHold() {
        refused("calls.attachment-types", () -> new CallAttachment("CV", "Curriculum", "", List.of(), List.of(FileType.P7M), 5, 1).check());
        assertThatCode(() -> new CallAttachment("CV", "Curriculum", "", List.of(), List.of(FileType.PDF, FileType.P7M), 5, 1).check()).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cv", "1CV", "_CV", "C V", "", "AAAAAAAAAAAAAAAAAAAAA"})
    void theCodeOfAnAttachmentIsAShortNameInCapitals(String code) {
        refused("calls.attachment-code", () -> attachment(code, "Curriculum", 5, 1).check());
        refused("calls.attachment-code", () -> attachment(null, "Curriculum", 5, 1).check());
        attachment("A".repeat(CallAttachment.CODE_LENGTH), "Curriculum", 5, 1).check();
        attachment("CV_2", "Curriculum", 5, 1).check();
    }

    @Test
    void anAttachmentHasATitleASizeAndANumberOfFiles() {
        refused("calls.attachment-title", () -> attachment("CV", " ", 5, 1).check());
        refused("calls.attachment-title", () -> attachment("CV", null, 5, 1).check());
        refused("calls.attachment-size", () -> attachment("CV", "Curriculum", 0, 1).check());
        refused("calls.attachment-size", () -> attachment("CV", "Curriculum", CallAttachment.MOST_MEGABYTES + 1, 1).check());
        refused("calls.attachment-most", () -> attachment("CV", "Curriculum", 5, 0).check());
        refused("calls.attachment-most", () -> attachment("CV", "Curriculum", 5, CallAttachment.MOST + 1).check());
        attachment("CV", "Curriculum", 1, 1).check();
        attachment("CV", "Curriculum", CallAttachment.MOST_MEGABYTES, CallAttachment.MOST).check();
    }

    @Test
    void anApplicationHasFromOneToThirtyFiles() {
        refused("calls.most-files", () -> call.ask(new ApplicationForm(0, List.of(), List.of())));
        refused("calls.most-files", () -> call.ask(new ApplicationForm(31, List.of(), List.of())));
        for (int most : List.of(1, 30)) {
            call.ask(new ApplicationForm(most, List.of(), List.of()));
            assertThat(call.getForm().getMostFiles()).isEqualTo(most);
        }
    }

    @Test
    void theSameAttachmentIsAskedOnceAndEachIsSound() {
        CallAttachment cv = attachment("CV", "Curriculum", 5, 1);
        refused("calls.attachment-twice", () -> call.ask(new ApplicationForm(3, List.of(), List.of(cv, attachment("CV", "Altro", 5, 1)))));
        refused("calls.attachment-size", () -> call.ask(new ApplicationForm(3, List.of(), List.of(cv, attachment("BUDGET", "Preventivo", 0, 1)))));
    }

    private static CallAttachment attachment(String code, String title, int megabytes, int most) {
        return new CallAttachment(code, title, "", List.of(), List.of(FileType.PDF), megabytes, most);
    }

    @Test
    void anAttachmentTellsTheIntakeWhatItTakes() {
        UploadLimits limits = new CallAttachment("CV", "Curriculum", "", List.of(), List.of(FileType.PDF, FileType.ODT), 5, 1).limits();
        assertThat(limits).isEqualTo(new UploadLimits(Set.of(FileType.PDF, FileType.ODT), 5L * 1024 * 1024));
    }

    @Test
    void anAnswerInATableHasNoLength() {
        assertThat(draft.form().question("partners").orElseThrow().isTable()).isTrue();
        assertThat(draft.form().question("need").orElseThrow().isTable()).isFalse();
        refused("calls.question-length", () -> new FormQuestion("partners", "", "", true, 100).check(FormQuestion.TABLE));
        refused("calls.question-length", () -> new FormQuestion("need", "", "", true, FormQuestion.TABLE).check(3000));
    }

    @Test
    void attachmentRequiredOfNobodyWhoMayApplyIsMissing() {
        draft.with(new Participation(List.of(new AdmittedKind("INDIVIDUAL", new BigDecimal("20000"), new BigDecimal("50000"))),
                List.of("CIVITA"), List.of("WORK"))).writeTo(call);
        assertThat(missing()).containsExactly("ATTACHMENTS calls.gap.attachment-of-nobody");
    }

    private List<String> missing() {
        return CallChecklist.of(call, NOW).stream().map(gap -> gap.section() + " " + gap.rule().key()).toList();
    }

    private static void refused(String key, Runnable deed) {
        assertThatThrownBy(deed::run).isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.key()).isEqualTo(key));
    }
}
