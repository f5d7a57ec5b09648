package org.ordito.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.ordito.demo.DemoTimeline.Deed;
import org.ordito.people.Actor;

/** Loads the demonstration once, into an empty portal, before anybody uses it. */
@ApplicationScoped
public class DemoLoader {

    @Inject
    private DemoDesk desk;

    @Inject
    private DemoTimeline timeline;

    @Inject
    private DemoPast past;

    @Inject
    private DemoPresent present;

    @Inject
    private DemoCourtyards courtyards;

    @Inject
    private DemoLab lab;

    @Inject
    private DemoFollowup followup;

    @Inject
    private DemoShop shop;

    @Inject
    private DemoMicroprojects microprojects;

    @Inject
    private DemoVisits visits;

    @Inject
    private DemoPlacements placements;

    @Inject
    private DemoVouchers vouchers;

    @Inject
    private DemoEquipment equipment;

    @Inject
    private DemoMaterials materials;

    @Inject
    private DemoGroups groups;

    @Inject
    private Clock clock;

    /** Does nothing when it was loaded before. */
    public void load() {
        if (desk.isLoaded(Actor.SYSTEM)) {
            return;
        }
        Instant today = clock.instant();
        desk.addPeople(Actor.SYSTEM);
        List<Deed> deeds = new ArrayList<>(past.deeds(today));
        deeds.addAll(courtyards.deeds(today));
        deeds.addAll(present.deeds(today));
        deeds.addAll(lab.deeds(today));
        deeds.addAll(followup.deeds(today));
        deeds.addAll(shop.deeds(today));
        deeds.addAll(microprojects.deeds(today));
        deeds.addAll(visits.deeds(today));
        deeds.addAll(placements.deeds(today));
        deeds.addAll(vouchers.deeds(today));
        deeds.addAll(equipment.deeds(today));
        deeds.addAll(materials.deeds(today));
        deeds.addAll(groups.deeds(today));
        timeline.play(deeds, today);
        desk.loaded(Actor.SYSTEM);
    }
}
