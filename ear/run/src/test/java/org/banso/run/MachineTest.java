package org.banso.run;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MachineTest {

    private static final long ENOUGH = 2L << 30;

    @Test
    void acceptsThisMachine() {
        assertThatCode(() -> Machine.here(Path.of("")).requireFit()).doesNotThrowAnyException();
    }

    @Test
    void saysThatJavaIsTooOld() {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> new Machine(11, "Linux", "amd64", ENOUGH).requireFit())
                .withMessage("This is Java 11; Banso needs Java 17 or newer: install a JDK and set JAVA_HOME to it.");
    }

    @Test
    void saysThatTheProcessorIsUnknown() {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> new Machine(17, "Linux", "riscv64", ENOUGH).requireFit())
                .withMessageContaining("Linux on riscv64");
    }

    @Test
    void saysThatTheDiskIsFull() {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> new Machine(17, "Linux", "aarch64", 500L << 20).requireFit())
                .withMessageContaining("Only 500 MB are free")
                .withMessageContaining("BANSO_DATA");
    }
}
