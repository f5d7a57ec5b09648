package org.ordito.ideazione.arrivals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.ordito.accounts.OpenedAccount;
import org.ordito.audit.AuditTrail;
import org.ordito.ideazione.ApplicationPolicy;
import org.ordito.ideazione.Correspondence;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.ideazione.IdeaApplications;
import org.ordito.notifications.EmailAddress;
import org.ordito.people.Actor;
import org.ordito.people.People;
import org.ordito.people.Person;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Words;

/** Opening an account for an applicant who has none: the same person, with all that was written to them and waits for them. */
@ApplicationScoped
@Transactional
public class ApplicantAccountDesk {

    @Inject
    private ApplicationPolicy policy;

    @Inject
    private IdeaApplications applications;

    @Inject
    private People people;

    @Inject
    private Correspondence correspondence;

    @Inject
    private AuditTrail audit;

    /** Whose account it would be, or is by now. */
    public ApplicantAccount look(Actor who, String number) {
        IdeaApplication application = applications.numbered(number);
        policy.mayOpenAccount(who, application).orRefuse();
        return new ApplicantAccount(application, people.named(application.getApplicant()));
    }

    /**
     * Opens it, and writes so to the applicant. It is done once: a password that was lost is renewed by the administrator.
     *
     * @param email blank for none
     * @throws RuleViolation {@code arrivals.account-identity}, {@code notifications.email-form}, {@code accounts.open-already}
     */
    public OpenedAccount open(Actor who, String number, IdentityCheck how, String email) {
        IdeaApplication application = applications.numbered(number);
        policy.mayOpenAccount(who, application).orRefuse();
        if (how == null) {
            throw new RuleViolation("arrivals.account-identity").at("how");
        }
        people.holdBack(application.getApplicant());
        Person applicant = people.named(application.getApplicant());
        EmailAddress address = EmailAddress.optional(email);
        OpenedAccount account = OpenedAccount.of(applicant, address == null ? "" : address.text());
        audit.record(application.asRecorded(who), "application.account-opened", number, how + " " + account.username());
        correspondence.write(application, applicant, "application.account-opened", number, application.getContent().getTitle(), account.username(),
                Words.link("/area-personale"), Words.link("/contatti"));
        return account;
    }
}
