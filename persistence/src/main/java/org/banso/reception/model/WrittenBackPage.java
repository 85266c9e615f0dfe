package org.banso.reception.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.banso.kernel.model.PersonalData;
import org.jspecify.annotations.Nullable;

/** {@link BackPage} as the reception's row keeps it. */
@Embeddable
@PersonalData
public class WrittenBackPage {

    @Column(name = "other_phone")
    private String otherPhone;

    private String email;

    @Enumerated(EnumType.STRING)
    private Occupation occupation;

    @Enumerated(EnumType.STRING)
    private Dwelling dwelling;

    @Enumerated(EnumType.STRING)
    private HealthInsurance insurance;

    @Enumerated(EnumType.STRING)
    private Pension pension;

    @Column(name = "dangers_asked")
    private boolean dangersAsked;

    @Column(name = "rules_explained")
    private boolean rulesExplained;

    @Column(name = "applied_on")
    private @Nullable LocalDate appliedOn;

    protected WrittenBackPage() {}

    WrittenBackPage(BackPage said, boolean danger) {
        otherPhone = said.otherPhone();
        email = said.email();
        occupation = said.occupation();
        dwelling = said.dwelling();
        insurance = said.insurance();
        pension = said.pension();
        dangersAsked = said.dangersAsked() || danger;
        rulesExplained = said.rulesExplained();
        appliedOn = said.appliedOn();
    }

    BackPage read() {
        return new BackPage(
                otherPhone, email, occupation, dwelling, insurance, pension, dangersAsked, rulesExplained, appliedOn);
    }
}
