package org.banso.reception.web;

import static org.banso.casefile.web.FormParts.moment;
import static org.banso.casefile.web.FormParts.shown;
import static org.banso.paper.web.FormSheet.label;
import static org.banso.paper.web.FormSheet.name;
import static org.banso.paper.web.FormSheet.tick;
import static org.banso.paper.web.FormSheet.ticks;
import static org.banso.paper.web.FormSheet.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.banso.casefile.model.CaseSheet;
import org.banso.casefile.model.Danger;
import org.banso.casefile.model.Relationship;
import org.banso.casefile.web.FormParts;
import org.banso.kernel.model.Answer;
import org.banso.kernel.model.Wareki;
import org.banso.paper.web.FormSheet;
import org.banso.paper.web.FormSheet.Box;
import org.banso.paper.web.Paper;
import org.banso.reception.model.Channel;
import org.banso.reception.model.ConsentVariant;
import org.banso.reception.model.Dwelling;
import org.banso.reception.model.HealthInsurance;
import org.banso.reception.model.Occupation;
import org.banso.reception.model.Pension;
import org.banso.reception.model.ReceptionExit;
import org.banso.reception.model.ReceptionSheet;
import org.banso.reception.model.Route;
import org.banso.reception.model.Worry;
import org.jspecify.annotations.Nullable;

/** 相談受付・申込票: one sheet for each contact, the first contact first. */
public final class ReceptionPapers {

    private static final int WORRIES_A_ROW = 3;

    private ReceptionPapers() {}

    /** @param receptions the latest first, as they are read */
    public static FormSheet filled(CaseSheet file, List<ReceptionSheet> receptions, String writer) {
        FormSheet form = begin(file);
        for (int at = receptions.size() - 1; at >= 0; at--) {
            sheet(form, file, receptions.get(at));
            form.note(writer);
            if (at > 0) {
                form.newSheet();
            }
        }
        return form;
    }

    public static FormSheet blank() {
        return sheet(begin(null), null, null);
    }

    private static FormSheet begin(@Nullable CaseSheet file) {
        return FormParts.begin("1", Paper.say("reception.paper.title"), file);
    }

    private static FormSheet sheet(FormSheet form, @Nullable CaseSheet file, @Nullable ReceptionSheet one) {
        received(form, one);
        form.heading(Paper.say("reception.paper.subject"));
        FormParts.person(form, file == null ? null : file.subject());
        caller(form.heading(Paper.say("reception.paper.caller")), one);
        worries(form.heading(Paper.say("reception.paper.worries")), one);
        back(form.heading(Paper.say("reception.receive.back")), one);
        return form.heading(Paper.say("reception.paper.apply"))
                .row(value(FormSheet.GRID, Paper.say("reception.paper.applyText")))
                .row(
                        label(4, Paper.say("casefile.paper.signedOn")),
                        value(8, 2, FormParts.openDay()),
                        label(4, Paper.say("casefile.paper.signedBy")),
                        value(8, 2, ""));
    }

    private static void received(FormSheet form, @Nullable ReceptionSheet one) {
        form.row(
                        label(3, Paper.say("reception.paper.received")),
                        value(9, one == null ? FormParts.openDay() : moment(one.receivedAt())),
                        label(3, Paper.say("reception.paper.receivedBy")),
                        value(9, one == null ? "" : one.receivedBy() + "（" + Paper.of(one.agency()) + "）"))
                .row(
                        label(3, Paper.say("reception.paper.how")),
                        tick(9, Channel.class, one == null ? null : one.channel()),
                        label(3, Paper.say("reception.paper.variant")),
                        tick(9, ConsentVariant.class, one == null ? null : one.variant()))
                .row(
                        label(3, Paper.say("reception.paper.route")),
                        tick(21, Route.class, one == null ? null : one.route()));
    }

