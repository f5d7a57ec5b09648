package org.ordito.ideazione.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ordito.ideazione.submission.SampleDraft.DURING;
import static org.ordito.mandates.SomeMandate.COLLEAGUE;
import static org.ordito.mandates.SomeMandate.OPERATOR;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ordito.calls.Call;
import org.ordito.calls.CallAttachment;
import org.ordito.documents.SomeDocument;
import org.ordito.ideazione.ApplicantKind;
import org.ordito.ideazione.ApplicationPolicy;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.mandates.Mandate;
import org.ordito.mandates.SomeMandate;
import org.ordito.people.Actor;
import org.ordito.people.Role;

class OnBehalfTest {

    private static final Actor PERSON = new Actor(SomeMandate.PERSON, "Rosaria Demo", Set.of(Role.CITIZEN));
    private static final Actor STRANGER = new Actor("agata", "Agata", Set.of(Role.CITIZEN));

    private final Call call = SampleDraft.call();
    private final SubmissionPolicy policy = new SubmissionPolicy();
    private final ApplicationPolicy applications = new ApplicationPolicy();

    @Test
    void theOperatorWritesAndSendsAndNobodyElseOfTheFocalPointSeesIt() {
        IdeaDraft draft = written(SomeMandate.prepared(call));

        assertThat(List.of(OPERATOR, PERSON, COLLEAGUE, STRANGER)).extracting(who -> policy.mayWrite(who, draft).isGranted()).containsExactly(true, true, false, false);
        assertThat(List.of(OPERATOR, PERSON, COLLEAGUE, STRANGER)).extracting(who -> policy.mayLead(who, draft).isGranted()).containsExactly(true, true, false, false);
        assertThat(List.of(OPERATOR, PERSON, COLLEAGUE, STRANGER)).extracting(who -> policy.mayShare(who, draft).isGranted())
                .as("to say who else works on it is the person's alone").containsExactly(false, true, false, false);
        assertThat(policy.mayApply(OPERATOR).isGranted()).as("for themselves").isFalse();
    }

    @Test
    void withoutAMandateTheFocalPointSeesNoDraft() {
        IdeaDraft own = SampleDraft.complete();

        assertThat(policy.mayRead(OPERATOR, own).isGranted()).isFalse();
        assertThatThrownBy(() -> own.entrustTo(SomeMandate.signed(call))).hasMessage("mandates.writes-alone");
    }

    @Test
    void anEndedMandateOpensNothing() {
        Mandate mandate = SomeMandate.signed(call);
        IdeaDraft draft = written(mandate);
        IdeaApplication application = sent(mandate);
        SomeMandate.end(mandate);

        assertThat(policy.mayRead(OPERATOR, draft).isGranted()).isFalse();
        assertThat(policy.mayRead(PERSON, draft).isGranted()).isTrue();
        assertThat(applications.maySee(OPERATOR, application).isGranted()).isFalse();
        assertThat(applications.mayWithdraw(OPERATOR, application).isGranted()).isFalse();
        assertThat(applications.maySee(PERSON, application).isGranted()).isTrue();
    }

    @Test
    void onlyTheOperatorWithTheSignedMandateOpensAnAccountForThePerson() {
        Mandate mandate = SomeMandate.signed(call);
        IdeaApplication application = sent(mandate);

        assertThat(List.of(OPERATOR, PERSON, COLLEAGUE, STRANGER)).extracting(who -> applications.mayOpenAccount(who, application).isGranted()).containsExactly(true, false, false, false);
        SomeMandate.end(mandate);
        assertThat(applications.mayOpenAccount(OPERATOR, application).reason()).isEqualTo("arrivals.account-office-only");
    }

    @Test
    void nothingIsSentWithoutASignedMandate() {
        for (Mandate missing : List.of(SomeMandate.prepared(call), SomeMandate.infected(call), SomeMandate.ended(call))) {
            assertThat(keys(written(missing), missing)).containsExactly("submission.mandate-missing");
        }
        Mandate signed = SomeMandate.signed(call);
        assertThat(keys(written(signed), signed)).isEmpty();
    }

    @Test
    void whoHasNoAddressIsReachedAtTheFocalPointOnly() {
        Mandate mandate = SomeMandate.signed(call);
        IdeaDraft draft = written(mandate);
        draft.answer(DraftStep.APPLICANT, draft.getContent().copy().fromApplicant(ApplicantKind.ASSOCIATION, "Filo", "Rosaria", null, null), DURING);

        assertThat(keys(draft, mandate)).isEmpty();
        assertThat(SubmissionRules.check(draft)).extracting(finding -> finding.rule().key()).containsExactly("submission.missing.contactEmail");
    }

    @Test
    void aDraftBeginsWithWhatTheMandateSaysOfThePerson() {
        IdeaDraft draft = new IdeaDraft(SomeMandate.PERSON, call, DURING);
        draft.introduce(SomeMandate.prepared(call), "");

        assertThat(draft.getContent().getContactName()).isEqualTo("Rosaria Demo");
        assertThat(draft.getContent().getContactPhone()).isEqualTo("095 000000");
        assertThat(draft.getContent().getContactEmail()).isNull();
    }

    @Test
    void aDraftIsEmptyUntilSomethingIsWrittenThatTheFocalPointDidNotKnow() {
        IdeaDraft draft = new IdeaDraft(SomeMandate.PERSON, call, DURING);
        assertThat(draft.isEmpty()).isTrue();
        draft.introduce(SomeMandate.prepared(call), "");
        assertThat(draft.isEmpty()).isTrue();
        draft.answer(DraftStep.APPLICANT, draft.getContent(), DURING.plusMillis(1));
        assertThat(draft.isEmpty()).isFalse();
    }

