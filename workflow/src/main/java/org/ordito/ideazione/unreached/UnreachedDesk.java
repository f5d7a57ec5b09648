package org.ordito.ideazione.unreached;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ordito.audit.AuditTrail;
import org.ordito.ideazione.ApplicationPolicy;
import org.ordito.ideazione.IdeaApplication;
import org.ordito.notifications.OtherMeans;
import org.ordito.notifications.OutboxMessage;
import org.ordito.people.Actor;
import org.ordito.platform.RuleViolation;
import org.ordito.platform.Slice;

/** Telling people without an e-mail address what was written to them, handing over the letters of those who had no account, and saying that it was done. */
@ApplicationScoped
@Transactional
public class UnreachedDesk {

    @Inject
    private UnreachedPolicy policy;

    @Inject
    private ApplicationPolicy applicationPolicy;

    @Inject
    private Unreached unreached;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** What this person may tell, newest first. @param after key of the slice before; null for the first */
    public Slice<UnreachedMessage> waiting(Actor who, String after) {
        policy.mayTell(who).orRefuse();
        Slice<OutboxMessage> messages = unreached.waiting(operator(who), after);
        if (messages.items().isEmpty()) {
            return new Slice<>(List.of(), null);
        }
        messages.items().stream().map(OutboxMessage::getAbout).distinct().forEach(about -> audit.record(who, "message.unreached-seen", about, ""));
        Set<String> people = messages.items().stream().map(OutboxMessage::getUsername).collect(Collectors.toSet());
        List<IdeaApplication> applications = unreached.applications(people);
        Map<String, String> phones = unreached.phones(people);
        return new Slice<>(messages.items().stream().map(message -> unreached(who, message, applications, phones)).toList(), messages.next());
    }

    private UnreachedMessage unreached(Actor who, OutboxMessage message, List<IdeaApplication> applications, Map<String, String> phones) {
        Stream<String> sent = applications.stream().filter(each -> each.getApplicant().equals(message.getUsername())).map(each -> each.getContent().getContactPhone());
        String phone = Stream.concat(sent, Stream.ofNullable(phones.get(message.getUsername()))).filter(Objects::nonNull).filter(each -> !each.isBlank())
                .findFirst().orElse(null);
        boolean opens = applications.stream().anyMatch(each -> each.getNumber().equals(message.getAbout()) && applicationPolicy.maySee(who, each).isGranted());
        return new UnreachedMessage(message, phone, opens ? message.getAbout() : null);
    }

    /**
     * Says that people were told. What somebody else said before, or may only be told by others, stays as it is.
     *
     * @param ids of messages
     * @return how many
     * @throws RuleViolation {@code notifications.none-chosen}, {@code notifications.means-missing}, {@code notifications.letter-told} when a letter was only
     *                       told of
     */
    public int told(Actor who, Collection<Long> ids, OtherMeans how) {
        policy.mayTell(who).orRefuse();
        if (ids.isEmpty()) {
            throw new RuleViolation("notifications.none-chosen");
        }
        if (how == null) {
            throw new RuleViolation("notifications.means-missing").at("how");
        }
        Instant now = clock.instant();
        List<OutboxMessage> chosen = unreached.lock(operator(who), ids);
        if (how == OtherMeans.PHONE && chosen.stream().anyMatch(message -> message.getLetter() != null)) {
            throw new RuleViolation("notifications.letter-told").at("how");
        }
        List<OutboxMessage> told = chosen.stream().filter(message -> message.told(how, who.username(), now)).toList();
        told.forEach(message -> audit.record(who, "message.told", message.getAbout(), withLetter(how, message)));
        return told.size();
    }

    /** How somebody was told, and by which letter if they were given one. */
    private static String withLetter(OtherMeans how, OutboxMessage message) {
        return message.getLetter() == null ? how.name() : how + " " + message.getLetter();
    }

    /** Whose people are looked at; null for everybody's. */
    private String operator(Actor who) {
        return policy.mayTellEverybody(who).isGranted() ? null : who.username();
    }
}
