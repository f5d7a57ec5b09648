package org.ordito.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ordito.container.Scene.OFFICER;

import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordito.calls.Call;
import org.ordito.engine.WorkList;
import org.ordito.ideazione.admissibility.AdmissibilityDesk;
import org.ordito.ideazione.admissibility.Answer;
import org.ordito.ideazione.admissibility.CheckedItem;
import org.ordito.ideazione.admissibility.ChecklistItem;
import org.ordito.ideazione.admissibility.ExclusionGround;
import org.ordito.ideazione.admissibility.IncomingAnswers;
import org.ordito.ideazione.admissibility.IntegrationRequest;
import org.ordito.ideazione.submission.ReceiptDesk;
import org.ordito.people.Actor;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.StaleEdit;

/** Answers to a request for documents, up to the end of its term and a moment beyond. */
@ExtendWith({RunningServer.class, ArquillianExtension.class})
class IntegrationAnswersIT {

    private static final Map<Integer, String> WRITTEN = Map.of(1, "Here it is.");

    @Deployment
    static EnterpriseArchive ear() {
        return ShippedEar.withTests();
    }

    @Inject
    private Scene scene;

    @Inject
    private AdmissibilityDesk admissibility;

    @Inject
    private IncomingAnswers incoming;

    @Inject
    private ReceiptDesk receipts;

    @Inject
    private WorkList workList;

    @Inject
    private Rows rows;

    @Inject
    private Clock clock;

    private Actor citizen;
    private String number;
    private IntegrationRequest request;

    @Test
    void theInstantOfArrivalDecidesOnEitherSideOfTheTermHoweverLongTheAnswerWaited() throws Exception {
        asked();
        Instant due = request.getDueAt();
        expired();

        assertThatThrownBy(() -> sent(due.plusMillis(1))).hasMessage("admissibility.integration-late");
        sent(due);

        IntegrationRequest answered = admissibility.integration(OFFICER, request.getNumber());
        assertThat(answered.getAnsweredAt()).isEqualTo(due);
        assertThat(answered.getExpiredAt()).isNull();
        assertThat(admissibility.check(OFFICER, number).check().isIntegrationExpired()).as("nothing speaks for an exclusion any more").isFalse();
        assertThat(admissibility.check(OFFICER, number).attachments()).extracting(file -> file.getDocument().getFilename()).contains("page.pdf");
        assertThat(receipts.files(citizen, number)).as("what was sent, not what came later").noneMatch(file -> file.getDocument().getFilename().equals("page.pdf"));
        scene.eventually("it is registered", () -> rows.count("protocol_entry", "subject LIKE ?", "%" + request.getNumber() + "%") == 1);
    }

    @Test
    void whatWasDecidedWithoutTheAnswerStays() throws Exception {
        asked();
        expired();
        admissibility.proposeExclusion(OFFICER, number, List.of(new ExclusionGround("3", "The missing page did not come in time.")));

        assertThatThrownBy(() -> sent(request.getDueAt())).hasMessage("arrivals.answer-decided");

        assertThat(admissibility.integration(OFFICER, request.getNumber()).getAnsweredAt()).isNull();
    }

    @Test
    void whatTheCallDoesNotAcceptOfApplicantsIsNoAnswerAndLeavesNothing() throws Exception {
        asked();
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", picture);

        assertThatThrownBy(() -> incoming.attach(citizen, request.getNumber(), 1, "page.png", new ByteArrayInputStream(picture.toByteArray()), clock.instant()))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> {
                    assertThat(refused.key()).isEqualTo("documents.type-refused");
                    assertThat(refused.field()).contains("file1");
                });
        assertThat(admissibility.integration(citizen, request.getNumber()).getAsked().get(0).getFiles()).isEmpty();
    }

    @Test
    void theSecondToWriteOverwritesNothing() throws Exception {
        asked();
        Instant now = clock.instant();
        int read = version();
        admissibility.saveAnswers(citizen, request.getNumber(), read, WRITTEN, now);

        assertThatThrownBy(() -> admissibility.saveAnswers(citizen, request.getNumber(), read, Map.of(1, "Another text"), now)).isInstanceOf(StaleEdit.class);
        assertThatThrownBy(() -> admissibility.answerIntegration(citizen, request.getNumber(), read, Map.of(1, "Another text"), now)).isInstanceOf(StaleEdit.class);
        admissibility.saveAnswers(citizen, request.getNumber(), read, WRITTEN, now);

        assertThat(admissibility.integration(citizen, request.getNumber()).getAsked().get(0).getAnswer()).isEqualTo("Here it is.");
    }

    private void sent(Instant receivedAt) {
        admissibility.saveAnswers(citizen, request.getNumber(), version(), WRITTEN, receivedAt);
        int saved = version();
        incoming.attach(citizen, request.getNumber(), 1, "page.pdf", Scene.pdf(), receivedAt);
        assertThat(version()).as("a file is in the way of no text").isEqualTo(saved);
        admissibility.answerIntegration(citizen, request.getNumber(), saved, WRITTEN, receivedAt);
    }

    private int version() {
        return admissibility.integration(OFFICER, request.getNumber()).getVersion();
    }

    private void expired() throws Exception {
        scene.moveClockPast(request.getDueAt());
        scene.eventually("the term is over", () -> admissibility.integration(OFFICER, request.getNumber()).getExpiredAt() != null);
    }

    /** Sends an application, closes its call and asks for the first of its files. */
    private void asked() throws Exception {
        Call call = scene.openCall();
        citizen = scene.citizen();
        number = scene.send(citizen, scene.completeDraft(citizen, call.getSlug())).number();
        scene.moveClockPast(call.getClosesAt());
        scene.eventually("it is being checked", () -> workList.find(number, "Task_CheckAdmissibility", OFFICER).isPresent());
        List<ChecklistItem> items = admissibility.check(OFFICER, number).check().checklist().items().stream().filter(item -> !item.isComputed()).toList();
        ChecklistItem missing = items.stream().filter(item -> item.code().startsWith("FILE_")).findFirst().orElseThrow();
        admissibility.saveChecklist(OFFICER, number, admissibility.check(OFFICER, number).check().getVersion(), items.stream()
                .map(item -> new CheckedItem(item, item.equals(missing) ? Answer.MISSING_DOCUMENT : Answer.YES, item.equals(missing) ? "A page is missing." : "")).toList());
        request = admissibility.integration(OFFICER,
                admissibility.requestIntegration(OFFICER, number, Map.of(missing, "The missing page"), call.getTerms().getIntegration()));
    }
}
