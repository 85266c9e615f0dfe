package org.banso.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RoomsTest {

    @Test
    void noRoomIsBelowARoomThatIsBelowIt() {
        for (String room : Rooms.all()) {
            for (String below : Rooms.below(room)) {
                assertThat(below.equals(room) || !Rooms.below(below).contains(room))
                        .as("%s and %s", room, below)
                        .isTrue();
            }
        }
    }

    @Test
    void everyRoomStandsOnTheKernel() {
        assertThat(Rooms.all()).allSatisfy(room -> assertThat(Rooms.below(room)).contains("kernel"));
    }

    @Test
    void theAuditAndTheNoticesAreAskedByNoRoom() {
        assertThat(Rooms.all().stream().filter(room -> !room.equals(Rooms.DESK)))
                .allSatisfy(room -> assertThat(Rooms.below(room).stream().filter(below -> !below.equals(room)))
                        .doesNotContain("audit", "notice", "desk"));
    }

    @Test
    void everyRoomWithAModelHasItsDoorPlate() throws IOException {
        try (Stream<Path> rooms = Files.list(House.top().resolve("persistence/src/main/java/org/banso"))) {
            List<Path> all = rooms.toList();

            assertThat(all)
                    .isNotEmpty()
                    .allSatisfy(
                            room -> assertThat(room.getFileName().toString()).isIn(Rooms.all()));
            assertThat(all).allSatisfy(room -> {
                Path plate = room.resolve("model/package-info.java");
                assertThat(plate).exists();
                assertThat(SourceRules.wrongWithDoorPlate(Files.readString(plate)))
                        .as(room.toString())
                        .isEmpty();
            });
        }
    }
}
