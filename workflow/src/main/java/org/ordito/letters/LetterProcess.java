package org.ordito.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.ordito.engine.Processes;

/** What we tell the process of a letter. */
@ApplicationScoped
public class LetterProcess {

    @Inject
    private Processes processes;

    void issued(Letter letter) {
        processes.start("outgoing-letter", letter.getNumber(), Map.of("letterId", letter.id()));
    }
}
