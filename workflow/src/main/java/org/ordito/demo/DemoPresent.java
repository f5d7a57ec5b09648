package org.ordito.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.ordito.calls.ApplicationForm;
import org.ordito.calls.Article;
import org.ordito.calls.CallAttachment;
import org.ordito.calls.CallDates;
import org.ordito.calls.CallDraft;
import org.ordito.calls.CallText;
import org.ordito.demo.DemoTimeline.Deed;

/** The call that is open today, and the ideas sent to it so far. */
@ApplicationScoped
public class DemoPresent {

    static final String SLUG = "ideazione-2026";

    private static final int OPENED = -20;
    private static final int CORRECTED = -6;
    private static final int CLOSES = 40;

    @Inject
    private DemoCalls calls;

    @Inject
    private DemoSubmissions submissions;

    @Inject
    private DemoQuestions questions;

    @Inject
    private DemoFocalPoint focalPoint;

    /** What happened until today, with the call open for weeks to come. */
    List<Deed> deeds(Instant today) {
        DemoStory story = new DemoStory(today);
        CallDates dates = new CallDates(story.day(OPENED, 9), story.day(CLOSES - 10, 12), story.day(CLOSES, 12), 18);
        story.at(OPENED - 5, 10, () -> calls.write(SLUG, "IdeAzione 2026", draft -> written(draft).with(dates), "Modello di preventivo dei costi"));
        story.at(OPENED - 4, 10, () -> calls.publish(SLUG));
        int day = OPENED;
        for (DemoIdea idea : DemoIdeas.ofYear(2026)) {
            day++;
            story.at(day, 11, () -> submissions.send(idea, SLUG));
        }
        story.at(CORRECTED, 12, () -> calls.correct(SLUG, DemoPresent::corrected, "Traccia per la lettera di un partner",
                "Due chiarimenti chiesti da chi partecipa: chi conta come gruppo informale e come si allegano i curriculum."));
        questions.tell(story);
        focalPoint.tell(story);
        return story.deeds();
    }

    private static CallDraft written(CallDraft draft) {
        CallText usual = draft.text();
        return draft.with(new CallText(usual.title(), usual.summary(), usual.audience(), "D61B26000120007", usual.responsibleOfficer(),
                usual.legalReferences() + "\nDeterminazione dirigenziale dimostrativa n. 118 (approvazione dell’avviso)"));
    }

    /** Says in other words who an informal group is, and how CVs are attached. */
    private static CallDraft corrected(CallDraft draft) {
        List<Article> articles = draft.articles().stream().map(article -> !article.getNumber().equals("2") ? article
                : new Article("2", article.getHeading(), article.getBody()
                        + "\nUn gruppo informale è formato da almeno due persone maggiorenni che firmano insieme l’impegno a costituirsi.")).toList();
        List<CallAttachment> attachments = draft.form().getAttachments().stream().map(file -> !file.getCode().equals("CV") ? file
                : new CallAttachment("CV", file.getTitle(), "Un file per ogni persona, di due pagine al massimo, anche senza firma. Togli l’indirizzo"
                        + " di casa e la fotografia.", file.getRequiredOf(), file.getTypes(), file.getMaxMegabytes(), file.getMost())
                        .forPanel(file.isForPanel())).toList();
        return draft.withArticles(articles).with(new ApplicationForm(draft.form().getMostFiles(), draft.form().getQuestions(), attachments));
    }
}
