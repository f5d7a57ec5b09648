package org.ordito.notifications;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.Map;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.ordito.platform.Settings;

/** Delivers what waits in the outbox: by SMTP, or, in a demonstration without one, to the mailbox page. */
@Singleton
@DependsOn("Startup")
public class Postman {

    private static final Logger LOG = Logger.getLogger(Postman.class.getName());
    private static final int ROUND = 50;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    /** One round, every ten seconds. A message that fails waits for its next attempt and holds up no other. */
    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    public void deliver() {
        for (OutboxMessage message : outbox.due(clock.instant(), ROUND)) {
            try {
                if (!Settings.smtpHost().isEmpty()) {
                    Transport.send(mail(message));
                } else if (!Settings.isDemo()) {
                    return;
                }
                message.delivered(clock.instant());
                eraseIfOver(message);
            } catch (MessagingException e) {
                LOG.log(Level.WARNING, "Message " + message.getId() + " was not delivered", e);
                message.failed(clock.instant());
                eraseIfOver(message);
            }
        }
    }

    /** An address without an account is kept no longer than its message needs; the demonstration's mailbox keeps what it shows. */
    private void eraseIfOver(OutboxMessage message) {
        if (message.isOver() && !Settings.smtpHost().isEmpty()) {
            outbox.erase(message);
        }
    }

    private static Message mail(OutboxMessage message) throws MessagingException {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", Settings.smtpHost());
        properties.setProperty("mail.smtp.port", Integer.toString(Settings.smtpPort()));
        properties.setProperty("mail.smtp.connectiontimeout", "5000");
        properties.setProperty("mail.smtp.timeout", "5000");
        MimeMessage mail = new MimeMessage(Session.getInstance(properties));
        mail.setFrom(new InternetAddress("ordito@localhost"));
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress(message.getAddress()));
        mail.setSubject(message.getSubject(), "UTF-8");
        mail.setText(message.getBody(), "UTF-8");
        mail.setContentLanguage(new String[] {message.getLanguage().getLanguage()});
        for (Map.Entry<String, String> header : LeaveHeaders.of(message.leaveUrl()).entrySet()) {
            mail.setHeader(header.getKey(), header.getValue());
        }
        return mail;
    }
}
