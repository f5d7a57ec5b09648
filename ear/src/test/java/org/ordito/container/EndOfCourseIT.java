package org.ordito.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ordito.container.LabScene.COORDINATOR;

import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordito.container.BegunCourse.Running;
import org.ordito.people.Actor;
import org.ordito.platform.RomeTime;
import org.ordito.trame.CourseState;
import org.ordito.trame.completion.CertificateDesk;
import org.ordito.trame.completion.CertificateLine;
import org.ordito.trame.completion.OpinionDesk;
import org.ordito.trame.lessons.LessonDesk;
import org.ordito.trame.lessons.LessonRequest;
import org.ordito.trame.lessons.LessonTime;
import org.ordito.trame.register.AttendanceDesk;
import org.ordito.trame.register.Mark;
import org.ordito.trame.register.Presence;
import org.ordito.trame.register.RegisterDesk;
import org.ordito.trame.register.SentMark;

/** What comes after the last lesson, as server and database carry it: certificates and opinions. */
@ExtendWith({RunningServer.class, ArquillianExtension.class})
class EndOfCourseIT {

    private static final Mark ABSENT = new Mark(Presence.ABSENT, null, null);

    @Deployment
    static EnterpriseArchive ear() {
        return ShippedEar.withTests();
    }

    @Inject
    private Scene scene;

    @Inject
    private LabScene lab;

    @Inject
    private BegunCourse begun;

    @Inject
    private Rows rows;

    @Inject
    private AtOnce both;

    @Inject
    private LessonDesk lessons;

    @Inject
    private RegisterDesk registers;

    @Inject
    private AttendanceDesk attendance;

    @Inject
    private CertificateDesk certificates;

    @Inject
    private OpinionDesk opinions;

    @Test
    void aRegisterThatIsStillOpenDecidesNothing() throws Exception {
        Actor teacher = lab.teacher();
        Running running = begun.course(teacher, 1);
        lessons.plan(COORDINATOR, running.slug(), List.of(LessonTime.of(begun.of(running).getEndsOn(), LocalTime.of(15, 0), LocalTime.of(17, 0))),
                new LessonRequest(lab.room(), teacher.username(), "Last"));
        String last = lessons.calendar(COORDINATOR, running.slug()).get(1).getPublicId();
        registers.keep(teacher, running.lesson(), List.of(new SentMark(running.ids().get(0), 0, new Mark(Presence.PRESENT, null, LocalTime.of(17, 0)))));
        registers.close(teacher, running.lesson());
        ends(running);
        assertThat(attendance.own(running.people().get(0), begun.of(running))).as("two hours of four").matches(rate -> !rate.ended() && rate.percentOfCourse() == 50 && !rate.isReached());

        registers.keep(teacher, last, List.of(new SentMark(running.ids().get(0), 0, Mark.WHOLE)));
        registers.close(teacher, last);
        assertThat(attendance.own(running.people().get(0), begun.of(running))).matches(rate -> rate.ended() && rate.isReached());
    }

    @Test
    void certificatesAreIssuedOnceVerifiedByAnybodyAndTakenBack() throws Exception {
        Actor teacher = lab.teacher();
        Running running = begun.course(teacher, 2);
        registers.keep(teacher, running.lesson(), List.of(new SentMark(running.ids().get(0), 0, Mark.WHOLE), new SentMark(running.ids().get(1), 0, ABSENT)));
        ends(running);
        assertThatThrownBy(() -> certificates.issue(COORDINATOR, running.slug())).hasMessageContaining("lessons.registers-open");
        registers.close(teacher, running.lesson());

        Callable<?> issue = () -> certificates.issue(COORDINATOR, running.slug());
        both.refused(issue, issue);
        assertThat(certificates.lines(COORDINATOR, running.slug())).extracting(CertificateLine::certificate).filteredOn(certificate -> certificate != null).hasSize(1);
        String code = certificates.own(running.people().get(0), begun.of(running)).orElseThrow().getCode();
        assertThat(certificates.own(running.people().get(1), begun.of(running))).isEmpty();
        assertThat(certificates.verify(code)).hasValueSatisfying(seen -> assertThat(seen.name()).isEqualTo("A*** p***"));
        assertThat(certificates.download(running.people().get(0), code).document().getMediaType()).isEqualTo("application/pdf");
        assertThatThrownBy(() -> certificates.download(scene.citizen(), code)).isInstanceOf(RuntimeException.class);
        assertThat(rows.count("outbox_message", "about = ? AND subject LIKE '%attestato%'", running.slug())).isEqualTo(1);

        certificates.revoke(COORDINATOR, code, "A mistake");
        assertThat(rows.count("outbox_message", "about = ? AND subject LIKE 'Attestato ritirato%'", running.slug())).isEqualTo(1);
        assertThat(rows.count("outbox_message", "about = ? AND body LIKE '%A mistake%'", running.slug())).as("why stands on the page").isZero();
        assertThat(rows.count("audit_event", "subject = ? AND action = 'certificate.revoked' AND detail = ''", code)).isEqualTo(1);
        assertThat(certificates.verify(code)).hasValueSatisfying(seen -> assertThat(seen.revokedAt()).isNotNull());
        assertThatThrownBy(() -> certificates.download(running.people().get(0), code)).hasMessageContaining("lessons.certificate-revoked");

        Callable<?> anew = () -> {
            certificates.issueAnew(COORDINATOR, code);
            return null;
        };
        assertThat(both.refused(anew, anew)).isZero();
        String other = certificates.own(running.people().get(0), begun.of(running)).orElseThrow().getCode();
        assertThat(certificates.verify(other)).hasValueSatisfying(seen -> assertThat(seen.revokedAt()).isNull());
        assertThat(rows.count("lab_certificate", "course_id = ?", begun.of(running).id())).as("the one taken back, and one more").isEqualTo(2);
        assertThatThrownBy(() -> certificates.issueAnew(COORDINATOR, other)).hasMessage("lessons.certificate-holds");
    }

    @Test
    void anOpinionIsGivenOnceAndNothingSaysByWhom() throws Exception {
        Running running = begun.course(lab.teacher(), 1);
        Actor person = running.people().get(0);
        assertThatThrownBy(() -> opinions.answer(person, running.slug(), List.of(5, 4, 3, 2))).hasMessageContaining("lessons.opinions-closed");
        scene.moveClockPast(RomeTime.startOf(begun.of(running).getEndsOn().plusDays(1)));
        scene.eventually("people are asked", () -> opinions.openUntil(person, begun.of(running)).isPresent());

        Callable<?> answer = () -> {
            opinions.answer(person, running.slug(), List.of(5, 4, 3, 2));
            return null;
        };
        assertThat(both.refused(answer, answer)).isEqualTo(1);

        assertThat(rows.count("lab_opinion", "course_id = ?", begun.of(running).id())).isEqualTo(1);
        assertThat(opinions.results(COORDINATOR, running.slug()).questions()).as("one answer is not shown").isEmpty();
        assertThat(rows.count("audit_event", "subject = ? AND action = 'opinion.given' AND detail <> ''", running.slug())).isZero();
    }

    private void ends(Running running) throws Exception {
        scene.moveClockPast(RomeTime.startOf(begun.of(running).getEndsOn().plusDays(1)));
        scene.eventually("the course has ended", () -> begun.of(running).getState() == CourseState.ENDED);
    }
}
