package org.ordito.trame.materials;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ordito.audit.AuditTrail;
import org.ordito.documents.Download;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.RomeTime;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Slice;
import org.ordito.trame.Course;
import org.ordito.trame.Courses;
import org.ordito.trame.lessons.Lesson;
import org.ordito.trame.lessons.Lessons;

/** Writing down what comes and goes, taking back what was wrong, and telling what courses consume. */
@ApplicationScoped
@Transactional
public class StockDesk {

    private static final String ABOUT = "materials";

    @Inject
    private MaterialsPolicy policy;

    @Inject
    private Materials materials;

    @Inject
    private Courses courses;

    @Inject
    private Lessons lessons;

    @Inject
    private ConsumptionTable table;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Any movement, by the coordinator. The same form once more changes nothing. @throws RuleViolation {@code materials.not-enough}, or beside a field */
    public StockMovement record(Actor who, String code, MovementRequest request) {
        policy.mayLead(who).orRefuse();
        return write(who, code, request);
    }

    /** What a course consumed, also by who teaches in it. The same form once more changes nothing. @throws RuleViolation {@code materials.not-enough}, or beside a field */
    public StockMovement consume(Actor who, String code, MovementRequest request) {
        policy.mayConsume(who, lessons.teaches(who, courses.withSlug(request.course()))).orRefuse();
        if (request.kind() != MovementKind.CONSUMPTION) {
            throw new RuleViolation("materials.kind").at("kind");
        }
        return write(who, code, request);
    }

    private StockMovement write(Actor who, String code, MovementRequest request) {
        Material material = materials.lock(materials.coded(code));
        return materials.sentWith(request.id()).orElseGet(() -> {
            Course course = request.course() == null ? null : courses.withSlug(request.course());
            Lesson lesson = request.lesson() == null ? null : lessons.named(request.lesson());
            StockMovement line = new StockMovement(material, request, course, lesson, who.username(), clock.instant());
            materials.add(line);
            audit.record(who, "material.moved", material.getCode(), line.getKind() + " " + line.getQuantity().toPlainString());
            return line;
        });
    }

    /** Takes back a line that was wrong, once. A second click changes nothing. @throws RuleViolation {@code materials.not-enough} when what came is used already */
    public void reverse(Actor who, String publicId, String reason) {
        policy.mayLead(who).orRefuse();
        StockMovement wrong = materials.movement(publicId);
        materials.lock(wrong.getMaterial());
        if (!materials.isReversed(wrong)) {
            materials.add(StockMovement.reversing(wrong, reason, who.username(), clock.instant()));
            audit.record(who, "material.reversed", wrong.getMaterial().getCode(), wrong.getQuantity().toPlainString());
        }
    }

    /** The lines of a material, the newest first. @param after key of the slice before; null for the first */
    public Slice<StockMovement> movements(Actor who, Material material, String after) {
        policy.maySee(who).orRefuse();
        return materials.movements(material, after);
    }

    /** Which of these were taken back, by public id. */
    public Set<String> reversed(Actor who, List<StockMovement> movements) {
        policy.maySee(who).orRefuse();
        return Set.copyOf(materials.reversed(movements));
    }

    /** The courses for which this person may write down what is consumed: those that go on, all or their own. */
    public List<Course> courses(Actor who) {
        policy.maySee(who).orRefuse();
        return who.is(Role.LAB_COORDINATOR) ? courses.ahead() : lessons.coursesOf(who);
    }

    /** The lessons of a course of the last two weeks, the newest first: mostly what is consumed is written down soon after. */
    public List<Lesson> lately(Actor who, String course) {
        policy.maySee(who).orRefuse();
        Instant now = clock.instant();
        LocalDate from = RomeTime.dayOf(now).minusDays(14);
        List<Lesson> all = lessons.of(courses.withSlug(course)).stream()
                .filter(lesson -> !lesson.isCancelled() && !lesson.getTime().day().isBefore(from) && !lesson.getTime().day().isAfter(RomeTime.dayOf(now))).toList();
        return all.stream().sorted((one, other) -> other.getStartsAt().compareTo(one.getStartsAt())).toList();
    }

    /** What courses consumed from a day to a day, by course and material. */
    public List<Consumption> consumption(Actor who, LocalDate from, LocalDate to) {
        policy.maySee(who).orRefuse();
        if (from == null || to == null || to.isBefore(from) || to.isAfter(from.plusYears(5))) {
            throw new RuleViolation("materials.range").at("to");
        }
        return materials.consumption(from, to);
    }

    /** The same as a table to take away. */
    public Download export(Actor who, LocalDate from, LocalDate to, boolean asWorkbook, Locale language) {
        policy.maySee(who).orRefuse();
        List<Consumption> lines = consumption(who, from, to);
        audit.record(who, "material.consumption-exported", ABOUT, from + " " + to);
        return table.of(lines, asWorkbook, language);
    }
}
