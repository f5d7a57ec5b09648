package org.ordito.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ordito.container.Scene.MANAGER;
import static org.ordito.container.Scene.OFFICER;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordito.calls.Call;
import org.ordito.calls.CallDesk;
import org.ordito.engine.WorkList;
import org.ordito.ideazione.ApplicationDesk;
import org.ordito.ideazione.ApplicationRegisterDesk;
import org.ordito.ideazione.RegisterFilter;
import org.ordito.ideazione.RegisterLine;
import org.ordito.ideazione.admissibility.AdmissibilityDesk;
import org.ordito.ideazione.admissibility.Answer;
import org.ordito.ideazione.admissibility.CheckedItem;
import org.ordito.ideazione.admissibility.ChecklistItem;
import org.ordito.ideazione.admissibility.ExclusionDesk;
import org.ordito.ideazione.admissibility.ExclusionGround;
import org.ordito.ideazione.admissibility.ReleaseDesk;
import org.ordito.ideazione.coaching.CoachingDesk;
import org.ordito.ideazione.evaluation.EvaluationDesk;
import org.ordito.ideazione.funding.FundingDesk;
import org.ordito.ideazione.ranking.RankingDesk;
import org.ordito.ideazione.ranking.ReviewDesk;
import org.ordito.ideazione.register.RegisterJobDesk;
import org.ordito.mandates.Mandate;
import org.ordito.mandates.MandateDesk;
import org.ordito.people.Actor;
import org.ordito.people.People;
import org.ordito.people.Person;
import org.ordito.people.Role;
import org.ordito.platform.NotAllowed;
import org.ordito.platform.RuleViolation;

/** Somebody of the office has applied, too: whatever roles their account has, colleagues examine what is theirs. */
@ExtendWith({RunningServer.class, ArquillianExtension.class})
class OwnCasesIT {

    private static final String OWN_CASE = "application.own-case";
    private static final String OWN_CALL = "application.own-call";

    @Deployment
    static EnterpriseArchive ear() {
        return ShippedEar.withTests();
    }

    @Inject
    private Scene scene;

    @Inject
    private Rows rows;

    @Inject
    private CallDesk calls;

    @Inject
    private ApplicationDesk applications;

    @Inject
    private ApplicationRegisterDesk register;

    @Inject
    private RegisterJobDesk jobs;

    @Inject
    private AdmissibilityDesk admissibility;

    @Inject
    private ExclusionDesk exclusions;

    @Inject
    private ReleaseDesk releases;

    @Inject
    private EvaluationDesk evaluation;

    @Inject
    private RankingDesk ranking;

    @Inject
    private ReviewDesk reviews;

    @Inject
    private CoachingDesk coaching;

    @Inject
    private FundingDesk funding;

    @Inject
    private MandateDesk mandates;

    @Inject
    private WorkList workList;

    @Inject
    private People people;

    private Call call;
    private Actor applicant;
    private Actor coAuthor;
    private String own;
    private String other;

    @Test
    void nobodyOfTheOfficeDecidesOnOrLooksInsideTheirOwnApplication() throws Exception {
        twoToCheck();
        for (Actor concerned : List.of(applicant, coAuthor)) {
            Actor officer = as(concerned, Role.OFFICER);
            Actor manager = as(concerned, Role.MANAGER);

            refused(OWN_CASE, () -> admissibility.check(officer, own));
            refused(OWN_CASE, () -> admissibility.saveChecklist(officer, own, version(own), found(own)));
            refused(OWN_CASE, () -> admissibility.admit(officer, own));
            refused(OWN_CASE, () -> admissibility.proposeExclusion(officer, own, List.of()));
            refused(OWN_CASE, () -> admissibility.requestIntegration(officer, own, Map.of(), 10));
            refused(OWN_CASE, () -> admissibility.preFeasibility(officer, own));
            refused(OWN_CASE, () -> exclusions.proposal(manager, own));
            refused(OWN_CASE, () -> exclusions.confirm(manager, Map.of(own, 1)));
            refused(OWN_CASE, () -> coaching.choice(officer, own));
            refused(OWN_CASE, () -> coaching.assignCoach(officer, own, "coach1", 10));
            refused(OWN_CALL, () -> funding.open(officer, own));
            refused(OWN_CALL, () -> funding.propose(officer, own, 0, BigDecimal.TEN, BigDecimal.ZERO, ""));
            refused(OWN_CALL, () -> funding.approve(manager, own, 0));
            assertThat(applications.open(officer, own).isInside()).as("reads it as applicants do").isFalse();
            assertThat(applications.open(as(concerned, Role.AUDITOR), own).isInside()).isFalse();

            admissibility.saveChecklist(officer, other, version(other), found(other));
            assertThat(applications.open(officer, other).isInside()).isTrue();
        }
    }

