package org.ordito.container;

import org.ordito.ideazione.PersonalArea;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ordito.container.Scene.MANAGER;
import static org.ordito.container.Scene.OFFICER;
import static org.ordito.ideazione.arrivals.IdentityCheck.IN_PERSON;
import static org.ordito.ideazione.arrivals.IdentityCheck.PEC;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordito.accounts.OpenedAccount;
import org.ordito.accounts.PeopleDesk;
import org.ordito.calls.Call;
import org.ordito.engine.WorkItem;
import org.ordito.engine.WorkList;
import org.ordito.ideazione.ApplicationDesk;
import org.ordito.ideazione.ArrivalChannel;
import org.ordito.ideazione.Delivery;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.ideazione.admissibility.AdmissibilityDesk;
import org.ordito.ideazione.admissibility.Answer;
import org.ordito.ideazione.admissibility.CheckedItem;
import org.ordito.ideazione.admissibility.ChecklistItem;
import org.ordito.ideazione.admissibility.IncomingAnswers;
import org.ordito.ideazione.arrivals.ApplicantAccountDesk;
import org.ordito.ideazione.arrivals.ArrivalDesk;
import org.ordito.ideazione.arrivals.LaterArrivalDesk;
import org.ordito.ideazione.unreached.UnreachedDesk;
import org.ordito.ideazione.unreached.UnreachedMessage;
import org.ordito.mandates.Mandate;
import org.ordito.mandates.MandateDesk;
import org.ordito.mandates.NewPerson;
import org.ordito.notifications.OtherMeans;
import org.ordito.notifications.OutboxMessage;
import org.ordito.people.Actor;
import org.ordito.people.People;
import org.ordito.people.Person;
import org.ordito.people.Role;
import org.ordito.people.TaxCode;
import org.ordito.platform.NotAllowed;
import org.ordito.platform.OrditoClock;
import org.ordito.platform.RomeTime;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Text;

/** Whoever applied without an account gets one for the very case: what was written to them and waits for them is theirs at once. */
@ExtendWith({RunningServer.class, ArquillianExtension.class})
class ApplicantAccountsIT {

    private static final ChecklistItem ASKED = ChecklistItem.DECLARATIONS;
    private static final int AT_ONCE = 4;

    @Deployment
    static EnterpriseArchive ear() {
        return ShippedEar.withTests();
    }

    @Inject
    private Scene scene;

    @Inject
    private Rows rows;

    @Inject
    private AtOnce atOnce;

    @Inject
    private Clock clock;

    @Inject
    private ApplicantAccountDesk accounts;

    @Inject
    private PeopleDesk peopleDesk;

    @Inject
    private People people;

    @Inject
    private ArrivalDesk arrivals;

    @Inject
    private LaterArrivalDesk later;

    @Inject
    private ApplicationDesk applications;

    @Inject
    private AdmissibilityDesk admissibility;

    @Inject
    private IncomingAnswers incomingAnswers;

    @Inject
    private UnreachedDesk unreached;

    @Inject
    private MandateDesk mandates;

    @Inject
    private WorkList workList;

    private Call call;

    @Test
    void whoAppliedOnPaperGoesOnAloneOnceTheOfficerHasOpenedTheirAccount() throws Exception {
        String number = onPaper("uno@example.org");
        String request = asked(number);
        scene.eventually("the letter is to be handed over", () -> letter(number) != null);
        assertThat(applications.open(OFFICER, number).isAccountOffered()).isTrue();

        OpenedAccount account = accounts.open(OFFICER, number, IN_PERSON, " Nuova@example.org ");

        Person applicant = people.named(application(number).getApplicant());
        assertThat(account.username()).isEqualTo(applicant.getUsername()).hasSizeLessThan(25);
        assertThat(applicant.hasPassword(account.password())).isTrue();
        assertThat(applicant.getEmail()).isEqualTo("nuova@example.org");
        assertThat(rows.count("audit_event", "subject = ? AND action = 'application.account-opened' AND username = 'officer' AND detail = 'IN_PERSON "
                + account.username() + "'", number)).isEqualTo(1);
        assertThat(peopleDesk.list(new Actor("admin", "An administrator", Set.of(Role.ADMINISTRATOR)), account.username(), null).items()).singleElement()
                .satisfies(line -> assertThat(line.roles()).containsExactly(Role.CITIZEN));
        assertThat(applications.open(OFFICER, number)).satisfies(opened -> {
            assertThat(opened.hasAccount()).isTrue();
            assertThat(opened.isAccountOffered()).isFalse();
        });

        Actor self = applicant.asActor();
        assertThat(applications.personalArea(self, PersonalArea.After.NOTHING).applications().items()).extracting(IdeaApplication::getNumber).containsExactly(number);
        assertThat(applications.personalArea(self, PersonalArea.After.NOTHING).work().items()).extracting(WorkItem::getBusinessKey).containsExactly(request);
        assertThat(applications.open(self, number).letters()).as("what they could not open").isNotEmpty();
        incomingAnswers.attach(self, request, 1, "pagina.pdf", Scene.pdf(), clock.instant());
        admissibility.answerIntegration(self, request, admissibility.integration(self, request).getVersion(), Map.of(1, "Ecco."), clock.instant());
        scene.eventually("the officer goes on", () -> workList.find(number, "Task_CheckAdmissibility", OFFICER).isPresent());
    }

