package org.banso.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class FaultsTest {

    @Test
    void namesTypesAndPlacesAndNoMessage() {
        Exception fault = new IllegalStateException(
                "about 物語 始", new SQLException("Key (family_name)=(物語) already exists", "23505"));

        assertThat(Faults.describe(fault))
                .contains("java.lang.IllegalStateException", "java.sql.SQLException SQLState 23505", "FaultsTest")
                .doesNotContain("物語");
    }

    @Test
    void endsWhereAFaultIsItsOwnCause() {
        Exception first = new IllegalStateException();
        Exception second = new IllegalArgumentException(first);
        first.initCause(second);

        assertThat(Faults.describe(first)).containsOnlyOnce("IllegalArgumentException");
    }

    @Test
    void givesAnIdThatCanBeReadOutOnTheTelephone() {
        assertThat(Faults.newId()).matches("[2-9BCDFGHJKMNPQRTVWXZ]{8}").isNotEqualTo(Faults.newId());
    }
}