    private static void caller(FormSheet form, @Nullable ReceptionSheet one) {
        boolean unnamed = one != null && one.anonymous();
        form.row(
                        label(3, Paper.say("casefile.form.name")),
                        one == null
                                ? name(10, "", "")
                                : unnamed
                                        ? name(10, "", Paper.say("reception.paper.anonymous"))
                                        : name(10, one.callerKana(), one.callerName()),
                        label(3, Paper.say("reception.paper.phone")),
                        value(8, one == null ? "" : one.callerPhone()))
                .row(
                        label(3, Paper.say("reception.receive.otherPhone")),
                        value(9, one == null ? "" : one.back().otherPhone()),
                        label(3, Paper.say("reception.receive.email")),
                        value(9, one == null ? "" : one.back().email()))
                .row(
                        label(3, Paper.say("reception.paper.relation")),
                        tick(21, Relationship.class, one == null ? null : one.callerRelation()));
    }

    /** B票 */
    private static void back(FormSheet form, @Nullable ReceptionSheet one) {
        form.row(
                        label(3, Paper.say("reception.receive.occupation")),
                        tick(
                                21,
                                Occupation.class,
                                one == null ? null : one.back().occupation()))
                .row(
                        label(3, Paper.say("reception.receive.dwelling")),
                        tick(21, Dwelling.class, one == null ? null : one.back().dwelling()))
                .row(
                        label(3, Paper.say("reception.receive.insurance")),
                        tick(
                                21,
                                HealthInsurance.class,
                                one == null ? null : one.back().insurance()))
                .row(
                        label(3, Paper.say("reception.receive.pension")),
                        one != null && !one.sight().isIncome()
                                ? value(21, Paper.say("access.hidden"))
                                : tick(
                                        21,
                                        Pension.class,
                                        one == null ? null : one.back().pension()));
    }

    private static void worries(FormSheet form, @Nullable ReceptionSheet one) {
        Worry[] all = Worry.values();
        for (int at = 0; at < all.length; at += WORRIES_A_ROW) {
            List<Box> row = new ArrayList<>();
            for (int next = at; next < at + WORRIES_A_ROW; next++) {
                row.add(value(
                        FormSheet.GRID / WORRIES_A_ROW,
                        next < all.length ? mark(all[next], one) + "　" + Paper.of(all[next]) : ""));
            }
            form.row(row.toArray(Box[]::new));
        }
        if (one != null && one.worriesHidden()) {
            form.note(Paper.say("reception.paper.someHidden"));
        }
        form.row(
                        label(3, Paper.say("reception.paper.other")),
                        value(
                                21,
                                one == null
                                        ? ""
                                        : shown(
                                                one.otherWorryText(),
                                                one.marks().of("otherWorryText"))))
                .wideRow(
                        Paper.say("reception.paper.wish"),
                        4,
                        one == null ? "" : shown(one.wish(), one.marks().of("wish")))
                .row(
                        label(4, Paper.say("reception.paper.since")),
                        value(8, since(one)),
                        label(4, Paper.say("reception.paper.seen")),
                        tick(8, Answer.class, one == null ? null : one.seenByAnyone()))
                .row(label(4, Paper.say("reception.paper.danger")), dangers(one))
                .row(
                        label(4, Paper.say("reception.paper.exit")),
                        tick(12, ReceptionExit.class, one == null ? null : one.exit()),
                        value(8, one == null ? "" : one.handedOverTo()));
    }

    private static Box dangers(@Nullable ReceptionSheet one) {
        if (one == null) {
            return ticks(20, Danger.class, Set.of());
        }
        if (!one.sight().isViolence()) {
            return value(20, Paper.say("access.hidden"));
        }
        return one.dangers().isEmpty()
                ? value(
                        20,
                        Paper.say(
                                one.back().dangersAsked()
                                        ? "reception.receive.dangersNone"
                                        : "reception.receive.dangersNotAsked"))
                : ticks(20, Danger.class, one.dangers());
    }

    private static String mark(Worry worry, @Nullable ReceptionSheet one) {
        if (one != null && worry == one.mainWorry()) {
            return "◎";
        }
        return one != null && one.otherWorries().contains(worry) ? "○" : "　";
    }

    private static String since(@Nullable ReceptionSheet one) {
        if (one == null) {
            return "";
        }
        return one.withdrawnSince() == null ? Paper.say("desk.unknown") : Wareki.month(one.withdrawnSince());
    }
}
