package org.ordito.platform;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Has this node's clock measured every few seconds, so that no request has to. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ClockTimer {

    private static final Logger LOG = Logger.getLogger(ClockTimer.class.getName());

    @Inject
    private ClockWatch watch;

    /** Measures now. An unreachable database is told by everything else; the last measurement holds. */
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    public void measure() {
        boolean wasRight = watch.isRight();
        try {
            watch.measure();
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "The clock could not be measured", e);
        }
        if (wasRight != watch.isRight()) {
            LOG.log(watch.isRight() ? Level.INFO : Level.SEVERE, "This node''s clock stands {0} ms from the database''s", watch.offsetMillis());
        }
    }
}
