package org.banso.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.banso.access.model.Ground;
import org.banso.assessment.model.IssueKind;
import org.banso.casefile.model.CaseState;
import org.banso.casefile.model.StoryValue;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.Tokyo;
import org.banso.plan.model.AgreedHow;
import org.banso.plan.model.Judgement;
import org.banso.plan.model.ObservedChange;
import org.banso.plan.model.PlanState;
import org.banso.plan.model.SupportKind;
import org.banso.support.model.TaskKind;
import org.jspecify.annotations.Nullable;

/** The rounds of support plans: written, agreed by the subject, decided by the ward, and the next one before it ends. */
final class Plans {

    /** A plan lasts at most so long (policy PLAN_LONGEST). */
    private static final int LONGEST_MONTHS = 6;

    private static final String DECIDER = "ward1";

    private final Ward ward;
    private final Rows rows;
    private final Tasks tasks;

    Plans(Ward ward, Tasks tasks) {
        this.ward = ward;
        this.rows = ward.rows;
        this.tasks = tasks;
    }

    /** The days of one round; a day that has not come is null in {@link Reached}. */
    private record Days(LocalDate drafted, LocalDate agreed, LocalDate decided, LocalDate start, LocalDate end) {}

    private record Reached(
            @Nullable LocalDate agreed, @Nullable LocalDate decided) {

        PlanState state() {
            return decided != null ? PlanState.DECIDED : agreed != null ? PlanState.AGREED : PlanState.DRAFT;
        }
    }

    /** @param from the first day on which one may be written */
    void live(OpenCase open, LocalDate from) {
        Days days = first(open, from);
        LocalDate lastEnd = days.end();
        LocalDate firstDecided = null;
        for (int round = 1; open.reaches(days.drafted()); round++) {
            Reached reached = reached(open, days);
            write(open, round, days, reached);
            if (reached.decided() == null) {
                break;
            }
            lastEnd = days.end();
            firstDecided = firstDecided == null ? reached.decided() : firstDecided;
            days = next(open, days);
        }
        if (firstDecided != null) {
            tasks.agencys(open, TaskKind.PLAN_END, lastEnd, at(firstDecided, 15));
        }
    }

    private Days first(OpenCase open, LocalDate from) {
        LocalDate drafted = ward.workdays.atOrAfter(from);
        LocalDate agreed = ward.workdays.atOrAfter(drafted.plusDays(open.days(4, 14)));
        LocalDate soon = agreed.plusDays(open.days(3, 9));
        boolean waits = open.course == OpenCase.Course.HANDED_IN && soon.isBefore(ward.today);
        LocalDate decided = ward.workdays.atOrAfter(waits ? ward.today : soon);
        LocalDate start = drafted.plusDays(14);
        return new Days(drafted, agreed, decided, start, end(open, start));
    }

    /** In time before the one of before ends. */
    private Days next(OpenCase open, Days before) {
        LocalDate end = before.end();
        LocalDate start = end.plusDays(1);
        return new Days(
                ward.openedBefore(end.minusDays(open.draw.between(20, 28))),
                ward.openedBefore(end.minusDays(open.draw.between(9, 14))),
                ward.openedBefore(end.minusDays(open.draw.between(1, 5))),
                start,
                end(open, start));
    }

    private static LocalDate end(OpenCase open, LocalDate start) {
        return start.plusMonths(open.draw.rolled(75) ? LONGEST_MONTHS : open.draw.between(3, LONGEST_MONTHS))
                .minusDays(1);
    }

    /** Without consent nobody agrees, and without agreement nobody decides. */
    private static Reached reached(OpenCase open, Days days) {
        boolean agreed = open.reaches(days.agreed()) && open.consentOn(days.agreed()) != null;
        boolean decided = agreed && open.reaches(days.decided());
        return new Reached(agreed ? days.agreed() : null, decided ? days.decided() : null);
    }

    private void write(OpenCase open, int round, Days days, Reached reached) {
        Draw draw = open.draw;
        Agency writer = open.busiest();
        String uid = open.worker(writer);
        long id = rows.nextId("plan_support_plan");
        boolean heard = open.metOn != null;
        AgreedHow how = reached.agreed() == null ? null : draw.oneOf(List.of(AgreedHow.values()));
        rows.plan.row(
                id,
                open.id,
                open.decisionId,
                round,
                heard ? ward.phrases.one("person.wish", draw) : "",
                ward.phrases.one("family.wish", draw),
                ward.phrases.one("plan.issue", draw),
                days.start(),
                days.end(),
                draw.rolled(70) ? ward.phrases.one("plan.caution", draw) : "",
                uid,
                reached.state(),
                reached.agreed(),
                how,
                reached.agreed() == null ? null : uid,
                reached.decided(),
                reached.decided() == null ? null : DECIDER,
                1 + reached.state().ordinal());
        int goals = draw.between(1, 3);
        for (int position = 0; position < goals; position++) {
            LocalDate due = days.start().plusMonths(position + 1L);
            rows.goal.row(
                    id, position, ward.phrases.one("plan.goal", draw), due.isAfter(days.end()) ? days.end() : due);
        }
        int position = 0;
        for (SupportKind kind : supports(open)) {
            Agency agency = kind == SupportKind.HOUSEHOLD_BUDGET || kind == SupportKind.WORK_PREPARATION
                    ? Agency.PLAT_HOME
                    : Agency.MERKMAL;
            rows.plannedSupport.row(id, position++, kind, ward.phrases.one("plan." + kind, draw), agency);
        }
        if (reached.decided() != null && open.reaches(days.end())) {
            evaluate(open, id, round, days, goals, writer);
        }
        tell(open, id, round, days, reached, writer, how);
    }

