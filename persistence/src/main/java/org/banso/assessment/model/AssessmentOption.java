package org.banso.assessment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.banso.access.model.Delicate;
import org.banso.kernel.model.Refused;
import org.jspecify.annotations.Nullable;

/**
 * One answer that a list offers, from a day on and, once that is said, until a day.
 *
 * <p>It is never renamed and never deleted: what was answered with it keeps its words. Another wording is another option.
 */
@Entity
@Table(name = "assessment_option")
public class AssessmentOption {

    @Id
    @SequenceGenerator(name = "assessment_option_seq", sequenceName = "assessment_option_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "assessment_option_seq")
    private long id;

    @Enumerated(EnumType.STRING)
    private OptionList list;

    private @Nullable String code;

    private String label;

    @Column(name = "label_en")
    private String labelEn;

    @Enumerated(EnumType.STRING)
    private @Nullable Delicate delicate;

    private boolean alone;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private @Nullable LocalDate validUntil;

    @Version
    private int version;

    protected AssessmentOption() {}

    /** @throws Refused {@link AssessmentReason#OPTION_FROM_THE_PAST} */
    public AssessmentOption(AddOption said, LocalDate today) {
        if (said.validFrom().isBefore(today)) {
            throw new Refused(AssessmentReason.OPTION_FROM_THE_PAST, today);
        }
        list = said.list();
        label = said.label();
        labelEn = said.labelEn();
        delicate = said.list().delicate();
        alone = said.alone();
        validFrom = said.validFrom();
    }

    /**
     * Offered for the last time on that day; records keep it.
     *
     * @throws Refused {@link AssessmentReason#OPTION_ENDED_ALREADY}, {@link AssessmentReason#OPTION_ENDS_TOO_EARLY}
     */
    public void end(LocalDate last, LocalDate today) {
        if (validUntil != null) {
            throw new Refused(AssessmentReason.OPTION_ENDED_ALREADY, validUntil);
        }
        LocalDate earliest = validFrom.isAfter(today) ? validFrom : today;
        if (last.isBefore(earliest)) {
            throw new Refused(AssessmentReason.OPTION_ENDS_TOO_EARLY, earliest);
        }
        validUntil = last;
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }

    boolean isCalled(OptionList ofList, String name) {
        return list == ofList && label.equals(name);
    }

    OptionLine line() {
        return new OptionLine(id, list, code, label, labelEn, delicate, alone, validFrom, validUntil);
    }

    public long id() {
        return id;
    }
}
