package org.ordito.trame.group;

import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.ordito.coaching.LoggedSession;
import org.ordito.coaching.SessionNotes;

/** One assistance session of a group, as its expert logged it and a member answered. */
@Entity
@Table(name = "lab_group_session")
public class GroupSession extends LoggedSession {

    @ManyToOne(optional = false)
    @JoinColumn(name = "group_id")
    private LabGroup labGroup;

    protected GroupSession() {
    }

    GroupSession(LabGroup group, int ordinal, SessionNotes notes, LocalDate earliest, LocalDate today) {
        super(ordinal, notes, earliest, today);
        this.labGroup = group;
    }
}
