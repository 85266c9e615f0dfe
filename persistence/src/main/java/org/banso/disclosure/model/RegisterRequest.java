package org.banso.disclosure.model;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import org.banso.kernel.model.PersonalData;
import org.banso.kernel.model.PlainText;
import org.banso.kernel.model.TextRules;
import org.jspecify.annotations.Nullable;

/**
 * Enter a request in the register.
 *
 * @param caseNumber the case in which the record stands
 * @param familyName of whom the record is about, registered or in kana
 */
@PersonalData
public record RegisterRequest(
        @NotNull LocalDate receivedOn,
        @NotBlank @PlainText(max = 20) String caseNumber,
        @NotBlank @PlainText(max = 60) String familyName,
        @NotBlank @PlainText(max = 60) String givenName,
        @NotNull Requester requester,
        @NotBlank @PlainText(max = 100) String requesterName,
        @NotNull @PlainText(max = 200) String requesterAddress,
        @NotNull IdentityPaper identityChecked,
        @Nullable AuthorityPaper authorityChecked,
        @NotBlank @PlainText(max = 2000, multiline = true) String askedFor,
        @NotNull GivingWay wishedWay)
        implements Serializable {

    public RegisterRequest {
        caseNumber = TextRules.tidyOrEmpty(caseNumber);
        familyName = TextRules.tidyOrEmpty(familyName);
        givenName = TextRules.tidyOrEmpty(givenName);
        requesterName = TextRules.tidyOrEmpty(requesterName);
        requesterAddress = TextRules.tidyOrEmpty(requesterAddress);
        askedFor = TextRules.tidyOrEmpty(askedFor);
    }
}
