package org.banso.reception.model;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import org.banso.casefile.model.Relationship;
import org.banso.person.model.Name;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class RecordReceptionTest {

    private static final ValidatorFactory FACTORY = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();
    private static final Validator VALIDATOR = FACTORY.getValidator();

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    @Test
    void letsAnOrdinaryCallThrough() {
        assertThat(wrong(ReceptionFixture.aMotherCalls())).isEmpty();
    }

    @Test
    void countsALetterOutsideTheBasicPlaneAsOne() {
        String sixty = "𠮷".repeat(Name.LONGEST_PART);
        assertThat(wrong(ReceptionFixture.aMotherCalls().caller(new Name(sixty, "", "", ""), Relationship.MOTHER)))
                .isEmpty();
        assertThat(wrong(ReceptionFixture.aMotherCalls()
                        .caller(new Name(sixty + "𠮷", "", "", ""), Relationship.MOTHER)))
                .containsExactly("callerFamilyName");
    }

    @Test
    void namesTheFieldThatIsTooLongOrHoldsWhatNoTextHolds() {
        assertThat(wrong(ReceptionFixture.aMotherCalls().wish("あ".repeat(RecordReception.LONGEST_WISH))))
                .isEmpty();
        assertThat(wrong(ReceptionFixture.aMotherCalls().wish("あ".repeat(RecordReception.LONGEST_WISH + 1))))
                .containsExactly("wish");
        assertThat(wrong(ReceptionFixture.aMotherCalls().wish("一行目\n二行目"))).isEmpty();
        assertThat(wrong(ReceptionFixture.aMotherCalls().callerPhone("03\n0000")))
                .containsExactly("callerPhone");
        assertThat(wrong(ReceptionFixture.aMotherCalls().wish("見え\u0000ない"))).containsExactly("wish");
    }

    @Test
    void namesAnImpossibleAge() {
        assertThat(wrong(ReceptionFixture.aMotherCalls().born(null, -1))).containsExactly("subjectAge");
        assertThat(wrong(ReceptionFixture.aMotherCalls().born(null, 121))).containsExactly("subjectAge");
    }

    @Test
    void namesWhatMustBeChosen() {
        assertThat(wrong(ReceptionFixture.aMotherCalls().worries(null, null, "")))
                .contains("mainWorry", "otherWorries");
        assertThat(wrong(ReceptionFixture.aMotherCalls().exit(null, ""))).containsExactly("exit");
    }

    @Test
    void neverStandsInALog() {
        assertThat(ReceptionFixture.aMotherCalls().form().toString()).doesNotContain("架空山", "0001", "息子");
    }

    private static List<String> wrong(ReceptionFixture fixture) {
        return VALIDATOR.validate(fixture.form()).stream()
                .map(ConstraintViolation::getPropertyPath)
                .map(Object::toString)
                .sorted()
                .toList();
    }
}
