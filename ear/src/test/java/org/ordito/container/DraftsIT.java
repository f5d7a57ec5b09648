package org.ordito.container;

import org.ordito.ideazione.PersonalArea;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordito.calls.Call;
import org.ordito.calls.CallDesk;
import org.ordito.calls.CallState;
import org.ordito.ideazione.ApplicationDesk;
import org.ordito.ideazione.IdeaContent;
import org.ordito.ideazione.IdeaField;
import org.ordito.ideazione.submission.CoAuthorDesk;
import org.ordito.ideazione.submission.Declaration;
import org.ordito.ideazione.submission.DraftAccess;
import org.ordito.ideazione.submission.DraftAttachment;
import org.ordito.ideazione.submission.DraftChange;
import org.ordito.ideazione.submission.DraftDeed;
import org.ordito.ideazione.submission.DraftSave;
import org.ordito.ideazione.submission.DraftTeam;
import org.ordito.ideazione.submission.FormAnswers;
import org.ordito.ideazione.submission.IncomingFiles;
import org.ordito.ideazione.submission.SubmissionDesk;
import org.ordito.notifications.Outbox;
import org.ordito.people.Actor;
import org.ordito.platform.NotAllowed;
import org.ordito.platform.NotFound;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Settings;

/** Drafts with several people, several windows and several clicks at once, up to the deadline and a moment beyond. */
@ExtendWith({RunningServer.class, ArquillianExtension.class})
class DraftsIT {

    private static final int CLICKS = 50;

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
    private IncomingFiles incoming;

    @Inject
    private CoAuthorDesk coAuthors;

    @Inject
    private ApplicationDesk applications;

    @Inject
    private CallDesk calls;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    @Inject
    private AtOnce atOnce;

    @Test
    void fiftyIdenticalSendsMakeOneApplication() throws Exception {
        Call call = scene.openCall();
        Actor citizen = scene.citizen();
        UUID draft = scene.completeDraft(citizen, call.getSlug());
        Instant now = clock.instant();

        List<String> numbers = atOnce.all(CLICKS, () -> sent(citizen, draft, now));

        assertThat(Set.copyOf(numbers)).hasSize(1);
        assertThat(rows.count("idea_application", "applicant = ?", citizen.username())).isEqualTo(1);
        assertThat(rows.count("audit_event", "username = ? AND action = 'application.submitted'", citizen.username())).isEqualTo(1);
    }

    @Test
    void theInstantOfArrivalDecidesOnEitherSideOfTheDeadlineHoweverLongARequestWaited() throws Exception {
        Call call = scene.openCall();
        Instant deadline = call.getClosesAt();
        List<Actor> people = List.of(scene.citizen(), scene.citizen(), scene.citizen(), scene.citizen());
        List<UUID> drafts = new ArrayList<>();
        for (Actor person : people) {
            drafts.add(scene.completeDraft(person, call.getSlug()));
        }

        assertThat(sent(people.get(0), drafts.get(0), deadline.minusMillis(1000))).isNotNull();
        scene.moveClockPast(deadline);
        assertThat(sent(people.get(1), drafts.get(1), deadline.minusMillis(1))).as("arrived in time, waited until the call was closed").isNotNull();
        assertThat(sent(people.get(2), drafts.get(2), deadline)).isNotNull();
        assertThatThrownBy(() -> sent(people.get(3), drafts.get(3), deadline.plusMillis(1))).isInstanceOf(RuleViolation.class)
                .hasMessage("submission.deadline-passed");

        assertThat(submissions.open(people.get(3), drafts.get(3)).getContent().getTitle()).as("the draft stays").isNotNull();
        scene.eventually("whoever did not send is told", () -> told(people.get(3), "L'avviso è chiuso%") == 1);
        assertThat(told(people.get(0), "L'avviso è chiuso%")).isZero();
    }

