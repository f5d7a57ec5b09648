package org.ordito.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ordito.people.Person;
import org.ordito.platform.Keyset;
import org.ordito.platform.Slice;
import org.ordito.platform.Text;

/** Takes messages in the business transaction; nothing is sent for a deed that is rolled back. */
@ApplicationScoped
public class Outbox {

    static final String NO_ACCOUNT = "";

    private static final int SLICE = 20;
    private static final int AT_ONCE = 500;
    private static final int NAMES = 8;
    private static final int LETTER = 5;

    @Inject
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    /**
     * Writes a message from the texts that {@link MessageText} says, in the language that its reader has chosen. Somebody without an address
     * finds it on the case's page.
     *
     * @param about public number or slug of the case
     */
    public void send(Person to, String about, String key, Object... arguments) {
        write(to.getUsername(), to.getName(), to.getEmail(), to.getLanguage(), about, new MessageText(key, to.hasAccount()), arguments);
    }

    /**
     * The same to somebody who wants to be written to at another address too: once, where that is the address of the account or there is no other. The copy
     * stands in nobody's personal area.
     *
     * @param other null for none
     * @return the message that stands in the personal area
     */
    public OutboxMessage sendAlsoTo(Person to, String other, String about, String key, Object... arguments) {
        boolean hasOther = other != null && !other.isBlank() && !other.equalsIgnoreCase(to.getEmail());
        boolean isReachedThereOnly = hasOther && to.getEmail().isEmpty();
        MessageText text = new MessageText(key, to.hasAccount());
        if (hasOther && !isReachedThereOnly) {
            write(NO_ACCOUNT, "", other, to.getLanguage(), about, text, arguments);
        }
        return write(to.getUsername(), to.getName(), isReachedThereOnly ? other : to.getEmail(), to.getLanguage(), about, text, arguments);
    }

    /**
     * Writes to an address of which nobody knows yet whose it is: the message stands in nobody's personal area, and is erased once it is
     * delivered, or some time after it was given up.
     *
     * @param language that of the page on which the address was given
     */
    public void sendToAddress(String address, Locale language, String about, String key, Object... arguments) {
        write(NO_ACCOUNT, "", address, language, about, new MessageText(key, true), arguments);
    }

    private OutboxMessage write(String username, String name, String address, Locale language, String about, MessageText text, Object... arguments) {
        OutboxMessage message = new OutboxMessage(username, name, address, language, about, Text.of(language, text.subject(), arguments),
                Text.of(language, text.body(), arguments), clock.instant());
        entityManager.persist(message);
        return message;
    }

    /**
     * Writes the same message to many people, to each in their language and as {@link MessageText} says, some hundred in each statement. Whom
     * nobody knows any more is left out.
     *
     * @param usernames of those who get it
     * @param about     public number or slug of the case
     */
    public void sendToEach(Collection<String> usernames, String about, String key, Object... arguments) {
        List<String> all = usernames.stream().distinct().toList();
        for (Locale language : Text.LANGUAGES) {
            for (int from = 0; from < all.size(); from += AT_ONCE) {
                sendToSome(all.subList(from, Math.min(from + AT_ONCE, all.size())), language, about, key, arguments);
            }
        }
    }

    private void sendToSome(List<String> usernames, Locale language, String about, String key, Object... arguments) {
        MessageText text = new MessageText(key, true);
        MessageText withoutAccount = new MessageText(key, false);
        String places = IntStream.range(0, usernames.size()).mapToObj(i -> "?" + (i + NAMES)).collect(Collectors.joining(", "));
        Query insert = entityManager.createNativeQuery("INSERT INTO outbox_message (username, recipient_name, address, language, about, subject, body,"
                + " written_at, next_attempt_at, attempts) SELECT p.username, p.name, p.email, p.language, ?1,"
                + " IF(p.password_hash IS NULL, ?6, ?2), IF(p.password_hash IS NULL, ?7, ?3), ?4, IF(p.email = '', NULL, ?4), 0 FROM person p"
                + " WHERE p.language = ?5 AND p.username IN (" + places + ")");
        insert.setParameter(1, about).setParameter(2, Text.of(language, text.subject(), arguments)).setParameter(3, Text.of(language, text.body(), arguments))
                .setParameter(4, clock.instant().atOffset(ZoneOffset.UTC).toLocalDateTime()).setParameter(5, language.getLanguage())
                .setParameter(6, Text.of(language, withoutAccount.subject(), arguments)).setParameter(7, Text.of(language, withoutAccount.body(), arguments));
        for (int i = 0; i < usernames.size(); i++) {
            insert.setParameter(i + NAMES, usernames.get(i));
        }
        insert.executeUpdate();
    }

    /**
     * Writes to many without an account, some hundred in each statement, from the texts {@code key.subject} and {@code key.body}. Each message is erased
     * once it is delivered.
     */
    public void sendToAddresses(List<Letter> letters, String about, String key) {
        for (int from = 0; from < letters.size(); from += AT_ONCE) {
            sendToSomeAddresses(letters.subList(from, Math.min(from + AT_ONCE, letters.size())), about, key);
        }
    }

