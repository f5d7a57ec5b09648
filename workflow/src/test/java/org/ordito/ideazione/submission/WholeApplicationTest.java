package org.ordito.ideazione.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ordito.ideazione.submission.SampleDraft.DURING;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ordito.documents.SomeDocument;
import org.ordito.ideazione.ApplicantKind;
import org.ordito.ideazione.Budget;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.ideazione.IdeaContent;
import org.ordito.ideazione.submission.WholeApplication.TakenFile;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.RuleViolations;

class WholeApplicationTest {

    private static final Set<Declaration> ALL = EnumSet.allOf(Declaration.class);

    private final IdeaDraft draft = new IdeaDraft("associazione", SampleDraft.call(), DURING);

    @Test
    void aWholeOneMakesTheSameDraftAsTheForm() {
        fill(SampleDraft.content(), ALL, List.of(), required());

        byte[] whole = SentRecord.of("IDEA-2026-0001", draft, DURING);
        assertThat(whole).isEqualTo(SentRecord.of("IDEA-2026-0001", SampleDraft.complete(), DURING));
        assertThat(SubmissionRules.check(draft)).isEmpty();
    }

    @Test
    void allFindingsAreToldAtOnce() {
        IdeaContent wrong = SampleDraft.content();
        wrong.fromApplicant(ApplicantKind.ASSOCIATION, "x".repeat(201), null, "no address", "abc");
        wrong.costing(new Budget(wrong.getBudget().getLines(), new BigDecimal("1.001")), null);

        assertThat(fields(wrong, EnumSet.of(Declaration.TRUTH), List.of(), List.of())).contains("applicantName", "contactName", "contactEmail",
                "contactPhone", "requestedGrant", "attachments", "declarations")
                .containsOnlyOnce("applicantName", "requestedGrant");
    }

    @Test
    void anAnswerThatCouldNotBeReadIsNotAlsoCalledMissing() {
        IdeaContent content = SampleDraft.content();
        content.about(null, content.getField(), content.getTitle(), content.getSummary());
        RuleViolation unreadable = new RuleViolation("any").at("quarter");
        RuleViolation cell = new RuleViolation("any").at("costLines[0].category");

        assertThat(fields(content, ALL, List.of(unreadable, cell), required())).containsExactly("quarter", "costLines[0].category");
    }

    @Test
    void filesThatTheCallDoesNotAskForAreRefusedBesideThoseThatAreMissing() {
        List<TakenFile> files = List.of(new TakenFile("RECIPE", SomeDocument.named("recipe.pdf")));

        assertThatThrownBy(() -> fill(SampleDraft.content(), ALL, List.of(), files)).isInstanceOfSatisfying(RuleViolations.class, all ->
                assertThat(all.all()).allSatisfy(rule -> assertThat(rule.field()).contains("attachments"))
                        .extracting(RuleViolation::key).contains("submission.unknown-file", "submission.missing.file"));
    }

    @Test
    void theSameRequestIsAnsweredWithTheFirstReceiptAndAnotherUnderItsKeyIsRefused() {
        IdeaApplication application = new IdeaApplication("IDEA-2026-0001", SampleDraft.call(), "associazione", SampleDraft.content(), DURING, "0".repeat(64));
        MachineRequest first = new MachineRequest("call", "key", "a".repeat(64), DURING);
        MachineSend send = new MachineSend("associazione", first, application);

        assertThat(send.answer(new MachineRequest("call", "key", "a".repeat(64), SampleDraft.CLOSES.plusSeconds(1)))).isEqualTo(Receipt.of(application));
        assertThatThrownBy(() -> send.answer(new MachineRequest("call", "key", "b".repeat(64), DURING)))
                .isInstanceOf(RuleViolation.class).hasMessage("submission.key-reused");
    }

    @Test
    void oneThatArrivedOnPaperNeedsNoFilesNoDeclarationsAndNoAddressAndWhatElseIsMissingIsRemarked() {
        IdeaContent content = SampleDraft.content();
        content.fromApplicant(ApplicantKind.ASSOCIATION, "Associazione Filo", "Agata Demo", null, null);

        Arrived arrived = new WholeApplication(content, Set.of(), List.of(), List.of()).arrived(SampleDraft.call(), "carta-1", DURING);
        assertThat(arrived.faults()).isEmpty();
        assertThat(arrived.remarks()).isEmpty();
        assertThat(arrived.draft().getContent().getTitle()).isEqualTo(content.getTitle());

        content.about(content.getQuarter(), content.getField(), null, content.getSummary());
        content.costing(SampleDraft.budget("60000.00", "59000.00"), null);
        Arrived other = new WholeApplication(content, Set.of(), List.of(), List.of()).arrived(SampleDraft.call(), "carta-1", DURING);
        assertThat(other.faults()).isEmpty();
        assertThat(other.remarks()).extracting(remark -> remark.rule().key()).containsExactlyInAnyOrder("submission.missing.title", "submission.grant-share");
    }

    private List<TakenFile> required() {
        return draft.getCall().getForm().requiredOf("ASSOCIATION").stream()
                .map(asked -> new TakenFile(asked.getCode(), SomeDocument.named(asked.getCode() + ".pdf"))).toList();
    }

    private List<String> fields(IdeaContent content, Set<Declaration> declared, List<RuleViolation> unreadable, List<TakenFile> files) {
        try {
            fill(content, declared, unreadable, files);
            return List.of();
        } catch (RuleViolations all) {
            return all.all().stream().map(rule -> rule.field().orElse("")).toList();
        }
    }

    private void fill(IdeaContent content, Set<Declaration> declared, List<RuleViolation> unreadable, List<TakenFile> files) {
        new WholeApplication(content, declared, List.of(), unreadable).fill(draft, files, List.of(), DURING);
    }
}
