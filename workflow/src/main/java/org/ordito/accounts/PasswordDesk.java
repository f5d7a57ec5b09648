package org.ordito.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.ordito.audit.AuditTrail;
import org.ordito.people.Actor;
import org.ordito.people.PasswordHash;
import org.ordito.people.People;
import org.ordito.people.Person;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Settings;

/** Everybody's own password. */
@ApplicationScoped
@Transactional
public class PasswordDesk {

    @Inject
    private People people;

    @Inject
    private PeoplePolicy policy;

    @Inject
    private AuditTrail audit;

    /**
     * Changes one's own password. Sessions that were opened with the one before end.
     *
     * @throws RuleViolation {@code accounts.demo-password} in the demonstration, whose accounts everybody shares; and as
     *                       {@link NewPassword#check} says
     */
    public void change(Actor who, NewPassword wanted) {
        policy.mayChangeOwnPassword(who).orRefuse();
        if (Settings.isDemo()) {
            throw new RuleViolation("accounts.demo-password");
        }
        Person person = people.named(who.username());
        wanted.check(person);
        person.takePassword(PasswordHash.of(wanted.password()));
        audit.record(who, "person.password-changed", who.username(), "");
    }
}
