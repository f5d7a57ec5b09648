package org.ordito.trame.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.ordito.audit.AuditTrail;
import org.ordito.notifications.EmailAddress;
import org.ordito.notifications.LinkCode;
import org.ordito.people.Actor;
import org.ordito.people.People;
import org.ordito.platform.NotFound;
import org.ordito.platform.RuleViolation;

/** Who is in a group: a member invites by e-mail, whoever has the message joins by their own choice, and may leave. */
@ApplicationScoped
@Transactional
public class MembersDesk {

    private static final Duration BETWEEN_MESSAGES = Duration.ofMinutes(10);

    @Inject
    private GroupPolicy policy;

    @Inject
    private Groups groups;

    @Inject
    private People people;

    @Inject
    private GroupMessages messages;

    @Inject
    private GroupProcess process;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Sends an invitation; the same address again gets a new code, and the old one is good no more.
     *
     * @throws RuleViolation {@code notifications.email-form}, {@code group.ended}, {@code group.full}, {@code group.invited-just-now}
     */
    public void invite(Actor who, String number, String email) {
        LabGroup group = toAct(who, number);
        group.requireOpen();
        EmailAddress address = EmailAddress.of(email);
        LinkCode code = LinkCode.random();
        GroupInvitation invitation = invited(group, address, code);
        messages.invited(group, who, address, code, invitation);
        audit.record(who, "group.invited", number, "");
    }

    private GroupInvitation invited(LabGroup group, EmailAddress address, LinkCode code) {
        Instant now = clock.instant();
        Optional<GroupInvitation> before = groups.invitation(group, address.text());
        if (before.isPresent()) {
            if (now.isBefore(before.get().getSentAt().plus(BETWEEN_MESSAGES))) {
                throw new RuleViolation("group.invited-just-now").at("email");
            }
            before.get().renew(code, now);
            return before.get();
        }
        if (group.getMembers().size() + groups.invitations(group).size() >= LabGroup.MOST_MEMBERS) {
            throw new RuleViolation("group.full", LabGroup.MOST_MEMBERS).at("email");
        }
        GroupInvitation invitation = new GroupInvitation(group, address.text(), code, now);
        groups.add(invitation);
        return invitation;
    }

    /** Takes back an invitation; one that is gone already is not missed. @param invitation its public id */
    public void takeBack(Actor who, String number, String invitation) {
        LabGroup group = toAct(who, number);
        groups.invitations(group).stream().filter(waiting -> waiting.getPublicId().equals(invitation)).forEach(waiting -> {
            groups.remove(waiting);
            audit.record(who, "group.invitation-withdrawn", number, "");
        });
    }

    /** What a code invites to. @throws NotFound when it is not good, or not any more */
    public GroupInvitation read(Actor who, String code) {
        policy.mayTakePart(who).orRefuse();
        return opened(who, code);
    }

    /**
     * Joins, with the code of an invitation: it is good no more for anybody else. A second click changes nothing.
     *
     * @return the group's number
     * @throws NotFound      when the code is not good, or not any more
     * @throws RuleViolation {@code group.in-another}, {@code group.full}, {@code group.ended}
     */
    public String join(Actor who, String code) {
        policy.mayTakePart(who).orRefuse();
        people.holdBack(who.username());
        LabGroup group = groups.lock(opened(who, code).group().getNumber());
        GroupInvitation invitation = opened(who, code);
        if (!group.isMember(who)) {
            groups.openOf(who).ifPresent(other -> {
                throw new RuleViolation("group.in-another", other.getName());
            });
            group.join(who, clock.instant());
            groups.flush();
            audit.record(who, "group.joined", group.getNumber(), "");
            messages.joined(group, who);
        }
        invitation.accept(who);
        return group.getNumber();
    }

    /** Leaves; who has left already is not missed. @throws RuleViolation {@code group.spokesperson-stays} */
    public void leave(Actor who, String number) {
        LabGroup group = groups.lock(number);
        policy.mayTakePart(who).orRefuse();
        if (group.isMember(who)) {
            group.leave(who, clock.instant());
            audit.record(who, "group.left", number, "");
            messages.left(group, who);
        }
    }

    /** Another member speaks for it from now on; what waits for the spokesperson waits for them. @param account of a member */
    public void handOver(Actor who, String number, String account) {
        LabGroup group = groups.lock(number);
        policy.maySpeak(who, group).orRefuse();
        group.speakThrough(account);
        groups.flush();
        audit.record(who, "group.spokesperson-changed", number, account);
        messages.speaksNow(group);
        process.handedOver(group, who.username(), account);
    }

    private GroupInvitation opened(Actor who, String code) {
        return Optional.ofNullable(code).filter(LinkCode::isOne).flatMap(text -> groups.invitation(new LinkCode(text).sha256()))
                .filter(invitation -> invitation.isGoodFor(who, clock.instant()) && invitation.group().getState().isOpen())
                .orElseThrow(() -> new NotFound("invitation"));
    }

    private LabGroup toAct(Actor who, String number) {
        LabGroup group = groups.lock(number);
        policy.mayAct(who, group).orRefuse();
        return group;
    }
}