    @Test
    void anOperatorTakesUpWhatWasSentAtTheDeskNotWhatThePersonSentAlone() {
        IdeaDraft signed = new IdeaDraft(SomeMandate.PERSON, call, DURING);
        signed.introduce(SomeMandate.signed(call), "");
        IdeaDraft unsigned = new IdeaDraft(SomeMandate.PERSON, call, DURING);
        unsigned.introduce(SomeMandate.prepared(call), "");
        IdeaApplication atTheDesk = sent(SomeMandate.signed(call));

        assertThat(signed.mayTakeOver(atTheDesk)).isTrue();
        assertThat(unsigned.mayTakeOver(atTheDesk)).isFalse();
        assertThat(signed.mayTakeOver(application(SomeMandate.PERSON))).isFalse();
        assertThat(new IdeaDraft(SomeMandate.PERSON, call, DURING).mayTakeOver(atTheDesk)).as("the person").isTrue();
    }

    @Test
    void anotherOperatorGoesOnWithASignedMandateOnly() {
        IdeaDraft draft = written(SomeMandate.signed(call));
        assertThatThrownBy(() -> draft.entrustTo(SomeMandate.prepared("DEL-2026-0002", COLLEAGUE, call))).hasMessage("mandates.first");

        Mandate next = SomeMandate.signed("DEL-2026-0002", COLLEAGUE, call);
        assertThat(draft.entrustTo(next)).isTrue();
        assertThat(draft.entrustTo(next)).as("twice").isFalse();
        assertThat(policy.mayRead(COLLEAGUE, draft).isGranted()).isTrue();
        assertThat(policy.mayRead(OPERATOR, draft).isGranted()).isFalse();
    }

    @Test
    void anApplicationPassesToWhoeverThePersonAsksNext() {
        IdeaApplication application = sent(SomeMandate.signed(call));
        Mandate next = SomeMandate.signed("DEL-2026-0002", COLLEAGUE, call);
        application.entrustTo(next);

        assertThat(applications.maySee(COLLEAGUE, application).isGranted()).isTrue();
        assertThat(applications.maySee(OPERATOR, application).isGranted()).isFalse();
        assertThat(application.getSentUnder().getOperator()).as("who sent it stays known").isEqualTo(OPERATOR.username());
        assertThatThrownBy(() -> application(SomeMandate.PERSON).entrustTo(next)).as("sent alone").hasMessage("mandates.other-case");
        assertThatThrownBy(() -> application.entrustTo(SomeMandate.prepared("DEL-2026-0003", OPERATOR, call))).hasMessage("mandates.first");
    }

    @Test
    void whatThePersonSentInTheEndIsNotSeenWithAnUnsignedMandate() {
        IdeaApplication application = application(SomeMandate.PERSON);
        application.cameBy(SomeMandate.prepared(call), null);

        assertThat(applications.maySee(OPERATOR, application).isGranted()).isFalse();
    }

    @Test
    void theTrailTellsWhoActedForWhom() {
        IdeaApplication application = sent(SomeMandate.signed(call));

        assertThat(application.asRecorded(OPERATOR).username()).isEqualTo(OPERATOR.username());
        assertThat(application.asRecorded(OPERATOR).principal()).isEqualTo(SomeMandate.PERSON);
        assertThat(application.asRecorded(PERSON).principal()).isNull();
        assertThat(application.asRecorded(COLLEAGUE).principal()).isNull();
    }

    @Test
    void bothNamesStandOnTheReceiptAndInWhatIsHashed() {
        Mandate mandate = SomeMandate.signed(call);
        IdeaDraft draft = written(mandate);
        IdeaApplication application = sent(mandate);

        assertThat(Receipt.of(application)).extracting(Receipt::person, Receipt::operator).containsExactly("Rosaria Demo", "Operatore Uno");
        assertThat(ReceiptWriter.xhtml(new Submission(application, draft, SomeDocument.named("record.json")), List.of()))
                .contains("Rosaria Demo", "Operatore Uno", mandate.getNumber());
        assertThat(new String(SentRecord.of("IDEA-2026-0001", draft, DURING, mandate), StandardCharsets.UTF_8))
                .contains("\"account\":\"persona-1\"", "\"mandate\":{\"number\":\"DEL-2026-0001\",\"operator\":\"sportello\",\"sha256\":");
        assertThat(Receipt.of(application(SomeMandate.PERSON)).operator()).as("sent alone").isNull();
    }

    private IdeaDraft written(Mandate mandate) {
        IdeaDraft draft = new IdeaDraft(SomeMandate.PERSON, call, DURING);
        draft.introduce(mandate, "");
        DraftStep.all().forEach(step -> draft.answer(step, SampleDraft.content(), DURING));
        for (CallAttachment file : call.getForm().requiredOf(ApplicantKind.ASSOCIATION.name())) {
            draft.attach(file.getCode(), SomeDocument.named(file.getCode() + ".pdf"), DURING);
        }
        draft.declare(EnumSet.allOf(Declaration.class), DURING);
        return draft;
    }

    private IdeaApplication sent(Mandate mandate) {
        IdeaApplication application = application(SomeMandate.PERSON);
        application.cameBy(mandate, mandate);
        return application;
    }

    private IdeaApplication application(String applicant) {
        return new IdeaApplication("IDEA-2026-0001", call, applicant, SampleDraft.content(), DURING, "0".repeat(64));
    }

    private static List<String> keys(IdeaDraft draft, Mandate mandate) {
        return SubmissionRules.check(draft, mandate).stream().map(finding -> finding.rule().key()).toList();
    }
}
