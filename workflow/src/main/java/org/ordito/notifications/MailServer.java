package org.ordito.notifications;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.ordito.platform.Settings;

/**
 * The mail server that takes messages by SMTP.
 *
 * @param from what stands in the From header: an address, with or without a name before it
 */
record MailServer(String host, int port, String from) {

    private static final String PATIENCE = "5000";

    /** Empty when none is configured. */
    static Optional<MailServer> configured() {
        return Settings.smtpHost().isEmpty() ? Optional.empty() : Optional.of(new MailServer(Settings.smtpHost(), Settings.smtpPort(), Settings.mailFrom()));
    }

    /** The server itself does not answer: another message would fare no better. */
    static final class Away extends Exception {

        private static final long serialVersionUID = 1L;

        Away(MessagingException cause) {
            super(cause.getMessage(), cause);
        }
    }

    /**
     * Hands one message over.
     *
     * @throws Away               if the server cannot be reached
     * @throws MessagingException if it does not take this message
     */
    void send(OutboxMessage message) throws Away, MessagingException {
        Session session = session();
        MimeMessage mail = mail(session, message);
        try (Transport transport = session.getTransport("smtp")) {
            connect(transport);
            mail.saveChanges();
            transport.sendMessage(mail, mail.getAllRecipients());
        }
    }

    private static void connect(Transport transport) throws Away {
        try {
            transport.connect();
        } catch (MessagingException e) {
            throw new Away(e);
        }
    }

    private Session session() {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", host);
        properties.setProperty("mail.smtp.port", Integer.toString(port));
        properties.setProperty("mail.smtp.connectiontimeout", PATIENCE);
        properties.setProperty("mail.smtp.timeout", PATIENCE);
        properties.setProperty("mail.smtp.writetimeout", PATIENCE);
        return Session.getInstance(properties);
    }

    private MimeMessage mail(Session session, OutboxMessage message) throws MessagingException {
        MimeMessage mail = new MimeMessage(session);
        mail.setFrom(sender());
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress(message.getAddress()));
        mail.setSentDate(Date.from(message.getWrittenAt()));
        mail.setSubject(message.getSubject(), "UTF-8");
        mail.setText(message.getBody(), "UTF-8");
        mail.setContentLanguage(new String[] {message.getLanguage().getLanguage()});
        mail.setHeader("Auto-Submitted", "auto-generated");
        for (Map.Entry<String, String> header : LeaveHeaders.of(message.leaveUrl()).entrySet()) {
            mail.setHeader(header.getKey(), header.getValue());
        }
        return mail;
    }

    private InternetAddress sender() throws MessagingException {
        InternetAddress sender = new InternetAddress(from);
        try {
            sender.setPersonal(sender.getPersonal(), StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
        return sender;
    }
}
