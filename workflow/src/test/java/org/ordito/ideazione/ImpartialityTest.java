package org.ordito.ideazione;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordito.ideazione.coaching.AnIdea.BEGUN;
import static org.ordito.people.Role.AUDITOR;
import static org.ordito.people.Role.COACH;
import static org.ordito.people.Role.EVALUATOR;
import static org.ordito.people.Role.FOCAL_POINT;
import static org.ordito.people.Role.MANAGER;
import static org.ordito.people.Role.OFFICER;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ordito.calls.Criterion;
import org.ordito.calls.Phase;
import org.ordito.ideazione.admissibility.AdmissibilityPolicy;
import org.ordito.ideazione.coaching.AnIdea;
import org.ordito.ideazione.coaching.CoachingPath;
import org.ordito.ideazione.coaching.CoachingPolicy;
import org.ordito.ideazione.evaluation.Assessment;
import org.ordito.ideazione.evaluation.EvaluationPolicy;
import org.ordito.ideazione.evaluation.Score;
import org.ordito.ideazione.funding.FundingPolicy;
import org.ordito.ideazione.monitoring.MonitoringPolicy;
import org.ordito.ideazione.payments.PaymentPolicy;
import org.ordito.ideazione.plan.BusinessPlan;
import org.ordito.ideazione.plan.PlanPolicy;
import org.ordito.ideazione.ranking.RankingPolicy;
import org.ordito.ideazione.register.RegisterJobPolicy;
import org.ordito.mandates.SomeMandate;
import org.ordito.people.Actor;
import org.ordito.people.Role;
import org.ordito.platform.Permission;
import org.ordito.platform.Text;

/** Whatever roles an account has been given: nobody of the staff acts on, or looks inside, what concerns them. */
class ImpartialityTest {

    private static final String APPLICANT = "associazione";
    private static final String CO_AUTHOR = "coautrice";
    private static final Set<Role> OFFICE = EnumSet.of(OFFICER, MANAGER, AUDITOR);
    private static final Instant SENT = Instant.parse("2026-03-10T09:30:00Z");

    private final IdeaApplication application = AnIdea.inCoaching();

    /** Something that these roles do with, or see of, one application. */
    private record Deed(String name, Set<Role> roles, BiFunction<Actor, IdeaApplication, Permission> policy) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static List<Deed> deeds() {
        AdmissibilityPolicy admissibility = new AdmissibilityPolicy(new ApplicationPolicy());
        CoachingPolicy coaching = new CoachingPolicy();
        EvaluationPolicy evaluation = new EvaluationPolicy();
        MonitoringPolicy monitoring = new MonitoringPolicy();
        return List.of(
                new Deed("sees inside", OFFICE, new ApplicationPolicy()::maySeeInside),
                new Deed("checks", Set.of(OFFICER), admissibility::mayCheck),
                new Deed("reads the check", OFFICE, admissibility::mayRead),
                new Deed("confirms an exclusion", Set.of(MANAGER), admissibility::mayDecide),
                new Deed("judges", Set.of(EVALUATOR), (who, application) -> evaluation.mayJudge(who, new Assessment(application, who.username()))),
                new Deed("sees scores", OFFICE, (who, application) -> evaluation.maySeeScores(who, application, judged(application))),
                new Deed("chooses a coach", OFFICE, coaching::maySeeChoice),
                new Deed("assigns a coach", Set.of(OFFICER), coaching::mayAssign),
                new Deed("leads a path", Set.of(COACH), (who, application) -> coaching.mayLead(who, path(who, application))),
                new Deed("comments a plan", Set.of(COACH), (who, application) -> new PlanPolicy().mayComment(who, plan(who, application))),
                new Deed("checks a claim", Set.of(OFFICER), new PaymentPolicy()::mayCheck),
                new Deed("verifies a report", Set.of(OFFICER), monitoring::mayVerify),
                new Deed("handles a delay", Set.of(MANAGER), monitoring::mayHandleDelay));
    }

    static Stream<Arguments> deedsByRole() {
        return deeds().stream().flatMap(deed -> Stream.of(Role.values()).map(role -> Arguments.of(deed, role)));
    }

