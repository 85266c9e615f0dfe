package org.banso.reception.model;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import org.banso.access.model.CaseSight;
import org.banso.kernel.model.PersonalData;
import org.banso.kernel.model.PlainText;
import org.banso.kernel.model.TextRules;
import org.jspecify.annotations.Nullable;

/**
 * What the form asks besides; what is not said is unknown: how else the caller is reached, how the subject stands (B票), whether danger was asked about at
 * all, and the application (申込み欄).
 *
 * @param dangersAsked whether somebody asked; no danger that was not asked about is not known
 * @param rulesExplained whether the rules on personal data (個人情報に関する管理・取扱規程) were explained
 * @param appliedOn the day on which the subject applied and signed; null while they have not
 */
public record BackPage(
        @PersonalData @NotNull @PlainText(max = RecordReception.LONGEST_PHONE)
        String otherPhone,

        @PersonalData @NotNull @PlainText(max = BackPage.LONGEST_EMAIL)
        String email,

        @NotNull Occupation occupation,
        @NotNull Dwelling dwelling,
        @NotNull HealthInsurance insurance,
        @NotNull Pension pension,
        boolean dangersAsked,
        boolean rulesExplained,
        @Nullable LocalDate appliedOn)
        implements Serializable {

    public static final int LONGEST_EMAIL = 254;

    /** Nothing asked, nothing said. */
    public static final BackPage EMPTY = new BackPage(
            "", "", Occupation.UNKNOWN, Dwelling.UNKNOWN, HealthInsurance.UNKNOWN, Pension.UNKNOWN, false, false, null);

    public BackPage {
        otherPhone = TextRules.tidyOrEmpty(otherPhone);
        email = TextRules.tidyOrEmpty(email);
        occupation = occupation == null ? Occupation.UNKNOWN : occupation;
        dwelling = dwelling == null ? Dwelling.UNKNOWN : dwelling;
        insurance = insurance == null ? HealthInsurance.UNKNOWN : insurance;
        pension = pension == null ? Pension.UNKNOWN : pension;
    }

    /** The same without what that sight hides: a pension is income. */
    public BackPage seenWith(CaseSight sight) {
        return sight.isIncome()
                ? this
                : new BackPage(
                        otherPhone,
                        email,
                        occupation,
                        dwelling,
                        insurance,
                        Pension.UNKNOWN,
                        dangersAsked,
                        rulesExplained,
                        appliedOn);
    }

    /** Never what it holds: it may stand in a log. */
    @Override
    public String toString() {
        return "BackPage[not shown]";
    }
}
