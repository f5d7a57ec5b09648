package org.ordito.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.ordito.demo.DemoTimeline.Deed;
import org.ordito.platform.RomeTime;
import org.ordito.trame.microproject.MicroprojectDesk;
import org.ordito.trame.microproject.Outcome;

/** Two microprojects of the lab: one half done, one that has ended well. */
@ApplicationScoped
public class DemoMicroprojects {

    @Inject
    private DemoCast cast;

    @Inject
    private DemoEnrolments enrolments;

    @Inject
    private MicroprojectDesk desk;

    /** What happened until today. */
    List<Deed> deeds(Instant today) {
        DemoStory story = new DemoStory(today);
        story.at(-25, 10, () -> begin(story, "trame3", "Una giacca per il teatro", "Imparare a leggere un figurino e cucire una giacca per lo spettacolo della scuola.", 60));
        story.at(-24, 16, () -> step(story, "trame3", "Scegliere il figurino", -20));
        story.at(-24, 17, () -> step(story, "trame3", "Fare il cartamodello", -5));
        story.at(-24, 18, () -> step(story, "trame3", "Tagliare e cucire", 40));
        story.at(-20, 18, () -> desk.finish(cast.named("docente"), story.number("trame3"), 1, "Scelto quello con i bottoni grandi."));
        story.at(-6, 18, () -> desk.finish(cast.named("docente"), story.number("trame3"), 2, "Al secondo tentativo, da sola."));
        story.at(-40, 10, () -> begin(story, "trame8", "Il banco al mercato", "Preparare e tenere un banco di feltro per una mattina.", 5));
        story.at(-39, 16, () -> step(story, "trame8", "Contare i pezzi e scrivere i prezzi", -30));
        story.at(-31, 16, () -> desk.finish(cast.named("docente"), story.number("trame8"), 1, ""));
        story.at(-10, 17, () -> desk.end(cast.named("docente"), story.number("trame8"), Outcome.REACHED,
                "Ha tenuto il banco con due compagne e ha venduto nove pezzi. Vuole imparare a fare i conti del mese."));
        return story.deeds();
    }

    private void begin(DemoStory story, String person, String title, String aims, int lastDay) {
        story.numbered(person, desk.begin(cast.named("laboratorio"), title, aims, RomeTime.dayOf(story.day(lastDay, 9)), enrolments.numberOf(person), "docente"));
    }

    private void step(DemoStory story, String person, String title, int day) {
        desk.addStep(cast.named("docente"), story.number(person), title, RomeTime.dayOf(story.day(day, 9)));
    }
}
