package org.ordito.ideazione.admissibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordito.ideazione.admissibility.SentApplication.BEGUN;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ordito.ideazione.ApplicantKind;
import org.ordito.ideazione.ApplicationPolicy;
import org.ordito.ideazione.Arrival;
import org.ordito.ideazione.ArrivalChannel;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.mandates.SomeMandate;
import org.ordito.people.Actor;
import org.ordito.people.Role;

class AdmissibilityPolicyTest {

    private static final Set<Role> OFFICE = EnumSet.of(Role.OFFICER, Role.MANAGER, Role.AUDITOR);
    private static final Actor APPLICANT = new Actor("cittadina", "", Set.of(Role.CITIZEN));

    private final AdmissibilityPolicy policy = new AdmissibilityPolicy(new ApplicationPolicy());
    private final IdeaApplication application = SentApplication.sent(ApplicantKind.INDIVIDUAL);
    private final IntegrationRequest request = request(application);

    @ParameterizedTest
    @EnumSource(Role.class)
    void theOfficerChecksTheManagerDecidesTheOfficeReads(Role role) {
        Actor somebody = somebody(role);

        assertThat(policy.mayCheck(somebody, application).reason()).isEqualTo(role == Role.OFFICER ? null : "admissibility.officer-only");
        assertThat(policy.mayDecide(somebody, application).reason()).isEqualTo(role == Role.MANAGER ? null : "admissibility.manager-only");
        assertThat(policy.mayRead(somebody, application).reason()).isEqualTo(OFFICE.contains(role) ? null : "admissibility.office-only");
        assertThat(policy.mayKnow(somebody, application).reason()).isEqualTo(OFFICE.contains(role) ? null : "admissibility.office-only");
        assertThat(policy.mayAnswer(somebody, request).reason()).isEqualTo("admissibility.applicant-only");
        assertThat(policy.mayReadRequest(somebody, request).isGranted()).isEqualTo(OFFICE.contains(role));
    }

    @Test
    void theApplicantKnowsTheOutcomeAndAnswers() {
        assertThat(policy.mayKnow(APPLICANT, application).isGranted()).isTrue();
        assertThat(policy.mayAnswer(APPLICANT, request).isGranted()).isTrue();
        assertThat(policy.mayReadRequest(APPLICANT, request).isGranted()).isTrue();
        assertThat(policy.mayRead(APPLICANT, application).reason()).isEqualTo("admissibility.office-only");
    }

    @Test
    void whoWroteItTogetherKnowsTheOutcomeAndAnswersNothing() {
        application.share(Set.of("agata"));
        Actor coAuthor = new Actor("agata", "", Set.of(Role.CITIZEN));

        assertThat(policy.mayKnow(coAuthor, application).isGranted()).isTrue();
        assertThat(policy.mayAnswer(coAuthor, request).reason()).isEqualTo("admissibility.applicant-only");
        assertThat(policy.mayReadRequest(coAuthor, request).isGranted()).isFalse();
    }

    @Test
    void whoHoldsTheMandateAnswersAndNobodyElseOfTheFocalPoint() {
        IdeaApplication entrusted = SentApplication.sent(ApplicantKind.INDIVIDUAL);
        entrusted.cameBy(SomeMandate.signed(entrusted.getCall()), null);

        assertThat(policy.mayKnow(SomeMandate.OPERATOR, entrusted).isGranted()).isTrue();
        assertThat(policy.mayAnswer(SomeMandate.OPERATOR, request(entrusted)).isGranted()).isTrue();
        assertThat(policy.mayReadRequest(SomeMandate.COLLEAGUE, request(entrusted)).isGranted()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void whatIsAskedOfAnApplicantOnPaperIsReadByWhoeverEntersTheAnswer(Role role) {
        Arrival arrival = new Arrival(ArrivalChannel.PAPER, "PG/1", LocalDate.of(2026, 4, 9), "0".repeat(64));
        IdeaApplication onPaper = IdeaApplication.arrived(arrival, "IDEA-2026-0008", application.getCall(), "senza-account", application.getContent(), BEGUN, "0".repeat(64));

        assertThat(policy.mayReadRequest(somebody(role), request(onPaper)).isGranted()).isEqualTo(role == Role.FOCAL_POINT || OFFICE.contains(role));
    }

    private static Actor somebody(Role role) {
        return new Actor("somebody", "", Set.of(role));
    }

    private static IntegrationRequest request(IdeaApplication of) {
        return new IntegrationRequest(of.getNumber() + "-I1", of, IntegrationStage.ADMISSIBILITY, List.of(Asked.document("La polizza")), 10, "Funzionaria Demo", BEGUN);
    }
}
