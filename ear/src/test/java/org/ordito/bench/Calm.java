package org.ordito.bench;

import java.sql.SQLException;
import java.util.concurrent.TimeUnit;

/** Lets what was begun before come to its end, so that what is measured next has the machine for itself: receipts, messages, and what the database owes the disk. */
final class Calm {

    private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(10);
    private static final int LOOK_SECONDS = 2;

    /** What the portal's own timers make it write while nobody asks anything is less, by far. */
    private static final long PAGES = 20 * LOOK_SECONDS;
    private static final long CHANGES = 1_000;

    private final Tables tables;
    private final Sent sent;

    Calm(Tables tables, Sent sent) {
        this.tables = tables;
        this.sent = sent;
    }

    /** Only what people's sends have left behind: it goes on for some seconds. */
    void awaitJobs() throws Exception {
        sent.awaitReceipts();
        await(() -> tables.number("SELECT COUNT(*) FROM outbox_message WHERE next_attempt_at IS NOT NULL AND delivered_at IS NULL AND attempts = 0") == 0);
    }

    /** Also what the database has still to write and to clear away: after hundreds of thousands of rows that goes on for minutes. */
    void await() throws Exception {
        awaitJobs();
        await(() -> {
            long before = tables.status("INNODB_PAGES_WRITTEN");
            TimeUnit.SECONDS.sleep(LOOK_SECONDS);
            return tables.status("INNODB_PAGES_WRITTEN") - before < PAGES && tables.status("INNODB_HISTORY_LIST_LENGTH") < CHANGES;
        });
    }

    /** Whether it is over. */
    private interface End {
        boolean isReached() throws SQLException, InterruptedException;
    }

    private static void await(End end) throws Exception {
        long began = System.nanoTime();
        while (!end.isReached()) {
            if (System.nanoTime() - began > PATIENCE_NANOS) {
                throw new IllegalStateException("The portal did not come to rest");
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }
}