    @Test
    void messagesLeadToThePersonalAreaFromThenOnAndTheLetterThatWasPromisedIsStillHandedOver() throws Exception {
        String number = onPaper("uno@example.org");
        asked(number);
        scene.eventually("the letter is to be handed over", () -> letter(number) != null);
        assertThat(applications.open(OFFICER, number).messages()).allSatisfy(message -> assertThat(message.getBody()).contains("punto focale", "con un account"));

        accounts.open(OFFICER, number, PEC, "uno@example.org");

        OutboxMessage told = applications.open(OFFICER, number).messages().stream().filter(message -> message.getSubject().contains("ora hai un account")).findFirst().orElseThrow();
        assertThat(told.getBody()).contains(application(number).getApplicant(), "/area-personale").doesNotContain("punto focale");
        assertThat(told.getAddress()).isEqualTo("uno@example.org");
        assertThat(unreached.told(OFFICER, List.of(letter(number)), OtherMeans.IN_PERSON)).isEqualTo(1);
        assertThat(letter(number)).isNull();
    }

    @Test
    void whoHasNoAddressIsStillToBeToldByOtherMeans() {
        String number = onPaper("");

        accounts.open(OFFICER, number, IN_PERSON, " ");

        assertThat(people.named(application(number).getApplicant()).getEmail()).isEmpty();
        for (Actor who : List.of(OFFICER, focalPoint())) {
            assertThat(unreached.waiting(who, null).items()).as(who.username()).extracting(UnreachedMessage::message)
                    .anyMatch(message -> message.getAbout().equals(number) && message.getSubject().contains("account"));
        }
    }

    @Test
    void itIsOpenedOnceByWhoeverIsQuickestAndOnlyWithTheIdentityChecked() throws Exception {
        String number = onPaper("uno@example.org");
        assertThatThrownBy(() -> accounts.open(OFFICER, number, null, null)).hasMessage("arrivals.account-identity");
        assertThatThrownBy(() -> accounts.open(OFFICER, number, IN_PERSON, "chiedere a Rosa")).hasMessage("notifications.email-form");
        assertThat(accounts.look(OFFICER, number).applicant().hasAccount()).as("nothing was opened").isFalse();

        List<String> answers = atOnce.all(AT_ONCE, () -> openedOrRefused(number));

        assertThat(answers).containsOnlyOnce("opened").containsOnly("opened", "accounts.open-already");
        assertThat(rows.count("audit_event", "subject = ? AND action = 'application.account-opened'", number)).isEqualTo(1);
    }

    private String openedOrRefused(String number) {
        try {
            accounts.open(OFFICER, number, IN_PERSON, "uno@example.org");
            return "opened";
        } catch (RuleViolation refused) {
            return refused.key();
        }
    }

