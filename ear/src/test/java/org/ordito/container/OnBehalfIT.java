package org.ordito.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordito.calls.Call;
import org.ordito.calls.CallDesk;
import org.ordito.engine.WorkList;
import org.ordito.ideazione.ApplicationDesk;
import org.ordito.ideazione.admissibility.AdmissibilityDesk;
import org.ordito.ideazione.admissibility.Answer;
import org.ordito.ideazione.admissibility.CheckedItem;
import org.ordito.ideazione.admissibility.ChecklistItem;
import org.ordito.ideazione.admissibility.IncomingAnswers;
import org.ordito.ideazione.submission.IdeaDraft;
import org.ordito.ideazione.submission.OnBehalfDesk;
import org.ordito.ideazione.submission.SubmissionDesk;
import org.ordito.ideazione.unreached.UnreachedDesk;
import org.ordito.ideazione.unreached.UnreachedMessage;
import org.ordito.mandates.Mandate;
import org.ordito.mandates.MandateDesk;
import org.ordito.mandates.NewPerson;
import org.ordito.notifications.OtherMeans;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.people.TaxCode;
import org.ordito.platform.NotAllowed;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Text;

/** Applying at the focal point: who acted for whom is kept together with the deed, or neither is. */
@ExtendWith({RunningServer.class, ArquillianExtension.class})
class OnBehalfIT {

    private static final ChecklistItem ASKED = ChecklistItem.DECLARATIONS;

    @Deployment
    static EnterpriseArchive ear() {
        return ShippedEar.withTests();
    }

    @Inject
    private Scene scene;

    @Inject
    private Rows rows;

    @Inject
    private Clock clock;

    @Inject
    private MandateDesk mandates;

    @Inject
    private OnBehalfDesk onBehalf;

    @Inject
    private SubmissionDesk submissions;

    @Inject
    private ApplicationDesk applications;

    @Inject
    private AdmissibilityDesk admissibility;

    @Inject
    private IncomingAnswers answers;

    @Inject
    private CallDesk calls;

    @Inject
    private UnreachedDesk unreached;

    @Inject
    private WorkList workList;

    @Test
    void bothNamesStandInTheTrailFromTheMandateToTheWithdrawal() throws Exception {
        Call call = scene.openCall();
        Actor operator = operator();
        Mandate mandate = mandates.prepareFor(operator, call.getSlug(), somebody("RSSMRA85T10A562S"));
        UUID draft = scene.writtenOnBehalf(operator, mandate);
        assertThatThrownBy(() -> scene.send(operator, draft)).isInstanceOf(RuleViolation.class).hasMessage("submission.mandate-missing");
        mandates.sign(operator, mandate.getNumber(), "delega.pdf", Scene.pdf());
        String number = scene.send(operator, draft).number();
        applications.withdraw(operator, number);

        for (String deed : new String[] {"mandate.prepared", "draft.begun-on-behalf", "mandate.signed", "application.submitted", "application.left"}) {
            assertThat(rows.number("SELECT COUNT(*) FROM audit_event WHERE action = ? AND username = ? AND on_behalf_of = ?",
                    deed, operator.username(), mandate.getPerson())).as(deed).isEqualTo(1);
        }
        assertThat(rows.count("idea_application", "applicant = ?", mandate.getPerson())).isEqualTo(1);
        assertThat(rows.count("idea_application", "applicant = ?", operator.username())).isZero();
    }

    @Test
    void aSendThatFailsLeavesNeitherTheApplicationNorItsTrail() throws Exception {
        Call call = scene.openCall();
        Actor operator = operator();
        Mandate mandate = mandates.prepareFor(operator, call.getSlug(), somebody("DMENDA70C50C351M"));
        mandates.sign(operator, mandate.getNumber(), "delega.pdf", Scene.pdf());
        UUID draft = scene.writtenOnBehalf(operator, mandate);

        assertThatThrownBy(() -> scene.together(() -> {
            scene.send(operator, draft);
            throw new IllegalStateException("after the send");
        })).hasMessage("after the send");

        assertThat(rows.count("idea_application", "applicant = ?", mandate.getPerson())).isZero();
        assertThat(rows.number("SELECT COUNT(*) FROM audit_event WHERE action = 'application.submitted' AND on_behalf_of = ?", mandate.getPerson())).isZero();
        assertThat(submissions.open(operator, draft).getOwner()).as("the draft is still there").isEqualTo(mandate.getPerson());
    }

