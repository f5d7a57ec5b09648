package org.ordito.web.ideazione.submission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.ordito.ideazione.ApplicationDesk;
import org.ordito.ideazione.PersonalArea;
import org.ordito.ideazione.submission.IdeaDraft;
import org.ordito.ideazione.submission.SubmissionDesk;
import org.ordito.people.Actor;

/** What a person finds after signing in: what waits, what is being written, what was sent, what was received. */
@Named
@RequestScoped
public class PersonalAreaPage {

    @Inject
    private Actor actor;

    @Inject
    private ApplicationDesk applications;

    @Inject
    private SubmissionDesk submissions;

    @Inject
    private Clock clock;

    @Inject
    @Param(name = "attivita")
    private String workAfter;

    @Inject
    @Param(name = "domande")
    private String applicationsAfter;

    @Inject
    @Param(name = "condivise")
    private String sharedAfter;

    @Inject
    @Param(name = "messaggi")
    private String messagesAfter;

    private PersonalArea area;
    private List<IdeaDraft> drafts;
    private List<IdeaDraft> sharedDrafts;

    public PersonalArea getArea() {
        if (area == null) {
            area = applications.personalArea(actor, new PersonalArea.After(workAfter, applicationsAfter, sharedAfter, messagesAfter));
        }
        return area;
    }

    public List<IdeaDraft> getDrafts() {
        if (drafts == null) {
            drafts = submissions.drafts(actor);
        }
        return drafts;
    }

    /** The drafts of others on which this person works. */
    public List<IdeaDraft> getSharedDrafts() {
        if (sharedDrafts == null) {
            sharedDrafts = submissions.sharedDrafts(actor);
        }
        return sharedDrafts;
    }

    /** Whether it can be sent still; its call's dates say so, some seconds before its process does. */
    public boolean isOpen(IdeaDraft draft) {
        return draft.getCall().accepts(clock.instant());
    }

    public boolean isFirstWork() {
        return workAfter == null;
    }

    public boolean isFirstApplications() {
        return applicationsAfter == null;
    }

    public boolean isFirstShared() {
        return sharedAfter == null;
    }

    public boolean isFirstMessages() {
        return messagesAfter == null;
    }
}
