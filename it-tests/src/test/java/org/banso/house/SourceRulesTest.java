package org.banso.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceRulesTest {

    private static final String PLATE = """
            /**
             * 会議: what it is for.
             *
             * <p>Refuses to know: much.
             *
             * <p>Decisions:
             * <ul>
             *   <li>2026-07: one.
             * </ul>
             */
            @NullMarked
            package org.banso.meeting.model;
            """;

    @Test
    void everySourceKeepsTheHabits() {
        assertThat(wrongIn(".java", SourceRules::wrongWithJava)).isEmpty();
    }

    @Test
    void everyPageKeepsTheHabits() {
        assertThat(wrongIn(".xhtml", SourceRules::wrongWithPage)).isEmpty();
    }

    @Test
    void noSentenceStandsInTheProgram() {
        Map<String, List<String>> wrong = wrongIn(".java", SourceRules::sentencesIn);
        wrong.keySet().removeIf(file -> file.contains("/org/banso/kernel/"));

        assertThat(wrong).isEmpty();
    }

    @Test
    void aDoorPlateSaysWhatItRefusesToKnowAndWhatWasDecidedWhen() {
        assertThat(SourceRules.wrongWithDoorPlate(PLATE)).isEmpty();
        assertThat(SourceRules.wrongWithDoorPlate(PLATE.replace("Refuses", "Likes")))
                .hasSize(1);
        assertThat(SourceRules.wrongWithDoorPlate(PLATE.replace("2026-07", "lately")))
                .hasSize(1);
        assertThat(SourceRules.wrongWithDoorPlate(PLATE.replace("@NullMarked", "")))
                .hasSize(1);
        assertThat(SourceRules.wrongWithDoorPlate(PLATE.replace(" *   <li>", " * x\n".repeat(25) + " *   <li>")))
                .hasSize(1);
        assertThat(SourceRules.wrongWithDoorPlate("/** Refuses to know: much. 2026-07 */ @NullMarked"))
                .hasSize(1);
    }

    @Test
    void aLongFileSaysWhyItIsOneThing() {
        String lines = "line\n".repeat(300);

        assertThat(SourceRules.wrongWithJava(lines)).isEmpty();
        assertThat(SourceRules.wrongWithJava(lines + "one more\n")).hasSize(1);
        assertThat(SourceRules.wrongWithJava("// One class because it is one list.\n" + lines))
                .isEmpty();
        assertThat(SourceRules.wrongWithPage(lines + "one more\n")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "try { a(); } catch (IOException e) {}",
                "try { a(); } catch (IOException | RuntimeException e) {\n}",
                "// TODO later",
                "/* FIXME */",
                "@SuppressWarnings(\"unchecked\")\nvoid a() {}",
            })
    void aBadHabitIsNamed(String java) {
        assertThat(SourceRules.wrongWithJava(java)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "try { a(); } catch (IOException e) { throw new UncheckedIOException(e); }",
                "String pattern = \"catch (x) {}\";",
                "@SuppressWarnings(\"unchecked\") // the line above checks it\nvoid a() {}",
            })
    void aGoodHabitIsNot(String java) {
        assertThat(SourceRules.wrongWithJava(java)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "String a = \"保存しました\";",
                "String a = \"\"\"\n  予約できません。\n  \"\"\";",
                "throw new Refused(\"部屋は使用中です\"); // a comment",
            })
    void aSentenceInTheProgramIsFound(String java) {
        assertThat(SourceRules.sentencesIn(java)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/** 会議を予約します。 */ String a = \"meeting\";",
                "// 会議を予約します。\nString a = \"http://example\";",
                "char comma = '、'; String era = \"令和\";",
            })
    void aCommentAndACharacterAreNot(String java) {
        assertThat(SourceRules.sentencesIn(java)).isEmpty();
    }

    /** What is wrong, by file, in all that ships. */
    private static Map<String, List<String>> wrongIn(String ending, Function<String, List<String>> rule) {
        Map<String, List<String>> wrong = new TreeMap<>();
        for (Path file : sources(ending)) {
            try {
                List<String> found = rule.apply(Files.readString(file));
                if (!found.isEmpty()) {
                    wrong.put(House.top().relativize(file).toString().replace('\\', '/'), found);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return wrong;
    }

    private static List<Path> sources(String ending) {
        List<Path> files = new ArrayList<>();
        for (Path module : House.modules()) {
            try (Stream<Path> all = Files.walk(module.resolve("src/main"))) {
                all.filter(file -> file.toString().endsWith(ending)).forEach(files::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        assertThat(files).isNotEmpty();
        return files;
    }
}
