package org.ordito.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the programs we run are unpacked.
 *
 * @param server root of the application server
 * @param database root of the embedded database; empty if somebody else runs the database
 */
record Programs(Path server, Optional<Path> database) {

    /** Unpacks what is not there yet. */
    static Programs unpack(Settings settings, Home home) throws IOException {
        Path directory = Files.createDirectories(settings.programs().orElse(home.server()));
        // the database first: where a busy machine still counts a new program as being written, it may not be run yet
        Optional<Path> database = Optional.empty();
        if (settings.externalDatabase().isEmpty()) {
            EmbeddedDatabase.requireSupport(System.getProperty("os.name"), System.getProperty("os.arch"));
            database = Optional.of(Archive.unpack(settings.artifact("database"), "bin/mariadbd", directory));
        }
        Path server = Archive.unpack(settings.artifact("server"), "glassfish/modules/glassfish.jar", directory);
        return new Programs(server, database);
    }
}
