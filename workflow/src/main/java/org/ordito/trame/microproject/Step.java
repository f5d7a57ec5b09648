package org.ordito.trame.microproject;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** One step of a microproject. */
@Entity(name = "MicroprojectStep")
@Table(name = "lab_microproject_step")
public class Step {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "microproject_id")
    private Microproject microproject;

    private int position;
    private String title;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "done_on")
    private LocalDate doneOn;

    private String note;

    protected Step() {
    }

    Step(Microproject microproject, int position, String title, LocalDate dueOn) {
        this.microproject = microproject;
        this.position = position;
        this.title = title;
        this.dueOn = dueOn;
    }

    void finish(String words, LocalDate today) {
        if (doneOn == null) {
            doneOn = today;
            note = words;
        }
    }

    /** From 1. */
    public int getPosition() {
        return position;
    }

    public String getTitle() {
        return title;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public boolean isDone() {
        return doneOn != null;
    }

    /** Null until it is done. */
    public LocalDate getDoneOn() {
        return doneOn;
    }

    /** What was written when it was done; may be empty, null once it is forgotten. */
    public String getNote() {
        return note;
    }
}
