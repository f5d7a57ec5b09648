package org.ordito.calls.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ordito.calls.PublishedCall;
import org.ordito.people.Actor;
import org.ordito.people.Role;

class QuestionPolicyTest {

    private static final Set<Role> OFFICE = EnumSet.of(Role.OFFICER, Role.MANAGER, Role.AUDITOR);

    private final QuestionPolicy policy = new QuestionPolicy();

    @ParameterizedTest
    @EnumSource(Role.class)
    void officersAnswerAndTheOfficeReads(Role role) {
        Actor somebody = new Actor("somebody", "", Set.of(role));

        assertThat(policy.mayAnswer(somebody).reason()).isEqualTo(role == Role.OFFICER ? null : "questions.officer-only");
        assertThat(policy.mayReadInOffice(somebody).reason()).isEqualTo(OFFICE.contains(role) ? null : "questions.office-only");
    }

    @Test
    void nobodyAsksAboutADraft() {
        assertThat(policy.mayAsk(PublishedCall.draft("ideazione-2026")).reason()).isEqualTo("calls.not-public");
        assertThat(policy.mayAsk(PublishedCall.withId("ideazione-2026", 1L)).isGranted()).isTrue();
    }
}
