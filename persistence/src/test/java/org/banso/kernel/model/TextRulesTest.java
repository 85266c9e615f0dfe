package org.banso.kernel.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.banso.kernel.model.TextRules.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextRulesTest {

    @Test
    void lengthIsCountedInCodePoints() {
        assertThat(TextRules.length("𠮷野家")).isEqualTo(3);
        assertThat(TextRules.problemOf("𠮷𠮷𠮷", 3, false)).isEmpty();
        assertThat(TextRules.problemOf("𠮷𠮷𠮷", 2, false)).contains(Problem.TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "辻󠄀", "が", "\uE000", "a\tb", "👨\u200D👩\u200D👧", "〜−∥¢", "髙﨑①㈱", "👍🏽"})
    void namesAndSymbolsStayAsTheyAre(String text) {
        assertThat(TextRules.problemOf(text, 100, false)).isEmpty();
        assertThat(TextRules.tidy(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u0000b",
                "a\u0007",
                "\u001B[31m",
                "a\u007F",
                "a\u0085b",
                "a\uD842",
                "\uDFB7a",
                "a\uFFFE",
                "a\uFFFF",
                "a\uFDD0",
                "\u202Eabc",
                "\u2066abc",
                "a\u2028b",
                "a\rb",
                "a\r"
            })
    void refusesWhatIsNoText(String text) {
        assertThat(TextRules.problemOf(text, 100, true)).contains(Problem.CHARACTER);
        assertThat(TextRules.problemOf(text, 100, false)).contains(Problem.CHARACTER);
    }

    @Test
    void severalLinesOnlyWhereTheyAreAskedFor() {
        assertThat(TextRules.problemOf("一\n二", 10, true)).isEmpty();
        assertThat(TextRules.problemOf("一\r\n二", 10, true)).isEmpty();
        assertThat(TextRules.problemOf("一\n二", 10, false)).contains(Problem.SEVERAL_LINES);
    }

    @Test
    void tidyingTakesAwayWhatNobodyTypedOnPurpose() {
        assertThat(TextRules.tidy("　架空　花子 \t")).isEqualTo("架空　花子");
        assertThat(TextRules.tidy("\uFEFF架\u200B空")).isEqualTo("架空");
        assertThat(TextRules.tidy("一\r\n二\r三\u2028四\u0085五\n")).isEqualTo("一\n二\n三\n四\n五");
        assertThat(TextRules.tidy(" 　\n")).isEmpty();
    }
}
