package org.ordito.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordito.accounts.OwnAccountDesk;
import org.ordito.calls.AnnexDesk;
import org.ordito.calls.Article;
import org.ordito.calls.Call;
import org.ordito.calls.CallDesk;
import org.ordito.calls.CallDraft;
import org.ordito.calls.CallVersion;
import org.ordito.calls.Correction;
import org.ordito.calls.CorrectionDesk;
import org.ordito.calls.Criterion;
import org.ordito.calls.MatterChange;
import org.ordito.ideazione.ApplicationDesk;
import org.ordito.ideazione.submission.BegunAgain;
import org.ordito.ideazione.submission.Drafts;
import org.ordito.ideazione.submission.IdeaDraft;
import org.ordito.ideazione.submission.SubmissionDesk;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.NotAllowed;
import org.ordito.platform.RomeTime;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.StaleEdit;

/** What becomes of a call after it was written: rows that change places, versions, and those who are told, with the EAR that ships. */
@ExtendWith({RunningServer.class, ArquillianExtension.class})
class CallChangesIT {

    private static final Actor OFFICER = new Actor("test-officer", "An officer", Set.of(Role.OFFICER));
    private static final String REASON = "Si è chiesto più tempo.";

    @Deployment
    static EnterpriseArchive ear() {
        return ShippedEar.withTests();
    }

    @Inject
    private Scene scene;

    @Inject
    private Rows rows;

    @Inject
    private CallDesk calls;

    @Inject
    private CorrectionDesk corrections;

    @Inject
    private AnnexDesk annexes;

    @Inject
    private OwnAccountDesk accounts;

    @Inject
    private SubmissionDesk submissions;

    @Inject
    private ApplicationDesk applications;

    @Inject
    private Drafts drafts;

    @Inject
    private Clock clock;

    @Test
    void rowsChangePlacesAndNoneIsLostOrDoubled() {
        Call draft = draft();
        for (int round = 0; round < 3; round++) {
            Call read = calls.forOffice(OFFICER, draft.getSlug());
            List<Criterion> criteria = new ArrayList<>(read.getCriteria());
            List<Article> articles = new ArrayList<>(read.getArticles());
            Collections.rotate(criteria, 1);
            Collections.swap(articles, 0, round + 1);
            articles.set(9, new Article("10", "Controlli", "Testo della volta " + round));
            calls.write(OFFICER, draft.getSlug(), read.getVersion(), CallDraft.of(read).with(read.getSelection(), criteria).withArticles(articles));

            Call written = calls.forOffice(OFFICER, draft.getSlug());
            assertThat(written.getCriteria()).extracting(Criterion::getTitle).containsExactlyElementsOf(criteria.stream().map(Criterion::getTitle).toList());
            assertThat(written.getArticles()).extracting(Article::getBody).containsExactlyElementsOf(articles.stream().map(Article::getBody).toList());
        }
        assertThatThrownBy(() -> calls.write(OFFICER, draft.getSlug(), draft.getVersion(), CallDraft.of(draft))).isInstanceOf(StaleEdit.class);
    }

    @Test
    void aCopyOfACallSaysTheSameAndOpensLater() {
        Call source = scene.openCall();
        String slug = Scene.unique("copy");

        calls.draftFromCall(OFFICER, source.getSlug(), slug, "A copy");

        Call copy = calls.forOffice(OFFICER, slug);
        assertThat(copy.getArticles()).hasSameSizeAs(source.getArticles());
        assertThat(copy.getForm().getAttachments()).hasSameSizeAs(source.getForm().getAttachments());
        assertThat(copy.getOpensAt()).isAfter(source.getOpensAt().plus(Duration.ofDays(6)));
        assertThat(Duration.between(copy.getOpensAt(), copy.getClosesAt()).toDays()).isEqualTo(Duration.between(source.getOpensAt(), source.getClosesAt()).toDays());
        assertThat(calls.forOffice(OFFICER, source.getSlug()).getArticles()).hasSameSizeAs(source.getArticles());
        assertThat(calls.gaps(OFFICER, slug)).isEmpty();
    }

