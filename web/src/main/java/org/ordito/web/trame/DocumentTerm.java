package org.ordito.web.trame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import org.ordito.platform.RomeTime;
import org.ordito.web.text.PageText;

/** Until when somebody gives a document that they are asked for, in words: ahead, or passed. */
@Named
@RequestScoped
public class DocumentTerm {

    @Inject
    private PageText text;

    @Inject
    private Clock clock;

    /** @param until the last day to give it */
    public String of(LocalDate until) {
        boolean hasPassed = RomeTime.dayOf(clock.instant()).isAfter(until);
        return text.of(hasPassed ? "trame.checks.late-text" : "trame.checks.needed-text", text.day(until));
    }
}
