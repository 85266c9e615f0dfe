package org.banso.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** What {@code mvn package} has left: the configured server and the EAR. */
public record Build(Path serverHome, Path ear) {

    /** @param top the top folder of the project */
    public static Build in(Path top) {
        Properties names = new Properties();
        try (InputStream stream = Build.class.getResourceAsStream("build.properties")) {
            names.load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Build(top.resolve(names.getProperty("server")), top.resolve(names.getProperty("ear")));
    }

    void requireThere() {
        if (!Files.exists(serverHome.resolve("standalone/configuration/standalone-banso.xml")) || !Files.exists(ear)) {
            throw new CannotStart("Banso is not built here yet: run ./banso run, or mvn -DskipTests package.");
        }
    }
}