    private void sendToSomeAddresses(List<Letter> letters, String about, String key) {
        String row = "(?1, ?2, ?3, ?4, ?4, 0, ?%d, ?%d, ?%d, ?%d, ?%d)";
        Query insert = entityManager.createNativeQuery(IntStream.range(0, letters.size()).map(i -> LETTER + 5 * i)
                .mapToObj(first -> row.formatted(first, first + 1, first + 2, first + 3, first + 4)).collect(Collectors.joining(", ", "INSERT INTO outbox_message"
                        + " (username, recipient_name, about, written_at, next_attempt_at, attempts, address, subject, body, leave_url, language) VALUES ", "")));
        insert.setParameter(1, NO_ACCOUNT).setParameter(2, "").setParameter(3, about)
                .setParameter(4, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
        for (int i = 0; i < letters.size(); i++) {
            Letter letter = letters.get(i);
            int first = LETTER + 5 * i;
            insert.setParameter(first, letter.address()).setParameter(first + 1, letter.says(key + ".subject"))
                    .setParameter(first + 2, letter.says(key + ".body")).setParameter(first + 3, letter.leaveUrl())
                    .setParameter(first + 4, letter.language().getLanguage());
        }
        insert.executeUpdate();
    }

    /** Takes back what was written to whoever has left, as far as it is not delivered. */
    public void withdraw(String leaveUrl) {
        entityManager.createQuery("DELETE FROM OutboxMessage m WHERE m.leaveUrl = :leaveUrl AND m.deliveredAt IS NULL")
                .setParameter("leaveUrl", leaveUrl).executeUpdate();
    }

    void erase(OutboxMessage message) {
        entityManager.remove(message);
    }

    /** What was written to one person about one case, newest first, at most 100. */
    public List<OutboxMessage> about(String about, String username) {
        return entityManager.createQuery("SELECT m FROM OutboxMessage m WHERE m.about = :about AND m.username = :username"
                        + " ORDER BY m.id DESC", OutboxMessage.class)
                .setParameter("about", about).setParameter("username", username).setMaxResults(100).getResultList();
    }

    /** What was written to one person about anything, newest first. @param after key of the slice before; null for the first */
    public Slice<OutboxMessage> receivedBy(String username, String after) {
        TypedQuery<OutboxMessage> query = entityManager.createQuery("SELECT m FROM OutboxMessage m WHERE m.username = :username"
                + " AND m.id < :before ORDER BY m.id DESC", OutboxMessage.class);
        query.setParameter("username", username);
        return Keyset.newest(query, after, SLICE, OutboxMessage::getId);
    }

    /** Every message, newest first, for the demonstration's mailbox. @param after key of the slice before; null for the first */
    public Slice<OutboxMessage> newest(String after) {
        TypedQuery<OutboxMessage> query = entityManager.createQuery(
                "SELECT m FROM OutboxMessage m WHERE m.id < :before ORDER BY m.id DESC", OutboxMessage.class);
        return Keyset.newest(query, after, SLICE, OutboxMessage::getId);
    }

    /** Ids of the messages whose delivery is due, oldest first. */
    List<Long> due(Instant now, int limit) {
        return entityManager.createQuery("SELECT m.id FROM OutboxMessage m WHERE m.nextAttemptAt <= :now ORDER BY m.nextAttemptAt", Long.class)
                .setParameter("now", now).setMaxResults(limit).getResultList();
    }

    /** One of them, locked; empty when it was delivered or withdrawn meanwhile. */
    Optional<OutboxMessage> lockDue(Long id, Instant now) {
        return entityManager.createQuery("SELECT m FROM OutboxMessage m WHERE m.id = :id AND m.nextAttemptAt <= :now", OutboxMessage.class)
                .setParameter("id", id).setParameter("now", now).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    /** Messages that nobody tries to deliver any more, newest first. @param after key of the slice before; null for the first */
    Slice<OutboxMessage> givenUp(String after) {
        TypedQuery<OutboxMessage> query = entityManager.createQuery(
                "SELECT m FROM OutboxMessage m WHERE m.givenUpAt IS NOT NULL AND m.id < :before ORDER BY m.id DESC", OutboxMessage.class);
        return Keyset.newest(query, after, SLICE, OutboxMessage::getId);
    }

    /** How many there are of them. */
    public long countGivenUp() {
        return entityManager.createQuery("SELECT COUNT(m) FROM OutboxMessage m WHERE m.givenUpAt IS NOT NULL", Long.class).getSingleResult();
    }

    /** From now on all of them are tried as if they were new. @return how many */
    int tryAgain() {
        return entityManager.createQuery("UPDATE OutboxMessage m SET m.givenUpAt = NULL, m.attempts = 0, m.nextAttemptAt = :now WHERE m.givenUpAt IS NOT NULL")
                .setParameter("now", clock.instant()).executeUpdate();
    }

    /** Erases those to addresses without an account that were given up before an instant. */
    void eraseGivenUp(Instant before) {
        entityManager.createQuery("DELETE FROM OutboxMessage m WHERE m.givenUpAt < :before AND m.username = :nobody")
                .setParameter("before", before).setParameter("nobody", NO_ACCOUNT).executeUpdate();
    }
}
