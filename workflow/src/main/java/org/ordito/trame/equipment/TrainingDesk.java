package org.ordito.trame.equipment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ordito.audit.AuditTrail;
import org.ordito.people.Actor;
import org.ordito.platform.RomeTime;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Words;
import org.ordito.trame.Course;
import org.ordito.trame.Courses;
import org.ordito.trame.enrolment.Participant;
import org.ordito.trame.enrolment.Participants;

/** Recording who was trained in working safely with which machines, and taking back what was recorded by mistake. */
@ApplicationScoped
@Transactional
public class TrainingDesk {

    @Inject
    private EquipmentPolicy policy;

    @Inject
    private Trainings trainings;

    @Inject
    private Machines machines;

    @Inject
    private MachineBookings bookings;

    @Inject
    private MachineUsers users;

    @Inject
    private Courses courses;

    @Inject
    private Participants participants;

    @Inject
    private Cancellations cancellations;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** The courses whose people may be trained. */
    public List<Course> courses(Actor who) {
        policy.maySeeNames(who).orRefuse();
        return courses.ahead();
    }

    /** The people of a course by name, each with what they were trained in. */
    public List<TraineeLine> lines(Actor who, String course) {
        policy.maySeeNames(who).orRefuse();
        List<Participant> people = participants.staying(courses.withSlug(course));
        Map<String, List<SafetyTraining>> byPerson = trainings.of(people.stream().map(Participant::key).toList()).stream()
                .collect(Collectors.groupingBy(SafetyTraining::getPerson));
        return people.stream().map(person -> new TraineeLine(person, byPerson.getOrDefault(person.key(), List.of()))).toList();
    }

    /**
     * Records the same training for some people of a course. Who has it from that day already keeps it as it is.
     *
     * @param people as {@link Participant#key()}
     * @return for how many it is new
     * @throws RuleViolation {@code equipment.nobody-chosen}, or beside a field
     */
    public int record(Actor who, String course, Collection<String> people, String kindCode, LocalDate givenOn, String givenBy) {
        policy.mayLead(who).orRefuse();
        if (people.isEmpty()) {
            throw new RuleViolation("equipment.nobody-chosen").at("people");
        }
        MachineKind kind = machines.lock(machines.kind(kindCode));
        Set<String> inCourse = lines(who, course).stream().map(line -> line.person().key()).collect(Collectors.toSet());
        if (!inCourse.containsAll(people)) {
            throw new RuleViolation("equipment.person").at("people");
        }
        Set<String> there = trainings.of(people).stream().filter(one -> one.getKind().id().equals(kind.id()) && one.getGivenOn().equals(givenOn))
                .map(SafetyTraining::getPerson).collect(Collectors.toSet());
        Set<String> left = new HashSet<>(people);
        left.removeAll(there);
        left.forEach(person -> trainings.add(new SafetyTraining(person, kind, givenOn, givenBy, clock.instant())));
        audit.record(who, "machine.training-recorded", course, kind.getName() + ": " + left.size());
        return left.size();
    }

    /** One that was recorded by mistake; that person’s bookings of such machines are cancelled, unless another training counts. */
    public void revoke(Actor who, String publicId, String reason) {
        policy.mayLead(who).orRefuse();
        SafetyTraining training = trainings.named(publicId);
        if (training.isRevoked()) {
            return;
        }
        Instant now = clock.instant();
        training.revoke(reason, now);
        MachineKind kind = training.getKind();
        if (kind.isTraining() && trainings.of(training.getPerson(), kind).filter(other -> other.isValidOn(RomeTime.dayOf(now))).isEmpty()) {
            cancellations.cancelEach(bookings.ahead(training.getPerson(), now).stream().filter(booking -> booking.getMachine().getKind().id().equals(kind.id())).toList(),
                    Words.of("equipment.training-revoked"));
        }
        audit.record(who, "machine.training-revoked", kind.getName(), "");
    }

    /** Whoever has a place in a course that goes on, each once, by name. */
    public List<Participant> people(Actor who) {
        policy.maySeeNames(who).orRefuse();
        return users.all();
    }
}