    /** On the plan's last day; the next round's plan lies ready then. */
    private void evaluate(OpenCase open, long planId, int round, Days days, int goals, Agency writer) {
        Draw draw = new Draw(ward.seed + 3, planId);
        long id = rows.nextId("plan_evaluation");
        String uid = open.worker(writer);
        LocalDate on = ward.openedBefore(days.end());
        Judgement judgement = open.reaches(days.end().plusDays(1)) ? Judgement.REPLAN : Judgement.CLOSE;
        rows.evaluation.row(
                id,
                open.id,
                planId,
                on,
                draw.rolled(60) ? on : null,
                open.metOn == null ? "" : ward.phrases.one("evaluation.person", draw),
                ward.phrases.one("evaluation.family", draw),
                "",
                ward.phrases.one("evaluation.course", draw),
                ward.phrases.one("evaluation.remaining", draw),
                judgement,
                "",
                uid,
                at(on, 16),
                1);
        for (int position = 0; position < goals; position++) {
            rows.evaluationGoal.row(
                    id,
                    position,
                    draw.oneOf(List.of(org.banso.plan.model.Reached.values())),
                    ward.phrases.one("evaluation.goal", draw));
        }
        Set<ObservedChange> seen = EnumSet.noneOf(ObservedChange.class);
        for (int times = draw.between(0, 4); times > 0; times--) {
            seen.add(draw.oneOf(List.of(
                    ObservedChange.RELATIONS,
                    ObservedChange.DAILY_RHYTHM,
                    ObservedChange.HEALTH,
                    ObservedChange.HOUSEHOLD_BUDGET,
                    ObservedChange.WILL,
                    ObservedChange.CRY_FOR_HELP,
                    ObservedChange.GOING_OUT,
                    ObservedChange.FAMILY_RELIEF)));
        }
        seen.forEach(change -> rows.evaluationChange.row(id, change));
        open.tell(at(on, 16), "plan.EVALUATED", uid, writer, id, Integer.toString(round), StoryValue.of(judgement));
    }

    private static Set<SupportKind> supports(OpenCase open) {
        Set<IssueKind> issues = Intakes.named(open);
        Set<SupportKind> supports = EnumSet.of(SupportKind.HOME_VISIT);
        if (issues.contains(IssueKind.LIVELIHOOD)) {
            supports.add(SupportKind.HOUSEHOLD_BUDGET);
        }
        if (issues.contains(IssueKind.WORK)) {
            supports.add(SupportKind.WORK_PREPARATION);
        }
        if (issues.contains(IssueKind.FAMILY)) {
            supports.add(SupportKind.FAMILY_SUPPORT);
        }
        if (issues.contains(IssueKind.HEALTH)) {
            supports.add(SupportKind.MEDICAL_LINK);
        }
        if (open.draw.rolled(40)) {
            supports.add(SupportKind.PLACE);
        }
        return supports;
    }

    private void tell(
            OpenCase open, long id, int round, Days days, Reached reached, Agency writer, @Nullable AgreedHow how) {
        String uid = open.worker(writer);
        String[] period = {Integer.toString(round), StoryValue.of(days.start()), StoryValue.of(days.end())};
        open.tell(at(days.drafted(), 10), "plan.DRAFTED", uid, writer, id, period);
        open.state = later(open.state, CaseState.PLAN_DRAFT);
        if (reached.agreed() != null && how != null) {
            Instant agreed = at(reached.agreed(), 11);
            rows.standing.row(
                    rows.nextId("access_standing"),
                    open.id,
                    Agency.WARD,
                    Ground.PLAN_DECISION,
                    agreed,
                    Tokyo.startOf(days.end().plusDays(1)));
            open.tell(agreed, "plan.AGREED", uid, writer, id, Integer.toString(round), StoryValue.of(how));
            open.state = later(open.state, CaseState.PLAN_CONSENTED);
        }
        if (reached.decided() != null) {
            open.tell(at(reached.decided(), 15), "plan.DECIDED", DECIDER, Agency.WARD, id, period);
            open.state = later(open.state, CaseState.IN_SUPPORT);
        }
    }

    private static Instant at(LocalDate day, int hour) {
        return Tokyo.at(day, LocalTime.of(hour, 0));
    }

    private static CaseState later(CaseState one, CaseState other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
