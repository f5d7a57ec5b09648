package org.ordito.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;
import static org.ordito.container.LabScene.COORDINATOR;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordito.people.Actor;
import org.ordito.platform.NotAllowed;
import org.ordito.trame.enrolment.AskedDocument;
import org.ordito.trame.enrolment.CheckDesk;
import org.ordito.trame.enrolment.DocumentKind;
import org.ordito.trame.enrolment.GivenDocumentDesk;
import org.ordito.trame.enrolment.ListDesk;
import org.ordito.trame.enrolment.OwedDocument;
import org.ordito.trame.enrolment.Settlement;

/** Documents that the coordinator asks for are given, seen on paper or not needed after all, and which they are stands on their owner's page alone. */
@ExtendWith({RunningServer.class, ArquillianExtension.class})
class AskedDocumentsIT {

    @Deployment
    static EnterpriseArchive ear() {
        return ShippedEar.withTests();
    }

    @Inject
    private Scene scene;

    @Inject
    private LabScene lab;

    @Inject
    private Rows rows;

    @Inject
    private GivenDocumentDesk papers;

    @Inject
    private ListDesk lists;

    @Inject
    private CheckDesk checks;

    @Inject
    private AtOnce both;

    private String course;
    private Actor person;
    private String number;
    private LocalDate listDay;

    @BeforeEach
    void somebodyEnrols() throws Exception {
        course = lab.publishedCourse(2);
        person = scene.citizen();
        number = lab.enrolled(person, course, null);
        listDay = lab.listDay(course);
    }

    @Test
    void aDocumentIsAskedForWithoutSayingWhichAndHandedInWhereThatStands() throws Exception {
        assertThatThrownBy(() -> checks.askDocument(COORDINATOR, number, DocumentKind.ISEE, listDay.plusDays(1))).hasMessage("enrolment.document-until");

        Callable<Void> asks = () -> {
            checks.askDocument(COORDINATOR, number, DocumentKind.ISEE, listDay);
            return null;
        };
        assertThat(both.refused(asks, asks)).as("a double click").isZero();

        assertThat(rows.count("outbox_message", "about = ? AND subject LIKE '%serve un documento'", number)).isEqualTo(1);
        itsKindIsNowhereElse();
        assertThat(checks.own(person, number).asked()).containsExactly(new AskedDocument(DocumentKind.ISEE, listDay, false, null));
        assertThat(checks.owed(person)).extracting(OwedDocument::kind, OwedDocument::until).containsExactly(tuple(DocumentKind.ISEE, listDay));
        assertThat(lists.countAwaited(COORDINATOR, course)).isEqualTo(1);
        assertThat(lists.asked(COORDINATOR, lists.enrolments(COORDINATOR, course, null).items())).containsExactly(entry(number, false));
        papers.give(person, number, DocumentKind.ISEE, Scene.pdf(), "photo.pdf");
        assertThat(checks.own(person, number).asked()).extracting(AskedDocument::given).containsExactly(true);
        assertThat(checks.owed(person)).as("nothing more to do").isEmpty();
        assertThat(lists.look(COORDINATOR, number).asked()).extracting(AskedDocument::given).containsExactly(true);
        assertThat(lists.countAwaited(COORDINATOR, course)).isZero();
        assertThat(lists.asked(COORDINATOR, lists.enrolments(COORDINATOR, course, null).items())).containsExactly(entry(number, true));
    }

    @Test
    void aDocumentThatWasSeenOnPaperOrIsNotNeededIsAwaitedNoMore() throws Exception {
        checks.askDocument(COORDINATOR, number, DocumentKind.ISEE, listDay);
        checks.askDocument(COORDINATOR, number, DocumentKind.WORK, listDay);
        assertThatThrownBy(() -> checks.settleDocument(person, number, DocumentKind.ISEE, Settlement.SEEN_ON_PAPER)).isInstanceOf(NotAllowed.class);

        Callable<Void> takesBack = () -> {
            checks.settleDocument(COORDINATOR, number, DocumentKind.WORK, Settlement.NOT_NEEDED);
            return null;
        };
        assertThat(both.refused(takesBack, takesBack)).as("a double click").isZero();
        assertThat(lists.countAwaited(COORDINATOR, course)).isEqualTo(1);
        assertThat(lists.asked(COORDINATOR, lists.enrolments(COORDINATOR, course, null).items())).containsExactly(entry(number, false));
        checks.settleDocument(COORDINATOR, number, DocumentKind.ISEE, Settlement.SEEN_ON_PAPER);

        assertThat(lists.countAwaited(COORDINATOR, course)).isZero();
        assertThat(lists.asked(COORDINATOR, lists.enrolments(COORDINATOR, course, null).items())).containsExactly(entry(number, true));
        assertThat(checks.owed(person)).isEmpty();
        assertThat(checks.own(person, number).asked()).extracting(AskedDocument::settled).containsExactlyInAnyOrder(Settlement.SEEN_ON_PAPER, Settlement.NOT_NEEDED);
        assertThat(rows.count("outbox_message", "about = ? AND subject LIKE '%il documento non serve più'", number)).isEqualTo(1);
        assertThat(rows.count("audit_event", "subject = ? AND action IN ('enrolment.document-not-needed', 'enrolment.document-seen-on-paper') AND detail = ''", number)).isEqualTo(2);
        itsKindIsNowhereElse();
        checks.askDocument(COORDINATOR, number, DocumentKind.ISEE, listDay);
        assertThat(lists.countAwaited(COORDINATOR, course)).as("asked for again").isEqualTo(1);
    }

    private void itsKindIsNowhereElse() {
        assertThat(rows.count("outbox_message", "about = ? AND CONCAT(subject, body) LIKE '%ISEE%'", number)).isZero();
        assertThat(rows.count("audit_event", "subject = ? AND detail LIKE '%ISEE%'", number)).isZero();
    }
}
