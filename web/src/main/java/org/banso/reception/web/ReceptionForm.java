package org.banso.reception.web;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.banso.access.model.Marks;
import org.banso.access.web.About;
import org.banso.casefile.model.Danger;
import org.banso.casefile.model.Relationship;
import org.banso.desk.web.Form;
import org.banso.kernel.model.Answer;
import org.banso.kernel.model.Tokyo;
import org.banso.person.model.Sex;
import org.banso.reception.model.BackPage;
import org.banso.reception.model.Channel;
import org.banso.reception.model.ConsentVariant;
import org.banso.reception.model.Dwelling;
import org.banso.reception.model.HealthInsurance;
import org.banso.reception.model.Occupation;
import org.banso.reception.model.Pension;
import org.banso.reception.model.ReceptionExit;
import org.banso.reception.model.RecordReception;
import org.banso.reception.model.Route;
import org.banso.reception.model.Worry;
import org.jspecify.annotations.Nullable;

/** What stands on the form 相談受付・申込票; a field is named as in {@link RecordReception}. */
@Form
public class ReceptionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    public @Nullable Channel channel;
    public @Nullable Route route;
    public @Nullable LocalDate receivedOn;
    public @Nullable LocalTime receivedTime;
    public boolean anonymous;
    public @Nullable String callerFamilyName;
    public @Nullable String callerGivenName;
    public @Nullable String callerFamilyKana;
    public @Nullable String callerGivenKana;
    public @Nullable String callerPhone;
    public @Nullable Relationship callerRelation;
    public @Nullable String subjectFamilyName;
    public @Nullable String subjectGivenName;
    public @Nullable String subjectFamilyKana;
    public @Nullable String subjectGivenKana;
    public @Nullable Sex subjectSex = Sex.UNKNOWN;
    public @Nullable LocalDate subjectBirth;
    public @Nullable Integer subjectAge;
    public @Nullable String subjectAddress;
    public @Nullable String subjectPhone;
    public @Nullable Worry mainWorry;
    public final Map<Worry, Boolean> also = new EnumMap<>(Worry.class);
    public @Nullable String otherWorryText;
    public @Nullable String wish;
    public About otherWorryTextAbout = new About();
    public About wishAbout = new About();
    public @Nullable YearMonth withdrawnSince;
    public @Nullable Answer seenByAnyone = Answer.UNKNOWN;
    public Danger[] dangers = {};
    public @Nullable ConsentVariant variant;
    public @Nullable ReceptionExit exit;
    public @Nullable String handedOverTo;
    public @Nullable Long existingCaseId;
    public String otherPhone = "";
    public String email = "";
    public @Nullable Occupation occupation;
    public @Nullable Dwelling dwelling;
    public @Nullable HealthInsurance insurance;
    public @Nullable Pension pension;
    public boolean dangersAsked;
    public boolean rulesExplained;
    public @Nullable LocalDate appliedOn;

    RecordReception command() {
        return new RecordReception(
                receivedAt(),
                channel,
                route,
                anonymous,
                callerFamilyName,
                callerGivenName,
                callerFamilyKana,
                callerGivenKana,
                callerPhone,
                callerRelation,
                subjectFamilyName,
                subjectGivenName,
                subjectFamilyKana,
                subjectGivenKana,
                subjectSex,
                subjectBirth,
                subjectAge,
                subjectAddress,
                subjectPhone,
                mainWorry,
                otherWorries(),
                otherWorryText,
                wish,
                withdrawnSince,
                seenByAnyone,
                dangers.length == 0 ? Set.of() : EnumSet.copyOf(Arrays.asList(dangers)),
                variant,
                exit,
                handedOverTo,
                existingCaseId,
                new Marks(Map.of("otherWorryText", otherWorryTextAbout.said(), "wish", wishAbout.said())),
                new BackPage(
                        otherPhone,
                        email,
                        occupation,
                        dwelling,
                        insurance,
                        pension,
                        dangersAsked,
                        rulesExplained,
                        appliedOn));
    }

    /** Only for a call that is written down later; a day without a time is its noon. */
    private @Nullable Instant receivedAt() {
        return receivedOn == null ? null : Tokyo.at(receivedOn, receivedTime == null ? LocalTime.NOON : receivedTime);
    }

    private Set<Worry> otherWorries() {
        return also.entrySet().stream()
                .filter(mark -> Boolean.TRUE.equals(mark.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
