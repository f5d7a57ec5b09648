package org.ordito.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.ordito.calls.Article;
import org.ordito.calls.CallDates;
import org.ordito.calls.CallDraft;
import org.ordito.calls.Funding;
import org.ordito.calls.Requirement;
import org.ordito.demo.DemoTimeline.Deed;
import org.ordito.ideazione.admissibility.ChecklistItem;

/**
 * A small call that has just closed, with its admissibility under way: one application waits for the officer and her long
 * checklist, one for its applicant's documents, one exclusion for the manager, and one is admitted; one was never sent.
 */
@ApplicationScoped
public class DemoCourtyards {

    static final String SLUG = "cortili-2026";

    @Inject
    private DemoCalls calls;

    @Inject
    private DemoSubmissions submissions;

    @Inject
    private DemoSelection selection;

    /** What happened in it until today. */
    List<Deed> deeds(Instant today) {
        DemoStory story = new DemoStory(today);
        story.at(-60, 10, () -> calls.write(SLUG, "Cortili 2026", draft -> changed(draft, story)));
        story.at(-59, 10, () -> calls.publish(SLUG));
        int day = -40;
        for (DemoIdea idea : DemoIdeas.forCourtyards()) {
            day++;
            story.at(day, 16, () -> story.numbered(idea.account(), submissions.send(idea, SLUG)));
        }
        story.at(-30, 17, () -> submissions.beginOnly(leftUnsent(), SLUG));
        story.at(-6, 10, () -> selection.admit(story.number("ortofortino")));
        story.at(-5, 10, () -> selection.askFor(story.number("cittadina"), ChecklistItem.file("COMMITMENT"),
                "L'impegno a costituirsi, firmato anche dalla seconda persona del gruppo."));
        story.at(-4, 11, () -> selection.proposeExclusion(story.number("panchine"), new ChecklistItem("COURTYARD"), "11",
                "Le panchine si spostano per tutto il quartiere: l'attività non si svolge in un cortile, come l'avviso richiede."));
        return story.deeds();
    }

    /** A draft that its applicant did not send: its copy can be taken until it is erased. */
    private static DemoIdea leftUnsent() {
        return DemoIdeas.ofYear(2025).stream().filter(idea -> idea.account().equals("associazione")).findFirst().orElseThrow();
    }

    private static CallDraft changed(CallDraft draft, DemoStory story) {
        CallDates dates = new CallDates(story.day(-45, 9), story.day(-20, 12), story.day(-9, 12), 12);
        Funding funding = new Funding(DemoMoney.euro(80_000), DemoMoney.euro(10_000), 90, true, 40, 40);
        return draft.with(dates).with(funding)
                .withArticles(Stream.concat(draft.articles().stream(), Stream.of(article())).toList())
                .withRequirements(Stream.concat(draft.requirements().stream(), requirements()).toList());
    }

    private static Article article() {
        return new Article("11", "Cortili", "L'attività si svolge in un cortile, con il consenso di chi ne dispone. Il cortile resta aperto"
                + " a chi abita intorno almeno due giorni a settimana, è raggiungibile da chi si muove in carrozzina e non ha vincoli che impediscano i lavori.");
    }

    private static Stream<Requirement> requirements() {
        return Stream.of(
                requirement("COURTYARD", "L'attività si svolge in un cortile", "Il luogo indicato è un cortile, non una strada o un locale.", false),
                requirement("CONSENT", "Consenso di chi dispone del cortile", "C'è il verbale dell'assemblea, o la lettera del proprietario.", true),
                requirement("OPENING", "Apertura a chi abita intorno", "Almeno due giorni a settimana, secondo il calendario delle attività.", false),
                requirement("ACCESS", "Cortile raggiungibile in carrozzina", "Basta la dichiarazione; se manca si può chiedere.", true),
                requirement("PROTECTION", "Nessun vincolo che impedisca i lavori", "Controlla nella carta dei vincoli: l'indirizzo sta nella domanda.", false));
    }

    private static Requirement requirement(String code, String question, String guidance, boolean integrable) {
        return new Requirement(code, question, guidance, "11", integrable, "");
    }
}