    @Test
    void eachReminderIsSentOnceForEachDeadline() throws Exception {
        Call call = scene.openCall();
        Actor citizen = scene.citizen();
        submissions.begin(citizen, call.getSlug());
        Instant deadline = call.getClosesAt();

        scene.moveClockPast(deadline.minus(Duration.ofDays(7)));
        scene.eventually("a week before", () -> told(citizen, "Manca una settimana%") == 1);
        calls.extend(Scene.MANAGER, call.getSlug(), calls.forOffice(Scene.OFFICER, call.getSlug()).getVersion(), deadline.plus(Duration.ofDays(20)), null, "Proroga di prova");
        scene.moveClockPast(deadline.minus(Duration.ofDays(1)));
        assertThat(told(citizen, "Manca%")).as("the old deadline is none any more").isEqualTo(1);
        scene.moveClockPast(deadline.plus(Duration.ofDays(20)).minus(Duration.ofDays(7)));
        scene.eventually("a week before the new one", () -> told(citizen, "Manca una settimana%") == 2);
        scene.moveClockPast(deadline.plus(Duration.ofDays(20)).minus(Duration.ofDays(1)));
        scene.eventually("a day before", () -> told(citizen, "Manca un giorno%") == 1);

        assertThat(told(citizen, "Manca una settimana%")).isEqualTo(2);
    }

    @Test
    void aCoAuthorWritesReadsAndIsRefusedTheRest() throws Exception {
        Call call = scene.openCall();
        Actor lead = scene.citizen();
        Actor friend = scene.citizen();
        Actor stranger = scene.citizen();
        UUID draft = scene.completeDraft(lead, call.getSlug());
        String[] link = invited(lead, draft);

        assertThatThrownBy(() -> coAuthors.accept(friend, link[0], link[1] + "x")).isInstanceOf(NotFound.class);
        coAuthors.accept(friend, link[0], link[1]);
        assertThatThrownBy(() -> coAuthors.accept(stranger, link[0], link[1])).as("the code is good once").isInstanceOf(NotFound.class);
        assertThat(List.of(lead, friend, stranger)).as("whom the same link leads to the draft").extracting(who -> coAuthors.worksOn(who, draft)).containsExactly(true, true, false);
        String shown = IdeaField.TITLE.fingerprint(submissions.open(friend, draft).getContent());
        submissions.save(friend, draft, titled("The friend's title", shown));
        DraftSave second = submissions.save(lead, draft, titled("The lead's title", shown));

        assertThat(second.conflicts()).singleElement().satisfies(conflict -> assertThat(conflict.author()).isEqualTo(friend.name()));
        assertThat(submissions.open(lead, draft).getContent().getTitle()).isEqualTo("The friend's title");
        DraftTeam team = coAuthors.team(friend, draft, null);
        assertThat(team.changes().items()).first().satisfies(change -> {
            assertThat(change.getAuthor()).isEqualTo(friend.username());
            assertThat(change.getField()).isEqualTo(IdeaField.TITLE);
        });
        assertThatThrownBy(() -> submissions.open(stranger, draft)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> sent(friend, draft, clock.instant())).isInstanceOf(NotAllowed.class);

        String number = sent(lead, draft, clock.instant());

        assertThat(List.of(friend, stranger)).as("once it is sent").extracting(who -> coAuthors.worksOn(who, draft)).containsExactly(true, false);
        scene.eventually("the co-author is told that it was sent", () -> told(friend, "Inviata la domanda a cui hai lavorato%") == 1);
        assertThat(told(friend, "Domanda % ricevuta")).as("the receipt is the lead's").isZero();
        assertThat(applications.open(friend, number).isApplicant()).isFalse();
        assertThat(applications.personalArea(friend, PersonalArea.After.NOTHING).shared().items()).extracting(application -> application.getNumber()).contains(number);
        assertThatThrownBy(() -> applications.open(stranger, number)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> applications.withdraw(friend, number)).isInstanceOf(NotAllowed.class);
        applications.withdraw(lead, number);
        scene.eventually("the co-author is told that it was withdrawn", () -> told(friend, "Domanda " + number + " ritirata") == 1);
    }

