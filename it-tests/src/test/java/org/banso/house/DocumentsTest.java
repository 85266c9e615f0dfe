package org.banso.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the documents point at is there: a renamed class takes its line in the security lists along. */
class DocumentsTest {

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(#[^)]*)?\\)");

    @TempDir
    Path folder;

    @Test
    void everyLinkLeadsToAFile() throws IOException {
        Set<String> missing = new TreeSet<>();
        for (Path document : documents()) {
            missing.addAll(missing(document));
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void aLinkToNothingIsFound() throws IOException {
        Path document = folder.resolve("a.md");
        Files.writeString(document, "[here](a.md) [there](b/Gone.java) [outside](https://example.org/x) [part](#part)");

        assertThat(missing(document)).containsExactly("a.md: b/Gone.java");
    }

    @Test
    void theSecurityListHasItsCodeAndItsTests() throws IOException {
        String list = Files.readString(House.top().resolve("docs/asvs.md"));

        assertThat(LINK.matcher(list).results().filter(link -> link.group(1).endsWith("Test.java")))
                .hasSizeGreaterThan(15);
        assertThat(LINK.matcher(list).results().filter(link -> link.group(1).endsWith("IT.java")))
                .hasSizeGreaterThan(15);
    }

    private static Set<String> missing(Path document) throws IOException {
        Set<String> missing = new TreeSet<>();
        Matcher link = LINK.matcher(Files.readString(document));
        while (link.find()) {
            String target = link.group(1);
            if (!target.contains("://") && !Files.exists(document.resolveSibling(target))) {
                missing.add(document.getFileName() + ": " + target);
            }
        }
        return missing;
    }

    private static List<Path> documents() {
        Path top = House.top();
        try (Stream<Path> docs = Files.list(top.resolve("docs"))) {
            return Stream.concat(
                            Stream.of(top.resolve("README.md"), top.resolve("SECURITY.md")),
                            docs.filter(file -> file.toString().endsWith(".md")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
