package org.ordito.web.trame.lab;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ordito.people.Actor;
import org.ordito.people.Person;
import org.ordito.trame.lessons.LessonDesk;
import org.ordito.trame.lessons.Room;
import org.ordito.trame.lessons.RoomDesk;

/** The rooms and teachers that a form offers. */
@Named("lessonPlaces")
@RequestScoped
public class LessonPlaces {

    @Inject
    private Actor actor;

    @Inject
    private RoomDesk rooms;

    @Inject
    private LessonDesk lessons;

    private List<Room> inUse;
    private List<Person> teachers;

    public List<Room> getRooms() {
        if (inUse == null) {
            inUse = rooms.all(actor).stream().filter(Room::isInUse).toList();
        }
        return inUse;
    }

    public List<Person> getTeachers() {
        if (teachers == null) {
            teachers = lessons.teachers(actor);
        }
        return teachers;
    }
}
