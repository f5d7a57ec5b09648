package org.ordito.ideazione;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

/** One of several things of a kind that are planned for a case when its project starts, numbered after it: {@code IDEA-2026-0007-P1}. */
@MappedSuperclass
public abstract class PlannedPart {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String number;

    @ManyToOne(optional = false)
    @JoinColumn(name = "application_id")
    private IdeaApplication application;

    private int position;

    protected PlannedPart() {
    }

    /**
     * @param letter   of its kind, in its number: {@link IdeaApplications#caseOf}
     * @param position from 1, the last part of its number
     */
    protected PlannedPart(IdeaApplication application, char letter, int position) {
        this.application = application;
        this.number = application.getNumber() + "-" + letter + position;
        this.position = position;
    }

    public String getNumber() {
        return number;
    }

    /** One more each time that somebody does something with it. */
    public int getVersion() {
        return version;
    }

    public IdeaApplication getApplication() {
        return application;
    }

    /** Place among those of its kind, from 1. */
    public int getPosition() {
        return position;
    }
}
