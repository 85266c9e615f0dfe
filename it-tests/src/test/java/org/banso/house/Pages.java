package org.banso.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pages that can be asked for: every Faces page that does not stand behind {@code WEB-INF}. */
public final class Pages {

    private Pages() {}

    /** Where they stand in the sources. */
    public static Path folder() {
        return House.top().resolve("web/src/main/webapp");
    }

    /** As they are asked for: {@code casefile/case.xhtml}. */
    public static Set<String> all() {
        Path webapp = folder();
        try (Stream<Path> files = Files.walk(webapp)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .map(file -> webapp.relativize(file).toString().replace('\\', '/'))
                    .filter(page -> !page.startsWith("WEB-INF/"))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