    @Test
    void onePersonHasOneApplicationWhoeverSendsItAndIsTheSamePersonTheNextTime() throws Exception {
        Call call = scene.openCall();
        Actor operator = operator();
        Mandate mandate = signed(operator, call, "DMETRS81D44C351X");
        String number = scene.send(operator, scene.writtenOnBehalf(operator, mandate)).number();

        Actor colleague = operator();
        Mandate second = signed(colleague, call, "DMETRS81D44C351X");
        assertThat(second.getPerson()).isEqualTo(mandate.getPerson());
        assertThatThrownBy(() -> onBehalf.begin(colleague, second.getNumber())).hasMessage("mandates.already-sent");
        assertThatThrownBy(() -> applications.open(colleague, number)).isInstanceOf(NotAllowed.class);

        onBehalf.takeOver(colleague, second.getNumber());
        assertThat(applications.open(colleague, number).isInHands()).isTrue();
        assertThatThrownBy(() -> applications.open(operator, number)).as("who followed it before").isInstanceOf(NotAllowed.class);
    }

    @Test
    void whatWasSentAndWithdrawnAtTheDeskIsTakenUpThereWithASignedMandateOnly() throws Exception {
        Call call = scene.openCall();
        Actor operator = operator();
        Mandate mandate = signed(operator, call, "DMELCU90H12C351S");
        applications.withdraw(operator, scene.send(operator, scene.writtenOnBehalf(operator, mandate)).number());

        IdeaDraft again = onBehalf.begin(operator, mandate.getNumber());
        assertThat(again.getContent().getNeed()).isEqualTo("A need");
        assertThat(again.getAttachments()).isNotEmpty();
        assertThat(rows.number("SELECT COUNT(*) FROM audit_event WHERE action = 'application.begun-again' AND username = ? AND on_behalf_of = ?",
                operator.username(), mandate.getPerson())).isEqualTo(1);
        submissions.discard(operator, again.getPublicId());

        Actor colleague = operator();
        Mandate unsigned = mandates.prepareFor(colleague, call.getSlug(), somebody("DMELCU90H12C351S"));
        assertThat(onBehalf.begin(colleague, unsigned.getNumber()).getContent().getNeed()).as("nobody has signed that they may see it").isNull();
        mandates.sign(colleague, unsigned.getNumber(), "delega.pdf", Scene.pdf());
        IdeaDraft theirs = onBehalf.begin(colleague, unsigned.getNumber());
        assertThat(theirs.getContent().getNeed()).isEqualTo("A need");
        int files = theirs.getAttachments().size();
        assertThat(onBehalf.begin(colleague, unsigned.getNumber()).getAttachments()).as("a second click").hasSize(files);
    }

    @Test
    void anAccountIsFoundByItsExactAddressOnlyAndItsOwnDraftStaysItsOwn() throws Exception {
        Call call = scene.openCall();
        Actor operator = operator();
        Actor citizen = scene.citizen();
        UUID own = submissions.begin(citizen, call.getSlug()).getPublicId();

        assertThatThrownBy(() -> mandates.prepareFor(operator, call.getSlug(), citizen.username().substring(0, 10), null)).hasMessage("mandates.nobody");
        Mandate mandate = mandates.prepareFor(operator, call.getSlug(), citizen.username() + "@example.org", null);
        assertThat(mandates.prepareFor(operator, call.getSlug(), citizen.username(), null).getNumber()).as("a second click").isEqualTo(mandate.getNumber());
        assertThatThrownBy(() -> onBehalf.begin(operator, mandate.getNumber())).hasMessage("mandates.first");
        mandates.sign(operator, mandate.getNumber(), "delega.pdf", Scene.pdf());
        assertThatThrownBy(() -> onBehalf.begin(operator, mandate.getNumber())).hasMessage("mandates.writes-alone");
        assertThatThrownBy(() -> submissions.open(operator, own)).isInstanceOf(NotAllowed.class);

        mandates.end(citizen, mandate.getNumber(), null);
        assertThatThrownBy(() -> mandates.open(operator, mandate.getNumber())).isInstanceOf(NotAllowed.class);
        assertThat(rows.count("audit_event", "action = 'mandate.ended' AND on_behalf_of IS NULL AND username = ?", citizen.username())).isEqualTo(1);
    }

