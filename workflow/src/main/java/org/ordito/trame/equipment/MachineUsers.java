package org.ordito.trame.equipment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ordito.notifications.Outbox;
import org.ordito.people.People;
import org.ordito.people.Person;
import org.ordito.people.Role;
import org.ordito.platform.RuleViolation;
import org.ordito.trame.Course;
import org.ordito.trame.Courses;
import org.ordito.trame.enrolment.Participant;
import org.ordito.trame.enrolment.Participants;

/** Who works with the machines: whoever has a place in a course that goes on, with an account or without ({@link Participant#key()}). */
@ApplicationScoped
class MachineUsers {

    @Inject
    private Participants participants;

    @Inject
    private Courses courses;

    @Inject
    private People people;

    @Inject
    private Outbox outbox;

    boolean hasPlace(String key) {
        return !participants.current(key).isEmpty();
    }

    /** Keeps the places of somebody as they are until the transaction ends. @return whether they have one */
    boolean holdPlace(String key) {
        participants.courses(key).forEach(courses::hold);
        return hasPlace(key);
    }

    /** Which of these people have a place. */
    Set<String> withPlace(Collection<String> keys) {
        return participants.withPlace(keys);
    }

    /** Who takes part in a course. */
    List<String> of(Course course) {
        return participants.of(course).stream().map(Participant::key).toList();
    }

    /** @throws RuleViolation {@code equipment.person} beside the field */
    String requirePlace(String key) {
        if (key == null || !hasPlace(key)) {
            throw new RuleViolation("equipment.person").at("person");
        }
        return key;
    }

    /** Each once, by name. */
    List<Participant> all() {
        return List.copyOf(participants.current().stream()
                .collect(Collectors.toMap(Participant::key, one -> one, (one, again) -> one, LinkedHashMap::new)).values());
    }

    /** Their names, by key. */
    Map<String, String> names(Collection<String> keys) {
        Set<String> all = Set.copyOf(keys);
        Map<String, String> names = new HashMap<>(people.names(all));
        participants.numbered(all.stream().filter(key -> !names.containsKey(key)).toList()).forEach(one -> names.put(one.number(), one.name()));
        return names;
    }

    /** Writes to somebody, if there is a way to. */
    void tell(String key, String about, String text, Object... arguments) {
        people.find(key).ifPresentOrElse(person -> outbox.send(person, about, text, arguments),
                () -> participants.numbered(List.of(key)).forEach(one -> participants.tell(one, about, text, arguments)));
    }

    /** Writes to all who lead the lab. */
    void tellCoordinators(String about, String text, Object... arguments) {
        outbox.sendToEach(people.withRole(Role.LAB_COORDINATOR).stream().map(Person::getUsername).toList(), about, text, arguments);
    }

    /**
     * Makes whoever else books for the same people, or ends places of theirs, wait: hours are counted one booking after the other, and
     * a last place is seen to be the last. After {@link #holdPlace}, never before.
     */
    void holdBack(Collection<String> keys) {
        people.holdBack(keys);
    }
}
