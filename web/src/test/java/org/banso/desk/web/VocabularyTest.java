package org.banso.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.banso.kernel.model.Answer;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    @Test
    void speaksJapaneseToWhoeverSpeaksNoEnglish() {
        assertThat(Vocabulary.of(Locale.FRENCH)).isSameAs(Vocabulary.of(Locale.JAPAN));
        assertThat(Vocabulary.of(Locale.JAPANESE).get("desk.rail.today")).isEqualTo("今日");
    }

    @Test
    void speaksEnglishWhateverTheServersOwnLanguageIs() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.JAPAN);
        try {
            assertThat(Vocabulary.of(Locale.UK).get("desk.rail.today")).isEqualTo("Today");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void fillsThePlacesOfASentence() {
        assertThat(Vocabulary.of(Locale.JAPANESE).say("desk.draft.saved", "10:42"))
                .isEqualTo("10:42 に下書き保存");
    }

    @Test
    void findsTheWordOfAConstantInItsRoom() {
        assertThat(Vocabulary.keyOf(Answer.UNKNOWN)).isEqualTo("enum.kernel.Answer.UNKNOWN");
        assertThat(Vocabulary.of(Locale.JAPANESE).of(Answer.UNKNOWN)).isEqualTo("わからない");
    }

    @Test
    void showsAGapAndBreaksNothing() {
        assertThat(Vocabulary.of(Locale.JAPANESE).get("desk.no.such")).isEqualTo("??desk.no.such??");
    }
}
