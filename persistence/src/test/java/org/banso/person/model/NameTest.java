package org.banso.person.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameTest {

    private static final Name SON = new Name("架空山", "試太郎", "かくうやま", "ためしたろう");

    @Test
    void isUnknownWhenNothingWasSaid() {
        assertThat(new Name(null, " ", "　", "").isUnknown()).isTrue();
        assertThat(Name.UNKNOWN.isUnknown()).isTrue();
        assertThat(new Name("", "", "", "ためし").isUnknown()).isFalse();
    }

    @Test
    void showsTheWritingAndWithoutItTheFurigana() {
        assertThat(SON.shown()).isEqualTo("架空山 試太郎");
        assertThat(SON.kana()).isEqualTo("かくうやま ためしたろう");
        assertThat(new Name("", "", "カクウヤマ", "").shown()).isEqualTo("カクウヤマ");
        assertThat(new Name("架空山", "", "", "").shown()).isEqualTo("架空山");
    }

    @Test
    void isTheSameInAnyWritingButNotByTheFamilyNameAlone() {
        assertThat(SON.isSameAs(new Name("", "", "ｶｸｳﾔﾏ", "タメシタロウ"))).isTrue();
        assertThat(SON.isSameAs(new Name("架空山", "", "かくうやま", ""))).isFalse();
        assertThat(SON.isSameAs(new Name("架空山", "母子", "かくうやま", "ははこ"))).isFalse();
        assertThat(Name.UNKNOWN.isSameAs(Name.UNKNOWN)).isFalse();
    }

    @Test
    void couldBeWhateverDoesNotSpeakAgainstIt() {
        assertThat(SON.couldBe(new Name("架空山", "", "", ""))).isTrue();
        assertThat(SON.couldBe(new Name("", "", "カクウヤマ", ""))).isTrue();
        assertThat(SON.couldBe(new Name("別所", "", "", ""))).isFalse();
    }

    @Test
    void fillsItsGapsAndKeepsWhatItHas() {
        Name heard = new Name("架空山", "", "", "");
        assertThat(heard.filledFrom(new Name("別所", "試太郎", "", ""))).isEqualTo(new Name("架空山", "試太郎", "", ""));
    }

    @Test
    void isFoundByEachPartAndByBothTogether() {
        assertThat(SON.searchWords().split(" ", -1))
                .containsExactlyInAnyOrder("架空山試太郎", "かくうやまためしたろう", "架空山", "試太郎", "かくうやま", "ためしたろう");
        assertThat(Name.UNKNOWN.searchWords()).isEmpty();
    }

    @Test
    void neverStandsInALog() {
        assertThat(SON.toString()).doesNotContain("架空山", "かくう");
    }
}
