package org.ordito.notifications;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.ordito.platform.Settings;

/** Delivers one message, in a transaction of its own: a mail server may take its time, and what became of one message stays so whatever becomes of the next. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Delivery {

    private static final Logger LOG = Logger.getLogger(Delivery.class.getName());

    /** How long an address without an account is kept with a message that was given up, for an administrator who has it tried again. */
    private static final Duration KEPT = Duration.ofDays(30);

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    /** The next ones, oldest first. None when there is no way to deliver them. */
    public List<Long> due(int limit) {
        return MailServer.configured().isEmpty() && !Settings.isDemo() ? List.of() : outbox.due(clock.instant(), limit);
    }

    /** Delivers it by SMTP, or, in a demonstration without a mail server, to the mailbox page. @return whether it is of use to try another one now */
    public boolean deliver(Long id) {
        Optional<OutboxMessage> waiting = outbox.lockDue(id, clock.instant());
        return waiting.isEmpty() || MailServer.configured().map(server -> send(server, waiting.get())).orElseGet(() -> show(waiting.get()));
    }

    private boolean send(MailServer server, OutboxMessage message) {
        try {
            server.send(message);
            message.delivered(clock.instant());
            if (message.isOver()) {
                outbox.erase(message);
            }
            return true;
        } catch (MessagingException refused) {
            failed(message, refused);
            return true;
        } catch (MailServer.Away away) {
            failed(message, away);
            return false;
        }
    }

    private void failed(OutboxMessage message, Exception why) {
        LOG.log(Level.WARNING, "Message " + message.getId() + " was not delivered", why);
        message.failed(String.valueOf(why.getMessage()), clock.instant());
    }

    private boolean show(OutboxMessage message) {
        message.delivered(clock.instant());
        return true;
    }

    /** An address without an account is kept no longer than its message needs. */
    public void eraseGivenUp() {
        outbox.eraseGivenUp(clock.instant().minus(KEPT));
    }
}
