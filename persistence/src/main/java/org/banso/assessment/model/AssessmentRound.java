package org.banso.assessment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.banso.access.model.CaseSight;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.PersonalData;
import org.banso.kernel.model.PersonalData.Care;
import org.banso.kernel.model.Refused;

/** One re-assessment after the joint intake, which is the first. Written once: what has changed is the next round. */
@Entity
@Table(name = "assessment_round")
@PersonalData(Care.SPECIAL_CARE)
public class AssessmentRound {

    @Id
    @SequenceGenerator(name = "assessment_round_seq", sequenceName = "assessment_round_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "assessment_round_seq")
    private long id;

    @Column(name = "case_id")
    private long caseId;

    private int number;

    @Column(name = "assessed_on")
    private LocalDate assessedOn;

    @Embedded
    private WrittenFacts facts;

    @ManyToMany
    @JoinTable(
            name = "assessment_round_answer",
            joinColumns = @JoinColumn(name = "round_id"),
            inverseJoinColumns = @JoinColumn(name = "option_id"))
    private Set<AssessmentOption> answers = new HashSet<>();

    @Column(name = "recorded_by")
    private String recordedBy;

    @Enumerated(EnumType.STRING)
    private Agency agency;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected AssessmentRound() {}

    /** @throws Refused {@link AssessmentReason#ROUND_IN_FUTURE}; as {@link KnownOptions#chosen} and {@link WrittenFacts#on} */
    public AssessmentRound(AssessAgain said, int number, KnownOptions known, Actor by, Instant now, LocalDate today) {
        if (said.assessedOn().isAfter(today)) {
            throw new Refused(AssessmentReason.ROUND_IN_FUTURE);
        }
        this.caseId = said.caseId();
        this.number = number;
        this.assessedOn = said.assessedOn();
        this.facts = WrittenFacts.on(assessedOn, said.facts());
        this.answers.addAll(known.chosen(said.facts().answers(), assessedOn, Set.of()));
        this.recordedBy = by.uid();
        this.agency = by.agency();
        this.recordedAt = now;
    }

    RoundLine line(Map<String, String> names, CaseSight sight) {
        return new RoundLine(
                number,
                assessedOn,
                names.getOrDefault(recordedBy, recordedBy),
                agency,
                facts.read(answers).seenWith(sight));
    }

    String recordedBy() {
        return recordedBy;
    }
}
