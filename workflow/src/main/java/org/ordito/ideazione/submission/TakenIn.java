package org.ordito.ideazione.submission;

import java.util.List;
import org.ordito.documents.ReceivedFile;
import org.ordito.platform.RuleViolation;

/**
 * What became of the files of a whole application before anything of it is kept.
 *
 * @param files   those that were accepted, in their order
 * @param refused why the others were not
 */
record TakenIn(List<File> files, List<RuleViolation> refused) implements AutoCloseable {

    /** An accepted file. @param kind code of one of the call's attachments */
    record File(String kind, ReceivedFile received) {
    }

    /** Deletes what was not kept. */
    @Override
    public void close() {
        files.forEach(file -> file.received().close());
    }
}
