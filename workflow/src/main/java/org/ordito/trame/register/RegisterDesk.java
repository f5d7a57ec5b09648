package org.ordito.trame.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ordito.audit.AuditTrail;
import org.ordito.people.Actor;
import org.ordito.people.People;
import org.ordito.platform.RomeTime;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.StaleEdit;
import org.ordito.trame.enrolment.Participant;
import org.ordito.trame.enrolment.Participants;
import org.ordito.trame.lessons.Lesson;
import org.ordito.trame.lessons.LessonPolicy;
import org.ordito.trame.lessons.Lessons;

/**
 * Keeping the register of a lesson: marks come one by one or many at once from a device that was without a connection, and may come
 * twice; then it is closed, and from then on is corrected with a reason.
 */
@ApplicationScoped
@Transactional
public class RegisterDesk {

    /** People are marked as they come in, before the lesson begins. */
    private static final Duration BEFORE = Duration.ofHours(1);

    @Inject
    private LessonPolicy policy;

    @Inject
    private Lessons lessons;

    @Inject
    private Registers registers;

    @Inject
    private Participants participants;

    @Inject
    private People people;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    public Lesson open(Actor who, String lessonId) {
        Lesson lesson = lessons.named(lessonId);
        policy.mayKeep(who, lesson).orRefuse();
        return lesson;
    }

    /** Everybody who takes part in the lesson, by name, with what stands of them. */
    public List<RegisterLine> lines(Actor who, String lessonId) {
        Lesson lesson = open(who, lessonId);
        Map<Long, Attendance> written = registers.of(lesson);
        return inRegister(lesson, written).map(person -> new RegisterLine(person, written.get(person.id()))).toList();
    }

    /** The name of who teaches a lesson, for its register. */
    public Map<String, String> names(Actor who, List<Correction> of) {
        policy.maySeeCalendar(who).orRefuse();
        return people.names(of.stream().map(Correction::getCorrectedBy).distinct().toList());
    }

    /**
     * Keeps marks. One that stands already is kept without a change, so that sending twice does no harm; one that was made without
     * knowing of what somebody else has written is not written over it.
     *
     * @throws org.ordito.platform.NotAllowed of a lesson of somebody else
     * @throws RuleViolation                  {@code lessons.cancelled}, {@code lessons.not-yet}
     */
    public List<MarkOutcome> keep(Actor who, String lessonId, List<SentMark> marks) {
        Lesson lesson = lessons.lock(lessonId);
        policy.mayKeep(who, lesson).orRefuse();
        requireBegun(lesson);
        Map<Long, Attendance> written = registers.of(lesson);
        Map<String, Participant> people = inRegister(lesson, written).collect(Collectors.toMap(Participant::publicId, Function.identity()));
        List<MarkOutcome> outcomes = new ArrayList<>();
        for (SentMark sent : marks) {
            Participant person = people.get(sent.person());
            outcomes.add(person == null ? MarkOutcome.refused(sent.person(), null, "lessons.nobody") : keep(who, lesson, sent, person, written));
        }
        if (outcomes.stream().anyMatch(outcome -> outcome.kind() == MarkOutcome.Kind.KEPT)) {
            audit.record(who, "lesson.marked", lesson.getCourse().getSlug(), lessonId);
        }
        return outcomes;
    }

    private MarkOutcome keep(Actor who, Lesson lesson, SentMark sent, Participant person, Map<Long, Attendance> written) {
        Attendance line = written.get(person.id());
        Mark mark;
        try {
            mark = sent.mark().at(lesson.getTime());
        } catch (RuleViolation wrong) {
            return MarkOutcome.refused(sent.person(), line, wrong.key());
        }
        if (line != null && line.getMark().equals(mark)) {
            return MarkOutcome.kept(sent.person(), line);
        }
        if (lesson.isHeld()) {
            return MarkOutcome.refused(sent.person(), line, "lessons.register-closed");
        }
        if (line != null && line.getMarkVersion() != sent.base()) {
            return MarkOutcome.conflict(sent.person(), line, people.named(line.getMarkedBy()).getName());
        }
        return MarkOutcome.kept(sent.person(), written(who, lesson, person, line, mark, written));
    }