    @Test
    void nobodyElseOpensItAndNobodyAfterTheEnd() throws Exception {
        String number = onPaper("uno@example.org");
        for (Actor other : List.of(scene.citizen(), focalPoint(), MANAGER, new Actor("auditor", "An auditor", Set.of(Role.AUDITOR)), Actor.ANONYMOUS)) {
            assertThatThrownBy(() -> accounts.look(other, number)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> accounts.open(other, number, IN_PERSON, null)).isInstanceOf(NotAllowed.class).hasMessage("arrivals.account-office-only");
        }
        Instant now = clock.instant();
        later.withdraw(OFFICER, number, new Delivery.Written(ArrivalChannel.PEC, "PG/77", RomeTime.dayOf(now), now), "Ritiro la domanda.", null, null);

        assertThat(applications.open(OFFICER, number).isAccountOffered()).isFalse();
        assertThatThrownBy(() -> accounts.open(OFFICER, number, IN_PERSON, null)).isInstanceOf(NotAllowed.class).hasMessage("arrivals.account-ended");
    }

    @Test
    void theOperatorWithTheSignedMandateOpensItOnBehalfOfThePerson() throws Exception {
        call = scene.openCall();
        Actor operator = focalPoint();
        scene.giveAccount(operator);
        Mandate mandate = mandates.prepareFor(operator, call.getSlug(), new NewPerson("Somebody", new TaxCode("DMELGU88M12C351J"), "", "095 000001", Text.ITALIAN));
        mandates.sign(operator, mandate.getNumber(), "delega.pdf", Scene.pdf());
        String number = scene.send(operator, scene.writtenOnBehalf(operator, mandate)).number();
        assertThatThrownBy(() -> accounts.open(focalPoint(), number, IN_PERSON, null)).as("a colleague").isInstanceOf(NotAllowed.class);
        assertThat(applications.open(operator, number).isAccountOffered()).isTrue();

        accounts.open(operator, number, IN_PERSON, null);

        assertThat(rows.number("SELECT COUNT(*) FROM audit_event WHERE action = 'application.account-opened' AND username = ? AND on_behalf_of = ?",
                operator.username(), mandate.getPerson())).isEqualTo(1);
        assertThat(applications.open(people.named(mandate.getPerson()).asActor(), number).isApplicant()).isTrue();
        mandates.end(operator, mandate.getNumber(), "La persona fa da sé.");
        assertThatThrownBy(() -> accounts.look(operator, number)).as("once the mandate is ended").isInstanceOf(NotAllowed.class);
    }

    private static Actor focalPoint() {
        return new Actor(Scene.unique("operator"), "An operator", Set.of(Role.FOCAL_POINT));
    }

    private String onPaper(String email) {
        call = scene.openCall();
        LocalDateTime arrived = LocalDateTime.ofInstant(clock.instant().minus(Duration.ofMinutes(5)), OrditoClock.ROME);
        FilledTable table = new FilledTable(arrivals.template(OFFICER, call.getSlug(), Locale.ITALIAN).content())
                .application("PG/1", "Associazione Uno", arrived, email.isEmpty() ? Map.of() : Map.of("contactEmail", email));
        String id = arrivals.bring(OFFICER, call.getSlug(), "domande.xlsx", new ByteArrayInputStream(table.bytes()));
        arrivals.takeIn(OFFICER, id);
        return arrivals.check(OFFICER, id).lines().get(0).number();
    }

    /** Closes the call and asks for something. @return number of the request */
    private String asked(String number) throws Exception {
        scene.moveClockPast(call.getClosesAt());
        scene.eventually("it is being checked", () -> workList.find(number, "Task_CheckAdmissibility", OFFICER).isPresent());
        List<CheckedItem> found = admissibility.check(OFFICER, number).check().checklist().items().stream().filter(item -> !item.isComputed())
                .map(item -> new CheckedItem(item, item.equals(ASKED) ? Answer.MISSING_DOCUMENT : Answer.YES, "Manca una pagina.")).toList();
        admissibility.saveChecklist(OFFICER, number, admissibility.check(OFFICER, number).check().getVersion(), found);
        String request = admissibility.requestIntegration(OFFICER, number, Map.of(ASKED, "La pagina che manca"), call.getTerms().getIntegration());
        scene.eventually("it waits for the applicant", () -> !workList.openFor(request).isEmpty());
        return request;
    }

    private IdeaApplication application(String number) {
        return applications.open(OFFICER, number).application();
    }

    /** The message about a letter of this case that waits to be handed over; null when none does. */
    private Long letter(String number) {
        return unreached.waiting(OFFICER, null).items().stream().map(UnreachedMessage::message)
                .filter(message -> message.getLetter() != null && message.getAbout().equals(number)).map(OutboxMessage::getId).findFirst().orElse(null);
    }
}
