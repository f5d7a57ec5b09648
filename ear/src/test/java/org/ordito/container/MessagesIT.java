package org.ordito.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordito.calls.Call;
import org.ordito.calls.CallDesk;
import org.ordito.ideazione.ApplicantKind;
import org.ordito.ideazione.ApplicationDesk;
import org.ordito.ideazione.submission.DraftStep;
import org.ordito.ideazione.submission.SubmissionDesk;
import org.ordito.ideazione.unreached.UnreachedDesk;
import org.ordito.ideazione.unreached.UnreachedMessage;
import org.ordito.notifications.Delivery;
import org.ordito.notifications.OtherMeans;
import org.ordito.notifications.Outbox;
import org.ordito.notifications.OutboxMessage;
import org.ordito.notifications.UndeliveredDesk;
import org.ordito.people.Actor;
import org.ordito.people.People;
import org.ordito.people.Person;
import org.ordito.people.Role;
import org.ordito.platform.NotAllowed;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Text;

/** Where messages go, and what becomes of those that no e-mail brings to their reader. */
@ExtendWith({RunningServer.class, ArquillianExtension.class})
class MessagesIT {

    private static final Actor ADMINISTRATOR = new Actor("admin", "An administrator", Set.of(Role.ADMINISTRATOR));
    private static final Actor OPERATOR = new Actor("operator", "An operator", Set.of(Role.FOCAL_POINT));
    private static final String RECEIPT = "about = ? AND subject LIKE '%ricevuta'";

    @Deployment
    static EnterpriseArchive ear() {
        return ShippedEar.withTests();
    }

    @Inject
    private Scene scene;

    @Inject
    private Rows rows;

    @Inject
    private People people;

    @Inject
    private CallDesk calls;

    @Inject
    private SubmissionDesk submissions;

    @Inject
    private ApplicationDesk applications;

    @Inject
    private Outbox outbox;

    @Inject
    private Delivery delivery;

    @Inject
    private UndeliveredDesk undelivered;

    @Inject
    private UnreachedDesk unreached;

    @Test
    void whatIsWrittenAboutAnApplicationGoesToItsOwnAddressTooButNotTwiceToTheSame() throws Exception {
        Call call = scene.openCall();
        Actor elsewhere = scene.citizen();
        String official = Scene.unique("office") + "@example.org";
        String apart = sent(call, elsewhere, official);
        Actor same = scene.citizen();
        String together = sent(call, same, same.username().toUpperCase(Locale.ROOT) + "@example.org");

        scene.eventually("both have their receipts", () -> rows.count("outbox_message", RECEIPT, apart) == 2 && rows.count("outbox_message", RECEIPT, together) == 1);
        assertThat(rows.count("outbox_message", RECEIPT + " AND address = '" + official + "'", apart)).isEqualTo(1);
        assertThat(rows.count("outbox_message", RECEIPT + " AND address = '" + elsewhere.username() + "@example.org'", apart)).isEqualTo(1);
        assertThat(applications.open(elsewhere, apart).messages()).as("once on the page of the application").filteredOn(message -> message.getSubject().endsWith("ricevuta"))
                .hasSize(1);

        calls.extend(Scene.MANAGER, call.getSlug(), calls.forOffice(Scene.OFFICER, call.getSlug()).getVersion(), call.getClosesAt().plus(Duration.ofDays(7)), null, "Più tempo per tutti");

        scene.eventually("all addresses are told of the extension", () -> rows.count("outbox_message", "about = ? AND body LIKE '%ritirarla%'", call.getSlug()) == 3);
        assertThat(rows.count("outbox_message", "about = ? AND address = '" + official + "'", call.getSlug())).isEqualTo(1);
    }

