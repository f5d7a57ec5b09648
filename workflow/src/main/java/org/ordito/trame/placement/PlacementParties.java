package org.ordito.trame.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.ordito.people.Actor;
import org.ordito.people.Person;

/** Who is in a placement, by account: the person, the host's tutor, and the coordinator who is the promoter's tutor. */
@Embeddable
public class PlacementParties {

    private String trainee;
    @Column(name = "trainee_name")
    private String traineeName;
    @Column(name = "host_tutor")
    private String hostTutor;
    private String promoter;

    protected PlacementParties() {
    }

    PlacementParties(Person trainee, String hostTutor, Actor promoter) {
        this.trainee = trainee.getUsername();
        this.traineeName = trainee.getName();
        this.hostTutor = hostTutor;
        this.promoter = promoter.username();
    }

    public boolean isTrainee(Actor who) {
        return who.isPerson(trainee);
    }

    public boolean isHostTutor(Actor who) {
        return who.isPerson(hostTutor);
    }

    /** Of whoever acts for this side. */
    String account(Party party) {
        return switch (party) {
            case TRAINEE -> trainee;
            case HOST -> hostTutor;
            case PROMOTER -> promoter;
        };
    }

    public String getTrainee() {
        return trainee;
    }

    public String getTraineeName() {
        return traineeName;
    }

    public String getHostTutor() {
        return hostTutor;
    }

    public String getPromoter() {
        return promoter;
    }
}
