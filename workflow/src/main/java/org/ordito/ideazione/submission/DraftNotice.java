package org.ordito.ideazione.submission;

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
import java.time.Instant;
import org.ordito.calls.DeadlineNotice;

/** That the owner of a draft was told something about the deadline. Written in bulk, by {@link DraftNotices}. */
@Entity
@Table(name = "idea_draft_notice")
public class DraftNotice {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "draft_id")
    private IdeaDraft draft;

    @Enumerated(EnumType.STRING)
    private DeadlineNotice notice;

    /** The one it was told of. */
    private Instant deadline;

    @Column(name = "told_at")
    private Instant toldAt;

    protected DraftNotice() {
    }
}
