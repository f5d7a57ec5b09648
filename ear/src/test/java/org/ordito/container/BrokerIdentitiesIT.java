package org.ordito.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordito.accounts.BrokerIdentityDesk;
import org.ordito.accounts.PeopleDesk;
import org.ordito.people.Actor;
import org.ordito.people.BrokerIdentity;
import org.ordito.people.People;
import org.ordito.people.Person;
import org.ordito.people.Role;
import org.ordito.platform.NotAllowed;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.StaleEdit;

/** Whose the broker's tokens are: one person's at most, as long as an administrator says so. */
@ExtendWith({RunningServer.class, ArquillianExtension.class})
class BrokerIdentitiesIT {

    private static final Actor ADMINISTRATOR = new Actor("test-administrator", "An administrator", Set.of(Role.ADMINISTRATOR));

    @Deployment
    static EnterpriseArchive ear() {
        return ShippedEar.withTests();
    }

    @Inject
    private Scene scene;

    @Inject
    private Rows rows;

    @Inject
    private BrokerIdentityDesk identities;

    @Inject
    private PeopleDesk accounts;

    @Inject
    private People people;

    @Inject
    private AtOnce atOnce;

    private final String subject = Scene.unique("Subject");

    @Test
    void tokensAreAPersonsFromTheMomentTheSubjectIsWrittenUntilItIsRemoved() throws Exception {
        String somebody = scene.citizen().username();
        write(somebody, subject);
        write(somebody, subject);

        assertThat(identities.subject(ADMINISTRATOR, somebody)).isEqualTo(subject);
        assertThat(whose(RunningServer.BROKER, subject)).containsExactly(somebody);
        assertThat(whose(RunningServer.BROKER, subject.toLowerCase())).as("capital and small letters differ").isEmpty();
        assertThat(whose("https://broker.example/realms/other", subject)).as("another issuer").isEmpty();

        write(somebody, "");

        assertThat(whose(RunningServer.BROKER, subject)).isEmpty();
        assertThat(rows.count("audit_event", "subject = ? AND action = 'person.broker-subject-written' AND username = 'test-administrator'", somebody)).isEqualTo(1);
        assertThat(rows.count("audit_event", "subject = ? AND action = 'person.broker-subject-removed'", somebody)).isEqualTo(1);
    }

    @Test
    void oneSubjectIsNeverTwoPeoples() throws Exception {
        String first = scene.citizen().username();
        String second = scene.citizen().username();
        write(first, subject);

        assertThatThrownBy(() -> write(second, subject)).isInstanceOf(RuleViolation.class).hasMessage("accounts.broker-subject-taken");
        write(first, "");
        write(second, subject);

        assertThat(whose(RunningServer.BROKER, subject)).containsExactly(second);
    }

    @Test
    void alsoWhenTwoAdministratorsWriteItAtOnce() throws Exception {
        scene.giveAccount(new Actor(Scene.unique("administrator"), "An administrator", Set.of(Role.ADMINISTRATOR)));
        List<String> somebodies = List.of(scene.citizen().username(), scene.citizen().username(), scene.citizen().username(), scene.citizen().username());

        List<String> answers = atOnce.all(somebodies.size(), place -> () -> {
            try {
                write(somebodies.get(place), subject);
                return "written";
            } catch (RuleViolation refused) {
                return refused.key();
            }
        });

        assertThat(answers).containsOnlyOnce("written").containsOnly("written", "accounts.broker-subject-taken");
        assertThat(rows.count("person", "broker_subject = ?", subject)).isEqualTo(1);
    }

    @Test
    void onlyAnAdministratorWritesItOnWhatIsThereNowAndForSomebodyWithAnAccount() throws Exception {
        Actor somebody = scene.citizen();
        int read = accounts.person(ADMINISTRATOR, somebody.username()).version();
        assertThatThrownBy(() -> identities.change(somebody, somebody.username(), read, subject)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> identities.change(ADMINISTRATOR, somebody.username(), read, "two words")).hasMessage("accounts.broker-subject");

        identities.change(ADMINISTRATOR, somebody.username(), read, subject);

        assertThatThrownBy(() -> identities.change(ADMINISTRATOR, somebody.username(), read, subject + "-2")).isInstanceOf(StaleEdit.class);
        String onPaper = Scene.unique("carta");
        scene.together(() -> people.add(Person.withoutAccount(onPaper, "Somebody", null)));
        assertThatThrownBy(() -> write(onPaper, subject + "-3")).hasMessage("accounts.broker-subject-without-account");
    }

    private void write(String username, String text) {
        identities.change(ADMINISTRATOR, username, accounts.person(ADMINISTRATOR, username).version(), text);
    }

    private List<String> whose(String issuer, String text) {
        return people.withBrokerIdentity(new BrokerIdentity(issuer, text)).map(Person::getUsername).stream().toList();
    }
}
