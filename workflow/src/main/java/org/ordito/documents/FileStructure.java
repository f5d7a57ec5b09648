package org.ordito.documents;

import java.io.IOException;
import java.nio.file.Path;
import org.ordito.platform.RuleViolation;

/** Looks whether a file is, from its first byte to its last, what its type promises, and nothing else besides. */
interface FileStructure {

    /**
     * @throws RuleViolation if the file has to be refused: what is wrong and what to do
     * @throws IOException   if it cannot be read as a file of its type
     */
    void check(Path file) throws IOException;
}