    @Test
    void whatTouchesAllApplicationsOfTheCallIsDoneByColleagues() throws Exception {
        twoToCheck();
        String slug = call.getSlug();
        for (Actor concerned : List.of(applicant, coAuthor)) {
            Actor officer = as(concerned, Role.OFFICER);
            Actor manager = as(concerned, Role.MANAGER);

            refused(OWN_CALL, () -> ranking.draft(officer, slug));
            refused(OWN_CALL, () -> ranking.compute(officer, slug, 0, "", null));
            refused(OWN_CALL, () -> ranking.publish(manager, slug, 0));
            refused(OWN_CALL, () -> ranking.approveFinal(manager, slug));
            refused(OWN_CALL, () -> reviews.board(manager, slug));
            refused(OWN_CALL, () -> reviews.decideReview(manager, other, true, "Because it is so and not otherwise."));
            refused(OWN_CALL, () -> releases.schedule(manager, slug, 0, null));
            refused(OWN_CALL, () -> evaluation.appointPanel(manager, slug, List.of(), null, ""));
            refused(OWN_CALL, () -> evaluation.substitute(manager, other));
            refused(OWN_CALL, () -> jobs.assign(officer, new RegisterFilter(slug, null, null), null, Locale.ITALIAN));
            refused(OWN_CALL, () -> jobs.assign(officer, new RegisterFilter(null, null, null).only(List.of(other)), null, Locale.ITALIAN));
        }
        assertThat(ranking.draft(OFFICER, slug).slug()).isEqualTo(slug);
        applications.withdraw(applicant, own);
        assertThat(ranking.draft(as(applicant, Role.OFFICER), slug).slug()).as("once it is withdrawn").isEqualTo(slug);
    }

    @Test
    void listsOfTheOfficeLeaveOutWhatConcernsWhoLooks() throws Exception {
        twoToCheck();
        RegisterFilter ofCall = new RegisterFilter(call.getSlug(), null, null);
        admissibility.saveChecklist(OFFICER, own, version(own), notInTheQuarter(own));
        admissibility.proposeExclusion(OFFICER, own, List.of(new ExclusionGround("3", "The activity takes place in another part of the city.")));

        assertThat(exclusions.proposals(MANAGER, call.getSlug(), null).items()).hasSize(1);
        assertThat(register.lines(OFFICER, ofCall, null).items()).extracting(RegisterLine::number).containsExactlyInAnyOrder(own, other);
        for (Actor concerned : List.of(applicant, coAuthor)) {
            assertThat(exclusions.proposals(as(concerned, Role.MANAGER), call.getSlug(), null).items()).isEmpty();
            assertThat(register.lines(as(concerned, Role.AUDITOR), ofCall, null).items()).extracting(RegisterLine::number).containsExactly(other);
            assertThat(register.counts(as(concerned, Role.OFFICER), ofCall)).singleElement().satisfies(count -> assertThat(count.count()).isEqualTo(1));
        }
    }

    @Test
    void whoAppliedIsNotOfThePanelAndIsNotGivenTheOwnApplication() throws Exception {
        twoToCheck();
        List<String> members = List.of(applicant.username(), coAuthor.username(), evaluator());
        scene.together(() -> people.find(applicant.username()).orElseThrow().takeRoles(Set.of(Role.CITIZEN, Role.EVALUATOR, Role.OFFICER)));
        scene.together(() -> people.find(coAuthor.username()).orElseThrow().takeRoles(Set.of(Role.CITIZEN, Role.EVALUATOR)));

        assertThatThrownBy(() -> evaluation.appointPanel(MANAGER, call.getSlug(), members, members.get(2), "Act 1"))
                .isInstanceOf(RuleViolation.class).hasMessage("evaluation.member-applied");
        assertThatThrownBy(() -> evaluation.appointSubstitute(MANAGER, other, coAuthor.username())).hasMessage("evaluation.member-applied");
        assertThat(evaluation.panel(MANAGER, call.getSlug()).available()).extracting(Person::getUsername).contains(members.get(2))
                .doesNotContain(applicant.username(), coAuthor.username());
        assertThat(evaluation.panel(MANAGER, call.getSlug()).unavailable()).as("not silently missing").contains(applicant.name());

        RegisterFilter ofCall = new RegisterFilter(call.getSlug(), null, null);
        assertThatThrownBy(() -> jobs.assign(OFFICER, ofCall, applicant.username(), Locale.ITALIAN)).isInstanceOf(RuleViolation.class).hasMessage("register.officers-own");
    }