    @Test
    void anExtensionIsToldOnceToWhoIsWritingAndToWhoHasApplied() throws Exception {
        Call call = scene.openCall();
        Actor writing = scene.citizen();
        Actor applied = scene.citizen();
        Actor nobody = scene.citizen();
        Actor helping = scene.citizen();
        String draft = submissions.begin(writing, call.getSlug()).getPublicId().toString();
        for (Actor coAuthor : List.of(helping, applied)) {
            rows.change("INSERT INTO idea_draft_co_author (draft_id, username, access, joined_at) SELECT id, ?, 'READ', saved_at FROM idea_draft WHERE public_id = ?",
                    coAuthor.username(), draft);
        }
        scene.send(applied, scene.completeDraft(applied, call.getSlug()));
        Instant later = call.getClosesAt().plus(Duration.ofDays(7));

        calls.extend(OFFICER, call.getSlug(), calls.forOffice(OFFICER, call.getSlug()).getVersion(), later, null, REASON);
        assertThat(told(call, writing)).as("told by the process, not by the extension itself").isZero();

        scene.eventually("both are told", () -> told(call, writing) == 1 && told(call, applied) == 1);
        assertThat(told(call, nobody)).isZero();
        assertThat(rows.count("outbox_message", "about = ? AND username = '" + helping.username() + "' AND body LIKE '%tocca a chi%'", call.getSlug()))
                .as("who works on somebody else's draft, once").isEqualTo(1);
        assertThat(rows.count("outbox_message", "about = ? AND username = '" + applied.username() + "' AND body LIKE '%si possono fare fino %" + REASON + "%ritirarla%'",
                call.getSlug())).isEqualTo(1);
    }

    @Test
    void everybodyIsWrittenToInTheLanguageTheyChose() throws Exception {
        Call call = scene.openCall();
        Actor english = scene.citizen();
        Actor italian = scene.citizen();
        accounts.choose(english, Locale.ENGLISH);
        accounts.choose(english, Locale.ENGLISH);
        assertThat(rows.count("audit_event", "action = 'person.language-chosen' AND username = ?", english.username())).as("once").isEqualTo(1);
        for (Actor citizen : List.of(english, italian)) {
            scene.send(citizen, scene.completeDraft(citizen, call.getSlug()));
        }

        calls.extend(OFFICER, call.getSlug(), calls.forOffice(OFFICER, call.getSlug()).getVersion(), call.getClosesAt().plus(Duration.ofDays(7)), null, REASON);

        scene.eventually("both are told", () -> told(call, english) == 1 && told(call, italian) == 1);
        String deadline = RomeTime.second(call.getClosesAt(), Locale.ENGLISH);
        assertThat(written(english, "The deadline of%", "%The deadline was " + deadline + ".%")).isEqualTo(1);
        assertThat(written(italian, "Prorogata la scadenza%", "%La scadenza era%")).isEqualTo(1);
        scene.eventually("both have their receipt", () -> written(english, "Application % received", "%We have%") == 1
                && written(italian, "Domanda % ricevuta", "%Abbiamo%") == 1);
    }

    private long written(Actor to, String subject, String body) {
        return rows.number("SELECT COUNT(*) FROM outbox_message WHERE username = ? AND subject LIKE ? AND body LIKE ?", to.username(), subject, body);
    }

    @Test
    void whoHasAppliedWithdrawsAndSendsTheSameAgainUntilTheNewDeadline() throws Exception {
        Call call = scene.openCall();
        Actor citizen = scene.citizen();
        String first = scene.send(citizen, scene.completeDraft(citizen, call.getSlug())).number();
        calls.extend(OFFICER, call.getSlug(), calls.forOffice(OFFICER, call.getSlug()).getVersion(), call.getClosesAt().plus(Duration.ofDays(7)), null, REASON);
        scene.moveClockPast(call.getClosesAt());
        assertThatThrownBy(() -> submissions.beginAgain(citizen, first)).isInstanceOf(RuleViolation.class).hasMessage("submission.not-withdrawn");

        applications.withdraw(citizen, first);
        UUID again = submissions.beginAgain(citizen, first).draft().getPublicId();

        IdeaDraft draft = submissions.open(citizen, again);
        assertThat(draft.getContent().getNeed()).isEqualTo("A need");
        assertThat(draft.getAttachments()).hasSize(4);
        BegunAgain once = submissions.beginAgain(citizen, first);
        assertThat(once.draft().getPublicId()).as("a second click").isEqualTo(again);
        assertThat(once.isTakenUp()).as("what is written in it stays").isFalse();
        assertThat(once.draft().getAttachments()).hasSize(4);
        String second = scene.send(citizen, again).number();
        assertThat(second).isNotEqualTo(first);
        assertThat(rows.count("idea_application", "number = ? AND state = 'WITHDRAWN'", first)).isEqualTo(1);
        assertThat(rows.count("idea_application", "number = ? AND state = 'SUBMITTED'", second)).isEqualTo(1);
    }

