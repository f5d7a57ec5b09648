package org.ordito.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes commits fail. */
@ApplicationScoped
public class LostCommit {

    @Inject
    private Scene scene;

    @Inject
    private EntityManager entityManager;

    @Resource
    private TransactionSynchronizationRegistry transactions;

    /** Does it and tells the database all of it, in a transaction whose commit fails. */
    public void of(Scene.Deed deed) {
        AtomicInteger ended = new AtomicInteger(Status.STATUS_UNKNOWN);
        assertThatThrownBy(() -> scene.together(() -> {
            deed.run();
            entityManager.flush();
            prepare(ended);
        })).isInstanceOf(RollbackException.class);
        assertThat(ended).as("how the transaction ended").hasValue(Status.STATUS_ROLLEDBACK);
    }

    /** The commit of the transaction under way will fail. @param ended is told how that ended, to be asserted where it cannot be taken for the failure itself */
    public void prepare(AtomicInteger ended) {
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                throw new IllegalStateException("The commit fails, as this test wants it to");
            }

            @Override
            public void afterCompletion(int status) {
                ended.set(status);
            }
        });
    }
}
