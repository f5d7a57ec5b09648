package org.ordito.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseAccessTest {

    private static final DatabaseAccess.Account SOMEBODY = new DatabaseAccess.Account("somebody", "secret");

    @TempDir
    Path directory;

    @Test
    void addressGetsTheOptionsThePortalReliesOn() {
        assertThat(DatabaseAccess.of("jdbc:mysql://db:3306/ordito", SOMEBODY, SOMEBODY).url())
                .startsWith("jdbc:mysql://db:3306/ordito?nullCatalogMeansCurrent=true&connectionTimeZone=UTC&");
    }

    @Test
    void keyStoreOfTheServerIsLeftAloneSoThatEncryptedConnectionsOpen() {
        assertThat(DatabaseAccess.of("jdbc:mysql://db:3306/ordito", SOMEBODY, SOMEBODY).url()).contains("fallbackToSystemKeyStore=false");
    }

    @Test
    void statementsAreReadByTheDriverOnce() {
        assertThat(DatabaseAccess.of("jdbc:mysql://db:3306/ordito", SOMEBODY, SOMEBODY).url())
                .contains("cachePrepStmts=true&prepStmtCacheSize=500&prepStmtCacheSqlLimit=8192&useLocalSessionState=true");
    }

    @Test
    void optionsThatWereChosenStay() {
        assertThat(DatabaseAccess.of("jdbc:mysql://db/ordito?connectTimeout=1", SOMEBODY, SOMEBODY).url())
                .startsWith("jdbc:mysql://db/ordito?connectTimeout=1&nullCatalogMeansCurrent=true&")
                .doesNotContain("connectTimeout=10000");
    }

    @Test
    void unreachableDatabaseIsToldWithoutItsPassword() throws IOException {
        DatabaseAccess access = DatabaseAccess.of("jdbc:mysql://127.0.0.1:" + Ports.free() + "/ordito", SOMEBODY, SOMEBODY);

        assertThatThrownBy(access::check)
                .isInstanceOf(LaunchFailure.class)
                .hasMessageEndingWith("/ordito cannot be used as somebody: check ORDITO_DB_URL, ORDITO_DB_USER and ORDITO_DB_PASSWORD.");
    }

    @Test
    void passwordsAreMadeOnceAndOnlyTheirOwnerReadsThem() throws IOException {
        try (Home home = Home.claim(directory)) {
            DatabaseAccess first = Passwords.access(home, 3306);
            DatabaseAccess second = Passwords.access(home, 3306);

            assertThat(second).isEqualTo(first);
            assertThat(first.owner().password()).hasSize(48).isNotEqualTo(first.application().password());
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(
                    directory.resolve("database-passwords.properties")))).isEqualTo("rw-------");
        }
    }

    @Test
    void machineWithoutAnEmbeddedDatabaseIsToldWhatToSet() {
        assertThatCode(() -> EmbeddedDatabase.requireSupport("Linux", "amd64")).doesNotThrowAnyException();
        assertThatThrownBy(() -> EmbeddedDatabase.requireSupport("Linux", "riscv64"))
                .isInstanceOf(LaunchFailure.class)
                .hasMessageEndingWith("set ORDITO_DB_URL to a MySQL 8 or MariaDB of yours.");
    }
}
