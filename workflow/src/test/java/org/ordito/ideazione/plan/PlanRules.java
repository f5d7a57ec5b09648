package org.ordito.ideazione.plan;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ordito.ideazione.coaching.AnIdea.BEGUN;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.ordito.ideazione.ApplicantKind;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.ideazione.coaching.AnIdea;
import org.ordito.platform.RuleViolation;

/** A plan just begun, to try its rules on. */
abstract class PlanRules {

    IdeaApplication application;
    BusinessPlan plan;

    @BeforeEach
    void begin() {
        begin(ApplicantKind.ASSOCIATION);
    }

    void begin(ApplicantKind kind) {
        application = AnIdea.inCoaching(kind);
        application.planBegun(BEGUN);
        plan = new BusinessPlan(application, "coach1", BEGUN);
    }

    static void refused(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(RuleViolation.class).hasMessage(key);
    }
}
