package org.ordito.launcher;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The MariaDB that comes with Ordito: one schema, an owner who may change its tables, and the application's user, who
 * gets rights on each table from the portal once it has made them (and never the right to change the audit trail).
 */
final class EmbeddedDatabase {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Home home;
    private final Children children;
    private final Path program;

    EmbeddedDatabase(Home home, Children children, Path program) {
        this.home = home;
        this.children = children;
        this.program = program;
    }

    /** Throws {@link LaunchFailure} on a machine for which no embedded database comes with Ordito. */
    static void requireSupport(String system, String processor) {
        boolean linux = system.equals("Linux") && processor.equals("amd64");
        boolean mac = system.startsWith("Mac") && processor.equals("aarch64");
        if (!linux && !mac) {
            throw new LaunchFailure("The embedded database comes for Linux on x86-64 and macOS on ARM, not for " + system + " on "
                    + processor + ": set ORDITO_DB_URL to a MySQL 8 or MariaDB of yours.");
        }
    }

    /** Makes the data directory if there is none, starts the database on a free port and waits until it answers. */
    DatabaseAccess start() throws IOException, InterruptedException {
        if (Files.notExists(home.database())) {
            install();
        }
        DatabaseAccess access = Passwords.access(home, Ports.free());
        Path users = home.run().resolve("database-users.sql");
        Passwords.createPrivate(users);
        Files.write(users, users(access));
        ChildProcess process = children.start("database", command(access, users), home.database());
        await(process, access);
        Files.delete(users);
        return access;
    }

    private void install() throws IOException, InterruptedException {
        // moved to its name when complete, so that an interrupted start does not leave half a database
        Path partial = home.root().resolve("database.partial");
        Home.delete(partial);
        Passwords.createPrivateDirectory(partial);
        // relative to where it runs: the script breaks a path at its blanks
        children.run("database-installation", List.of("/bin/sh", "scripts/mariadb-install-db",
                "--no-defaults", "--basedir=.", "--datadir=" + program.relativize(partial), "--user=" + System.getProperty("user.name"),
                "--force", "--skip-name-resolve", "--skip-test-db"), program);
        Files.move(partial, home.database(), StandardCopyOption.ATOMIC_MOVE);
    }

    private List<String> command(DatabaseAccess access, Path users) {
        String port = access.url().replaceAll("^jdbc:mysql://127\\.0\\.0\\.1:(\\d+)/.*", "$1");
        List<String> command = new ArrayList<>(List.of(
                program.resolve("bin/mariadbd").toString(),
                "--no-defaults",
                "--datadir=" + home.database(),
                "--basedir=" + program,
                "--bind-address=127.0.0.1",
                "--port=" + port,
                // relative to the data directory: an absolute path may be longer than a socket's name can be
                "--socket=ordito.sock",
                "--pid-file=ordito.pid",
                "--init-file=" + users,
                "--log-error=" + home.log("database"),
                "--skip-ssl",
                "--skip-name-resolve",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_unicode_ci",
                "--default-time-zone=+00:00",
                "--transaction-isolation=READ-COMMITTED",
                "--max-allowed-packet=64M",
                "--innodb-buffer-pool-size=" + bufferPoolMegabytes() + "M"));
        if (System.getProperty("user.name").equals("root")) {
            command.add("--user=root");
        }
        return command;
    }

    /** An eighth of the machine's memory, from 256 MB to 2 GB: beyond what fits, each case that is opened is read from the disk. */
    private static long bufferPoolMegabytes() {
        long memory = ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getTotalMemorySize() / (1024 * 1024);
        return Math.max(256, Math.min(2048, memory / 8));
    }

    /** Run by the database before it takes connections; the passwords' file is the authority, so they are set each time. */
    private static List<String> users(DatabaseAccess access) {
        List<String> statements = new ArrayList<>();
        statements.add("CREATE DATABASE IF NOT EXISTS ordito;");
        for (DatabaseAccess.Account account : List.of(access.owner(), access.application())) {
            String user = "'" + account.user() + "'@'127.0.0.1'";
            statements.add("CREATE USER IF NOT EXISTS " + user + ";");
            statements.add("ALTER USER " + user + " IDENTIFIED BY '" + account.password() + "';");
        }
        statements.add("GRANT ALL ON ordito.* TO '" + access.owner().user() + "'@'127.0.0.1' WITH GRANT OPTION;");
        // no table has this right of its own, and some right on the schema is needed to enter it
        statements.add("GRANT CREATE TEMPORARY TABLES ON ordito.* TO '" + access.application().user() + "'@'127.0.0.1';");
        return statements;
    }

    private void await(ChildProcess process, DatabaseAccess access) throws InterruptedException {
        boolean answers = Wait.until(PATIENCE, process, () -> {
            try {
                access.connectAsOwner().close();
                return true;
            } catch (SQLException e) {
                return false;
            }
        });
        if (!answers) {
            throw new LaunchFailure("The embedded database did not start: see " + home.logs() + ".");
        }
    }
}
