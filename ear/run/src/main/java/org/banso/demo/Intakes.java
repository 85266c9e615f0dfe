package org.banso.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.banso.assessment.model.Continuity;
import org.banso.assessment.model.IssueKind;
import org.banso.casefile.model.CaseState;
import org.banso.casefile.model.StoryValue;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.Answer;
import org.banso.kernel.model.Tokyo;
import org.jspecify.annotations.Nullable;

/** The joint intake: expected with its meeting, written after it, closed with the second signature. */
final class Intakes {

    /** What speaks for which of the two; the report's rule (section 2). */
    private static final Set<IssueKind> FOR_PLAT = EnumSet.of(IssueKind.LIVELIHOOD, IssueKind.WORK, IssueKind.HOUSING);

    private final Ward ward;
    private final Rows rows;
    private final Meetings meetings;

    Intakes(Ward ward, Meetings meetings) {
        this.ward = ward;
        this.rows = ward.rows;
        this.meetings = meetings;
    }

    /** When each of the two signed; nothing while they have not. */
    private record Signatures(
            @Nullable Instant plat, @Nullable Instant merkmal) {

        boolean areBoth() {
            return plat != null && merkmal != null;
        }

        @Nullable
        Instant of(Agency agency) {
            return agency == Agency.PLAT_HOME ? plat : merkmal;
        }

        @Nullable
        Instant second() {
            return plat == null || merkmal == null ? null : plat.isAfter(merkmal) ? plat : merkmal;
        }
    }

    /** Writes what has become of it by the case's last day. */
    void live(OpenCase open, Meetings.Called called) {
        open.state = CaseState.JOINT_INTAKE;
        boolean held = called.past() && open.reaches(called.day());
        Signatures signatures = held ? signatures(open, called.day()) : new Signatures(null, null);
        long id = rows.nextId("assessment_intake");
        if (held) {
            meetings.held(open, called, null);
        } else {
            meetings.open(open, called);
        }
        writeFacts(open, called, held, signatures.second(), id);
        for (Agency agency : List.of(Agency.PLAT_HOME, Agency.MERKMAL)) {
            writeVoice(open, id, agency, held, signatures.of(agency));
        }
        Instant closed = signatures.second();
        if (closed != null) {
            open.state = CaseState.ASSESSED;
            Agency last = closed.equals(signatures.plat()) ? Agency.PLAT_HOME : Agency.MERKMAL;
            open.tell(closed, "assessment.INTAKE_CLOSED", open.worker(last), last, id);
        }
    }

    private Signatures signatures(OpenCase open, LocalDate held) {
        Instant plat = signature(open, held.plusDays(open.draw.between(0, 3)), LocalTime.of(16, 10));
        Instant merkmal = signature(open, held.plusDays(open.draw.between(1, 6)), LocalTime.of(16, 40));
        return new Signatures(plat, merkmal);
    }

    private @Nullable Instant signature(OpenCase open, LocalDate day, LocalTime time) {
        LocalDate working = ward.workdays.atOrAfter(day);
        return open.reaches(working) ? Tokyo.at(working, time) : null;
    }

    private void writeFacts(OpenCase open, Meetings.Called called, boolean held, @Nullable Instant closed, long id) {
        Draw draw = open.draw;
        boolean school = open.contact.isFromSchool();
        boolean calledOff = Meetings.isCalledOff(open, called);
        rows.intake.row(
                id,
                open.id,
                calledOff ? null : (Long) called.id(),
                calledOff ? null : called.during().startInclusive(),
                held && draw.rolled(90) ? Answers.onset(open, draw).code() : null,
                held
                        ? draw.oneOf(List.of(Continuity.CONTINUOUS, Continuity.CONTINUOUS, Continuity.INTERMITTENT))
                        : Continuity.UNKNOWN,
                held ? ward.phrases.one("living." + open.contact.living(), draw) : "",
                held ? (school ? Answer.YES : draw.rolled(75) ? Answer.NO : Answer.UNKNOWN) : Answer.UNKNOWN,
                held && school ? ward.phrases.one("school", draw) : "",
                held ? ward.phrases.one("money", draw) : "",
                held ? ward.phrases.one("health", draw) : "",
                held && draw.rolled(60) ? Answers.strength(draw) : "",
                held && open.contact.isForSelf() ? ward.phrases.one("person.wish", draw) : "",
                held ? ward.phrases.one("family.wish", draw) : "",
                held ? ward.phrases.one("facts", draw) : "",
                held ? open.team.caseworker() : null,
                held ? called.during().endExclusive() : null,
                closed,
                held ? 2 : 1);
        if (held) {
            open.contact.triggers().forEach(trigger -> rows.intakeAnswer.row(id, trigger.option()));
            Answers.of(new Draw(ward.seed + Answers.SALT, open.id))
                    .forEach(option -> rows.intakeAnswer.row(id, option));
        }
    }

    private void writeVoice(OpenCase open, long intake, Agency agency, boolean held, @Nullable Instant signedAt) {
        long id = rows.nextId("assessment_voice");
        rows.voice.row(
                id,
                intake,
                agency,
                open.worker(agency),
                held ? ward.phrases.one("picture." + agency, open.draw) : "",
                held ? suggested(open) : null,
                held && open.draw.rolled(12) ? ward.phrases.one("disagreement", open.draw) : "",
                signedAt,
                signedAt == null ? 1 : 2);
        if (held) {
            named(open).forEach(issue -> rows.voiceIssue.row(id, issue));
        }
        if (signedAt != null) {
            open.tell(signedAt, "assessment.VOICE_SIGNED", open.worker(agency), agency, intake, StoryValue.of(agency));
        }
    }

    /** The issues as the intake names them. */
    static Set<IssueKind> named(OpenCase open) {
        Set<IssueKind> issues = EnumSet.copyOf(open.contact.issues());
        if (open.contact.isFromSchool() && open.contact.age() <= 22) {
            issues.add(IssueKind.SCHOOL);
        }
        if (open.contact.triggers().contains(Trigger.ILLNESS)) {
            issues.add(IssueKind.HEALTH);
        }
        return issues;
    }

    /** Who would lead: livelihood, work and housing speak for ぷらっと, all else for メルク. */
    static Agency suggested(OpenCase open) {
        Set<IssueKind> issues = named(open);
        long forPlat = issues.stream().filter(FOR_PLAT::contains).count();
        return forPlat * 2 >= issues.size() ? Agency.PLAT_HOME : Agency.MERKMAL;
    }

    /** Who takes an issue. */
    static Agency takes(IssueKind issue) {
        return FOR_PLAT.contains(issue) ? Agency.PLAT_HOME : Agency.MERKMAL;
    }
}
