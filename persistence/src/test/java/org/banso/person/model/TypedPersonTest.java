package org.banso.person.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedPersonTest {

    private static final LocalDate BORN = LocalDate.of(1985, 4, 1);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "架空山 たろう 090-0000-1234 S60.4.1",
                "架空山　たろう　昭和60年4月1日　０９０−００００−１２３４",
                "S60.4.1 架空山 たろう 09000001234",
                "1985/4/1 090(0000)1234 架空山 たろう"
            })
    void losesNothingOfWhatWasTyped(String typed) {
        TypedPerson person = TypedPerson.of(typed);
        assertThat(person.name()).isEqualTo(new Name("架空山", "", "", "たろう"));
        assertThat(person.phone().replaceAll("\\D", "")).isEqualTo("09000001234");
        assertThat(person.birth()).isEqualTo(BORN);
    }

    @Test
    void keepsKanaAsItWasWrittenButInFullWidth() {
        assertThat(TypedPerson.of("ｶｸｳﾔﾏ ﾀﾛｳ").name()).isEqualTo(new Name("", "", "カクウヤマ", "タロウ"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"03 0000 1234", "+81 3-0000-1234", "0300001234"})
    void aNumberAloneIsATelephone(String typed) {
        assertThat(TypedPerson.of(typed)).isEqualTo(new TypedPerson(Name.UNKNOWN, typed, null));
    }

    @Test
    void aDayAloneIsADayOfBirth() {
        assertThat(TypedPerson.of("昭和60年4月1日")).isEqualTo(new TypedPerson(Name.UNKNOWN, "", BORN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "R8-0001", "12"})
    void aCaseNumberIsNobody(String typed) {
        assertThat(TypedPerson.of(typed)).isEqualTo(new TypedPerson(Name.UNKNOWN, "", null));
    }
}
