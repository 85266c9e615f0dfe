package org.banso.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.banso.casefile.model.CaseState;
import org.banso.casefile.model.ParticipantKind;
import org.banso.casefile.model.Relationship;
import org.banso.casefile.model.StoryValue;
import org.banso.casefile.model.Turn;
import org.banso.casefile.model.TurnReason;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.Tokyo;
import org.banso.support.model.TaskKind;
import org.jspecify.annotations.Nullable;

/** What has become of a case: still on its way, urgent, at rest, closed, asked once more or opened again. */
final class Outcomes {

    /** Why cases ended, the frequent reasons more often. */
    private static final List<TurnReason> CLOSURES = List.of(
            TurnReason.GOAL_REACHED,
            TurnReason.PASSED_ON,
            TurnReason.GOAL_REACHED,
            TurnReason.WISHED,
            TurnReason.OUT_OF_REACH,
            TurnReason.PASSED_ON,
            TurnReason.MOVED_AWAY);

    private static final List<TurnReason> RESTS = List.of(
            TurnReason.OUT_OF_REACH, TurnReason.WISHED, TurnReason.IN_HOSPITAL, TurnReason.FAMILY_CIRCUMSTANCES);

    /** Whose goal was reached within so many days is asked once more. */
    private static final int ASKED_WITHIN = 200;

    /** Over so many days the next looks lie, an eighth of them behind us. */
    private static final int SPREAD = 56;

    private static final LocalTime TURNED = LocalTime.of(17, 0);

    private final Ward ward;
    private final Rows rows;

    Outcomes(Ward ward) {
        this.ward = ward;
        this.rows = ward.rows;
    }

    private void workers(OpenCase open) {
        for (Agency agency : List.of(Agency.MERKMAL, Agency.PLAT_HOME)) {
            rows.worker.row(
                    rows.nextId("casefile_worker"),
                    open.id,
                    open.team.of(agency),
                    agency,
                    open.contact.day(),
                    null,
                    open.team.of(agency),
                    Desk.recordedAt(open.contact),
                    1);
        }
    }

    private String state(OpenCase open, @Nullable String restsIn, @Nullable TurnReason closure) {
        if (restsIn != null) {
            return "SUSPENDED";
        }
        if (closure == null) {
            boolean first = open.state == CaseState.SCREENED || open.state == CaseState.JOINT_INTAKE;
            return first && open.contact.violence() ? "URGENT" : open.state.name();
        }
        boolean lately = open.until.isAfter(ward.today.minusDays(ASKED_WITHIN));
        if (closure == TurnReason.WISHED && open.until.isBefore(ward.today.minusDays(ASKED_WITHIN))) {
            return open.id % 3 == 0 ? "REOPENED" : "CLOSED";
        }
        return lately && closure == TurnReason.GOAL_REACHED ? "FOLLOW_UP" : "CLOSED";
    }

    private void turn(
            OpenCase open,
            Turn turn,
            CaseState from,
            CaseState to,
            LocalDate on,
            TurnReason reason,
            @Nullable LocalDate next) {
        Agency agency = open.busiest();
        Instant at = Tokyo.at(on, TURNED);
        rows.turn.row(
                rows.nextId("casefile_turn"), open.id, turn, from, to, on, reason, next, "", open.worker(agency), at);
        String[] values = next == null
                ? new String[] {StoryValue.of(reason, reason.delicate())}
                : new String[] {StoryValue.of(reason, reason.delicate()), StoryValue.of(next)};
        open.tell(at, turn.story(next != null), open.worker(agency), agency, open.id, values);
        if (next != null) {
            new Tasks(ward).promised(open, turn == Turn.SUSPEND ? TaskKind.LOOK_AGAIN : TaskKind.FOLLOW_UP, next, at);
        }
    }

    /** The row of the case and of its subject, once it is known what has become of them. */
    void settle(OpenCase open, @Nullable String restsIn) {
        boolean closed = restsIn == null && open.state == CaseState.CLOSED;
        TurnReason closure = closed ? CLOSURES.get((int) (open.id % CLOSURES.size())) : null;
        String state = state(open, restsIn, closure);
        LocalDate next = state.equals("SUSPENDED") || state.equals("FOLLOW_UP")
                ? ward.workdays.atOrAfter(ward.today.plusDays(open.id % SPREAD - SPREAD / 8))
                : null;
        String stoodAt = restsIn;
        switch (state) {
            case "URGENT" -> {
                stoodAt = open.state.name();
                turn(
                        open,
                        Turn.BEGIN_URGENT,
                        open.state,
                        CaseState.URGENT,
                        open.contact.day(),
                        TurnReason.VIOLENCE,
                        null);
            }
            case "SUSPENDED" -> {
                TurnReason rest = RESTS.get((int) (open.id % RESTS.size()));
                turn(open, Turn.SUSPEND, open.state, CaseState.SUSPENDED, open.until, rest, next);
            }
            case "CLOSED", "FOLLOW_UP" ->
                turn(open, Turn.CLOSE, CaseState.IN_SUPPORT, CaseState.valueOf(state), open.until, closure, next);
            case "REOPENED" -> {
                stoodAt = open.lead == null ? "SCREENED" : "ASSESSED";
                turn(open, Turn.CLOSE, CaseState.IN_SUPPORT, CaseState.CLOSED, open.until, closure, null);
                turn(
                        open,
                        Turn.REOPEN,
                        CaseState.CLOSED,
                        CaseState.REOPENED,
                        ward.workdays.atOrAfter(open.until.plusDays(1)),
                        TurnReason.CALLED_AGAIN,
                        null);
            }
            default -> {
                // somewhere on its way
            }
        }
        if (open.state != CaseState.SCREENED || open.lead != null) {
            workers(open);
        }
        boolean ended = state.equals("CLOSED") || state.equals("FOLLOW_UP");
        rows.caseFile.row(
                open.id,
                open.number,
                open.contact.day(),
                state,
                stoodAt,
                next,
                open.subject.personId(),
                open.lead,
                open.contact.violence(),
                ended ? open.until : null,
                ended ? closure : null,
                ended ? "" : null,
                ended ? open.worker(open.busiest()) : null,
                1);
        rows.participant.row(
                open.subject.participantId(),
                open.id,
                open.subject.personId(),
                ParticipantKind.SUBJECT,
                Relationship.SELF,
                open.metOn,
                1);
    }
}
