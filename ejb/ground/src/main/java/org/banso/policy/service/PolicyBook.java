package org.banso.policy.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import org.banso.kernel.model.Tokyo;
import org.banso.policy.model.Setting;
import org.banso.policy.model.SettingKey;
import org.banso.policy.model.Settings;

/** The ward's numbers as they hold today, in types that cannot be mixed up. For services, inside their transaction. */
@Dependent
public class PolicyBook {

    private final Settings settings;
    private final Clock clock;

    @Inject
    public PolicyBook(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    public int planLongestMonths() {
        return today(SettingKey.PLAN_LONGEST).number();
    }

    /** The same as it held on the day when a plan was made. */
    public Period planLongestOn(LocalDate day) {
        return Period.ofMonths(settings.on(SettingKey.PLAN_LONGEST, day).number());
    }

    public int intakeLengthMinutes() {
        return today(SettingKey.INTAKE_LENGTH).number();
    }

    public int laterLengthMinutes() {
        return today(SettingKey.LATER_INTERVIEW_LENGTH).number();
    }

    public int meetingLengthMinutes() {
        return today(SettingKey.MEETING_LENGTH).number();
    }

    /** A published figure below this number is hidden. */
    public int smallCellBelow() {
        return today(SettingKey.SMALL_CELL_BELOW).number();
    }

    public LocalTime workingFrom() {
        return today(SettingKey.WORKING_FROM).time();
    }

    public LocalTime workingTo() {
        return today(SettingKey.WORKING_TO).time();
    }

    public int formsAtOnce() {
        return today(SettingKey.FORMS_AT_ONCE).number();
    }

    public int lookAgainWithinMonths() {
        return today(SettingKey.LOOK_AGAIN_WITHIN).number();
    }

    public int contactEveryDays() {
        return today(SettingKey.CONTACT_EVERY).number();
    }

    public int pinsPerCase() {
        return today(SettingKey.PINS_PER_CASE).number();
    }

    /** Kilobytes of an attachment of that kind; 0 takes none. */
    public int attachMost(SettingKey kind) {
        return today(kind).number();
    }

    public int handoverEscalateDays() {
        return today(SettingKey.HANDOVER_ESCALATE).number();
    }

    public int monitorEveryMonths() {
        return today(SettingKey.MONITOR_EVERY).number();
    }

    /** Whether an attachment can be opened that no scanner has seen because there is none. */
    public boolean attachUnscanned() {
        return today(SettingKey.ATTACH_UNSCANNED).number() == 1;
    }

    /** So long what was taken away can be brought back. */
    public Duration undoWithin() {
        return Duration.ofDays(today(SettingKey.UNDO_WITHIN).number());
    }

    public int ageAheadDays() {
        return today(SettingKey.AGE_AHEAD).number();
    }

    /** So many days before a meeting its members are asked for their agency's sheet. */
    public int preparationAheadDays() {
        return today(SettingKey.PREPARATION_AHEAD).number();
    }

    public int finderWindowDays() {
        return today(SettingKey.FINDER_WINDOW).number();
    }

    public int transferLargestKilobytes() {
        return today(SettingKey.TRANSFER_LARGEST).number();
    }

    public int transferMostRows() {
        return today(SettingKey.TRANSFER_ROWS).number();
    }

    public Duration transferKept() {
        return Duration.ofDays(today(SettingKey.TRANSFER_KEPT).number());
    }

    public Duration draftKept() {
        return Duration.ofDays(today(SettingKey.DRAFT_KEPT).number());
    }

    public int draftLargestKilobytes() {
        return today(SettingKey.DRAFT_LARGEST).number();
    }

    public int draftsPerPerson() {
        return today(SettingKey.DRAFTS_PER_PERSON).number();
    }

    /** Within ten minutes. */
    public int searchesPerPerson() {
        return today(SettingKey.SEARCHES_PER_PERSON).number();
    }

    public int disclosureWithinDays() {
        return today(SettingKey.DISCLOSURE_WITHIN).number();
    }

    public int disclosureExtensionDays() {
        return today(SettingKey.DISCLOSURE_EXTENSION).number();
    }

    public Duration disclosureSightAfter() {
        return Duration.ofDays(today(SettingKey.DISCLOSURE_SIGHT_AFTER).number());
    }

    public int caseKeptMonths() {
        return today(SettingKey.RETENTION_CASE).number();
    }

    public int receptionKeptMonths() {
        return today(SettingKey.RETENTION_RECEPTION).number();
    }

    public int disclosureKeptMonths() {
        return today(SettingKey.RETENTION_DISCLOSURE).number();
    }

    public Duration sessionIdle() {
        return minutes(SettingKey.SESSION_IDLE);
    }

    public Duration sessionLongest() {
        return minutes(SettingKey.SESSION_LONGEST);
    }

    public Duration sessionWarning() {
        return minutes(SettingKey.SESSION_WARNING);
    }

    public Duration freshWithin() {
        return minutes(SettingKey.FRESH_WITHIN);
    }

    public int codeTries() {
        return today(SettingKey.CODE_TRIES).number();
    }

    public Duration codeLocked() {
        return minutes(SettingKey.CODE_LOCKED);
    }

    public int loginTries() {
        return today(SettingKey.LOGIN_TRIES).number();
    }

    public int loginTriesOfAddress() {
        return today(SettingKey.LOGIN_TRIES_ADDRESS).number();
    }

    public Duration loginWindow() {
        return minutes(SettingKey.LOGIN_WINDOW);
    }

    private Duration minutes(SettingKey key) {
        return Duration.ofMinutes(today(key).number());
    }

    public Duration breakGlassLongest() {
        return Duration.ofMinutes(today(SettingKey.BREAK_GLASS_LONGEST).number());
    }

    public Duration conferenceSightAfter() {
        return Duration.ofDays(today(SettingKey.CONFERENCE_SIGHT_AFTER).number());
    }

    public Duration conferenceSightLongest() {
        return Duration.ofDays(today(SettingKey.CONFERENCE_SIGHT_LONGEST).number());
    }

    private Setting today(SettingKey key) {
        return settings.on(key, Tokyo.dateOf(clock.instant()));
    }
}
