package org.banso.family.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.banso.desk.web.Vocabulary;
import org.banso.directory.model.Agency;
import org.banso.family.model.FamilySheet;
import org.banso.family.model.FamilySheet.Somebody;
import org.banso.paper.web.Sketch;
import org.banso.plan.model.RoleAssignment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;

/** What holds for the pictures of every family. */
class PicturesTest {

    private static final Vocabulary WORDS = Vocabulary.of(Locale.JAPANESE);
    private static final int ROUNDS = Integer.getInteger("banso.rounds", 1);

    static LongStream families() {
        return LongStream.range(0, 120L * ROUNDS);
    }

    @ParameterizedTest
    @MethodSource("families")
    void noTwoSignsAndNoTwoWordsOverlap(long seed) {
        FamilySheet family = RandomFamily.of(seed);

        Sketch genogram = GenogramDrawing.of(family, WORDS);
        Sketch ecomap = EcomapDrawing.of(family, roles(), WORDS);

        assertThat(overlaps(genogram)).as("genogram %s", seed).isEmpty();
        assertThat(overlaps(ecomap)).as("ecomap %s", seed).isEmpty();
        assertThat(signsApart(family)).as("signs %s", seed).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("families")
    void everythingStandsInsideThePicture(long seed) {
        for (Sketch sketch : List.of(
                GenogramDrawing.of(RandomFamily.of(seed), WORDS),
                EcomapDrawing.of(RandomFamily.of(seed), roles(), WORDS))) {
            Rectangle2D frame = new Rectangle2D.Double(0, 0, sketch.width(), sketch.height());
            assertThat(texts(sketch)).allMatch(frame::contains);
        }
    }

    @ParameterizedTest
    @MethodSource("families")
    void parentsStandAboveTheirChildrenAndCouplesBeside(long seed) {
        FamilySheet family = RandomFamily.of(seed);
        GenogramLayout layout = new GenogramLayout(family);

        family.parentages().forEach(one -> assertThat(layout.row(one.parent())).isLessThan(layout.row(one.child())));
        family.couples().forEach(one -> assertThat(layout.row(one.one())).isEqualTo(layout.row(one.two())));
    }

    @ParameterizedTest
    @MethodSource("families")
    void brothersAndSistersWithoutAFamilyOfTheirOwnStandByAge(long seed) {
        FamilySheet family = RandomFamily.of(seed);
        GenogramLayout layout = new GenogramLayout(family);

        for (GenogramLayout.Union union : layout.unions()) {
            List<Double> columns = union.children().stream()
                    .map(child -> family.person(child).orElseThrow())
                    .filter(child -> child.born() != null)
                    .filter(child -> family.couples().stream()
                            .noneMatch(couple -> couple.one() == child.id() || couple.two() == child.id()))
                    .map(Somebody::id)
                    .map(layout::column)
                    .toList();
            assertThat(columns).isSorted();
        }
    }

    @Test
    void theSameFamilyIsAlwaysDrawnInTheSameWay() {
        FamilySheet family = RandomFamily.of(7);

        assertThat(GenogramDrawing.of(family, WORDS).file())
                .isEqualTo(GenogramDrawing.of(RandomFamily.of(7), WORDS).file());
    }

    @Test
    void theLargestIsDrawnInAMoment() {
        FamilySheet largest = families()
                .mapToObj(RandomFamily::of)
                .max((one, other) -> one.people().size() - other.people().size())
                .orElseThrow();
        assertThat(largest.people()).hasSizeGreaterThan(20);
        GenogramDrawing.of(largest, WORDS);

        long begun = System.nanoTime();
        GenogramDrawing.of(largest, WORDS);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofMillis(500));
    }

    @ParameterizedTest
    @MethodSource("families")
    void theFileIsXmlWithoutStyleAndScript(long seed) throws Exception {
        String file = GenogramDrawing.of(RandomFamily.of(seed), WORDS).file();

        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(file)));
        assertThat(file).doesNotContain("style=", "<script", "onload", "href");
        keep("genogram-" + seed, file);
        keep(
                "ecomap-" + seed,
                EcomapDrawing.of(RandomFamily.of(seed), roles(), WORDS).file());
    }

    /** For the eye: with {@code -Dbanso.pictures=folder} the pictures are kept there. */
    private static void keep(String name, String file) throws IOException {
        String folder = System.getProperty("banso.pictures", "");
        if (!folder.isEmpty()) {
            Files.writeString(Path.of(folder, name + ".svg"), file);
        }
    }

    private static List<RoleAssignment> roles() {
        return List.of(new RoleAssignment(Agency.PLAT_HOME, "就労の相談と同行"), new RoleAssignment(Agency.MERKMAL, "本人との面接"));
    }

    private static List<Rectangle2D> texts(Sketch sketch) {
        return sketch.marks().stream()
                .filter(Sketch.Text.class::isInstance)
                .map(Sketch.Text.class::cast)
                .map(text -> (Rectangle2D) new Rectangle2D.Double(
                        text.at().x() - text.width() / 2,
                        text.at().y() - text.size() * 0.85,
                        text.width(),
                        text.size()))
                .toList();
    }

    private static List<String> overlaps(Sketch sketch) {
        List<String> found = new ArrayList<>();
        List<Rectangle2D> boxes = texts(sketch);
        for (int one = 0; one < boxes.size(); one++) {
            for (int other = one + 1; other < boxes.size(); other++) {
                if (boxes.get(one).intersects(boxes.get(other))) {
                    found.add(boxes.get(one) + " " + boxes.get(other));
                }
            }
        }
        return found;
    }

    /** Signs are as wide as 50 pixels with a double line. */
    private static List<String> signsApart(FamilySheet family) {
        GenogramLayout layout = new GenogramLayout(family);
        List<String> found = new ArrayList<>();
        for (Somebody one : family.people()) {
            for (Somebody other : family.people()) {
                if (one.id() < other.id()
                        && layout.row(one.id()) == layout.row(other.id())
                        && Math.abs(layout.column(one.id()) - layout.column(other.id())) < 1) {
                    found.add(one.id() + " " + other.id());
                }
            }
        }
        return found;
    }
}
