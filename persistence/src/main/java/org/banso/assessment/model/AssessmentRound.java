package org.banso.assessment.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banso.access.model.CaseSight;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.PersonalData;
import org.banso.kernel.model.PersonalData.Care;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.RoughDate;
import org.jspecify.annotations.Nullable;

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

    private @Nullable RoughDate onset;

    @Enumerated(EnumType.STRING)
    private Continuity continuity;

    @ElementCollection
    @CollectionTable(name = "assessment_round_answer", joinColumns = @JoinColumn(name = "round_id"))
    @Column(name = "option_id")
    private Set<Long> options = new HashSet<>();

    private String health;

    private String strengths;

    @Column(name = "person_wish")
    private String personWish;

    @Column(name = "family_wish")
    private String familyWish;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Enumerated(EnumType.STRING)
    private Agency agency;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected AssessmentRound() {}

    /**
     * @param known every option that there is, by its id
     * @throws Refused {@link AssessmentReason#ROUND_IN_FUTURE}, {@link AssessmentReason#OPTION_NOT_OFFERED},
     *     {@link AssessmentReason#ONE_ANSWER_ONLY}
     */
    public AssessmentRound(
            AssessAgain said, int number, Map<Long, AssessmentOption> known, Actor by, Instant now, LocalDate today) {
        if (said.assessedOn().isAfter(today)) {
            throw new Refused(AssessmentReason.ROUND_IN_FUTURE);
        }
        Set<OptionList> answered = EnumSet.noneOf(OptionList.class);
        for (long chosen : said.options()) {
            AssessmentOption option = known.get(chosen);
            if (option == null || !option.holdsOn(said.assessedOn())) {
                throw new Refused(AssessmentReason.OPTION_NOT_OFFERED, said.assessedOn());
            }
            if (!answered.add(option.list()) && !option.list().isSeveral()) {
                throw new Refused(AssessmentReason.ONE_ANSWER_ONLY, option.list());
            }
        }
        this.caseId = said.caseId();
        this.number = number;
        this.assessedOn = said.assessedOn();
        this.onset = said.onset();
        this.continuity = said.continuity();
        this.options.addAll(said.options());
        this.health = said.health();
        this.strengths = said.strengths();
        this.personWish = said.personWish();
        this.familyWish = said.familyWish();
        this.recordedBy = by.uid();
        this.agency = by.agency();
        this.recordedAt = now;
    }

    RoundLine line(Map<Long, AssessmentOption> known, Map<String, String> names, CaseSight sight) {
        List<OptionLine> answers = new ArrayList<>();
        options.stream()
                .sorted()
                .map(known::get)
                .filter(option -> option.isSeenWith(sight))
                .map(AssessmentOption::line)
                .forEach(answers::add);
        return new RoundLine(
                number,
                assessedOn,
                names.getOrDefault(recordedBy, recordedBy),
                agency,
                onset,
                continuity,
                answers,
                sight.isDiagnosis() ? health : "",
                strengths,
                personWish,
                familyWish);
    }

    String recordedBy() {
        return recordedBy;
    }
}