    @Test
    void aRequestForDocumentsIsAnsweredAtTheDeskAndTheOperatorIsTold() throws Exception {
        Call call = scene.openCall();
        Actor operator = operator();
        Mandate mandate = signed(operator, call, "DMESLV64B12C351G");
        String number = scene.send(operator, scene.writtenOnBehalf(operator, mandate)).number();
        scene.moveClockPast(call.getClosesAt());
        scene.eventually("it is being checked", () -> workList.find(number, "Task_CheckAdmissibility", Scene.OFFICER).isPresent());
        List<CheckedItem> found = admissibility.check(Scene.OFFICER, number).check().checklist().items().stream().filter(item -> !item.isComputed())
                .map(item -> new CheckedItem(item, item.equals(ASKED) ? Answer.MISSING_DOCUMENT : Answer.YES, "A page is missing.")).toList();
        admissibility.saveChecklist(Scene.OFFICER, number, admissibility.check(Scene.OFFICER, number).check().getVersion(), found);
        String request = admissibility.requestIntegration(Scene.OFFICER, number, Map.of(ASKED, "The missing page"), 10);
        scene.eventually("the operator is told what the person is", () -> rows.count("outbox_message", "about = '" + number + "' AND subject LIKE 'Per Somebody: %servono%'"
                + " AND body LIKE '%The missing page%' AND username = ?", operator.username()) == 1);
        assertThat(onBehalf.open(operator, mandate.getNumber()).answerBy()).as("what waits for the person").isNotNull();
        assertThat(rows.count("outbox_message", "about = '" + number + "' AND username = ? AND body LIKE '%vieni al punto focale%' AND body LIKE '%The missing page%'",
                mandate.getPerson())).as("how they answer").isEqualTo(1);
        scene.eventually("the letter is to be handed over", () -> !letters(operator, number).isEmpty());
        Actor ofAnotherCall = operator();
        mandates.prepareFor(ofAnotherCall, scene.openCall().getSlug(), somebody("DMESLV64B12C351G"));
        assertThat(letters(ofAnotherCall, number)).as("who cannot open it").isEmpty();

        answers.attach(operator, request, 1, "page.pdf", Scene.pdf(), clock.instant());
        admissibility.answerIntegration(operator, request, admissibility.integration(operator, request).getVersion(), Map.of(1, "Here it is."), clock.instant());

        assertThat(rows.number("SELECT COUNT(*) FROM audit_event WHERE action = 'integration.answered' AND username = ? AND on_behalf_of = ?",
                operator.username(), mandate.getPerson())).isEqualTo(1);
        assertThat(workList.openFor(request)).as("nothing waits any more").isEmpty();
    }

    @Test
    void theOperatorIsToldOfTheDeadlineAndOfWhatBecomesOfItLikeThePersonAndPassesItOn() throws Exception {
        Call call = scene.openCall();
        Actor operator = operator();
        Actor stranger = operator();
        Mandate mandate = signed(operator, call, "GLLLRA90A41H501R");
        UUID draft = scene.writtenOnBehalf(operator, mandate);
        Instant later = call.getClosesAt().plus(Duration.ofDays(20));

        calls.extend(Scene.MANAGER, call.getSlug(), calls.forOffice(Scene.OFFICER, call.getSlug()).getVersion(), later, null, "Più tempo");
        scene.eventually("of the extension", () -> told(operator, "Prorogata la scadenza%") == 1);
        assertThat(rows.count("outbox_message", "username = ? AND body LIKE 'Al punto focale c’è una tua bozza%'", mandate.getPerson())).as("the person, who cannot sign in").isEqualTo(1);
        scene.moveClockPast(later.minus(Duration.ofDays(7)));
        scene.eventually("of the draft", () -> told(operator, "Manca una settimana: la domanda di Somebody%") == 1);
        assertThat(rows.count("outbox_message", "username = ? AND body LIKE '%Vieni al punto focale, o chiama%'", mandate.getPerson())).isEqualTo(1);
        String number = scene.send(operator, draft).number();
        scene.eventually("of the receipt", () -> told(operator, "Per Somebody: Domanda " + number + " ricevuta") == 1);
        assertThat(rows.count("outbox_message", "username = ?", stranger.username())).isZero();

        List<UnreachedMessage> waiting = unreached.waiting(operator, null).items();
        assertThat(waiting).filteredOn(each -> number.equals(each.caseNumber())).isNotEmpty().allSatisfy(each -> {
            assertThat(each.message().getUsername()).isEqualTo(mandate.getPerson());
            assertThat(each.phone()).isEqualTo("095 000001");
        });
        assertThat(unreached.waiting(stranger, null).items()).extracting(each -> each.message().getUsername()).doesNotContain(mandate.getPerson());
        int told = unreached.told(operator, waiting.stream().map(each -> each.message().getId()).toList(), OtherMeans.IN_PERSON);
        assertThat(told).isEqualTo(waiting.size());
    }

    private long told(Actor who, String subject) {
        return rows.number("SELECT COUNT(*) FROM outbox_message WHERE username = ? AND subject LIKE ?", who.username(), subject);
    }

    private Actor operator() throws Exception {
        Actor operator = new Actor(Scene.unique("operator"), "An operator", Set.of(Role.FOCAL_POINT));
        scene.giveAccount(operator);
        return operator;
    }

    private static NewPerson somebody(String taxCode) {
        return new NewPerson("Somebody", new TaxCode(taxCode), "", "095 000001", Text.ITALIAN);
    }

    private Mandate signed(Actor operator, Call call, String taxCode) {
        Mandate mandate = mandates.prepareFor(operator, call.getSlug(), somebody(taxCode));
        mandates.sign(operator, mandate.getNumber(), "delega.pdf", Scene.pdf());
        return mandate;
    }

    private List<UnreachedMessage> letters(Actor operator, String about) {
        return unreached.waiting(operator, null).items().stream().filter(each -> each.message().getLetter() != null && each.message().getAbout().equals(about)).toList();
    }
}
