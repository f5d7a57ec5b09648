package org.ordito.calls.updates;

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
import java.util.List;
import org.ordito.calls.Call;
import org.ordito.calls.CallNews;

/** One thing that those who follow a call are told, each of them at most once: the telling goes up their keys and never back. */
@Entity
@Table(name = "call_update")
public class CallUpdate {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "call_id")
    private Call call;

    @Enumerated(EnumType.STRING)
    private CallNews.Kind kind;

    private String reference;

    @Column(name = "happened_at")
    private Instant happenedAt;

    @Column(name = "send_at")
    private Instant sendAt;

    @Column(name = "last_subscriber")
    private long lastSubscriber;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected CallUpdate() {
    }

    CallUpdate(Call call, CallNews.Kind kind, String reference, Instant happenedAt, Instant sendAt) {
        this.call = call;
        this.kind = kind;
        this.reference = reference;
        this.happenedAt = happenedAt;
        this.sendAt = sendAt;
    }

    /** Whether it is still so: the reminder of a deadline that has moved meanwhile is not. */
    boolean isStillTrue() {
        return kind != CallNews.Kind.DEADLINE || reference.equals(call.getClosesAt().toString());
    }

    /** These have been written to. @param limit how many could have been at once: fewer mean that there are no more */
    void told(List<Subscription> some, int limit, Instant now) {
        if (!some.isEmpty()) {
            lastSubscriber = some.get(some.size() - 1).id();
        }
        if (some.size() < limit) {
            endedAt = now;
        }
    }

    /** It is not to be told any more. */
    void dropped(Instant now) {
        endedAt = now;
    }

    boolean isEnded() {
        return endedAt != null;
    }

    Long id() {
        return id;
    }

    Call getCall() {
        return call;
    }

    CallNews.Kind getKind() {
        return kind;
    }

    String getReference() {
        return reference;
    }

    /** Whoever followed the call by the time it is sent is told. */
    Instant getSendAt() {
        return sendAt;
    }

    /** Key of the last one who was told. */
    long getLastSubscriber() {
        return lastSubscriber;
    }

    /** Names it among processes: the call's slug and the update's own key. */
    String businessKey() {
        return call.getSlug() + "-U" + id;
    }
}
