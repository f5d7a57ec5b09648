package org.ordito.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.ordito.coaching.SessionNotes;
import org.ordito.demo.DemoTimeline.Deed;
import org.ordito.notifications.Outbox;
import org.ordito.people.Actor;
import org.ordito.platform.RomeTime;
import org.ordito.trame.group.AccompanimentDesk;
import org.ordito.trame.group.AssistanceDesk;
import org.ordito.trame.group.ChecklistDesk;
import org.ordito.trame.group.ChecklistItem;
import org.ordito.trame.group.FormChoice;
import org.ordito.trame.group.FormDesk;
import org.ordito.trame.group.GroupDesk;
import org.ordito.trame.group.LegalForm;
import org.ordito.trame.group.MembersDesk;

/** Two groups of the lab: one founding a cooperative, in the middle of its checklist, and one that has just asked to be accompanied. */
@ApplicationScoped
public class DemoGroups {

    private static final String EXPERT = "coach2";
    private static final Pattern CODE = Pattern.compile("group-invitation\\.xhtml\\?code=([\\w-]+)");
    private static final String PDF = """
            %%PDF-1.4
            %% %s
            1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
            2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
            3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842]>> endobj
            trailer <</Root 1 0 R>>
            %%%%EOF
            """;

    @Inject
    private DemoCast cast;

    @Inject
    private GroupDesk groups;

    @Inject
    private MembersDesk members;

    @Inject
    private AccompanimentDesk office;

    @Inject
    private FormDesk forms;

    @Inject
    private ChecklistDesk checklist;

    @Inject
    private AssistanceDesk assistance;

    @Inject
    private Outbox outbox;

    /** What happened with groups until today. */
    List<Deed> deeds(Instant today) {
        DemoStory story = new DemoStory(today);
        founding(story);
        story.at(-5, 17, () -> begin(story, "trame7", "Lana e quartiere", "Vogliamo aprire il sabato un banco di feltro e piccole riparazioni, e insegnare ai ragazzi."));
        story.at(-4, 18, () -> join(story, "trame7", "trame9"));
        story.at(-3, 18, () -> groups.propose(cast.named("trame7"), story.number("trame7")));
        return story.deeds();
    }

    private void founding(DemoStory story) {
        story.at(-48, 18, () -> begin(story, "trame1", "Filo comune", "Vogliamo cucire e vendere borse e grembiuli di stoffe recuperate, e fare riparazioni per le botteghe di San Berillo."));
        List.of("trame2", "trame4", "trame5").forEach(person -> story.at(-47, 18, () -> join(story, "trame1", person)));
        story.at(-46, 19, () -> groups.propose(cast.named("trame1"), story.number("trame1")));
        story.at(-41, 9, () -> office.takeOn(cast.named("laboratorio"), story.number("trame1"), EXPERT));
        session(story, -34, "Quanti siete, che cosa volete fare, le forme a confronto.", "Scelta la cooperativa in forma semplificata.", "Scrivere l’idea in una pagina.");
        story.at(-33, 20, () -> assistance.answer(cast.named("trame2"), story.number("trame1"), List.of(1), Map.of()));
        story.at(-32, 18, () -> forms.choose(cast.named("trame1"), story.number("trame1"), groups.open(cast.named("trame1"), story.number("trame1")).group().getVersion(),
                FormChoice.of(LegalForm.COOPERATIVE, 4, null, null)));
        done(story, -25, "trame4", ChecklistItem.BUSINESS_IDEA, "idea.pdf");
        confirmed(story, -24, ChecklistItem.BUSINESS_IDEA);
        done(story, -20, "trame1", ChecklistItem.FOUNDERS, null);
        confirmed(story, -19, ChecklistItem.FOUNDERS);
        done(story, -14, "trame2", ChecklistItem.ECONOMIC_PLAN, "conti.pdf");
        story.at(-12, 10, () -> checklist.sendBack(cast.named(EXPERT), story.number("trame1"), ChecklistItem.ECONOMIC_PLAN, version(story, ChecklistItem.ECONOMIC_PLAN),
                "Mancano le spese del locale e l’assicurazione. Aggiungetele e guardiamo insieme il prezzo delle borse."));
        done(story, -8, EXPERT, ChecklistItem.STATUTE, "statuto.pdf");
        done(story, -3, "trame5", ChecklistItem.SEAT, "sede.pdf");
        session(story, -2, "I conti dei primi tre anni e il prezzo di una borsa.", "Rifatto il conto delle stoffe e delle ore.", "Chiedere il preventivo dell’assicurazione.");
    }

    private void begin(DemoStory story, String account, String name, String aim) {
        story.numbered(account, groups.begin(cast.named(account), name, aim));
    }

    private void join(DemoStory story, String spokesperson, String person) {
        Actor invited = cast.named(person);
        String address = person + "@demo.invalid";
        members.invite(cast.named(spokesperson), story.number(spokesperson), address);
        String code = outbox.newest(null).items().stream().filter(message -> address.equals(message.getAddress()))
                .flatMap(message -> CODE.matcher(message.getBody()).results()).map(found -> found.group(1)).findFirst().orElseThrow();
        members.join(invited, code);
    }

    private void session(DemoStory story, int day, String topics, String outcome, String next) {
        story.at(day, 18, () -> assistance.log(cast.named(EXPERT), story.number("trame1"),
                new SessionNotes(RomeTime.dayOf(cast.now()), 90, "Laboratorio Trame", topics, outcome, next)));
    }

    private void done(DemoStory story, int day, String account, ChecklistItem item, String filename) {
        story.at(day, 19, () -> checklist.done(cast.named(account), story.number("trame1"), item,
                filename == null ? null : new ByteArrayInputStream(PDF.formatted(filename).getBytes(StandardCharsets.US_ASCII)), filename));
    }

    private void confirmed(DemoStory story, int day, ChecklistItem item) {
        story.at(day, 10, () -> checklist.confirm(cast.named(EXPERT), story.number("trame1"), item, version(story, item)));
    }

    private int version(DemoStory story, ChecklistItem item) {
        return groups.open(cast.named("trame1"), story.number("trame1")).group().getChecklist().stream().filter(entry -> entry.getItem() == item).findFirst().orElseThrow().getVersion();
    }
}
