package org.ordito.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import org.ordito.audit.AuditTrail;
import org.ordito.people.Actor;
import org.ordito.people.PasswordHash;
import org.ordito.people.People;
import org.ordito.people.Person;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Settings;

/** What everybody keeps of their own account: the password, and the language of messages. */
@ApplicationScoped
@Transactional
public class OwnAccountDesk {

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
        policy.mayKeepOwnAccount(who).orRefuse();
        if (Settings.isDemo()) {
            throw new RuleViolation("accounts.demo-password");
        }
        Person person = people.named(who.username());
        wanted.check(person);
        person.takePassword(PasswordHash.of(wanted.password()));
        audit.record(who, "person.password-changed", who.username(), "");
    }

    /** The language in which this person is written to. */
    public Locale language(Actor who) {
        policy.mayKeepOwnAccount(who).orRefuse();
        return people.named(who.username()).getLanguage();
    }

    /** From now on this person is written to in that language. @throws RuleViolation {@code accounts.language} unless the portal speaks it */
    public void choose(Actor who, Locale language) {
        policy.mayKeepOwnAccount(who).orRefuse();
        Person person = people.named(who.username());
        if (!person.getLanguage().equals(language)) {
            person.readsIn(language);
            audit.record(who, "person.language-chosen", who.username(), language.getLanguage());
        }
    }
}