    @Test
    void whoFollowsAnApplicationWithAMandateDoesNotExamineIt() throws Exception {
        call = scene.openCall();
        Actor citizen = scene.citizen();
        Actor operator = new Actor(Scene.unique("operator"), "An operator", EnumSet.of(Role.FOCAL_POINT, Role.OFFICER, Role.MANAGER));
        scene.giveAccount(operator);
        Mandate mandate = mandates.prepareFor(operator, call.getSlug(), citizen.username(), null);
        mandates.sign(operator, mandate.getNumber(), "delega.pdf", Scene.pdf());
        own = scene.send(operator, scene.writtenOnBehalf(operator, mandate)).number();
        scene.moveClockPast(call.getClosesAt());
        scene.eventually("it is being checked", () -> isChecked(own));

        refused(OWN_CASE, () -> admissibility.check(operator, own));
        refused(OWN_CALL, () -> ranking.draft(operator, call.getSlug()));
        assertThat(register.lines(operator, new RegisterFilter(call.getSlug(), null, null), null).items()).isEmpty();
        Actor withoutMandates = new Actor(operator.username(), operator.name(), Set.of(Role.OFFICER));
        assertThat(admissibility.check(withoutMandates, own).application().getNumber()).as("an operator no more").isEqualTo(own);
        assertThat(ranking.draft(withoutMandates, call.getSlug()).slug()).isEqualTo(call.getSlug());
    }

    @Test
    void aCallIsNotPublishedByWhoHandedItOver() {
        Actor both = new Actor(OFFICER.username(), OFFICER.name(), EnumSet.of(Role.OFFICER, Role.MANAGER));
        String slug = Scene.unique("call");
        calls.draftFromTemplate(both, "ideazione", slug, "A call");
        calls.submitForPublication(both, slug);
        int read = calls.forOffice(both, slug).getVersion();

        assertThatThrownBy(() -> calls.publish(both, slug, read)).isInstanceOf(RuleViolation.class).hasMessage("calls.second-person");
        calls.publish(MANAGER, slug, read);
        assertThat(calls.forOffice(both, slug).getState().isPublic()).isTrue();
    }

    private void twoToCheck() throws Exception {
        call = scene.openCall();
        applicant = scene.citizen();
        coAuthor = scene.citizen();
        Actor somebody = scene.citizen();
        own = scene.send(applicant, scene.completeDraft(applicant, call.getSlug())).number();
        other = scene.send(somebody, scene.completeDraft(somebody, call.getSlug())).number();
        rows.change("INSERT INTO idea_application_co_author (application_id, username) SELECT id, ? FROM idea_application WHERE number = ?", coAuthor.username(), own);
        scene.moveClockPast(call.getClosesAt());
        scene.eventually("both are being checked", () -> isChecked(own) && isChecked(other));
    }

    private boolean isChecked(String number) {
        return workList.find(number, "Task_CheckAdmissibility", OFFICER).isPresent();
    }

    private String evaluator() throws Exception {
        Actor evaluator = new Actor(Scene.unique("evaluator"), "An evaluator", Set.of(Role.EVALUATOR));
        scene.giveAccount(evaluator);
        return evaluator.username();
    }

    private int version(String number) {
        return admissibility.check(OFFICER, number).check().getVersion();
    }

    private List<CheckedItem> found(String number) {
        return items(number).map(item -> new CheckedItem(item, Answer.YES, "")).toList();
    }

    private List<CheckedItem> notInTheQuarter(String number) {
        return items(number).map(item -> new CheckedItem(item, item.equals(ChecklistItem.QUARTER) ? Answer.NO : Answer.YES, "Another quarter")).toList();
    }

    private Stream<ChecklistItem> items(String number) {
        return admissibility.check(OFFICER, number).check().checklist().items().stream().filter(item -> !item.isComputed());
    }

    private static Actor as(Actor person, Role role) {
        return new Actor(person.username(), person.name(), EnumSet.of(role, Role.CITIZEN));
    }

    private static void refused(String reason, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(NotAllowed.class).hasMessage(reason);
    }
}