    @ParameterizedTest
    @MethodSource("deedsByRole")
    void staffDealsWithTheApplicationsOfOthersAlone(Deed deed, Role role) {
        application.share(List.of(CO_AUTHOR));
        String allowedOtherwise = deed.roles().contains(role) ? "application.own-case" : null;

        assertThat(deed.policy().apply(new Actor("somebody", "", Set.of(role)), application).isGranted()).as("of others").isEqualTo(allowedOtherwise != null);
        for (String concerned : List.of(APPLICANT, CO_AUTHOR)) {
            Permission permission = deed.policy().apply(new Actor(concerned, "", EnumSet.of(role, Role.CITIZEN)), application);
            assertThat(permission.isGranted()).as(concerned).isFalse();
            if (allowedOtherwise != null) {
                assertThat(permission.reason()).as(concerned).isEqualTo(allowedOtherwise);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("deedsByRole")
    void norDoesWhoFollowsOneWithAMandate(Deed deed, Role role) {
        application.cameBy(SomeMandate.signed(application.getCall()), null);
        Actor operator = new Actor(SomeMandate.OPERATOR.username(), "", EnumSet.of(role, FOCAL_POINT));
        Actor colleague = new Actor(SomeMandate.COLLEAGUE.username(), "", EnumSet.of(role, FOCAL_POINT));

        assertThat(deed.policy().apply(operator, application).isGranted()).isFalse();
        assertThat(deed.policy().apply(colleague, application).isGranted()).isEqualTo(deed.roles().contains(role));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void whoIsConcernedInACallDoesNothingThatTouchesAllOfItsApplications(Role role) {
        Actor who = new Actor("somebody", "", Set.of(role));
        for (boolean isConcerned : List.of(false, true)) {
            ofAll(new RankingPolicy().mayCompute(who, isConcerned), role, isConcerned, Set.of(OFFICER));
            ofAll(new RankingPolicy().mayDecide(who, isConcerned), role, isConcerned, Set.of(MANAGER));
            ofAll(new RankingPolicy().maySeeInside(who, isConcerned), role, isConcerned, OFFICE);
            ofAll(new AdmissibilityPolicy(new ApplicationPolicy()).mayRelease(who, isConcerned), role, isConcerned, Set.of(MANAGER));
            ofAll(new EvaluationPolicy().mayAppoint(who, isConcerned), role, isConcerned, Set.of(MANAGER));
            ofAll(new FundingPolicy().mayPropose(who, isConcerned), role, isConcerned, Set.of(OFFICER));
            ofAll(new FundingPolicy().mayDecide(who, isConcerned), role, isConcerned, Set.of(MANAGER));
            ofAll(new FundingPolicy().maySeeOrder(who, isConcerned), role, isConcerned, OFFICE);
            ofAll(new RegisterJobPolicy().mayAssign(who, isConcerned), role, isConcerned, Set.of(OFFICER, MANAGER));
        }
    }

    private static void ofAll(Permission permission, Role role, boolean isConcerned, Set<Role> roles) {
        assertThat(permission.isGranted()).isEqualTo(roles.contains(role) && !isConcerned);
        if (roles.contains(role) && isConcerned) {
            assertThat(permission.reason()).isEqualTo("application.own-call");
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void whateverRolesApplicantsHaveTheyDoAndReadWhatApplicantsDo(Role role) {
        Actor applicant = new Actor(APPLICANT, "", EnumSet.of(role, Role.CITIZEN));

        assertThat(new ApplicationPolicy().maySee(applicant, application).isGranted()).isTrue();
        assertThat(new ApplicationPolicy().mayWithdraw(applicant, application).isGranted()).isTrue();
        assertThat(new AdmissibilityPolicy(new ApplicationPolicy()).mayKnow(applicant, application).isGranted()).isTrue();
        assertThat(new CoachingPolicy().maySee(applicant, path(new Actor("coach1", "", Set.of()), application)).isGranted()).isTrue();
        assertThat(new PlanPolicy().mayRead(applicant, plan(new Actor("coach1", "", Set.of()), application)).isGranted()).isTrue();
        assertThat(new PaymentPolicy().maySee(applicant, application).isGranted()).isTrue();
        assertThat(new MonitoringPolicy().maySee(applicant, application).isGranted()).isTrue();
        assertThat(new FundingPolicy().maySeeGrant(applicant, application).isGranted()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = {"OFFICER", "MANAGER", "AUDITOR"})
    void theOfficeReadsOfWhatItWroteWithOthersOnlyWhatTheirCoAuthorsRead(Role role) {
        application.share(List.of(CO_AUTHOR));
        Actor coAuthor = new Actor(CO_AUTHOR, "", EnumSet.of(role, Role.CITIZEN));

        assertThat(new ApplicationPolicy().maySee(coAuthor, application).isGranted()).isTrue();
        assertThat(new AdmissibilityPolicy(new ApplicationPolicy()).mayKnow(coAuthor, application).isGranted()).isTrue();
        assertThat(new CoachingPolicy().maySee(coAuthor, path(coAuthor, application)).reason()).isEqualTo("application.own-case");
        assertThat(new PlanPolicy().mayRead(coAuthor, plan(coAuthor, application)).reason()).isEqualTo("application.own-case");
        assertThat(new PlanPolicy().mayScore(new Actor(CO_AUTHOR, "", Set.of(EVALUATOR)), plan(coAuthor, application)).reason()).isEqualTo("application.own-case");
        assertThat(new PaymentPolicy().maySee(coAuthor, application).reason()).isEqualTo("application.own-case");
        assertThat(new MonitoringPolicy().maySee(coAuthor, application).reason()).isEqualTo("application.own-case");
        assertThat(new FundingPolicy().maySeeGrant(coAuthor, application).reason()).isEqualTo("application.own-case");
    }

    @Test
    void anEvaluatorWhoIsAskedAboutTheirOwnCanStillAbstain() {
        Actor evaluator = new Actor(APPLICANT, "", EnumSet.of(EVALUATOR, Role.CITIZEN));
        Assessment asked = new Assessment(application, APPLICANT);

        assertThat(new EvaluationPolicy().mayAbstain(evaluator, asked).isGranted()).isTrue();
        assertThat(new EvaluationPolicy().mayJudge(evaluator, asked).reason()).isEqualTo("application.own-case");
        assertThat(new EvaluationPolicy().maySeeApplication(evaluator, asked).isGranted()).isFalse();
    }

    @Test
    void anOfficerNeitherEntersPapersNorOpensAnAccountForWhatConcernsThem() {
        IdeaApplication onPaper = IdeaApplication.arrived(new Arrival(ArrivalChannel.values()[0], "2026/1", LocalDate.of(2026, 3, 10), "0".repeat(64)), "IDEA-2026-0009", application.getCall(),
                APPLICANT, new IdeaContent(), SENT, "0".repeat(64));
        onPaper.share(List.of(CO_AUTHOR));

        assertThat(new ApplicationPolicy().mayEnterFor(new Actor("somebody", "", Set.of(OFFICER)), onPaper).isGranted()).isTrue();
        for (String concerned : List.of(APPLICANT, CO_AUTHOR)) {
            Actor officer = new Actor(concerned, "", Set.of(OFFICER));
            assertThat(new ApplicationPolicy().mayEnterFor(officer, onPaper).reason()).isEqualTo("application.own-case");
            assertThat(new ApplicationPolicy().mayOpenAccount(officer, onPaper).reason()).isEqualTo("application.own-case");
        }
    }

    @Test
    void whoIsRefusedReadsWhichApplicationItIsAndWhomToAsk() {
        Permission refused = Impartiality.towards(new Actor(APPLICANT, "", Set.of(OFFICER)), application);

        assertThat(Text.of(Text.ITALIAN, refused.reason(), refused.arguments())).contains(application.getNumber(), "chi dirige l’ufficio");
        assertThat(Text.of(Locale.ENGLISH, refused.reason(), refused.arguments())).contains(application.getNumber(), "leads the office");
        assertThat(Text.of(Text.ITALIAN, "application.own-call")).isNotEqualTo(Text.of(Locale.ENGLISH, "application.own-call"));
    }

    private static List<Assessment> judged(IdeaApplication application) {
        return Stream.of("valutatore1", "valutatore2").map(evaluator -> {
            Assessment assessment = new Assessment(application, evaluator);
            List<Criterion> criteria = application.getCall().criteria(Phase.IDEA);
            assessment.declareNoConflict(BEGUN);
            assessment.save(criteria, criteria.stream().map(each -> new Score(each.getCode(), BigDecimal.ONE, "A motivation that is long enough.")).toList());
            assessment.submit(criteria, BEGUN);
            return assessment;
        }).toList();
    }

    private static CoachingPath path(Actor coach, IdeaApplication application) {
        return new CoachingPath(application, coach.username(), 10, BEGUN);
    }

    private static BusinessPlan plan(Actor coach, IdeaApplication application) {
        return new BusinessPlan(application, coach.username(), BEGUN);
    }
}
