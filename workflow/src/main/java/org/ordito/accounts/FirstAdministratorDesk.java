package org.ordito.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.ordito.audit.AuditTrail;
import org.ordito.people.Actor;
import org.ordito.people.People;
import org.ordito.people.Person;
import org.ordito.people.Role;
import org.ordito.platform.RuleViolation;

/** How a portal without people gets its first administrator. */
@ApplicationScoped
@Transactional
public class FirstAdministratorDesk {

    @Inject
    private Accounts accounts;

    @Inject
    private People people;

    @Inject
    private PeoplePolicy policy;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Makes a new code, which ends the one before. @return empty as soon as there is anybody */
    public Optional<String> invite(Actor who) {
        policy.mayInvite(who).orRefuse();
        if (!accounts.isEmpty()) {
            return Optional.empty();
        }
        String code = Secrets.code();
        accounts.lockFirstAccess().ifPresentOrElse(access -> access.renew(code, clock.instant()),
                () -> accounts.add(new FirstAccess(code, clock.instant())));
        return Optional.of(code);
    }

    /**
     * Makes the first administrator; the code is used up.
     *
     * @throws RuleViolation {@code accounts.code-wrong} whatever is wrong with the code, and as {@link NewAccount} says
     */
    public void enter(Actor who, String code, NewAccount account, String password, String again) {
        policy.mayTryCode(who).orRefuse();
        FirstAccess access = accounts.lockFirstAccess().filter(open -> open.opensWith(code) && accounts.isEmpty())
                .orElseThrow(() -> new RuleViolation("accounts.code-wrong").at("code"));
        account.check();
        NewAccount.checkPassword(password, again);
        Set<Role> roles = EnumSet.of(Role.ADMINISTRATOR);
        Person person = account.open(password, roles);
        people.add(person);
        accounts.remove(access);
        audit.record(person.asActor(), "person.first-administrator", account.username(), "");
    }
}
