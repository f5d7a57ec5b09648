package org.ordito.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ordito.demo.DemoTimeline.Deed;
import org.ordito.people.Actor;
import org.ordito.platform.RomeTime;
import org.ordito.trame.materials.MaterialDesk;
import org.ordito.trame.materials.MaterialText;
import org.ordito.trame.materials.MovementKind;
import org.ordito.trame.materials.MovementRequest;
import org.ordito.trame.materials.StockDesk;
import org.ordito.trame.materials.Unit;

/** Ten materials of the lab, what came and what the courses consumed: one is below its minimum. */
@ApplicationScoped
public class DemoMaterials {

    private static final List<Item> ITEMS = List.of(
            new Item("TES-001", "Cotone bianco, altezza 150 cm", Unit.METRE, 20, 60, "A1", 60),
            new Item("TES-002", "Tela di lino grezza", Unit.METRE, 10, 40, "A1", 25),
            new Item("TES-003", "Fodera viscosa", Unit.METRE, 10, 30, "A2", 30),
            new Item("FEL-LANA", "Lana cardata naturale", Unit.KILOGRAM, 4, 12, "B1", 10),
            new Item("FEL-COL", "Lana cardata colorata", Unit.KILOGRAM, 2, 8, "B1", 6),
            new Item("FIL-BIA", "Filo bianco 120", Unit.SPOOL, 15, 40, "C1", 18),
            new Item("FIL-NER", "Filo nero 120", Unit.SPOOL, 15, 40, "C1", 36),
            new Item("AGO-080", "Aghi per macchina 80", Unit.PACK, 5, 15, "C2", 12),
            new Item("CER-020", "Cerniere da 20 cm", Unit.PIECE, 30, 100, "C3", 80),
            new Item("SAP-001", "Sapone di Marsiglia liquido", Unit.LITRE, 3, 10, "B2", 8));

    @Inject
    private DemoCast cast;

    @Inject
    private MaterialDesk materials;

    @Inject
    private StockDesk stock;

    /** What happened until today. */
    List<Deed> deeds(Instant today) {
        DemoStory story = new DemoStory(today);
        story.at(-48, 11, () -> buy(story));
        story.at(-25, 20, () -> {
            consume(story, -25, "docente", DemoLab.BASIC, "TES-001", "14.5");
            consume(story, -25, "docente", DemoLab.BASIC, "FIL-BIA", "4");
            consume(story, -25, "docente", DemoLab.FELT, "FEL-LANA", "2.25");
            consume(story, -25, "docente", DemoLab.FELT, "SAP-001", "1.5");
        });
        story.at(-5, 20, () -> {
            consume(story, -5, "docente", DemoLab.BASIC, "TES-001", "12");
            consume(story, -5, "docente", DemoLab.BASIC, "FIL-BIA", "5");
            consume(story, -5, "docente", DemoLab.BASIC, "CER-020", "12");
            consume(story, -5, "docente2", DemoLab.FELT, "FEL-COL", "1.75");
            move(story, -5, "TES-003", MovementKind.WASTE, "2", "Macchiata durante la pulizia");
            move(story, -5, "AGO-080", MovementKind.COUNT, "11", "Contati sullo scaffale");
            move(story, -5, "TES-002", MovementKind.DONATION, "6", "Da una sartoria che ha chiuso");
        });
        return story.deeds();
    }

    private void buy(DemoStory story) {
        ITEMS.forEach(item -> {
            materials.add(coordinator(), MaterialText.of(item.code(), item.name(), item.unit(), BigDecimal.valueOf(item.minimum()), BigDecimal.valueOf(item.target()), item.shelf()));
            move(story, -48, item.code(), MovementKind.PURCHASE, String.valueOf(item.bought()), "Primo acquisto");
        });
    }

    private void move(DemoStory story, int day, String code, MovementKind kind, String quantity, String note) {
        stock.record(coordinator(), code, new MovementRequest(UUID.randomUUID(), kind, new BigDecimal(quantity), day(story, day), null, null, note));
    }

    private void consume(DemoStory story, int day, String teacher, String course, String code, String quantity) {
        stock.consume(cast.named(teacher), code, new MovementRequest(UUID.randomUUID(), MovementKind.CONSUMPTION, new BigDecimal(quantity), day(story, day), course, null, ""));
    }

    private static LocalDate day(DemoStory story, int day) {
        return RomeTime.dayOf(story.day(day, 9));
    }

    private Actor coordinator() {
        return cast.named("laboratorio");
    }

    /** A material as the demonstration tells it. @param bought how much came at first */
    private record Item(String code, String name, Unit unit, int minimum, int target, String shelf, int bought) {
    }
}
