package org.ordito.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ordito.ideazione.IdeazioneCallTemplate;
import org.ordito.ideazione.IdeazioneVocabulary;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.RuleViolation;

/** What a published call may still change, before it opens and after. */
class CorrectionTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    /** Ten days later: the template opens a call after seven. */
    private static final Instant AFTER_OPENING = NOW.plusSeconds(864_000);

    private final Call call = new Call("ideazione-2026", "ideazione");
    private final CallDraft draft = new IdeazioneCallTemplate().draft("IdeAzione 2026", "Funzionaria Demo", NOW);

    @Test
    void correctionMayExplainWhatIsCheckedButNotChangeIt() {
        draft.writeTo(call);
        call.publish(Written.MANAGER, NOW);
        List<Requirement> clearer = draft.requirements().stream().map(each -> new Requirement(each.getCode(), each.getQuestion(), "Spiegato meglio",
                each.getArticle(), each.isIntegrable(), each.getAttachment())).toList();
        Instant open = call.getOpensAt().plusSeconds(1);
        call.correct(CallDraft.of(call).withRequirements(clearer), open);
        assertThat(call.requirement("QUARTER").orElseThrow().getGuidance()).isEqualTo("Spiegato meglio");
        refused("calls.correction-fixed", () -> call.correct(CallDraft.of(call).withRequirements(clearer.subList(0, 9)), open));
    }

    @Test
    void correctionChangesWordsGuidanceAndLaterDates() {
        Call open = open();
        CallDates later = new CallDates(open.getOpensAt(), open.getFaqClosesAt(), open.getClosesAt().plusSeconds(60), 18);
        open.correct(CallDraft.of(open).with(new CallText("Nuovo titolo", "s", "a", "", "r", "L. 241/1990")).with(later)
                .with(draft.selection(), draft.criteria().stream().map(criterion -> criterion.guidedBy("Guarda meglio")).toList()), AFTER_OPENING);
        assertThat(open.getTitle()).isEqualTo("Nuovo titolo");
        assertThat(open.getClosesAt()).isEqualTo(later.closesAt());
        assertThat(open.getCriteria()).allMatch(criterion -> criterion.getGuidance().equals("Guarda meglio"));
    }

    @Test
    void criteriaWeightsThresholdsAndApplicantsAreFixedOnceTheCallIsOpen() {
        Call open = open();
        CallDraft now = CallDraft.of(open);
        List<Criterion> heavier = new ArrayList<>(draft.criteria());
        heavier.set(0, new Criterion(Phase.IDEA, "need", "Bisogno e quartiere", 25, new BigDecimal("12.00")));
        heavier.set(1, new Criterion(Phase.IDEA, "innovation", "Innovazione", 10, null));
        List<CallDraft> forbidden = List.of(now.with(now.selection(), heavier),
                now.with(new Selection(new BigDecimal("50"), new BigDecimal("65"), 3, 2, 25, "impact,need,SENT,DRAW"), now.criteria()),
                now.with(now.terms().with(Term.REVIEW, 20)), now.with(new ApplicationForm(3, now.form().getQuestions(), now.form().getAttachments())),
                now.with(new Participation(now.participation().getKinds(), List.of("CIVITA"), now.participation().getFields())));
        forbidden.forEach(change -> refused("calls.correction-fixed", () -> open.correct(change, AFTER_OPENING)));
        refused("calls.correction-fixed", () -> open.correct(now.with(new Funding(new BigDecimal("1"), BigDecimal.ZERO, 90, true, 40, 40)), NOW));
    }

    @Test
    void criteriaMayBeCorrectedUntilTheCallOpens() {
        Call published = open();
        CallDraft now = CallDraft.of(published);
        published.correct(now.with(new Selection(new BigDecimal("50"), new BigDecimal("65"), 3, 2, 25, "impact,need,SENT,DRAW"), now.criteria()), NOW);
        assertThat(published.getSelection().getThresholdIdea()).isEqualByComparingTo("50");
    }

    @Test
    void datesNeverMoveEarlierNorOncePast() {
        Call open = open();
        CallDraft now = CallDraft.of(open);
        CallDates dates = now.dates();
        refused("calls.correction-dates", () -> open.correct(now.with(
                new CallDates(dates.opensAt(), dates.faqClosesAt(), dates.closesAt().minusSeconds(1), 18)), AFTER_OPENING));
        refused("calls.correction-dates", () -> open.correct(now.with(
                new CallDates(dates.opensAt().plusSeconds(1), dates.faqClosesAt(), dates.closesAt(), 18)), AFTER_OPENING));
        refused("calls.correction-dates", () -> open.correct(now.with(
                new CallDates(dates.opensAt(), dates.faqClosesAt(), dates.closesAt().plusSeconds(1), 18)), dates.closesAt().plusMillis(1)));
    }

    @Test
    void questionsThatHaveEndedBeginAnewOnlyWithALaterDeadline() {
        Call open = open();
        CallDraft now = CallDraft.of(open);
        CallDates dates = now.dates();
        Instant ended = dates.faqClosesAt().plusMillis(1);
        refused("calls.questions-later", () -> open.correct(now.with(
                new CallDates(dates.opensAt(), dates.closesAt(), dates.closesAt(), 18)), ended));
        Instant later = dates.closesAt().plusSeconds(60);
        refused("calls.questions-later", () -> open.correct(now.with(new CallDates(dates.opensAt(), ended, later, 18)), ended));
        open.correct(now.with(new CallDates(dates.opensAt(), later, later, 18)), ended);
        assertThat(open.takesQuestions(later)).isTrue();
    }

    @Test
    void articlesStayFromTheDeadlineOnAndOnlyNewOnesCome() {
        Call closed = open();
        Instant after = closed.getClosesAt().plusMillis(1);
        List<Article> other = new ArrayList<>(closed.getArticles());
        other.set(0, new Article(other.get(0).getNumber(), other.get(0).getHeading(), "Un altro testo"));
        List<Article> more = new ArrayList<>(closed.getArticles());
        more.add(new Article("11", "Privacy", "I dati sono trattati secondo legge."));

        refused("calls.correction-articles", () -> closed.correct(CallDraft.of(closed).withArticles(other), after));
        refused("calls.correction-articles", () -> closed.correct(CallDraft.of(closed).withArticles(other.subList(1, 10)), after));
        closed.correct(CallDraft.of(closed).withArticles(more), after);

        assertThat(closed.getArticles()).hasSize(11);
        closed.correct(CallDraft.of(closed).withArticles(other), closed.getClosesAt().minusSeconds(1));
        assertThat(closed.getArticles().get(0).getBody()).isEqualTo("Un altro testo");
    }

    @Test
    void whatApplicationsAreDecidedByIsCorrectedByTheManagerAlone() {
        Call published = open();
        CallDraft now = CallDraft.of(published);
        CallDates dates = now.dates();
        List<CallDraft> words = List.of(now, now.with(new CallText("Nuovo titolo", "s", "a", "", "r", "L. 241/1990")),
                now.with(new CallDates(dates.opensAt(), dates.faqClosesAt(), dates.closesAt().plusSeconds(60), 18)),
                now.with(now.selection(), now.criteria().stream().map(criterion -> criterion.guidedBy("Guarda meglio")).toList()));
        List<CallDraft> decisive = List.of(now.withArticles(now.articles().subList(0, 9)), now.with(now.selection(), now.criteria().subList(1, 3)),
                now.with(now.terms().with(Term.REVIEW, 20)));
        for (CallDraft each : words) {
            assertThat(mayCorrect(Role.OFFICER, published, each)).isTrue();
            assertThat(mayCorrect(Role.CITIZEN, published, each)).isFalse();
        }
        for (CallDraft each : decisive) {
            assertThat(mayCorrect(Role.OFFICER, published, each)).isFalse();
            assertThat(mayCorrect(Role.MANAGER, published, each)).isTrue();
        }
    }

    private static boolean mayCorrect(Role role, Call call, CallDraft draft) {
        return new CallPolicy().mayCorrect(new Actor("somebody", "Somebody", Set.of(role)), call, draft).isGranted();
    }

    @Test
    void draftIsNotCorrected() {
        draft.writeTo(call);
        refused("calls.not-published", () -> call.correct(draft, NOW));
    }

    @Test
    void eachChangeBetweenTwoVersionsIsFoundWithWhatWasAndWhatIs() {
        Call open = open();
        List<CallMatter> before = CallSnapshot.of(open, List.of(), new IdeazioneVocabulary());
        List<Article> articles = new ArrayList<>(CallDraft.of(open).articles());
        articles.remove(9);
        articles.add(new Article("11", "Privacy", "I dati sono trattati secondo legge."));
        CallText text = CallDraft.of(open).text();
        open.correct(CallDraft.of(open).withArticles(articles).with(new CallText("Altro titolo", text.summary(), text.audience(), text.cup(),
                text.responsibleOfficer(), text.legalReferences())), AFTER_OPENING);
        List<MatterChange> changes = MatterChange.between(before, CallSnapshot.of(open, List.of(), new IdeazioneVocabulary()));
        assertThat(changes).extracting(MatterChange::getKind).containsExactly("changed", "added", "removed");
        assertThat(changes.get(0)).isEqualTo(new MatterChange("Titolo", "IdeAzione 2026", "Altro titolo"));
        assertThat(changes.get(1).label()).isEqualTo("Articolo 11. Privacy");
        assertThat(changes.get(2).label()).startsWith("Articolo 10.");
        assertThat(MatterChange.between(before, before)).isEmpty();
    }

    @Test
    void criteriaAreAddedAndRemovedUntilTheCallOpens() {
        Call published = open();
        CallDraft now = CallDraft.of(published);
        List<Criterion> others = new ArrayList<>(now.criteria().stream().filter(criterion -> !criterion.getCode().equals("network")).toList());
        others.add(new Criterion(Phase.IDEA, "youth", "Giovani", 10, null));
        CallDraft changed = now.with(now.selection(), others);

        refused("calls.correction-fixed", () -> published.correct(changed, AFTER_OPENING));
        published.correct(changed, NOW);

        assertThat(published.criteria(Phase.IDEA)).extracting(Criterion::getCode).contains("youth").doesNotContain("network");
        others.remove(others.size() - 1);
        assertThatThrownBy(() -> published.correct(now.with(now.selection(), others), NOW)).isInstanceOfSatisfying(IncompleteCall.class,
                e -> assertThat(e.gaps()).extracting(gap -> gap.rule().key()).containsExactly("calls.weights-sum.IDEA"));
    }

    private Call open() {
        draft.writeTo(call);
        call.publish(Written.MANAGER, NOW);
        call.open();
        return call;
    }

    private static void refused(String key, Runnable deed) {
        assertThatThrownBy(deed::run).isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.key()).isEqualTo(key));
    }
}
