package org.ordito.trame.equipment;

import java.time.LocalDate;
import java.util.List;
import org.ordito.trame.enrolment.Participant;

/** Somebody in a course, and the trainings that they have. */
public record TraineeLine(Participant person, List<SafetyTraining> trainings) {

    /** Null for none. */
    public SafetyTraining of(MachineKind kind) {
        return Trainings.longest(trainings, kind).orElse(null);
    }

    public boolean isTrained(MachineKind kind, LocalDate today) {
        SafetyTraining training = of(kind);
        return training != null && training.isValidOn(today);
    }
}
