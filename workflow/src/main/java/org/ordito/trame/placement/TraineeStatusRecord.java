package org.ordito.trame.placement;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The limit that holds for one person: it stands apart, so that no list of placements brings it along. */
@Entity
@Table(name = "lab_trainee_status")
class TraineeStatusRecord {

    @Id
    private String username;

    @Enumerated(EnumType.STRING)
    private TraineeStatus status;

    protected TraineeStatusRecord() {
    }

    TraineeStatusRecord(String username) {
        this.username = username;
    }

    void write(TraineeStatus newStatus) {
        status = newStatus;
    }

    TraineeStatus status() {
        return status;
    }
}
