package org.ordito.trame.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ordito.people.Actor;
import org.ordito.people.Role;

class GroupPolicyTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private final GroupPolicy policy = new GroupPolicy();
    private final LabGroup group = group();

    @ParameterizedTest(name = "{0}, {1}: sees {2}, acts {3}, speaks {4}, leads {5}, accompanies {6}")
    @CsvSource({
        "rosa, CITIZEN, true, true, true, false, false",
        "salvo, CITIZEN, true, true, false, false, false",
        "other, CITIZEN, false, false, false, false, false",
        "coach1, COACH, true, false, false, false, true",
        "coach2, COACH, false, false, false, false, false",
        "laboratorio, LAB_COORDINATOR, true, false, false, true, true",
        "salvo, LAB_COORDINATOR, true, true, false, false, false",
        "revisore, AUDITOR, true, false, false, false, false",
        "docente, TEACHER, false, false, false, false, false",
        "dirigente, MANAGER, false, false, false, false, false"})
    void whoDoesWhat(String account, Role role, boolean sees, boolean acts, boolean speaks, boolean leads, boolean accompanies) {
        Actor who = new Actor(account, account, Set.of(role));
        assertThat(policy.maySee(who, group).isGranted()).isEqualTo(sees);
        assertThat(policy.mayAct(who, group).isGranted()).isEqualTo(acts);
        assertThat(policy.maySpeak(who, group).isGranted()).isEqualTo(speaks);
        assertThat(policy.mayLead(who, group).isGranted()).isEqualTo(leads);
        assertThat(policy.mayAccompany(who, group).isGranted()).isEqualTo(accompanies);
    }

    @Test
    void theMembersDoTheirThingsAndTheExpertTheOthers() {
        Actor member = new Actor("salvo", "Salvo", Set.of(Role.CITIZEN));
        Actor expert = new Actor("coach1", "An expert", Set.of(Role.COACH));
        assertThat(policy.mayDo(member, group, ChecklistItem.SEAT).isGranted()).isTrue();
        assertThat(policy.mayDo(member, group, ChecklistItem.STATUTE).isGranted()).isFalse();
        assertThat(policy.mayDo(expert, group, ChecklistItem.STATUTE).isGranted()).isTrue();
        assertThat(policy.mayDo(expert, group, ChecklistItem.SEAT).isGranted()).isFalse();
    }

    @Test
    void onlyWhoHasAPlaceInACourseBegins() {
        Actor citizen = new Actor("salvo", "Salvo", Set.of(Role.CITIZEN));
        assertThat(policy.mayBegin(citizen, true).isGranted()).isTrue();
        assertThat(policy.mayBegin(citizen, false).reason()).isEqualTo("group.participants-only");
        assertThat(policy.mayBegin(Actor.ANONYMOUS, true).isGranted()).isFalse();
        assertThat(policy.mayBegin(new Actor("docente", "A teacher", Set.of(Role.TEACHER)), true).isGranted()).isFalse();
    }

    private static LabGroup group() {
        LabGroup group = new LabGroup("GRUPPO-2026-0001", new Actor("rosa", "Rosa", Set.of(Role.CITIZEN)), "Filo", "To sew", NOW);
        group.join(new Actor("salvo", "Salvo", Set.of(Role.CITIZEN)), NOW);
        group.propose(15, NOW);
        group.takeOn("coach1", 60, NOW);
        return group;
    }
}
