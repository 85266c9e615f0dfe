package org.banso.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every word of the house in both languages, none too few, none too many, and none in a page. */
class WordsTest {

    private static final Bundles WORDS = Bundles.in(House.top().resolve("web/src/main/resources/org/banso/words"));
    private static final WordsUse USE = new WordsUse(
            new House("org.banso"),
            House.real(),
            texts(".xhtml", ".java", ".js").values());

    @TempDir
    Path folder;

    @Test
    void everyFileHoldsTheWordsOfItsRoomOnce() {
        assertThat(WORDS.wrong()).isEmpty();
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(WORDS.lacking()).isEmpty();
    }

    @Test
    void everySentenceFillsItsPlacesTheSameInBothLanguages() {
        assertThat(WORDS.illFormed()).isEmpty();
    }

    @Test
    void nobodyEverReadsACodeInsteadOfWords() {
        Set<String> missing = new TreeSet<>(USE.needed());
        missing.removeAll(WORDS.keys());
        missing.addAll(USE.unspoken(WORDS.keys()));

        assertThat(missing).isEmpty();
    }

    @Test
    void noWordsStandThereThatNobodyReads() {
        assertThat(USE.unused(WORDS.keys())).isEmpty();
    }

    @Test
    void noPageSaysAnythingByItself() {
        Map<String, List<String>> found = new TreeMap<>();
        texts(".xhtml").forEach((page, text) -> {
            List<String> literal = PageText.literalIn(text);
            if (!literal.isEmpty()) {
                found.put(page, literal);
            }
        });

        assertThat(found).isEmpty();
    }

    @Test
    void noScriptSaysAnythingByItself() {
        Map<String, List<String>> found = new TreeMap<>();
        texts(".js").forEach((script, text) -> {
            List<String> sentences =
                    SourceRules.sentencesIn(text.replace('\'', '"').replace('`', '"'));
            if (!sentences.isEmpty()) {
                found.put(script, sentences);
            }
        });

        assertThat(found).isEmpty();
    }

    // ---- that each of these can fail ----

    @Test
    void aKeyThatOneLanguageLacksIsNamed() throws IOException {
        assertThat(bundles("desk.a=あ\ndesk.b=い\n", "desk.a=a\ndesk.c=c\n").lacking())
                .containsExactly("desk.b", "desk.c");
    }

