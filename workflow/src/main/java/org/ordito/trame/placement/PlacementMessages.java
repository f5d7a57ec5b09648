package org.ordito.trame.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.ordito.notifications.Outbox;
import org.ordito.people.People;
import org.ordito.platform.Words;

/** What is written about a placement to the person, the host's tutor and the promoter, each with a link to their page of it. Why one is suspended or ends stands on its page, in no message. */
@ApplicationScoped
class PlacementMessages {

    private static final String OWN = "/app/trame/own-placement.xhtml?number=";
    private static final String HOSTED = "/app/trame/hosted-placement.xhtml?number=";
    private static final String OF_THE_LAB = "/app/trame/placement.xhtml?number=";
    private static final String REGISTER = "/app/trame/placement-register.xhtml?number=";

    @Inject
    private People people;

    @Inject
    private Outbox outbox;

    /** A version of the project waits for the person and the host's tutor. */
    void projectWritten(TrainingProject project) {
        toBoth(project.getPlacement(), project.getOrdinal() == 1 ? "placement.mail.proposed" : "placement.mail.changed");
    }

    /** To those who have not confirmed it. */
    void projectReminder(TrainingProject project) {
        Placement placement = project.getPlacement();
        project.missing().forEach(party -> to(placement.getParties().account(party), placement, "placement.mail.project-reminder"));
    }

    void projectLate(TrainingProject project) {
        to(project.getPlacement().getParties().getPromoter(), project.getPlacement(), "placement.mail.project-late");
    }

    void projectConfirmed(Placement placement) {
        toBoth(placement, "placement.mail.confirmed");
    }

    void started(Placement placement) {
        toBoth(placement, "placement.mail.started");
    }

    void suspended(Placement placement) {
        toBoth(placement, "placement.mail.suspended");
    }

    void resumed(Placement placement) {
        toBoth(placement, "placement.mail.resumed");
    }

    /** All three: whoever ended it has a proof of it. */
    void ended(Placement placement) {
        String key = placement.getState() == PlacementState.WITHDRAWN ? "placement.mail.withdrawn" : "placement.mail.ended";
        toBoth(placement, key);
        to(placement.getParties().getPromoter(), placement, key);
    }

    /** @param assessBy last day for the final assessment */
    void over(Placement placement, LocalDate assessBy) {
        outbox.send(people.named(placement.getParties().getHostTutor()), placement.getNumber(), "placement.mail.over", placement.getNumber(), Words.day(assessBy),
                Words.link(HOSTED + placement.getNumber()));
    }

    void attested(Placement placement) {
        to(placement.getParties().getTrainee(), placement, "placement.mail.attested");
    }

    void registerOpened(MonthRegister register) {
        aboutRegister(register, "placement.mail.register-open");
    }

    void registerReminder(MonthRegister register) {
        aboutRegister(register, "placement.mail.register-reminder");
    }

    void registerLate(MonthRegister register) {
        Placement placement = register.getPlacement();
        to(placement.getParties().getPromoter(), placement, "placement.mail.register-late", register);
    }

    void registerReturned(MonthRegister register) {
        aboutRegister(register, "placement.mail.register-returned");
    }

    void registerChecked(MonthRegister register) {
        to(register.getPlacement().getParties().getTrainee(), register.getPlacement(), "placement.mail.register-checked", register);
    }

    private void aboutRegister(MonthRegister register, String key) {
        to(register.getPlacement().getParties().getTrainee(), register.getPlacement(), key, register);
        to(register.getPlacement().getParties().getHostTutor(), register.getPlacement(), key, register);
    }

    private void toBoth(Placement placement, String key) {
        to(placement.getParties().getTrainee(), placement, key);
        to(placement.getParties().getHostTutor(), placement, key);
    }

    private void to(String account, Placement placement, String key) {
        outbox.send(people.named(account), placement.getNumber(), key, placement.getNumber(), placement.getHost().getName(), Words.day(placement.getStartsOn()),
                Words.day(placement.getEndsOn()), placement.suspension().map(pause -> Words.day(pause.getTo())).orElse(Words.NONE), placement.getHost().getAddress(),
                Words.link(page(account, placement.getParties()) + placement.getNumber()));
    }

    private static String page(String account, PlacementParties parties) {
        return account.equals(parties.getTrainee()) ? OWN : account.equals(parties.getHostTutor()) ? HOSTED : OF_THE_LAB;
    }

    private void to(String account, Placement placement, String key, MonthRegister register) {
        outbox.send(people.named(account), placement.getNumber(), key, placement.getNumber(), placement.getHost().getName(), Words.month(register.getMonth()),
                register.getDueOn() == null ? "" : Words.day(register.getDueOn()), register.getPercent(), Words.link(REGISTER + register.getNumber()));
    }
}