    @Test
    void aMessageThatWasGivenUpIsShownToTheAdministratorAndTriedAgain() throws Exception {
        String address = Scene.unique("ada") + "@example.org";
        scene.together(() -> outbox.sendToAddress(address, Text.ITALIAN, "test", "updates.confirm", "A call", "a link", 48));
        Long id = rows.number("SELECT id FROM outbox_message WHERE address = ?", address);
        System.setProperty("ordito.smtp.host", "127.0.0.1");
        System.setProperty("ordito.smtp.port", Integer.toString(portOfNobody()));
        try {
            rows.change("UPDATE outbox_message SET attempts = 75, next_attempt_at = '2020-01-01', delivered_at = NULL WHERE id = ?", id);
            delivery.deliver(id);
            assertThat(rows.count("outbox_message", "address = ? AND attempts = 76 AND next_attempt_at IS NOT NULL AND given_up_at IS NULL", address)).as("it waits").isEqualTo(1);
            rows.change("UPDATE outbox_message SET next_attempt_at = '2020-01-01' WHERE id = ?", id);

            delivery.deliver(id);

            assertThat(undelivered.givenUp(ADMINISTRATOR, null).items()).filteredOn(message -> message.getId().equals(id)).singleElement()
                    .satisfies(message -> assertThat(message.getFailure()).isNotBlank());
            assertThat(undelivered.countGivenUp(ADMINISTRATOR)).isPositive();
            assertThatThrownBy(() -> undelivered.tryAgain(Scene.OFFICER)).isInstanceOf(NotAllowed.class);
        } finally {
            System.clearProperty("ordito.smtp.host");
            System.clearProperty("ordito.smtp.port");
        }
        assertThat(undelivered.tryAgain(ADMINISTRATOR)).isPositive();
        assertThat(undelivered.tryAgain(ADMINISTRATOR)).as("a second click").isZero();

        delivery.deliver(id);

        assertThat(rows.count("outbox_message", "address = ? AND delivered_at IS NOT NULL", address)).isEqualTo(1);
        assertThat(undelivered.givenUp(ADMINISTRATOR, null).items()).extracting(OutboxMessage::getAddress).doesNotContain(address);
    }

    @Test
    void whoHasNoAddressStandsInTheListUntilSomebodySaysThatTheyWereTold() throws Exception {
        Call call = scene.openCall();
        Actor person = new Actor(Scene.unique("carta"), "Somebody on paper", Set.of(Role.CITIZEN));
        scene.together(() -> people.add(Person.withoutAccount(person.username(), person.name(), null)));
        scene.together(() -> outbox.send(people.named(person.username()), call.getSlug(), "calls.corrected", call.getTitle(), "A reason", "a link"));

        OutboxMessage waiting = waiting(Scene.OFFICER, person);
        assertThat(waiting.getBody()).contains("A reason");
        assertThat(unreached.waiting(OPERATOR, null).items()).as("nobody whom the focal point acts for").extracting(each -> each.message().getId()).doesNotContain(waiting.getId());
        assertThat(unreached.told(OPERATOR, List.of(waiting.getId()), OtherMeans.PHONE)).isZero();
        assertThatThrownBy(() -> unreached.waiting(person, null)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> unreached.told(Scene.OFFICER, List.of(), OtherMeans.POST)).isInstanceOf(RuleViolation.class).hasMessage("notifications.none-chosen");
        assertThatThrownBy(() -> unreached.told(Scene.OFFICER, List.of(waiting.getId()), null)).isInstanceOf(RuleViolation.class).hasMessage("notifications.means-missing");

        assertThat(unreached.told(Scene.OFFICER, List.of(waiting.getId()), OtherMeans.POST)).isEqualTo(1);
        assertThat(unreached.told(Scene.OFFICER, List.of(waiting.getId()), OtherMeans.PHONE)).as("a second click").isZero();

        assertThat(unreached.waiting(Scene.OFFICER, null).items()).extracting(each -> each.message().getId()).doesNotContain(waiting.getId());
        assertThat(rows.count("outbox_message", "id = ? AND told_how = 'POST' AND told_by = 'officer'", waiting.getId())).isEqualTo(1);
        assertThat(rows.count("audit_event", "action = 'message.told' AND subject = ? AND username = 'officer' AND detail = 'POST'", call.getSlug())).isEqualTo(1);
        assertThat(rows.count("audit_event", "action = 'message.unreached-seen' AND subject = ? AND detail = ''", call.getSlug())).isPositive();
    }

    private OutboxMessage waiting(Actor who, Actor person) {
        return unreached.waiting(who, null).items().stream().map(UnreachedMessage::message).filter(message -> message.getUsername().equals(person.username()))
                .findFirst().orElseThrow();
    }

    private String sent(Call call, Actor who, String official) {
        UUID draft = scene.completeDraft(who, call.getSlug());
        submissions.save(who, draft, DraftStep.APPLICANT, Scene.content().fromApplicant(ApplicantKind.ASSOCIATION, "An association", "Its contact", official, null));
        return scene.send(who, draft).number();
    }

    /** A port on which nobody listens any more. */
    private static int portOfNobody() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
