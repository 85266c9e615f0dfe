package org.banso.family.web;

import java.util.List;
import org.banso.family.model.FamilySheet.Somebody;
import org.banso.family.model.Life;
import org.banso.paper.web.Sketch;
import org.banso.paper.web.Sketch.Circle;
import org.banso.paper.web.Sketch.Dash;
import org.banso.paper.web.Sketch.Ink;
import org.banso.paper.web.Sketch.Line;
import org.banso.paper.web.Sketch.Point;
import org.banso.person.model.Sex;

/** The signs of people: square, circle, diamond, triangle, cross. */
final class Sign {

    private static final double PEN = 1.8;

    private Sign() {}

    static void draw(Sketch sketch, Sex sex, Point at, double half) {
        switch (sex) {
            case MALE ->
                sketch.add(new Line(
                        List.of(
                                new Point(at.x() - half, at.y() - half),
                                new Point(at.x() + half, at.y() - half),
                                new Point(at.x() + half, at.y() + half),
                                new Point(at.x() - half, at.y() + half)),
                        true,
                        Ink.BLACK,
                        PEN,
                        Dash.WHOLE,
                        Ink.WHITE));
            case FEMALE -> sketch.add(new Circle(at, half, Ink.BLACK, PEN, Dash.WHOLE, Ink.WHITE));
            case OTHER, UNKNOWN -> {
                double wide = half * 1.18;
                sketch.add(new Line(
                        List.of(
                                new Point(at.x(), at.y() - wide),
                                new Point(at.x() + wide, at.y()),
                                new Point(at.x(), at.y() + wide),
                                new Point(at.x() - wide, at.y())),
                        true,
                        Ink.BLACK,
                        PEN,
                        Dash.WHOLE,
                        Ink.WHITE));
            }
        }
    }

    /** A triangle; crossed when it was lost, a small sign with a cross when the child was born dead. */
    static void unborn(Sketch sketch, Somebody one, Point at, double half) {
        if (one.life() == Life.STILLBORN) {
            draw(sketch, one.sex(), at, half * 0.6);
            cross(sketch, at, half * 0.6);
            return;
        }
        sketch.add(new Line(
                List.of(
                        new Point(at.x(), at.y() - half),
                        new Point(at.x() + half * 0.9, at.y() + half * 0.6),
                        new Point(at.x() - half * 0.9, at.y() + half * 0.6)),
                true,
                Ink.BLACK,
                PEN,
                Dash.WHOLE,
                Ink.WHITE));
        if (one.life() == Life.MISCARRIED) {
            cross(sketch, at, half * 0.7);
        }
    }

    static void cross(Sketch sketch, Point at, double half) {
        sketch.line(
                Ink.BLACK,
                1.2,
                Dash.WHOLE,
                new Point(at.x() - half, at.y() - half),
                new Point(at.x() + half, at.y() + half));
        sketch.line(
                Ink.BLACK,
                1.2,
                Dash.WHOLE,
                new Point(at.x() - half, at.y() + half),
                new Point(at.x() + half, at.y() - half));
    }

    /** Of an adopted child. */
    static void brackets(Sketch sketch, Point at, double half) {
        for (int side = -1; side <= 1; side += 2) {
            double outer = at.x() + side * half;
            double inner = outer - side * 6;
            sketch.line(
                    Ink.BLACK,
                    PEN,
                    Dash.WHOLE,
                    new Point(inner, at.y() - half),
                    new Point(outer, at.y() - half),
                    new Point(outer, at.y() + half),
                    new Point(inner, at.y() + half));
        }
    }
}
