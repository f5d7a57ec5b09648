package org.ordito.ideazione.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ordito.audit.AuditTrail;
import org.ordito.notifications.Outbox;
import org.ordito.people.Actor;
import org.ordito.people.People;
import org.ordito.platform.NotFound;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Slice;
import org.ordito.platform.Words;

/** Who works on a draft: the person who will send it invites by e-mail, whoever has the message accepts. */
@ApplicationScoped
@Transactional
public class CoAuthorDesk {

    /** Where an invitation is accepted; the draft stands in the address for whoever comes back after that. */
    private static final String PAGE = "/app/ideazione/invitation.xhtml?draft=%s&invitation=%s&code=%s";

    private static final int CODE_BYTES = 24;
    private static final Duration BETWEEN_MESSAGES = Duration.ofMinutes(10);
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private SubmissionPolicy policy;

    @Inject
    private Drafts drafts;

    @Inject
    private DraftInvitations invitations;

    @Inject
    private DraftChanges changes;

    @Inject
    private Submissions submissions;

    @Inject
    private People people;

    @Inject
    private Outbox outbox;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Who works on a draft and what they did. @param changesAfter key of the slice of changes before; null for the first */
    public DraftTeam team(Actor who, UUID draftId, String changesAfter) {
        IdeaDraft draft = drafts.find(draftId).orElseThrow(() -> new NotFound(draftId.toString()));
        policy.mayRead(who, draft).orRefuse();
        Slice<DraftChange> history = changes.newest(draft, changesAfter);
        Set<String> accounts = new HashSet<>(Set.of(draft.getOwner()));
        draft.getCoAuthors().forEach(author -> accounts.add(author.getUsername()));
        history.items().forEach(change -> accounts.add(change.getAuthor()));
        Map<String, String> names = people.names(accounts);
        boolean leads = policy.mayShare(who, draft).isGranted();
        return new DraftTeam(draft, leads, names, leads ? invitations.of(draft) : List.of(), history);
    }

    /**
     * Sends an invitation; the same address again gets a new code, and the old one is good no more.
     *
     * @throws RuleViolation {@code submission.email-shape}, {@code submission.team-full}, {@code submission.invited-just-now}
     */
    public void invite(Actor who, UUID draftId, String email, DraftAccess access) {
        IdeaDraft draft = toLead(who, draftId);
        String address = AnswerRules.email(email, "email");
        if (address == null) {
            throw new RuleViolation("submission.email-shape").at("email");
        }
        String code = newCode();
        DraftInvitation invitation = invited(draft, address, access, code);
        outbox.sendToAddress(address, people.named(who.username()).getLanguage(), draft.getCall().getSlug(), "submission.invitation", who.name(), draft.getCall().getTitle(),
                Words.link(PAGE.formatted(draftId, invitation.getPublicId(), code)), Words.minute(invitation.getExpiresAt()), Words.second(draft.getCall().getClosesAt()));
        audit.record(who, "draft.invited", draft.getPublicId().toString(), access.name());
    }

    private DraftInvitation invited(IdeaDraft draft, String address, DraftAccess access, String code) {
        Instant now = clock.instant();
        List<DraftInvitation> waiting = invitations.of(draft);
        Optional<DraftInvitation> before = waiting.stream().filter(invitation -> invitation.getEmail().equalsIgnoreCase(address)).findFirst();
        if (before.isPresent()) {
            if (now.isBefore(before.get().getExpiresAt().minus(DraftInvitation.VALID_FOR).plus(BETWEEN_MESSAGES))) {
                throw new RuleViolation("submission.invited-just-now").at("email");
            }
            before.get().renew(access, code, now);
            return before.get();
        }
        if (waiting.size() + draft.getCoAuthors().size() >= DraftTeam.MAX_PEOPLE) {
            throw new RuleViolation("submission.team-full", DraftTeam.MAX_PEOPLE).at("email");
        }
        DraftInvitation invitation = new DraftInvitation(draft, address, access, code, now);
        invitations.add(invitation);
        return invitation;
    }

    /** Takes back an invitation; one that is gone already is not missed. @param invitation its public id */
    public void takeBack(Actor who, UUID draftId, String invitation) {
        IdeaDraft draft = toLead(who, draftId);
        invitations.of(draft).stream().filter(waiting -> waiting.getPublicId().equals(invitation)).forEach(waiting -> {
            invitations.remove(waiting);
            audit.record(who, "draft.invitation-withdrawn", draft.getPublicId().toString(), "");
        });
    }

    /** The draft that an invitation leads to, for who holds its code. @throws NotFound when it is not good, or not any more */
    public DraftInvitation read(Actor who, String invitation, String code) {
        policy.mayApply(who).orRefuse();
        return opened(invitation, code);
    }

    /** Whether this person works on the draft, or wrote with others the application that it has become: an invitation has nothing left to say to them. */
    public boolean worksOn(Actor who, UUID draftId) {
        policy.mayApply(who).orRefuse();
        return drafts.find(draftId).map(draft -> policy.mayRead(who, draft).isGranted())
                .orElseGet(() -> submissions.ofDraft(draftId).filter(sent -> sent.getApplication().isOf(who) || sent.getApplication().isSharedWith(who)).isPresent());
    }

    /**
     * Accepts an invitation: from now on this person works on the draft, and the code is good no more.
     *
     * @throws NotFound      when the invitation is not good, or not any more
     * @throws RuleViolation {@code submission.team-own}, {@code submission.team-full}
     */
    public UUID accept(Actor who, String invitation, String code) {
        policy.mayApply(who).orRefuse();
        DraftInvitation opened = opened(invitation, code);
        IdeaDraft draft = drafts.lock(opened.getDraft().getPublicId()).orElseThrow(() -> new NotFound(invitation));
        draft.join(who.username(), opened.getAccess(), clock.instant());
        invitations.remove(opened);
        audit.record(who, "draft.joined", draft.getPublicId().toString(), opened.getAccess().name());
        outbox.send(people.named(draft.getOwner()), draft.getCall().getSlug(), "submission.joined", who.name(), draft.getCall().getTitle());
        return draft.getPublicId();
    }

    /** Changes what a co-author may do. */
    public void change(Actor who, UUID draftId, String username, DraftAccess access) {
        IdeaDraft draft = toLead(who, draftId);
        if (draft.getCoAuthors().stream().noneMatch(author -> author.getUsername().equals(username))) {
            throw new NotFound(username);
        }
        draft.join(username, access, clock.instant());
        audit.record(who, "draft.access-changed", draft.getPublicId().toString(), username + " " + access);
    }

    /** Takes a co-author off; who is gone already is not missed. */
    public void remove(Actor who, UUID draftId, String username) {
        IdeaDraft draft = toLead(who, draftId);
        draft.leave(username);
        audit.record(who, "draft.co-author-removed", draft.getPublicId().toString(), username);
    }

    private DraftInvitation opened(String invitation, String code) {
        return invitations.lock(invitation).filter(waiting -> waiting.opensWith(code, clock.instant())).orElseThrow(() -> new NotFound(invitation));
    }

    private IdeaDraft toLead(Actor who, UUID draftId) {
        IdeaDraft draft = drafts.lock(draftId).orElseThrow(() -> new NotFound(draftId.toString()));
        policy.mayShare(who, draft).orRefuse();
        return draft;
    }

    private static String newCode() {
        byte[] code = new byte[CODE_BYTES];
        RANDOM.nextBytes(code);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(code);
    }
}
