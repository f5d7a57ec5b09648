package org.ordito.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    @Test
    void defaultsAreADemoOnPort8080OfThisMachineAlone() {
        Settings settings = Settings.of(Map.of(), new Properties());

        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.address().isLoopbackAddress()).isTrue();
        assertThat(settings.demo()).isTrue();
        assertThat(settings.externalDatabase()).isEmpty();
    }

    @Test
    void environmentIsReadAndSystemPropertyWins() {
        Properties properties = new Properties();
        properties.setProperty("ordito.port", "9001");

        Settings settings = Settings.of(Map.of("ORDITO_PORT", "9000", "ORDITO_DEMO", "false"), properties);

        assertThat(settings.port()).isEqualTo(9001);
        assertThat(settings.demo()).isFalse();
    }

    @Test
    void emptyVariableIsAsGoodAsNone() {
        assertThat(environment("ORDITO_PORT", " ").port()).isEqualTo(8080);
    }

    @ParameterizedTest
    @ValueSource(strings = {"eighty", "-1", "65536", "80.5"})
    void badPortIsRefusedWithOneSentence(String port) {
        assertThatThrownBy(() -> environment("ORDITO_PORT", port).validate())
                .isInstanceOf(LaunchFailure.class)
                .hasMessage("ORDITO_PORT must be a port number from 1 to 65535, not \"" + port + "\".");
    }

    @Test
    void unclearDemoIsRefusedWithOneSentence() {
        assertThatThrownBy(() -> environment("ORDITO_DEMO", "maybe").validate())
                .isInstanceOf(LaunchFailure.class)
                .hasMessage("ORDITO_DEMO must be true or false, not \"maybe\".");
    }

    @Test
    void mailPortIsCheckedAlthoughOnlyThePortalUsesIt() {
        assertThatThrownBy(() -> Settings.of(Map.of("ORDITO_SMTP_HOST", "mail", "ORDITO_SMTP_PORT", "no"), new Properties()).validate())
                .isInstanceOf(LaunchFailure.class)
                .hasMessageStartingWith("ORDITO_SMTP_PORT must be");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "9", "-60", "sixty", "99999"})
    void draftsAreKeptForSomeDays(String days) {
        assertThatThrownBy(() -> environment("ORDITO_DRAFT_DAYS", days).validate())
                .isInstanceOf(LaunchFailure.class)
                .hasMessage("ORDITO_DRAFT_DAYS must be a number of days from 10 to 9999, not \"" + days + "\".");
        environment("ORDITO_DRAFT_DAYS", "90").validate();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ordito@example.org", "Città di Catania <ordito@example.org>"})
    void senderIsAnAddressWithOrWithoutAName(String sender) {
        Settings settings = environment("ORDITO_MAIL_FROM", sender);
        settings.validate();
        assertThat(settings.forPortal(8080)).containsEntry("ordito.mail.from", sender);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ordito", "ordito@", "Ordito <ordito>", "a@example.org, b@example.org"})
    void unclearSenderIsRefusedWithOneSentence(String sender) {
        assertThatThrownBy(() -> environment("ORDITO_MAIL_FROM", sender).validate())
                .isInstanceOf(LaunchFailure.class)
                .hasMessage("ORDITO_MAIL_FROM must be an address, alone or after a name: Ordito <ordito@example.org>, not \"" + sender + "\".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1:3310", "clamav:3310", "/run/clamav/clamd.ctl"})
    void scannerIsAPortOrASocket(String address) {
        Settings settings = environment("ORDITO_CLAMD", address);
        settings.validate();
        assertThat(settings.forPortal(8080)).containsEntry("ordito.clamd", address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"clamav", "clamav:", "run/clamd.ctl", "clamav:0", "a b:3310"})
    void unclearScannerIsRefusedWithOneSentence(String address) {
        assertThatThrownBy(() -> environment("ORDITO_CLAMD", address).validate())
                .isInstanceOf(LaunchFailure.class)
                .hasMessage("ORDITO_CLAMD must be host:port or the absolute path of a socket, not \"" + address + "\".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://broker.example", "https://broker.example:8443/realms/city", "https://broker.example/", "http://127.0.0.1:8081/realms/city",
            "http://localhost", "http://[::1]:8081"})
    void brokerIsAnHttpsAddressOrOnThisMachine(String issuer) {
        Settings settings = broker(issuer);
        settings.validate();
        assertThat(settings.forPortal(8080)).containsEntry("ordito.oidc.issuer", issuer).containsEntry("ordito.oidc.audience", "ordito-api");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://broker.example", "broker.example", "https://", "https://broker.example?realm=city", "https://user@broker.example",
            "http://127.0.0.1.broker.example", "https://a b"})
    void unclearBrokerIsRefusedWithOneSentence(String issuer) {
        assertThatThrownBy(() -> broker(issuer).validate())
                .isInstanceOf(LaunchFailure.class)
                .hasMessage("ORDITO_OIDC_ISSUER must be the https:// address of the broker, 200 characters at most and without a query, not \"" + issuer + "\".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ORDITO_OIDC_ISSUER", "ORDITO_OIDC_AUDIENCE"})
    void brokerAndAudienceGoTogether(String one) {
        assertThatThrownBy(() -> environment(one, "https://broker.example").validate())
                .isInstanceOf(LaunchFailure.class)
                .hasMessage("ORDITO_OIDC_ISSUER and ORDITO_OIDC_AUDIENCE go together: set both or none.");
    }

    @Test
    void externalDatabaseNeedsAUser() {
        assertThatThrownBy(() -> environment("ORDITO_DB_URL", "jdbc:mysql://db/ordito").validate())
                .isInstanceOf(LaunchFailure.class)
                .hasMessage("ORDITO_DB_USER is needed with ORDITO_DB_URL.");
    }

    @Test
    void databaseOfAnotherKindIsRefused() {
        assertThatThrownBy(() -> environment("ORDITO_DB_URL", "jdbc:postgresql://db/ordito").validate())
                .isInstanceOf(LaunchFailure.class)
                .hasMessageContaining("jdbc:mysql://host:3306/ordito");
    }

    @Test
    void portalLearnsItsSettingsButNoDatabasePassword() {
        Settings settings = Settings.of(Map.of(
                "ORDITO_OIDC_ISSUER", "https://broker.example",
                "ORDITO_DB_PASSWORD", "secret",
                "ORDITO_HOME", "/srv/ordito",
                "PATH", "/bin"), new Properties());

        assertThat(settings.forPortal(8123)).containsOnly(
                Map.entry("ordito.oidc.issuer", "https://broker.example"),
                Map.entry("ordito.home", "/srv/ordito"),
                Map.entry("ordito.demo", "true"),
                Map.entry("ordito.port", "8123"));
    }

    @Test
    void testsDoNotSeeTheEnvironment() {
        Settings settings = Settings.forTest(Path.of("/tmp/elsewhere"), false);

        assertThat(settings.home()).isEqualTo(Path.of("/tmp/elsewhere"));
        assertThat(settings.port()).isZero();
        assertThat(settings.demo()).isFalse();
    }

    private static Settings broker(String issuer) {
        return Settings.of(Map.of("ORDITO_OIDC_ISSUER", issuer, "ORDITO_OIDC_AUDIENCE", "ordito-api"), new Properties());
    }

    private static Settings environment(String name, String value) {
        return Settings.of(Map.of(name, value), new Properties());
    }
}
