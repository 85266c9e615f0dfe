package org.banso.casefile.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.banso.access.model.Ground;
import org.banso.access.model.Standing;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.Tokyo;
import org.jspecify.annotations.Nullable;

/**
 * 同意: the subject's word that named agencies may learn named things about them.
 *
 * <p>Given on a day, on paper or by word, recorded by a colleague, valid from a day on and, where an end was agreed, until
 * a last day that still counts. It never changes: another scope is another consent, and several add up. The subject may
 * withdraw it on any day, and from that day on it covers nothing; what was told before stays told.
 */
@Entity
@Table(name = "casefile_consent")
public class Consent {

    @Id
    @SequenceGenerator(name = "casefile_consent_seq", sequenceName = "casefile_consent_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "casefile_consent_seq")
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_id")
    private CaseFile caseFile;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "given_by")
    private Participant givenBy;

    @Enumerated(EnumType.STRING)
    private ConsentHow how;

    @Column(name = "given_on")
    private LocalDate givenOn;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    /** The last day that counts; null as long as it is not withdrawn. */
    @Column(name = "valid_until")
    private @Nullable LocalDate validUntil;

    @ElementCollection
    @CollectionTable(name = "casefile_consent_agency", joinColumns = @JoinColumn(name = "consent_id"))
    @Column(name = "agency")
    @Enumerated(EnumType.STRING)
    private Set<Agency> agencies = EnumSet.noneOf(Agency.class);

    @ElementCollection
    @CollectionTable(name = "casefile_consent_item", joinColumns = @JoinColumn(name = "consent_id"))
    @Column(name = "item")
    @Enumerated(EnumType.STRING)
    private Set<ConsentItem> items = EnumSet.noneOf(ConsentItem.class);

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "withdrawn_on")
    private @Nullable LocalDate withdrawnOn;

    @Column(name = "withdrawal_recorded_by")
    private @Nullable String withdrawalRecordedBy;

    @Version
    private int version;

    protected Consent() {}

    /**
     * @param recordedBy uid
     * @throws Refused {@link CasefileReason#CONSENT_NOT_BY_SUBJECT} and the other {@code CONSENT_…} reasons but ALREADY_WITHDRAWN
     */
    public Consent(CaseFile caseFile, Participant givenBy, ConsentTerms terms, String recordedBy, LocalDate today) {
        if (!givenBy.isIn(caseFile)) {
            throw new IllegalArgumentException("a participant of another case");
        }
        if (!givenBy.isSubject()) {
            throw new Refused(CasefileReason.CONSENT_NOT_BY_SUBJECT, givenBy.relationship());
        }
        terms.requirePossible(today);
        this.caseFile = caseFile;
        this.givenBy = givenBy;
        this.how = terms.how();
        this.givenOn = terms.givenOn();
        this.validFrom = terms.validFrom();
        this.validUntil = terms.validUntil();
        this.agencies.addAll(terms.agencies());
        this.items.addAll(terms.items());
        this.recordedBy = recordedBy;
    }

    /**
     * The subject takes it back; it ends at once.
     *
     * @param on the day on which they said so
     * @param by uid of who recorded it
     * @throws Refused {@link CasefileReason#CONSENT_ALREADY_WITHDRAWN}, {@link CasefileReason#WITHDRAWN_BEFORE_GIVEN},
     *     {@link CasefileReason#WITHDRAWN_IN_FUTURE}
     */
    public void withdraw(LocalDate on, String by, LocalDate today) {
        if (withdrawnOn != null) {
            throw new Refused(CasefileReason.CONSENT_ALREADY_WITHDRAWN, withdrawnOn);
        }
        if (on.isBefore(givenOn)) {
            throw new Refused(CasefileReason.WITHDRAWN_BEFORE_GIVEN, givenOn);
        }
        if (on.isAfter(today)) {
            throw new Refused(CasefileReason.WITHDRAWN_IN_FUTURE, on);
        }
        withdrawnOn = on;
        withdrawalRecordedBy = by;
    }

    /**
     * The look into the case that it gives each agency that it names, from now or its first day to its last; none when its
     * time is over. The two agencies of the joint desk work on the case anyway.
     */
    public List<Standing> standings(Instant now) {
        Instant since = Tokyo.startOf(validFrom).isAfter(now) ? Tokyo.startOf(validFrom) : now;
        Instant until = validUntil == null ? null : Tokyo.startOf(validUntil.plusDays(1));
        if (until != null && !until.isAfter(since)) {
            return List.of();
        }
        int allows = ConsentItem.allowing(items);
        return agencies.stream()
                .filter(agency -> !JointDesk.isRunBy(agency))
                .sorted()
                .map(agency -> Standing.of(caseFile.id(), agency, Ground.CONSENT, id, allows, since, until))
                .toList();
    }

    /** Whether it counts on a day: from its first to its last day, and never from the day of its withdrawal on. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom)
                && (validUntil == null || !day.isAfter(validUntil))
                && (withdrawnOn == null || day.isBefore(withdrawnOn));
    }

    public boolean isIn(long caseId) {
        return caseFile.id() == caseId;
    }

    public Set<Agency> agencies() {
        return Set.copyOf(agencies);
    }

    public Set<ConsentItem> items() {
        return Set.copyOf(items);
    }

    public long id() {
        return id;
    }
}
