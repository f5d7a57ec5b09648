package org.ordito.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ordito.people.Actor;
import org.ordito.people.Role;

class MessagePolicyTest {

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyAdministratorsSeeWhatCouldNotBeDelivered(Role role) {
        assertThat(new MessagePolicy().mayRunMail(new Actor("somebody", "", Set.of(role))).reason())
                .isEqualTo(role == Role.ADMINISTRATOR ? null : "notifications.administrator-only");
    }
}
