package org.banso.assessment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.banso.access.model.Marks;
import org.banso.kernel.model.Answer;
import org.banso.kernel.model.PersonalData;
import org.banso.kernel.model.PersonalData.Care;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.RoughDate;
import org.jspecify.annotations.Nullable;

/** {@link IntakeFacts} as a row of the intake or of a round keeps them; the answers of the lists stand beside it. */
@Embeddable
@PersonalData(Care.SPECIAL_CARE)
public class WrittenFacts {

    private @Nullable RoughDate onset;

    @Enumerated(EnumType.STRING)
    private Continuity continuity;

    @Column(name = "living_with")
    private String livingWith;

    @Enumerated(EnumType.STRING)
    @Column(name = "school_non_attendance")
    private Answer schoolNonAttendance;

    @Column(name = "school_period")
    private String schoolPeriod;

    private String money;

    private String health;

    private String strengths;

    @Column(name = "person_wish")
    private String personWish;

    @Column(name = "family_wish")
    private String familyWish;

    @Column(name = "shared_facts")
    private String sharedFacts;

    /** As {@link Marks} writes them. */
    private String marks;

    protected WrittenFacts() {}

    WrittenFacts(IntakeFacts facts) {
        onset = facts.onset();
        continuity = facts.continuity();
        livingWith = facts.livingWith();
        schoolNonAttendance = facts.schoolNonAttendance();
        schoolPeriod = facts.schoolPeriod();
        money = facts.money();
        health = facts.health();
        strengths = facts.strengths();
        personWish = facts.personWish();
        familyWish = facts.familyWish();
        sharedFacts = facts.sharedFacts();
        marks = facts.marks()
                .unless("livingWith", livingWith)
                .unless("schoolPeriod", schoolPeriod)
                .unless("strengths", strengths)
                .unless("personWish", personWish)
                .unless("familyWish", familyWish)
                .unless("sharedFacts", sharedFacts)
                .written();
    }

    /** The same, when it can have been so on that day. @throws Refused {@link AssessmentReason#ONSET_TO_COME} */
    static WrittenFacts on(LocalDate day, IntakeFacts facts) {
        RoughDate began = facts.onset();
        if (began != null && began.isSurelyAfter(day)) {
            throw new Refused(AssessmentReason.ONSET_TO_COME, day);
        }
        return new WrittenFacts(facts);
    }

    IntakeFacts read(Set<AssessmentOption> answers) {
        return new IntakeFacts(
                onset,
                continuity,
                answers.stream().map(AssessmentOption::line).collect(Collectors.toSet()),
                livingWith,
                schoolNonAttendance,
                schoolPeriod,
                money,
                health,
                strengths,
                personWish,
                familyWish,
                sharedFacts,
                Marks.read(marks));
    }
}
