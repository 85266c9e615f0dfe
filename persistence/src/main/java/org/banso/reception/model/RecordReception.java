package org.banso.reception.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.banso.access.model.Marks;
import org.banso.casefile.model.Danger;
import org.banso.casefile.model.Relationship;
import org.banso.kernel.model.Answer;
import org.banso.kernel.model.PersonalData;
import org.banso.kernel.model.PersonalData.Care;
import org.banso.kernel.model.PlainText;
import org.banso.kernel.model.TextRules;
import org.banso.person.model.Name;
import org.banso.person.model.Person;
import org.banso.person.model.PersonDetails;
import org.banso.person.model.Sex;
import org.jspecify.annotations.Nullable;

/**
 * Record a reception: 相談受付・申込票 as it was filled in during the call. Texts may be empty, null becomes empty. When the
 * caller is the subject ({@link Relationship#SELF}) either block may carry the name.
 *
 * @param receivedAt when the contact was; null means now
 * @param anonymous the caller does not say who they are; a nickname stands as the family name
 * @param subjectAge in completed years, as stated
 * @param otherWorryText names the worry その他
 * @param wish what the caller would like, in their words
 * @param marks what wish and otherWorryText are about
 * @param withdrawnSince month from which on; null means not known. Decides nothing.
 * @param seenByAnyone whether anyone outside the household has seen the subject lately
 * @param back what the form asks besides
 * @param handedOverTo another desk or scheme, for {@link ReceptionExit#HANDED_OVER}
 * @param existingCaseId the case to which this further contact belongs; null for a new one
 */
public record RecordReception(
        @Nullable Instant receivedAt,
        @NotNull Channel channel,
        @NotNull Route route,
        boolean anonymous,

        @PersonalData @NotNull @PlainText(max = Name.LONGEST_PART)
        String callerFamilyName,

        @PersonalData @NotNull @PlainText(max = Name.LONGEST_PART)
        String callerGivenName,

        @PersonalData @NotNull @PlainText(max = Name.LONGEST_PART)
        String callerFamilyKana,

        @PersonalData @NotNull @PlainText(max = Name.LONGEST_PART)
        String callerGivenKana,

        @PersonalData @NotNull @PlainText(max = RecordReception.LONGEST_PHONE)
        String callerPhone,

        @NotNull Relationship callerRelation,

        @PersonalData @NotNull @PlainText(max = Name.LONGEST_PART)
        String subjectFamilyName,

        @PersonalData @NotNull @PlainText(max = Name.LONGEST_PART)
        String subjectGivenName,

        @PersonalData @NotNull @PlainText(max = Name.LONGEST_PART)
        String subjectFamilyKana,

        @PersonalData @NotNull @PlainText(max = Name.LONGEST_PART)
        String subjectGivenKana,

        @NotNull Sex subjectSex,
        @PersonalData @Nullable LocalDate subjectBirth,

        @PersonalData @Nullable @Min(0) @Max(RecordReception.OLDEST)
        Integer subjectAge,

        @PersonalData @NotNull @PlainText(max = RecordReception.LONGEST_ADDRESS)
        String subjectAddress,

        @PersonalData @NotNull @PlainText(max = RecordReception.LONGEST_PHONE)
        String subjectPhone,

        @NotNull Worry mainWorry,
        @NotNull Set<@NotNull Worry> otherWorries,

        @PersonalData(Care.SPECIAL_CARE) @NotNull @PlainText(max = RecordReception.LONGEST_LINE)
        String otherWorryText,

        @PersonalData(Care.SPECIAL_CARE) @NotNull @PlainText(max = RecordReception.LONGEST_WISH, multiline = true)
        String wish,

        @Nullable YearMonth withdrawnSince,
        @NotNull Answer seenByAnyone,
        @NotNull Set<@NotNull Danger> dangers,
        @NotNull ConsentVariant variant,
        @NotNull ReceptionExit exit,

        @NotNull @PlainText(max = RecordReception.LONGEST_LINE)
        String handedOverTo,

        @Nullable Long existingCaseId,
        @NotNull Marks marks,
        @NotNull @Valid BackPage back)
        implements Serializable {

    public static final int LONGEST_PHONE = 40;
    public static final int LONGEST_ADDRESS = 200;
    public static final int LONGEST_LINE = 100;
    public static final int LONGEST_WISH = 4000;

    /** Years. */
    public static final int OLDEST = Person.OLDEST;

    public RecordReception {
        callerFamilyName = tidy(callerFamilyName);
        callerGivenName = tidy(callerGivenName);
        callerFamilyKana = tidy(callerFamilyKana);
        callerGivenKana = tidy(callerGivenKana);
        callerPhone = tidy(callerPhone);
        subjectFamilyName = tidy(subjectFamilyName);
        subjectGivenName = tidy(subjectGivenName);
        subjectFamilyKana = tidy(subjectFamilyKana);
        subjectGivenKana = tidy(subjectGivenKana);
        subjectAddress = tidy(subjectAddress);
        subjectPhone = tidy(subjectPhone);
        otherWorryText = tidy(otherWorryText);
        wish = tidy(wish);
        handedOverTo = tidy(handedOverTo);
        marks = marks == null ? Marks.NONE : marks;
        back = back == null ? BackPage.EMPTY : back;
    }

    /** Who called, as a person; when they called for themselves, what either block says. */
    public PersonDetails caller() {
        return isForSelf() ? subject() : new PersonDetails(callerName(), Sex.UNKNOWN, null, null, callerPhone, "");
    }

    /** Whom it is about, as a person. */
    public PersonDetails subject() {
        Name name = isForSelf() ? subjectName().filledFrom(callerName()) : subjectName();
        String phone = isForSelf() && subjectPhone.isEmpty() ? callerPhone : subjectPhone;
        return new PersonDetails(name, subjectSex, subjectBirth, subjectAge, phone, subjectAddress);
    }

    public Name callerName() {
        return new Name(callerFamilyName, callerGivenName, callerFamilyKana, callerGivenKana);
    }

    public Name subjectName() {
        return new Name(subjectFamilyName, subjectGivenName, subjectFamilyKana, subjectGivenKana);
    }

    /** When the contact was; now, when nothing was said. */
    public Instant receivedAt(Instant now) {
        return receivedAt == null ? now : receivedAt;
    }

    public boolean isForSelf() {
        return callerRelation == Relationship.SELF;
    }

    private static String tidy(@Nullable String text) {
        return text == null ? "" : TextRules.tidy(text);
    }

    /** Never what it holds: it may stand in a log. */
    @Override
    public String toString() {
        return "RecordReception[not shown]";
    }
}
