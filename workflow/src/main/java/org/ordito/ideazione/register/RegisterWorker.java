package org.ordito.ideazione.register;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.ordito.ideazione.RegisterLine;
import org.ordito.people.Actor;
import org.ordito.platform.Slice;

/** Does long work on the register on a thread of its own, each piece in its own transaction. */
@ApplicationScoped
public class RegisterWorker {

    private static final Logger LOG = Logger.getLogger(RegisterWorker.class.getName());

    @Resource
    private ManagedExecutorService threads;

    @Inject
    private RegisterJobDesk desk;

    void started(@Observes(during = TransactionPhase.AFTER_SUCCESS) RegisterJobStarted event) {
        threads.execute(() -> work(event.job()));
    }

    private void work(String id) {
        try {
            RegisterJob job = desk.begin(Actor.SYSTEM, id);
            if (job == null) {
                return;
            }
            boolean isDone = job.getKind().isExport() ? write(job) : assign(job);
            if (isDone) {
                desk.finish(Actor.SYSTEM, id);
            } else {
                RegisterFiles.delete(id);
            }
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "Work on the register failed", e);
            RegisterFiles.delete(id);
            desk.fail(Actor.SYSTEM, id);
        }
    }

    private boolean write(RegisterJob job) throws IOException {
        try (RegisterTable table = RegisterTable.of(job.getKind(), RegisterFiles.of(job.getPublicId()), job.locale())) {
            String after = null;
            do {
                Slice<RegisterLine> piece = desk.piece(Actor.SYSTEM, job, after);
                for (RegisterLine line : piece.items()) {
                    table.write(line);
                }
                if (!desk.moved(Actor.SYSTEM, job.getPublicId(), piece.items().size())) {
                    return false;
                }
                after = piece.next();
            } while (after != null);
        }
        return true;
    }

    private boolean assign(RegisterJob job) {
        String after = null;
        do {
            Slice<RegisterLine> piece = desk.assignPiece(Actor.SYSTEM, job.getPublicId(), after);
            if (piece == null) {
                return false;
            }
            after = piece.next();
        } while (after != null);
        return true;
    }
}
