package org.ordito.web.trame.materials;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.ordito.platform.RuleViolation;
import org.ordito.trame.materials.MovementKind;
import org.ordito.trame.materials.MovementRequest;

/** A movement as it stands in a form; the form has a number of its own, so that a second click is no second movement. */
public class MovementForm {

    private String sentWith = UUID.randomUUID().toString();
    private MovementKind kind;
    private BigDecimal quantity;
    private LocalDate happenedOn;
    private String course;
    private String lesson;
    private String note;

    MovementForm(MovementKind kind, String course, LocalDate today) {
        this.kind = kind;
        this.course = course;
        this.happenedOn = today;
    }

    MovementRequest request() {
        try {
            return new MovementRequest(UUID.fromString(sentWith), kind, quantity, happenedOn, course == null || course.isBlank() ? null : course,
                    lesson == null || lesson.isBlank() ? null : lesson, note);
        } catch (IllegalArgumentException noNumber) {
            throw new RuleViolation("materials.kind");
        }
    }

    public String getSentWith() {
        return sentWith;
    }

    public void setSentWith(String sentWith) {
        this.sentWith = sentWith;
    }

    public MovementKind getKind() {
        return kind;
    }

    public void setKind(MovementKind kind) {
        this.kind = kind;
    }

    public BigDecimal getQuantity() {
        return quantity;
    }

    public void setQuantity(BigDecimal quantity) {
        this.quantity = quantity;
    }

    public LocalDate getHappenedOn() {
        return happenedOn;
    }

    public void setHappenedOn(LocalDate happenedOn) {
        this.happenedOn = happenedOn;
    }

    public String getCourse() {
        return course;
    }

    public void setCourse(String course) {
        this.course = course;
    }

    public String getLesson() {
        return lesson;
    }

    public void setLesson(String lesson) {
        this.lesson = lesson;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
