package org.ordito.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordito.calls.Call;
import org.ordito.ideazione.ApplicantKind;
import org.ordito.ideazione.IdeaContent;
import org.ordito.ideazione.submission.Declaration;
import org.ordito.ideazione.submission.IncomingFiles;
import org.ordito.ideazione.submission.MachineDesk;
import org.ordito.ideazione.submission.MachineRequest;
import org.ordito.ideazione.submission.ReceiptDesk;
import org.ordito.ideazione.submission.SubmissionDesk;
import org.ordito.ideazione.submission.WholeApplication;
import org.ordito.people.Actor;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.RuleViolations;

/** Whole applications from machines: one for each person and call whatever the keys, and nothing left after a refusal. */
@ExtendWith({RunningServer.class, ArquillianExtension.class})
class MachineSendsIT {

    private static final int AT_ONCE = 10;

    @Deployment
    static EnterpriseArchive ear() {
        return ShippedEar.withTests();
    }

    @Inject
    private Scene scene;

    @Inject
    private Rows rows;

    @Inject
    private SubmissionDesk submissions;

    @Inject
    private MachineDesk machines;

    @Inject
    private IncomingFiles incoming;

    @Inject
    private ReceiptDesk receipts;

    @Inject
    private Clock clock;

    @Inject
    private AtOnce atOnce;

    @Test
    void manyKeysAtOnceMakeOneApplicationAndLeaveNothingElse() throws Exception {
        Call call = scene.openCall();
        Actor citizen = scene.citizen();
        WholeApplication whole = whole(call, Scene.content());

        List<String> answers = atOnce.all(AT_ONCE, () -> sentOrRefused(citizen, request(call, clock.instant()), whole));

        assertThat(answers).filteredOn(answer -> !answer.equals("submission.already-sent")).hasSize(1);
        assertThat(rows.count("idea_application", "applicant = ?", citizen.username())).isEqualTo(1);
        assertThat(rows.count("idea_machine_send", "account = ?", citizen.username())).isEqualTo(1);
        assertThat(rows.count("stored_document", "sent_by = ?", citizen.username())).isEqualTo(whole.files().size());
    }

    @Test
    void theReceiptListsTheFilesThatCameWithTheRequest() throws Exception {
        Call call = scene.openCall();
        Actor citizen = scene.citizen();
        WholeApplication whole = whole(call, Scene.content());
        Instant earlier = clock.instant().minusSeconds(2);

        String number = incoming.submit(citizen, request(call, earlier), whole).number();

        assertThat(receipts.files(citizen, number)).hasSameSizeAs(whole.files()).isNotEmpty();
    }

    @Test
    void aPageAndMachinesAtOnceMakeOneApplication() throws Exception {
        Call call = scene.openCall();
        Actor citizen = scene.citizen();
        UUID draft = scene.completeDraft(citizen, call.getSlug());
        WholeApplication whole = whole(call, Scene.content());

        List<String> answers = atOnce.all(2 * AT_ONCE, place -> () -> place % 2 == 0 ? sentOrRefused(citizen, request(call, clock.instant()), whole)
                : sentOrRefused(citizen, draft));

        // if the page was first, each of its clicks is answered with the same receipt
        assertThat(answers.stream().filter(answer -> !answer.equals("submission.already-sent")).count()).isIn(1L, (long) AT_ONCE);
        assertThat(rows.count("idea_application", "applicant = ?", citizen.username())).isEqualTo(1);
    }

    @Test
    void aRefusalLeavesNothingAndADraftStays() throws Exception {
        Call call = scene.openCall();
        Actor citizen = scene.citizen();
        UUID draft = submissions.begin(citizen, call.getSlug()).getPublicId();
        WholeApplication incomplete = whole(call, new IdeaContent().fromApplicant(ApplicantKind.ASSOCIATION, "Name", null, null, null));

        assertThatThrownBy(() -> incoming.submit(citizen, request(call, clock.instant()), incomplete)).isInstanceOf(RuleViolations.class);
        assertThatThrownBy(() -> incoming.submit(citizen, request(call, call.getClosesAt().plusMillis(1)), whole(call, Scene.content())))
                .isInstanceOf(RuleViolation.class).hasMessage("submission.deadline-passed");

        assertThat(rows.count("stored_document", "sent_by = ?", citizen.username())).isZero();
        assertThat(rows.count("idea_application", "applicant = ?", citizen.username())).isZero();

        MachineRequest request = request(call, call.getClosesAt());
        String number = incoming.submit(citizen, request, whole(call, Scene.content())).number();

        assertThat(machines.answered(citizen, request).orElseThrow().number()).isEqualTo(number);
        assertThat(submissions.open(citizen, draft).getOwner()).isEqualTo(citizen.username());
    }

    private String sentOrRefused(Actor who, MachineRequest request, WholeApplication whole) {
        try {
            return incoming.submit(who, request, whole).number();
        } catch (RuleViolation refused) {
            return refused.key();
        }
    }

    private String sentOrRefused(Actor who, UUID draft) {
        try {
            return submissions.submit(who, draft, EnumSet.allOf(Declaration.class), clock.instant()).number();
        } catch (RuleViolation refused) {
            return refused.key();
        }
    }

    private static MachineRequest request(Call call, Instant receivedAt) {
        return new MachineRequest(call.getSlug(), UUID.randomUUID().toString(), "0".repeat(64), receivedAt);
    }

    private static WholeApplication whole(Call call, IdeaContent content) throws Exception {
        byte[] pdf = Scene.pdf().readAllBytes();
        List<WholeApplication.GivenFile> files = call.getForm().requiredOf(ApplicantKind.ASSOCIATION.name()).stream()
                .map(asked -> new WholeApplication.GivenFile(asked.getCode(), "annex.pdf", pdf)).toList();
        return new WholeApplication(content, EnumSet.allOf(Declaration.class), files, List.of());
    }
}
