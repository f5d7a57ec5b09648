package org.ordito.web.trame;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.ordito.people.Actor;
import org.ordito.trame.enrolment.CheckDesk;
import org.ordito.trame.enrolment.EnrolmentDesk;
import org.ordito.trame.enrolment.EnrolmentState;
import org.ordito.trame.enrolment.LabApplication;
import org.ordito.trame.enrolment.OwedDocument;

/** The enrolments of whoever has signed in, in the personal area. */
@Named
@RequestScoped
public class OwnEnrolments {

    @Inject
    private Actor actor;

    @Inject
    private EnrolmentDesk desk;

    @Inject
    private CheckDesk checks;

    private List<LabApplication> all;
    private List<OwedDocument> owed;

    /** Drafts too, newest first. */
    public List<LabApplication> getAll() {
        if (all == null) {
            all = desk.mine(actor);
        }
        return all;
    }

    /** Documents that were asked for and not given. */
    public List<OwedDocument> getOwed() {
        if (owed == null) {
            owed = checks.owed(actor);
        }
        return owed;
    }

    public String address(LabApplication application) {
        return isDraft(application) ? EnrolPage.address(application.getPublicId()) : EnrolmentPage.address(application.getNumber());
    }

    public boolean isDraft(LabApplication application) {
        return application.getState() == EnrolmentState.DRAFT;
    }
}
