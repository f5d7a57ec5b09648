package org.ordito.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ordito.platform.Settings;

/** What a mail server gets over SMTP. */
class MailServerTest {

    private static final Instant WRITTEN = Instant.parse("2026-11-27T08:00:00Z");

    private final GreenMail greenMail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private MailServer server;

    @BeforeEach
    void start() {
        greenMail.start();
        server = new MailServer("127.0.0.1", greenMail.getSmtp().getPort(), "Città di Catania <ordito@example.org>");
    }

    @AfterEach
    void stop() {
        greenMail.stop();
    }

    @Test
    void aMessageSaysFromWhomItIsInWhichLanguageAndInWhichCharacters() throws Exception {
        server.send(message("ada@example.org", Locale.ENGLISH, "Application received — “Città”", "Perché è più bello: naïve.\n"));

        MimeMessage mail = received();
        assertThat(mail.getFrom()).singleElement().satisfies(from -> {
            assertThat(((InternetAddress) from).getAddress()).isEqualTo("ordito@example.org");
            assertThat(((InternetAddress) from).getPersonal()).isEqualTo("Città di Catania");
        });
        assertThat(mail.getHeader("From", null)).as("as servers take it").isASCII();
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("ada@example.org");
        assertThat(mail.getSubject()).isEqualTo("Application received — “Città”");
        assertThat(mail.getContentLanguage()).containsExactly("en");
        assertThat(mail.getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
        assertThat(mail.getContent().toString().strip()).isEqualTo("Perché è più bello: naïve.");
        assertThat(mail.getSentDate()).isEqualTo(Date.from(WRITTEN));
        assertThat(mail.getHeader("Auto-Submitted", null)).as("no holiday answers it").isEqualTo("auto-generated");
        assertThat(mail.getHeader("List-Unsubscribe")).as("it belongs to nothing one can leave").isNull();
    }

    @Test
    void anItalianMessageIsMarkedAsItalian() throws Exception {
        server.send(message("ada@example.org", Locale.ITALIAN, "Domanda ricevuta", "Abbiamo ricevuto la domanda."));

        assertThat(received().getContentLanguage()).containsExactly("it");
    }

    @Test
    void aMessageThatCannotBeSentIsToldFromAServerThatIsAway() {
        assertThatThrownBy(() -> server.send(message("no address", Locale.ITALIAN, "Oggetto", "Testo"))).isInstanceOf(MessagingException.class);

        greenMail.stop();

        assertThatThrownBy(() -> server.send(message("ada@example.org", Locale.ITALIAN, "Oggetto", "Testo"))).isInstanceOf(MailServer.Away.class);
    }

    @Test
    void withoutASettingMessagesComeFromThePortalsOwnHost() {
        assertThat(Settings.mailFrom()).isEqualTo("ordito@localhost");
        System.setProperty("ordito.url", "https://incubatore.example.org/");
        try {
            assertThat(Settings.mailFrom()).isEqualTo("ordito@incubatore.example.org");
        } finally {
            System.clearProperty("ordito.url");
        }
    }

    private MimeMessage received() {
        assertThat(greenMail.getReceivedMessages()).hasSize(1);
        return greenMail.getReceivedMessages()[0];
    }

    private static OutboxMessage message(String address, Locale language, String subject, String body) {
        return new OutboxMessage("ada", "Ada", address, language, "IDEA-2026-0001", subject, body, WRITTEN);
    }
}