    @Test
    void whoWritesItWithOthersIsRemindedOfTheDeadlineUntilItIsSent() throws Exception {
        Call call = scene.openCall();
        Instant deadline = call.getClosesAt();
        Actor lead = scene.citizen();
        Actor friend = scene.citizen();
        UUID draft = scene.completeDraft(lead, call.getSlug());
        String[] link = invited(lead, draft);
        coAuthors.accept(friend, link[0], link[1]);

        scene.moveClockPast(deadline.minus(Duration.ofDays(7)));
        scene.eventually("both are told a week before", () -> told(friend, "Manca una settimana: la domanda a cui lavori%") == 1 && told(lead, "Manca una settimana%") == 1);
        scene.moveClockPast(deadline.minus(Duration.ofDays(1)));
        scene.eventually("and a day before", () -> told(friend, "Manca un giorno: la domanda a cui lavori%") == 1);
        sent(lead, draft, clock.instant());
        scene.moveClockPast(deadline.minus(Duration.ofHours(3)));
        scene.moveClockPast(deadline);
        scene.eventually("the call is closed", () -> calls.forOffice(Scene.OFFICER, call.getSlug()).getState() == CallState.CLOSED);

        assertThat(told(friend, "Mancano tre ore%")).as("it was sent").isZero();
        assertThat(told(friend, "L%avviso è chiuso%")).isZero();
        assertThat(told(friend, "Manca un%")).as("each but once").isEqualTo(2);
    }

    @Test
    void theTeamSeesWhoPutOnAndTookOffFilesAndIsToldThatTheDraftIsGone() throws Exception {
        Call call = scene.openCall();
        Actor lead = scene.citizen();
        Actor friend = scene.citizen();
        UUID draft = scene.completeDraft(lead, call.getSlug());
        String[] link = invited(lead, draft);
        coAuthors.accept(friend, link[0], link[1]);
        incoming.attach(friend, draft, "PARTNER_LETTER", "letter.pdf", Scene.pdf());
        incoming.attach(friend, draft, "PARTNER_LETTER", "letter.pdf", Scene.pdf());
        String letter = submissions.open(friend, draft).getAttachments().stream().filter(file -> file.getKind().equals("PARTNER_LETTER"))
                .map(DraftAttachment::getPublicId).findFirst().orElseThrow();
        submissions.detach(lead, draft, letter);
        submissions.detach(lead, draft, letter);

        List<DraftChange> changes = coAuthors.team(friend, draft, null).changes().items();
        assertThat(changes.subList(0, 2)).extracting(DraftChange::getDeed).containsExactly(DraftDeed.FILE_REMOVED, DraftDeed.FILE_ADDED);
        assertThat(changes.subList(0, 2)).extracting(DraftChange::getAuthor).containsExactly(lead.username(), friend.username());
        assertThat(changes.get(0).getFilename()).isEqualTo("letter.pdf");

        assertThatThrownBy(() -> submissions.discard(friend, draft)).isInstanceOf(NotAllowed.class);
        submissions.discard(lead, draft);

        assertThat(told(friend, "Una bozza a cui lavoravi è stata eliminata")).isEqualTo(1);
        assertThat(told(lead, "Una bozza a cui lavoravi è stata eliminata")).isZero();
        assertThat(rows.count("audit_event", "action = 'draft.discarded' AND subject = ?", draft.toString())).isEqualTo(1);
    }

    /** What the link in the message says: the invitation and its code. */
    private String[] invited(Actor lead, UUID draft) {
        coAuthors.invite(lead, draft, "friend@example.org", DraftAccess.EDIT);
        String page = Settings.url() + "/app/ideazione/invitation.xhtml?draft=" + draft;
        Matcher link = outbox.newest(null).items().stream().map(message -> Pattern.compile(Pattern.quote(page) + "&invitation=(\\S+)&code=(\\S+)").matcher(message.getBody()))
                .filter(Matcher::find).findFirst().orElseThrow();
        return new String[] {link.group(1), link.group(2)};
    }

    private String sent(Actor who, UUID draft, Instant receivedAt) {
        return submissions.submit(who, draft, EnumSet.allOf(Declaration.class), receivedAt).number();
    }

    private long told(Actor who, String subject) {
        return rows.number("SELECT COUNT(*) FROM outbox_message WHERE username = ? AND subject LIKE ?", who.username(), subject);
    }

    private static FormAnswers titled(String title, String base) {
        return new FormAnswers(new IdeaContent().about(null, null, title, null), Map.of(IdeaField.TITLE, base));
    }
}
