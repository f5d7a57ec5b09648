package org.ordito.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Objects;
import org.ordito.audit.AuditTrail;
import org.ordito.people.Actor;
import org.ordito.people.BrokerIdentity;
import org.ordito.people.People;
import org.ordito.people.Person;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Settings;
import org.ordito.platform.StaleEdit;

/** Who people are at the identity broker, so that its tokens stand for their accounts. */
@ApplicationScoped
@Transactional
public class BrokerIdentityDesk {

    @Inject
    private People people;

    @Inject
    private Accounts accounts;

    @Inject
    private PeoplePolicy policy;

    @Inject
    private AuditTrail audit;

    /** A person's subject at today's broker; empty when there is none. */
    public String subject(Actor who, String username) {
        policy.mayAdminister(who).orRefuse();
        String issuer = issuer();
        return people.named(username).brokerIdentity().filter(identity -> identity.issuer().equals(issuer)).map(BrokerIdentity::subject).orElse("");
    }

    /**
     * From now on the tokens of this subject, and no others, stand for the account. To write the one that is there is no change.
     *
     * @param read    {@link PersonLine#version()} that was read before
     * @param subject at today's broker; empty for none any more
     * @throws StaleEdit     if somebody else changed the account meanwhile
     * @throws RuleViolation {@code accounts.no-broker}, {@code accounts.broker-subject}, {@code accounts.broker-subject-taken} or
     *                       {@code accounts.broker-subject-without-account}
     */
    public void change(Actor who, String username, int read, String subject) {
        policy.mayAdminister(who).orRefuse();
        BrokerIdentity wanted = subject.isEmpty() ? null : new BrokerIdentity(issuer(), subject);
        accounts.lockAdministrators(); // no other administrator gives the same subject to somebody else meanwhile
        Person person = people.named(username);
        BrokerIdentity present = person.brokerIdentity().orElse(null);
        if (Objects.equals(wanted, present)) {
            return;
        }
        StaleEdit.unlessSame(read, person.getVersion());
        if (wanted == null) {
            audit.record(who, "person.broker-subject-removed", username, "");
        } else {
            require(wanted, person);
            audit.record(who, "person.broker-subject-written", username, "");
        }
        person.takeBrokerIdentity(wanted);
    }

    private void require(BrokerIdentity wanted, Person person) {
        if (!person.hasAccount()) {
            throw new RuleViolation("accounts.broker-subject-without-account").at("subject");
        }
        if (people.withBrokerIdentity(wanted).isPresent()) {
            throw new RuleViolation("accounts.broker-subject-taken").at("subject");
        }
    }

    private static String issuer() {
        return Settings.broker().orElseThrow(() -> new RuleViolation("accounts.no-broker")).issuer();
    }
}