    @Test
    void whatWasWithdrawnIsThereAgainHoweverTheNextDraftIsBegun() throws Exception {
        Call call = scene.openCall();
        Actor citizen = scene.citizen();
        String first = scene.send(citizen, scene.completeDraft(citizen, call.getSlug())).number();
        applications.withdraw(citizen, first);

        IdeaDraft fromTheCall = submissions.begin(citizen, call.getSlug());
        assertThat(fromTheCall.getContent().getNeed()).isEqualTo("A need");
        assertThat(fromTheCall.getAttachments()).hasSize(4);

        submissions.discard(citizen, fromTheCall.getPublicId());
        scene.together(() -> drafts.begin(citizen.username(), call, clock.instant()));
        BegunAgain inTheEmptyOne = submissions.beginAgain(citizen, first);
        assertThat(inTheEmptyOne.isTakenUp()).isTrue();
        assertThat(submissions.open(citizen, inTheEmptyOne.draft().getPublicId()).getAttachments()).hasSize(4);
    }

    @Test
    void aCorrectionIsAVersionThatShowsWhatChangedAndKeepsTheAnnexesOfTheOneBefore() throws Exception {
        Call call = scene.openCall();
        Actor writing = scene.citizen();
        submissions.begin(writing, call.getSlug());
        int read = calls.forOffice(OFFICER, call.getSlug()).getVersion();
        corrections.correct(OFFICER, call.getSlug(), read, new Correction(CallDraft.of(calls.forOffice(OFFICER, call.getSlug())), Set.of(),
                new Correction.NewAnnex("Modello", "modello.pdf", Scene.pdf()), REASON));
        String annex = annexes.of(OFFICER, call.getSlug()).get(0).getPublicId();
        Call corrected = calls.forOffice(OFFICER, call.getSlug());

        assertThatThrownBy(() -> corrections.correct(OFFICER, call.getSlug(), read, new Correction(CallDraft.of(corrected), Set.of(annex), null, REASON)))
                .isInstanceOf(StaleEdit.class);
        assertThatThrownBy(() -> corrections.correct(OFFICER, call.getSlug(), corrected.getVersion(), new Correction(CallDraft.of(corrected), Set.of(), null, REASON)))
                .isInstanceOf(RuleViolation.class).hasMessage("calls.correction-nothing");
        corrections.correct(OFFICER, call.getSlug(), corrected.getVersion(), new Correction(CallDraft.of(corrected), Set.of(annex), null, REASON));

        List<CallVersion> versions = calls.versions(OFFICER, call.getSlug());
        assertThat(versions).extracting(CallVersion::getNumber).containsExactly(3, 2, 1);
        assertThat(MatterChange.between(versions.get(2).getMatters(), versions.get(1).getMatters())).extracting(MatterChange::getKind).containsExactly("added");
        assertThat(MatterChange.between(versions.get(1).getMatters(), versions.get(0).getMatters())).extracting(MatterChange::getKind).containsExactly("removed");
        assertThat(annexes.of(OFFICER, call.getSlug())).isEmpty();
        try (InputStream file = annexes.open(Actor.ANONYMOUS, call.getSlug(), annex).content()) {
            assertThat(file.readAllBytes()).isEqualTo(Scene.pdf().readAllBytes());
        }
        scene.eventually("who is writing is told of both", () -> told(call, writing) == 2);
    }

    @Test
    void theManagerAloneCorrectsAnArticle() {
        Call call = scene.openCall();
        List<Article> articles = new ArrayList<>(call.getArticles());
        articles.set(9, new Article("10", "Controlli", "Un altro testo"));
        Correction correction = new Correction(CallDraft.of(call).withArticles(articles), Set.of(), null, REASON);

        assertThatThrownBy(() -> corrections.correct(OFFICER, call.getSlug(), call.getVersion(), correction)).isInstanceOf(NotAllowed.class)
                .hasMessage("calls.manager-corrects");
        corrections.correct(Scene.MANAGER, call.getSlug(), call.getVersion(), correction);

        assertThat(calls.forOffice(OFFICER, call.getSlug()).getArticles().get(9).getBody()).isEqualTo("Un altro testo");
    }

    private Call draft() {
        String slug = Scene.unique("draft");
        calls.draftFromTemplate(OFFICER, "ideazione", slug, "A draft");
        return calls.forOffice(OFFICER, slug);
    }

    private long told(Call call, Actor who) {
        return rows.count("outbox_message", "about = ? AND username = '" + who.username() + "'", call.getSlug());
    }
}
