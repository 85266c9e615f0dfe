package org.banso.kernel.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KanaFoldTest {

    @ParameterizedTest
    @ValueSource(strings = {"さいとう じゅん", "サイトウ　ジュン", "ｻｲﾄｳ ｼﾞｭﾝ", "サイトウ・ジュン", "さいとうじゆん", "ｻｲﾄｳｼﾞﾕﾝ"})
    void widthScriptSizeAndSpaceMakeNoDifference(String typed) {
        assertThat(KanaFold.key(typed)).isEqualTo("さいとうじゆん");
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "渡邊, 渡辺",
        "渡邉, 渡辺",
        "髙橋, 高橋",
        "山﨑, 山崎",
        "山嵜, 山崎",
        "齋藤, 斉藤",
        "齊藤, 斎藤",
        "澤田, 沢田",
        "濵口, 浜口",
        "濱口, 浜口",
        "廣瀨, 広瀬",
        "𠮷田, 吉田",
        "佐々木, 佐佐木",
        "神田, 神田",
        "ヱヴァ, えば",
        "ヰノ, いの",
        "ローラ, ろら",
        "ヴィオラ, びおら",
        "ヷヴ, ばぶ",
        "ＬＩＵ, liu",
        "関ヶ原, 関ケ原",
        "O'Neil, oneil",
        "か゛く, がく",
    })
    void variantsOfAWritingHaveOneKey(String one, String other) {
        assertThat(KanaFold.key(one)).isEqualTo(KanaFold.key(other));
    }

    @Test
    void aVariationSelectorIsNotSearchedFor() {
        assertThat(KanaFold.key("渡辺󠄀")).isEqualTo(KanaFold.key("渡辺"));
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({"かとう, がとう", "はた, ばた", "ばば, ぱぱ", "渡辺, 渡部", "おおの, おの", "ひろし, ひろじ"})
    void differentSoundsKeepDifferentKeys(String one, String other) {
        assertThat(KanaFold.key(one)).isNotEqualTo(KanaFold.key(other));
    }

    @ParameterizedTest(name = "{0} ~ {1}")
    @CsvSource({
        "かとう, がとう",
        "おおの, おの",
        "オーノ, おおの",
        "こうの, この",
        "けいこ, ケーコ",
        "ゆうこ, ユーコ",
        "いしづか, いしずか",
        "じゅん, しゅん",
        "にいだ, ニーダ",
    })
    void theLooseKeyJoinsWhatTheTelephoneBlurs(String one, String other) {
        assertThat(KanaFold.looseKey(one)).isEqualTo(KanaFold.looseKey(other));
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({"さとう, かとう", "あおき, おき", "いのうえ, うえの", "しおり, しり"})
    void theLooseKeyKeepsTheRestApart(String one, String other) {
        assertThat(KanaFold.looseKey(one)).isNotEqualTo(KanaFold.looseKey(other));
    }

    @Test
    void nothingToSearchByIsEmpty() {
        assertThat(KanaFold.key("")).isEmpty();
        assertThat(KanaFold.key(" 　・ー\n")).isEmpty();
        assertThat(KanaFold.key("々")).isEqualTo("々");
        assertThat(KanaFold.looseKey("")).isEmpty();
    }

    @Test
    void aKeyIsItsOwnKey() {
        for (String name : new String[] {"渡邉 ジョージ", "ｻｲﾄｳ", "佐々木", "オーノ", "ヷヸ"}) {
            String key = KanaFold.key(name);
            assertThat(KanaFold.key(key)).isEqualTo(key);
        }
    }

    @Test
    void pairsOfNeighboursFindANameOfTwoLetters() {
        assertThat(KanaFold.bigrams("タナカ")).containsExactly("たな", "なか");
        assertThat(KanaFold.bigrams("ももも")).containsExactly("もも");
        assertThat(KanaFold.bigrams("原")).containsExactly("原");
        assertThat(KanaFold.bigrams("𠮷田")).containsExactly("吉田");
        assertThat(KanaFold.bigrams("　")).isEmpty();
    }

    @Test
    void whatIsTypedIsAPartOfWhatIsStored() {
        assertThat(KanaFold.bigrams("渡辺はなこ")).contains(KanaFold.bigrams("ナコ"));
        assertThat(KanaFold.bigrams("渡辺はなこ")).contains(KanaFold.bigrams("渡邉"));
        assertThat(KanaFold.bigrams("渡辺はなこ")).doesNotContain(KanaFold.bigrams("はこ"));
    }

    @ParameterizedTest
    @CsvSource({
        "'03-0000-1111', 0300001111",
        "'０３（００００）１１１１', 0300001111",
        "'03 0000 1111', 0300001111",
        "'+81 3-0000-1111', 0300001111",
        "'＋８１-３-００００-１１１１', 0300001111",
        "'+81 (0)3 0000 1111', 0300001111",
        "'+81(3)0000-1111', 0300001111",
        "'(+81) 90-0000-1111', 09000001111",
        "'03-0000-1111 内線 25', 0300001111",
        "'03-0000-1111 ext.25', 0300001111",
        "'03−0000ー1111', 0300001111",
        "'電話なし', ''",
        "'', ''",
    })
    void aTelephoneNumberIsItsDomesticDigits(String typed, String digits) {
        assertThat(KanaFold.phoneDigits(typed)).isEqualTo(digits);
    }
}
