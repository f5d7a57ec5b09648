package org.ordito.trame.materials;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ordito.platform.RomeTime;
import org.ordito.platform.RuleViolation;
import org.ordito.trame.Course;
import org.ordito.trame.Written;
import org.ordito.trame.lessons.Lesson;

/** One line of the stock's list: what came or went, when and for whom. It never changes; one that is wrong is reversed by another. */
@Entity
@Table(name = "lab_stock_movement")
public class StockMovement {

    private static final int NOTE = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "public_id", updatable = false)
    private String publicId = UUID.randomUUID().toString();

    @Column(updatable = false)
    private String request;

    @ManyToOne(optional = false)
    @JoinColumn(name = "material_id", updatable = false)
    private Material material;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private MovementKind kind;

    @Column(updatable = false)
    private BigDecimal quantity;
    @Column(name = "stock_after", updatable = false)
    private BigDecimal stockAfter;
    @Column(name = "happened_on", updatable = false)
    private LocalDate happenedOn;

    @ManyToOne
    @JoinColumn(name = "course_id", updatable = false)
    private Course course;

    @ManyToOne
    @JoinColumn(name = "lesson_id", updatable = false)
    private Lesson lesson;

    @Column(updatable = false)
    private String note;
    @Column(updatable = false)
    private String recorder;
    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @ManyToOne
    @JoinColumn(name = "reverses_id", updatable = false)
    private StockMovement reverses;

    protected StockMovement() {
    }

    /**
     * Writes the line and moves the stock.
     *
     * @param material locked
     * @param course   that consumed it; null for none
     * @throws RuleViolation {@code materials.not-enough}, {@code materials.course}, {@code materials.lesson}, or beside another field
     */
    StockMovement(Material material, MovementRequest request, Course course, Lesson lesson, String recorder, Instant now) {
        this(material, request.id(), request.kind(), signed(material, request), recorder, now);
        if (request.happenedOn() == null || request.happenedOn().isAfter(RomeTime.dayOf(now)) || request.happenedOn().isBefore(RomeTime.dayOf(now).minusYears(1))) {
            throw new RuleViolation("materials.happened-on").at("happenedOn");
        }
        if (kind == MovementKind.CONSUMPTION && course == null) {
            throw new RuleViolation("materials.course").at("course");
        }
        if (lesson != null && (course == null || !lesson.getCourse().id().equals(course.id()))) {
            throw new RuleViolation("materials.lesson").at("lesson");
        }
        happenedOn = request.happenedOn();
        this.course = kind == MovementKind.CONSUMPTION ? course : null;
        this.lesson = kind == MovementKind.CONSUMPTION ? lesson : null;
        note = Written.optional(request.note(), NOTE, "materials.note", "note");
    }

    /** Takes back another line. @throws RuleViolation {@code materials.reversal-of-reversal}, {@code materials.not-enough} */
    static StockMovement reversing(StockMovement wrong, String reason, String recorder, Instant now) {
        if (wrong.kind == MovementKind.REVERSAL) {
            throw new RuleViolation("materials.reversal-of-reversal");
        }
        String why = Written.required(reason, NOTE, "materials.reason", "reason");
        StockMovement line = new StockMovement(wrong.material, UUID.randomUUID(), MovementKind.REVERSAL, wrong.quantity.negate(), recorder, now);
        line.happenedOn = wrong.happenedOn;
        line.course = wrong.course;
        line.lesson = wrong.lesson;
        line.note = why;
        line.reverses = wrong;
        return line;
    }

    private StockMovement(Material material, UUID request, MovementKind kind, BigDecimal quantity, String recorder, Instant now) {
        material.move(quantity);
        this.material = material;
        this.request = request.toString();
        this.kind = kind;
        this.quantity = quantity;
        this.stockAfter = material.getStock();
        this.recorder = recorder;
        this.recordedAt = now;
    }

    private static BigDecimal signed(Material material, MovementRequest request) {
        BigDecimal written = request.quantity();
        MovementKind kind = request.kind();
        if (kind == null || kind == MovementKind.REVERSAL) {
            throw new RuleViolation("materials.kind").at("kind");
        }
        boolean fits = written != null && written.scale() <= 2 && written.compareTo(MaterialText.CEILING) <= 0
                && (kind == MovementKind.COUNT ? written.signum() >= 0 : written.signum() > 0);
        if (!fits) {
            throw new RuleViolation("materials.quantity").at("quantity");
        }
        if (kind == MovementKind.COUNT) {
            return written.subtract(material.getStock());
        }
        return kind.isIn() ? written : written.negate();
    }

    Long id() {
        return id;
    }

    /** Names it in forms. */
    public String getPublicId() {
        return publicId;
    }

    public Material getMaterial() {
        return material;
    }

    public MovementKind getKind() {
        return kind;
    }

    /** Below nothing for what went. */
    public BigDecimal getQuantity() {
        return quantity;
    }

    /** How much there was once it was written. */
    public BigDecimal getStockAfter() {
        return stockAfter;
    }

    public LocalDate getHappenedOn() {
        return happenedOn;
    }

    /** That consumed it; null for none. */
    public Course getCourse() {
        return course;
    }

    public Lesson getLesson() {
        return lesson;
    }

    /** May be empty. */
    public String getNote() {
        return note;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    /** The line that this one takes back; null for none. */
    public StockMovement getReverses() {
        return reverses;
    }
}
