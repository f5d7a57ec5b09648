package org.ordito.web.ideazione.arrivals;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ordito.accounts.OpenedAccount;
import org.ordito.ideazione.arrivals.ApplicantAccount;
import org.ordito.ideazione.arrivals.ApplicantAccountDesk;
import org.ordito.ideazione.arrivals.IdentityCheck;
import org.ordito.people.Actor;
import org.ordito.platform.Settings;
import org.ordito.web.ideazione.CaseInAddress;

/** Opening an account for an applicant who has none: who it is for, and once what has to be handed over. */
@Named
@RequestScoped
public class ApplicantAccountPage {

    @Inject
    private Actor actor;

    @Inject
    private ApplicantAccountDesk desk;

    @Inject
    private CaseInAddress here;

    private ApplicantAccount seen;
    private OpenedAccount opened;
    private IdentityCheck how;
    private String email;

    /** Answers with this very page, not with a redirect: the password would have to be kept until the next request. */
    public void open() {
        opened = desk.open(actor, here.number(), how, email);
    }

    public ApplicantAccount getSeen() {
        if (seen == null) {
            seen = desk.look(actor, here.number());
        }
        return seen;
    }

    /** What has to be handed over; null unless it was opened just now. */
    public OpenedAccount getOpened() {
        return opened;
    }

    /** Whether somebody opened it before. */
    public boolean isThere() {
        return opened == null && getSeen().applicant().hasAccount();
    }

    /** Where one signs in, as it is written down. */
    public String getSignInAddress() {
        return Settings.url() + "/accedi";
    }

    public IdentityCheck[] getChecks() {
        return IdentityCheck.values();
    }

    public IdentityCheck getHow() {
        return how;
    }

    public void setHow(IdentityCheck how) {
        this.how = how;
    }

    /** The one on file until another is written. */
    public String getEmail() {
        return email == null ? getSeen().applicant().getEmail() : email;
    }

    /** @param email null for none */
    public void setEmail(String email) {
        this.email = email == null ? "" : email;
    }
}
