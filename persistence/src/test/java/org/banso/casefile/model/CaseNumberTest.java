package org.banso.casefile.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.banso.kernel.model.FiscalYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseNumberTest {

    @Test
    void isWrittenWithTheFiscalYearAndFourDigits() {
        assertThat(new CaseNumber(new FiscalYear(2026), 1)).hasToString("R8-0001");
        assertThat(new CaseNumber(new FiscalYear(2026), 12345)).hasToString("R8-12345");
        assertThat(new CaseNumber(new FiscalYear(2019), 7)).hasToString("R1-0007");
    }

    @Test
    void countsFromOne() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CaseNumber(new FiscalYear(2026), 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"R8-0001", "r8-1", "Ｒ８－０００１", " R8−0001 ", "r8ー01"})
    void isReadInAnyWriting(String typed) {
        assertThat(CaseNumber.written(typed)).contains("R8-0001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "R8", "8-0001", "0001", "田中", "R8-", "R8-1-1", "R8-1234567890"})
    void isNotReadFromAnythingElse(String typed) {
        assertThat(CaseNumber.written(typed)).isEmpty();
    }
}