    private Attendance written(Actor who, Lesson lesson, Participant person, Attendance line, Mark mark, Map<Long, Attendance> written) {
        Attendance now = line;
        if (now == null) {
            now = new Attendance(lesson, person.id());
            written.put(person.id(), now);
            now.write(mark, who, clock.instant());
            registers.add(now);
        } else {
            now.write(mark, who, clock.instant());
        }
        return now;
    }

    /** Closes the register: the lesson counts as held. A second click changes nothing. @throws RuleViolation {@code lessons.unmarked}, {@code lessons.mark-times} */
    public void close(Actor who, String lessonId) {
        Lesson lesson = lessons.lock(lessonId);
        policy.mayKeep(who, lesson).orRefuse();
        if (lesson.isHeld()) {
            return;
        }
        requireBegun(lesson);
        Map<Long, Attendance> written = registers.of(lesson);
        long missing = inRegister(lesson, written).filter(person -> !written.containsKey(person.id())).count();
        if (missing > 0) {
            throw new RuleViolation("lessons.unmarked", missing);
        }
        written.values().forEach(Attendance::count);
        lesson.closeRegister(clock.instant());
        audit.record(who, "lesson.register-closed", lesson.getCourse().getSlug(), lessonId);
    }

    /**
     * Corrects a closed register.
     *
     * @param publicId of the person
     * @param base      version of the line that the page was filled from
     * @throws StaleEdit     when somebody else has corrected it meanwhile
     * @throws RuleViolation {@code lessons.correction-reason}, {@code lessons.correction-same}, {@code lessons.correction-open}; or of the mark
     */
    public void correct(Actor who, String lessonId, String publicId, int base, Mark sent, String reason) {
        Lesson lesson = lessons.lock(lessonId);
        policy.mayKeep(who, lesson).orRefuse();
        if (!lesson.isHeld()) {
            throw new RuleViolation("lessons.correction-open");
        }
        Map<Long, Attendance> written = registers.of(lesson);
        Participant person = inRegister(lesson, written).filter(one -> one.publicId().equals(publicId)).findFirst()
                .orElseThrow(() -> new RuleViolation("lessons.nobody").at("person"));
        Mark mark = sent.at(lesson.getTime());
        Attendance line = written.get(person.id());
        StaleEdit.unlessSame(base, line == null ? 0 : line.getMarkVersion());
        if (line != null && line.getMark().equals(mark)) {
            throw new RuleViolation("lessons.correction-same").at("presence");
        }
        Instant now = clock.instant();
        registers.add(new Correction(lesson.id(), person.id(), line == null ? null : line.getMark(), mark, reason, who, now));
        written(who, lesson, person, line, mark, written);
        audit.record(who, "lesson.register-corrected", person.number(), lessonId);
    }

    /** What was corrected after the register was closed, oldest first. */
    public List<Correction> corrections(Actor who, String lessonId) {
        return registers.corrections(open(who, lessonId));
    }

    /** Whoever was in the course on that day; and who was marked before it was known that they had left. */
    private Stream<Participant> inRegister(Lesson lesson, Map<Long, Attendance> written) {
        LocalDate day = RomeTime.dayOf(lesson.getStartsAt());
        return participants.of(lesson.getCourse()).stream().filter(person -> person.isThereOn(day) || written.containsKey(person.id()));
    }

    private void requireBegun(Lesson lesson) {
        if (lesson.isCancelled()) {
            throw new RuleViolation("lessons.cancelled");
        }
        if (clock.instant().isBefore(lesson.getStartsAt().minus(BEFORE))) {
            throw new RuleViolation("lessons.not-yet");
        }
    }
}
