package org.ordito.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ordito.audit.AuditTrail;
import org.ordito.engine.Subjects;
import org.ordito.engine.WorkList;
import org.ordito.people.Actor;
import org.ordito.people.PasswordHash;
import org.ordito.people.People;
import org.ordito.people.Person;
import org.ordito.people.Role;
import org.ordito.people.RolesLost;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Slice;
import org.ordito.platform.StaleEdit;

/** Keeping the accounts: who is here, and what each is. */
@ApplicationScoped
@Transactional
public class PeopleDesk {

    @Inject
    private People people;

    @Inject
    private Accounts accounts;

    @Inject
    private PeoplePolicy policy;

    @Inject
    private WorkList workList;

    @Inject
    private Instance<Subjects> subjects;

    @Inject
    private Event<RolesLost> rolesLost;

    @Inject
    private AuditTrail audit;

    /**
     * Everybody, by username.
     *
     * @param text  how the username or the name begins; null for all
     * @param after username that ended the slice before; null for the first
     */
    public Slice<PersonLine> list(Actor who, String text, String after) {
        policy.mayAdminister(who).orRefuse();
        return accounts.lines(text, after);
    }

    public PersonLine person(Actor who, String username) {
        policy.mayAdminister(who).orRefuse();
        Person person = people.named(username);
        return new PersonLine(person.getUsername(), person.getName(), person.getEmail(), person.getRoles(), person.getVersion());
    }

    /** What an account to be has before anybody wrote anything. */
    public PersonLine blank(Actor who) {
        policy.mayAdminister(who).orRefuse();
        return new PersonLine("", "", "", Set.of(), 0);
    }

    /**
     * Opens an account.
     *
     * @return its password, which is kept nowhere
     * @throws RuleViolation {@code accounts.username-taken}, {@code accounts.role-missing}, and as {@link NewAccount} says
     */
    public String add(Actor who, NewAccount account, Set<Role> roles) {
        policy.mayAdminister(who).orRefuse();
        account.check();
        requireRole(roles);
        if (people.find(account.username()).isPresent()) {
            throw new RuleViolation("accounts.username-taken").at("username");
        }
        String password = Secrets.password();
        people.add(account.open(password, roles));
        audit.record(who, "person.added", account.username(), names(roles));
        return password;
    }

    /** How much waits for this very person because of a role that they have no longer: somebody else has to take their place. */
    public int workLeft(Actor who, String username) {
        policy.mayAdminister(who).orRefuse();
        Set<Role> roles = people.named(username).getRoles();
        Set<String> tasks = Stream.of(Role.values()).filter(role -> !roles.contains(role))
                .flatMap(role -> subjects.stream().flatMap(each -> each.personalTasks(role).stream())).collect(Collectors.toSet());
        return workList.countPersonal(username, tasks);
    }

    /**
     * To give the roles that somebody has already is no change. What was put into their hands because of a role that is taken away goes back to
     * whoever has it; what only they can do stays: see {@link #workLeft}.
     *
     * @param read {@link PersonLine#version()} that was read before
     * @throws StaleEdit     if somebody else changed the account meanwhile
     * @throws RuleViolation {@code accounts.role-missing} or {@code accounts.last-administrator}
     */
    public void changeRoles(Actor who, String username, int read, Set<Role> roles) {
        policy.mayAdminister(who).orRefuse();
        requireRole(roles);
        int administrators = accounts.lockAdministrators();
        people.holdBack(username);
        Person person = people.named(username);
        if (person.getRoles().equals(roles)) {
            return;
        }
        StaleEdit.unlessSame(read, person.getVersion());
        boolean stepsDown = person.getRoles().contains(Role.ADMINISTRATOR) && !roles.contains(Role.ADMINISTRATOR);
        if (stepsDown && administrators <= 1) {
            throw new RuleViolation("accounts.last-administrator");
        }
        Set<Role> lost = person.getRoles().stream().filter(role -> !roles.contains(role)).collect(Collectors.toSet());
        person.takeRoles(roles);
        people.countOn(person);
        audit.record(who, "person.roles-changed", username, names(roles));
        if (!lost.isEmpty()) {
            rolesLost.fire(new RolesLost(who, username, lost));
            workList.returnToRole(username, lost);
        }
    }

    /** Gives a new password, which ends the one before. @return the password, which is kept nowhere */
    public String newPassword(Actor who, String username) {
        policy.mayAdminister(who).orRefuse();
        String password = Secrets.password();
        people.named(username).takePassword(PasswordHash.of(password));
        audit.record(who, "person.password-renewed", username, "");
        return password;
    }

    private static void requireRole(Set<Role> roles) {
        if (roles.isEmpty()) {
            throw new RuleViolation("accounts.role-missing");
        }
    }

    private static String names(Set<Role> roles) {
        return String.join(" ", new TreeSet<>(roles).stream().map(Role::name).toList());
    }
}
