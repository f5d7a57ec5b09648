package org.ordito.calls.updates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import org.ordito.calls.Call;
import org.ordito.calls.CallNews;

/** Everything that those who follow calls are told. */
@ApplicationScoped
class CallUpdates {

    @Inject
    private EntityManager entityManager;

    /** Takes down something to tell; empty when it has been taken down before, perhaps by somebody else at the same time. */
    Optional<CallUpdate> begin(Call call, CallNews.Kind kind, String reference, Instant happenedAt, Instant sendAt) {
        int added = entityManager.createNativeQuery("INSERT IGNORE INTO call_update (call_id, kind, reference, happened_at, send_at, last_subscriber)"
                        + " VALUES (?1, ?2, ?3, ?4, ?5, 0)")
                .setParameter(1, call.id()).setParameter(2, kind.name()).setParameter(3, reference)
                .setParameter(4, Subscriptions.utc(happenedAt)).setParameter(5, Subscriptions.utc(sendAt)).executeUpdate();
        return added == 0 ? Optional.empty() : entityManager.createQuery(
                        "SELECT u FROM CallUpdate u WHERE u.call = :call AND u.kind = :kind AND u.reference = :reference", CallUpdate.class)
                .setParameter("call", call).setParameter("kind", kind).setParameter("reference", reference).getResultStream().findFirst();
    }

    CallUpdate get(Long id) {
        return entityManager.find(CallUpdate.class, id);
    }

    /** The update, locked until the transaction ends: two that send the same batch must send it one after the other. */
    CallUpdate lock(Long id) {
        return entityManager.find(CallUpdate.class, id, LockModeType.PESSIMISTIC_WRITE);
    }
}
