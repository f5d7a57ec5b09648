package org.ordito.documents;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.ordito.platform.OldFiles;

/** Deletes what a portal that was killed left of files it was just taking in. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IncomingSweep {

    private static final Duration AGE = Duration.ofDays(1);

    /** Once an hour. */
    @Schedule(hour = "*", minute = "17", persistent = false)
    public void sweep() {
        try {
            OldFiles.delete(DocumentStore.incoming(), AGE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
