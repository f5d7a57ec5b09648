package org.ordito.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ordito.people.Actor;
import org.ordito.people.Role;

class LetterPolicyTest {

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyAdministratorsEditTheTemplates(Role role) {
        assertThat(new LetterPolicy().mayEdit(new Actor("somebody", "", Set.of(role))).reason())
                .isEqualTo(role == Role.ADMINISTRATOR ? null : "letters.administrator-only");
    }
}
