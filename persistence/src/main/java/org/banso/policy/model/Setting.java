package org.banso.policy.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
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

    protected Setting() {}

    public Setting(SettingKey key, LocalDate validFrom, String value, String source, @Nullable String note) {
        this.key = key;
        this.validFrom = validFrom;
        this.value = value;
        this.unit = key.unit();
        this.source = source;
        this.note = note;
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
