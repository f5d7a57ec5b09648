package org.ordito.trame.lessons;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.ordito.audit.AuditTrail;
import org.ordito.people.Actor;
import org.ordito.platform.RuleViolation;

/** The coordinator says which rooms the lab has. */
@ApplicationScoped
@Transactional
public class RoomDesk {

    @Inject
    private LessonPolicy policy;

    @Inject
    private Rooms rooms;

    @Inject
    private AuditTrail audit;

    public List<Room> all(Actor who) {
        policy.mayPlan(who).orRefuse();
        return rooms.all();
    }

    /** @throws RuleViolation {@code lessons.room-there} for a name that there is already; or beside a field */
    public Room add(Actor who, String name, Integer places) {
        policy.mayPlan(who).orRefuse();
        Room room = new Room(name, places);
        if (rooms.all().stream().anyMatch(other -> other.getName().equalsIgnoreCase(room.getName()))) {
            throw new RuleViolation("lessons.room-there").at("name");
        }
        rooms.add(room);
        audit.record(who, "lesson.room-added", "rooms", room.getName());
        return room;
    }

    public void change(Actor who, String code, int read, String name, Integer places, boolean inUse) {
        policy.mayPlan(who).orRefuse();
        Room room = rooms.lock(code);
        room.change(read, name, places, inUse);
        audit.record(who, "lesson.room-changed", "rooms", room.getName());
    }
}
