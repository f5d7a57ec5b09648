package org.ordito.ideazione.arrivals;

import org.ordito.ideazione.ApplicationState;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.ideazione.PaperWithdrawal;

/**
 * An application on paper, for whoever enters what its applicant sends later.
 *
 * @param withdrawal null unless it was taken back on paper
 * @param mayEnter   whether the person who asked enters things, or only reads
 */
public record LaterCase(IdeaApplication application, PaperWithdrawal withdrawal, boolean mayEnter) {

    /** Where it stands, as its applicant may know. */
    public ApplicationState shownState() {
        return application.visibleState();
    }

    /** Whether it can be taken back now, as far as its applicant can know. */
    public boolean isWithdrawalOffered() {
        return mayEnter && (shownState().allowsWithdrawal() || shownState().allowsRenunciation());
    }
}
