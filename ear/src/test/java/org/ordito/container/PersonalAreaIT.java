package org.ordito.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordito.calls.Call;
import org.ordito.engine.WorkItem;
import org.ordito.ideazione.ApplicationDesk;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.ideazione.PersonalArea;
import org.ordito.people.Actor;
import org.ordito.platform.Slice;

/** The personal area leaves nothing out, however much there is: its lists are read slice by slice. */
@ExtendWith({RunningServer.class, ArquillianExtension.class})
class PersonalAreaIT {

    private static final int MANY = 23;

    @Deployment
    static EnterpriseArchive ear() {
        return ShippedEar.withTests();
    }

    @Inject
    private Scene scene;

    @Inject
    private Rows rows;

    @Inject
    private ApplicationDesk applications;

    @Test
    void allThatWaitsForAPersonIsFoundSoonestDueFirst() throws Exception {
        Actor person = scene.citizen();
        for (int i = 0; i < MANY; i++) {
            rows.change("INSERT INTO work_item (task_id, task_key, business_key, form_key, person, subject, waiting_since, sort_at)"
                    + " VALUES (?, 'Task_Evaluate', ?, 'ideazione/evaluation', ?, 'An idea', NOW(3), '2026-05-01')", Scene.unique("task"), "IDEA-0000-" + i, person.username());
        }

        List<String> found = all(after -> applications.personalArea(person, new PersonalArea.After(after, null, null, null)).work(), WorkItem::getBusinessKey);

        assertThat(found).hasSize(MANY).doesNotHaveDuplicates();
        rows.change("DELETE FROM work_item WHERE person = ?", person.username());
    }

    @Test
    void allThatAPersonWroteWithOthersIsFoundNewestFirst() throws Exception {
        Call call = scene.openCall();
        Actor friend = scene.citizen();
        List<String> sent = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            Actor citizen = scene.citizen();
            String number = scene.send(citizen, scene.completeDraft(citizen, call.getSlug())).number();
            rows.change("INSERT INTO idea_application_co_author (application_id, username) SELECT id, ? FROM idea_application WHERE number = ?", friend.username(), number);
            sent.add(0, number);
            assertThat(all(after -> applications.personalArea(citizen, new PersonalArea.After(null, after, null, null)).applications(), IdeaApplication::getNumber))
                    .containsExactly(number);
        }

        assertThat(all(after -> applications.personalArea(friend, new PersonalArea.After(null, null, after, null)).shared(), IdeaApplication::getNumber))
                .containsExactlyElementsOf(sent);
    }

    private static <T> List<String> all(Function<String, Slice<T>> read, Function<T, String> name) {
        List<String> found = new ArrayList<>();
        String after = null;
        do {
            Slice<T> slice = read.apply(after);
            assertThat(slice.items()).as("a page that can be read").hasSizeLessThanOrEqualTo(20);
            slice.items().stream().map(name).forEach(found::add);
            after = slice.next();
        } while (after != null);
        return found;
    }
}
