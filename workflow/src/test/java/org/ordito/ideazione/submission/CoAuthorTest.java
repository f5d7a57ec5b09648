package org.ordito.ideazione.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ordito.ideazione.submission.SampleDraft.DURING;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ordito.ideazione.ApplicationPolicy;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.people.Actor;
import org.ordito.people.Role;

class CoAuthorTest {

    private static final Actor LEAD = citizen("associazione");
    private static final Actor EDITOR = citizen("cittadina");
    private static final Actor READER = citizen("libreria");
    private static final Actor STRANGER = citizen("lampara");

    private final SubmissionPolicy policy = new SubmissionPolicy();
    private final IdeaDraft draft = SampleDraft.complete();

    private void team() {
        draft.join("cittadina", DraftAccess.EDIT, DURING);
        draft.join("libreria", DraftAccess.READ, DURING);
    }

    @Test
    void oneMayEditAnotherOnlyReadAndTheOwnerLeads() {
        team();

        assertThat(List.of(LEAD, EDITOR, READER, STRANGER)).extracting(who -> policy.mayRead(who, draft).isGranted()).containsExactly(true, true, true, false);
        assertThat(List.of(LEAD, EDITOR, READER, STRANGER)).extracting(who -> policy.mayWrite(who, draft).isGranted()).containsExactly(true, true, false, false);
        assertThat(List.of(LEAD, EDITOR, READER, STRANGER)).extracting(who -> policy.mayLead(who, draft).isGranted()).containsExactly(true, false, false, false);
    }

    @Test
    void aRefusalSaysWhatOneIsMissing() {
        team();

        assertThat(policy.mayWrite(READER, draft).reason()).isEqualTo("submission.read-only");
        assertThat(policy.mayLead(EDITOR, draft).reason()).isEqualTo("submission.lead-only");
        assertThat(policy.mayRead(STRANGER, draft).reason()).isEqualTo("submission.not-your-draft");
    }

    @Test
    void staffSeesNoDraftWhateverItsRole() {
        team();

        for (Role role : EnumSet.complementOf(EnumSet.of(Role.CITIZEN))) {
            assertThat(policy.mayRead(new Actor("cittadina", "", Set.of(role)), draft).isGranted()).as(role.name()).isFalse();
        }
    }

    @Test
    void whoJoinsAgainGetsTheNewAccessAndStaysOnePerson() {
        team();
        draft.join("libreria", DraftAccess.EDIT, DURING.plusSeconds(60));

        assertThat(draft.getCoAuthors()).hasSize(2).filteredOn(author -> author.getUsername().equals("libreria"))
                .singleElement().satisfies(author -> {
                    assertThat(author.getAccess()).isEqualTo(DraftAccess.EDIT);
                    assertThat(author.getJoinedAt()).isEqualTo(DURING);
                });
    }

    @Test
    void whoIsTakenOffSeesNothingAnyMore() {
        team();
        draft.leave("cittadina");
        draft.leave("cittadina");

        assertThat(policy.mayRead(EDITOR, draft).isGranted()).isFalse();
    }

    @Test
    void nobodyIsTheirOwnCoAuthorAndATeamHasAnEnd() {
        assertThatThrownBy(() -> draft.join("associazione", DraftAccess.EDIT, DURING)).hasMessage("submission.team-own");
        for (int i = 0; i < DraftTeam.MAX_PEOPLE; i++) {
            draft.join("person" + i, DraftAccess.READ, DURING);
        }
        assertThatThrownBy(() -> draft.join("one-more", DraftAccess.READ, DURING)).hasMessage("submission.team-full");
    }

    @Test
    void anInvitationOpensWithItsCodeAloneAndNotForEver() {
        DraftInvitation invitation = new DraftInvitation(draft, "a@demo.invalid", DraftAccess.EDIT, "secret", DURING);

        assertThat(invitation.opensWith("secret", DURING.plus(Duration.ofDays(7)).minusMillis(1))).isTrue();
        assertThat(invitation.opensWith("Secret", DURING)).isFalse();
        assertThat(invitation.opensWith("secret", DURING.plus(Duration.ofDays(7)))).isFalse();
    }

    @Test
    void anInvitationThatIsRenewedOpensWithTheNewCodeAlone() {
        DraftInvitation invitation = new DraftInvitation(draft, "a@demo.invalid", DraftAccess.EDIT, "first", DURING);
        invitation.renew(DraftAccess.READ, "second", DURING);

        assertThat(invitation.opensWith("first", DURING)).isFalse();
        assertThat(invitation.opensWith("second", DURING)).isTrue();
        assertThat(invitation.getAccess()).isEqualTo(DraftAccess.READ);
    }

    @Test
    void coAuthorsReadWhatWasSentAndMayNotTakeItBack() {
        IdeaApplication application = new IdeaApplication("IDEA-2026-0001", draft.getCall(), "associazione", draft.getContent(), DURING, "0".repeat(64));
        application.share(List.of("cittadina"));
        ApplicationPolicy applications = new ApplicationPolicy();

        assertThat(applications.maySee(EDITOR, application).isGranted()).isTrue();
        assertThat(applications.mayWithdraw(EDITOR, application).isGranted()).isFalse();
        assertThat(applications.maySee(STRANGER, application).isGranted()).isFalse();
        assertThat(applications.maySee(Actor.ANONYMOUS, application).isGranted()).isFalse();
    }

    private static Actor citizen(String username) {
        return new Actor(username, username, Set.of(Role.CITIZEN));
    }
}
