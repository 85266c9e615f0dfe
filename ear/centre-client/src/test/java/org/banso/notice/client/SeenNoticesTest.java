package org.banso.notice.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeenNoticesTest {

    @TempDir
    private Path folder;

    @Test
    void remembersOverARestart() {
        Path file = folder.resolve("seen.txt");
        SeenNotices before = new SeenNotices(file);
        assertThat(before.contains("a")).isFalse();
        before.add("a");
        before.add("b");

        SeenNotices after = new SeenNotices(file);

        assertThat(after.contains("a")).isTrue();
        assertThat(after.contains("b")).isTrue();
        assertThat(after.contains("c")).isFalse();
    }
}
