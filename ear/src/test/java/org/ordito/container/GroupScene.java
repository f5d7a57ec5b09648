package org.ordito.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ordito.notifications.Outbox;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.trame.group.AccompanimentDesk;
import org.ordito.trame.group.FormChoice;
import org.ordito.trame.group.FormDesk;
import org.ordito.trame.group.GroupDesk;
import org.ordito.trame.group.LabGroup;
import org.ordito.trame.group.LegalForm;
import org.ordito.trame.group.MembersDesk;

/** People of its own for each test, who make a group, and the way to its legal form. */
@ApplicationScoped
public class GroupScene {

    static final Actor COORDINATOR = new Actor("coordinator", "A coordinator", Set.of(Role.LAB_COORDINATOR));
    static final String AIM = "An aim that stands on the page alone";

    private static final Pattern CODE = Pattern.compile("group-invitation\\.xhtml\\?code=([\\w-]+)");

    @Inject
    private Scene scene;

    @Inject
    private Rows rows;

    @Inject
    private GroupDesk groups;

    @Inject
    private MembersDesk members;

    @Inject
    private AccompanimentDesk office;

    @Inject
    private FormDesk forms;

    @Inject
    private Outbox outbox;

    /** @param speaker who may begin a group @param other who may join it @param expert who may accompany it */
    public record Trio(Actor speaker, Actor other, Actor expert) {
    }

    public Trio twoAndAnExpert() throws Exception {
        return new Trio(participant(), scene.citizen(), expert());
    }

    public Actor expert() throws Exception {
        Actor expert = new Actor(Scene.unique("expert"), "An expert", Set.of(Role.COACH));
        scene.giveAccount(expert);
        return expert;
    }

    /** Somebody with a place in a course. */
    public Actor participant() throws Exception {
        Actor participant = scene.citizen();
        String slug = Scene.unique("course");
        rows.change("INSERT INTO lab_course (version, slug, title, summary, content, for_whom, place, timetable, hours, seats, reserved_percent, seats_taken, offer_days, state)"
                + " VALUES (1, ?, 'A course', 'What', 'All of it', 'For all', 'The lab', 'Mondays', 20, 5, 0, 1, 5, 'ENDED')", slug);
        rows.change("INSERT INTO lab_application (version, public_id, number, course_id, applicant, name, state, state_since, reserved)"
                + " SELECT 1, UUID(), ?, id, ?, 'A citizen', 'ENROLLED', UTC_TIMESTAMP(), FALSE FROM lab_course WHERE slug = ?", Scene.unique("T"), participant.username(), slug);
        return participant;
    }

    /** A group of both, accompanied by the expert, that chooses its form. @return its number */
    public String takenOn(Trio trio) {
        String number = groups.begin(trio.speaker(), "Filo", AIM);
        members.join(trio.other(), invitation(trio.speaker(), number, trio.other()));
        groups.propose(trio.speaker(), number);
        office.takeOn(COORDINATOR, number, trio.expert().username());
        return number;
    }

    public Void choose(Trio trio, String number, int read, LegalForm form, int founders) {
        forms.choose(trio.speaker(), number, read, FormChoice.of(form, founders, null, null));
        return null;
    }

    public LabGroup open(String number) {
        return groups.open(COORDINATOR, number).group();
    }

    /** @return the code that lets somebody in */
    public String invitation(Actor speaker, String number, Actor who) {
        members.invite(speaker, number, address(who));
        return outbox.newest(null).items().stream().filter(message -> address(who).equals(message.getAddress())).map(message -> CODE.matcher(message.getBody()))
                .filter(Matcher::find).map(found -> found.group(1)).findFirst().orElseThrow();
    }

    static String address(Actor who) {
        return who.username() + "@example.org";
    }
}