    @Test
    void aKeyThatStandsTwiceOrElsewhereOrEmptyIsNamed() throws IOException {
        assertThat(bundles("desk.a=あ\ndesk.a=い\nplan.b=う\nenum.plan.C.D=え\ndesk.e=\n", "")
                        .wrong())
                .containsExactlyInAnyOrder(
                        "desk.a stands twice",
                        "plan.b stands in the words of desk",
                        "enum.plan.C.D stands in the words of desk",
                        "desk.e is empty");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "desk.a=It's {0}",
                "desk.a={0} and {1}",
                "desk.a={0",
                "desk.a={x}",
                "desk.a=none",
            })
    void aSentenceThatDoesNotFillItsPlacesIsNamed(String english) throws IOException {
        assertThat(bundles("desk.a=「{0}」です\n", english + "\n").illFormed()).isNotEmpty();
    }

    @Test
    void aGoodSentenceIsNot() throws IOException {
        assertThat(bundles(
                                "desk.a=「{0,number,#}」年、{1}です\nvalid.Size={max} 字まで\n",
                                "desk.a=It''s {1} in {0,number,#}\nvalid.Size=Up to {max}\n")
                        .illFormed())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>保存</p>",
                "<p>Saved</p>",
                "<p>#{w['a']} yen</p>",
                "<p title=\"Saved\"/>",
                "<p data-x=\"保存\"/>",
                "<p>#{a ? '有' : b}</p>",
                "<h:outputText value=\"Saved\"/>",
                "<h:inputText a:placeholder=\"Name\"/>",
                "<h:commandButton value=\"#{a} go\"/>",
            })
    void textInAPageIsFound(String element) {
        assertThat(PageText.literalIn(page(element))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p class=\"lead\">#{w['desk.a']}</p>",
                "<p>#{w.say('desk.a', b)}、</p>",
                "<!-- 注: a comment -->",
                "<h:outputText value=\"#{a['x}y']}\" styleClass=\"text\"/>",
                "<h:inputText value=\"#{a}\" id=\"name\"/>",
                "<p>12:30 — ×</p>",
                "<script>const a = 1;</script>",
            })
    void whatComesFromTheWordsIsNot(String element) {
        assertThat(PageText.literalIn(page(element)).stream().filter(text -> !text.equals("、")))
                .isEmpty();
    }

    @Test
    void whatAPageAClassOrAModelNeedsIsKnown() {
        String base = "org.banso.broken.entities";
        WordsUse use = new WordsUse(
                new House(base),
                House.among(base),
                List.of(
                        "#{w['desk.login.title']} #{w.say('desk.today.late', x)} #{w['desk.rail.'.concat(x)]}",
                        "package org.banso.desk.web; \"desk.login.refused\" \"desk.login\"",
                        "\"plan.DECIDED\"",
                        "Witnessed \"plan.UNTOLD\" \"{valid.text.TOO_LONG}\""));

        assertThat(use.needed())
                .containsExactlyInAnyOrder(
                        "desk.login.title",
                        "desk.today.late",
                        "desk.login.refused",
                        "story.plan.DECIDED",
                        "valid.text.TOO_LONG");
        assertThat(use.unused(Set.of(
                        "desk.login.title", "desk.rail.today", "desk.nobody", "story.plan.UNTOLD", "enum.plan.No.NO")))
                .containsExactlyInAnyOrder("desk.nobody", "story.plan.UNTOLD", "enum.plan.No.NO");
    }

    @Test
    void reasonsAndConstraintsNeedWords() {
        assertThat(USE.needed()).contains("refused.access.NOT_YOUR_ROLE", "refused.kernel.NOT_FOUND", "valid.NotNull");
    }

    @Test
    void enumsThatReachAPageNeedWordsAndOthersDoNot() {
        Set<String> unspoken = USE.unspoken(Set.of());

        assertThat(unspoken)
                .contains("enum.directory.Agency.WARD", "enum.casefile.CaseState.CLOSED")
                .doesNotContain("enum.access.Deed.READ", "enum.access.Purpose.SUPPORT");
        assertThat(USE.unspoken(new TreeSet<>(unspoken))).isEmpty();
    }

    @Test
    void anEnumIsSpokenUnderABeginningOnlyWhenAllOfItIs() {
        WordsUse use = new WordsUse(new House("org.banso"), House.real(), List.of("w['desk.era.'.concat(era)]"));
        Set<String> all = Set.of("desk.era.WAREKI", "desk.era.WESTERN");

        assertThat(use.unspoken(all)).doesNotContain("enum.directory.EraStyle.WAREKI");
        assertThat(use.unspoken(Set.of("desk.era.WAREKI"))).contains("enum.directory.EraStyle.WAREKI");
    }

    private Bundles bundles(String japanese, String english) throws IOException {
        Files.writeString(folder.resolve("desk.properties"), japanese);
        Files.writeString(folder.resolve("desk_en.properties"), english);
        return Bundles.in(folder);
    }

    private static String page(String element) {
        return "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:h=\"jakarta.faces.html\""
                + " xmlns:a=\"jakarta.faces.passthrough\"><body>" + element + "</body></html>";
    }

    /** The text of every file that ships and ends so, by its path. */
    private static Map<String, String> texts(String... endings) {
        Map<String, String> texts = new TreeMap<>();
        List<Path> files = new ArrayList<>();
        for (Path module : House.modules()) {
            try (Stream<Path> all = Files.walk(module.resolve("src/main"))) {
                all.filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                        .forEach(files::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        for (Path file : files) {
            try {
                texts.put(House.top().relativize(file).toString(), Files.readString(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        assertThat(texts).isNotEmpty();
        return texts;
    }
}
