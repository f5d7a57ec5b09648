package org.ordito.bench;

import java.util.ArrayList;
import java.util.List;

/** How many statements one final send asks of the database: the one figure of a send that does not depend on the machine. */
final class SendStatements {

    private static final int SENDS = 10;

    private final Crowd crowd;
    private final BareEngine engine;
    private final Tables tables;
    private final List<Sender> senders = new ArrayList<>();

    SendStatements(Crowd crowd, BareEngine engine, Tables tables) {
        this.crowd = crowd;
        this.engine = engine;
        this.tables = tables;
    }

    /**
     * With nobody else there and no receipt being written. What the portal does by itself now and then is in some of the counts; the
     * least of them is the send alone.
     */
    long least() throws Exception {
        senders.addAll(crowd.gather(SENDS, true));
        for (Sender sender : senders) {
            sender.signIn();
            sender.open();
        }
        engine.suspendReceipts();
        long least = Long.MAX_VALUE;
        for (Sender sender : senders) {
            long before = tables.questions();
            sender.send();
            // the question itself is one of them
            least = Math.min(least, tables.questions() - before - 1);
        }
        engine.resumeReceipts();
        for (Sender sender : senders) {
            sender.leave();
        }
        return least;
    }

    /** Who sent. */
    List<Sender> senders() {
        return senders;
    }
}
