package org.banso.policy.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Objects;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.Tokyo;
import org.jspecify.annotations.Nullable;

/**
 * One number of the ward from one day on.
 *
 * <p>Comes with a migration or by an administrator's decision, holds from its day until the day of the next one for the
 * same key, and is never changed or deleted afterwards.
 */
@Entity
@Table(name = "policy_setting")
@IdClass(Setting.Id_.class)
public class Setting {

    private static final DateTimeFormatter HOURS_AND_MINUTES = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

    @Id
    @Enumerated(EnumType.STRING)
    private SettingKey key;

    @Id
    @Column(name = "valid_from")
    private LocalDate validFrom;

    private String value;

    @Enumerated(EnumType.STRING)
    private Unit unit;

    private String source;

    private @Nullable String note;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    protected Setting() {}

    private Setting(DecideSetting command, String uid, Instant now) {
        this(
                command.key(),
                command.validFrom(),
                normal(command.key(), command.value()),
                command.source(),
                command.note().isEmpty() ? null : command.note());
        this.decidedBy = uid;
        this.decidedAt = now;
    }

    public Setting(SettingKey key, LocalDate validFrom, String value, String source, @Nullable String note) {
        this.key = key;
        this.validFrom = validFrom;
        this.value = value;
        this.unit = key.unit();
        this.source = source;
        this.note = note;
    }

    /**
     * An administrator's decision, in the form in which it is kept.
     *
     * @throws Refused {@link PolicyReason#NOT_BEFORE_TOMORROW}, {@link PolicyReason#NUMBER_OUT_OF_BOUNDS},
     *     {@link PolicyReason#TIME_NOT_UNDERSTOOD}
     */
    static Setting decided(DecideSetting command, String uid, Instant now) {
        LocalDate tomorrow = Tokyo.dateOf(now).plusDays(1);
        if (command.validFrom().isBefore(tomorrow)) {
            throw new Refused(PolicyReason.NOT_BEFORE_TOMORROW, tomorrow);
        }
        return new Setting(command, uid, now);
    }

    /** Full-width digits are read as they are meant. */
    private static String normal(SettingKey key, String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        if (key.unit() == Unit.TIME_OF_DAY) {
            try {
                return LocalTime.parse(plain, HOURS_AND_MINUTES).toString();
            } catch (DateTimeParseException notATime) {
                throw new Refused(notATime, PolicyReason.TIME_NOT_UNDERSTOOD, typed);
            }
        }
        if (!plain.matches("[0-9]{1,9}")
                || Integer.parseInt(plain) < key.least()
                || Integer.parseInt(plain) > key.most()) {
            throw new Refused(PolicyReason.NUMBER_OUT_OF_BOUNDS, key.least(), key.most());
        }
        return Integer.toString(Integer.parseInt(plain));
    }

    /** @param inForce what holds today */
    SettingLine line(LocalDate today, Setting inForce) {
        return new SettingLine(
                value, validFrom, source, note, this.equals(inForce), validFrom.isAfter(today), decidedBy);
    }

    /** The number; not for a time of day. */
    public int number() {
        if (unit == Unit.TIME_OF_DAY) {
            throw new IllegalStateException(key + " is a time of day");
        }
        return Integer.parseInt(value);
    }

    /** The time; only for a time of day. */
    public LocalTime time() {
        if (unit != Unit.TIME_OF_DAY) {
            throw new IllegalStateException(key + " is not a time of day");
        }
        return LocalTime.parse(value);
    }

    public SettingKey key() {
        return key;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public Unit unit() {
        return unit;
    }

    public String source() {
        return source;
    }

    /** Key and day. A class and not a record, because the persistence provider fills it. */
    public static class Id_ implements Serializable {
        private static final long serialVersionUID = 1L;
        private SettingKey key;
        private LocalDate validFrom;

        protected Id_() {}

        public Id_(SettingKey key, LocalDate validFrom) {
            this.key = key;
            this.validFrom = validFrom;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Id_ that && key == that.key && Objects.equals(validFrom, that.validFrom);
        }

        @Override
        public int hashCode() {
            return Objects.hash(key, validFrom);
        }
    }
}
