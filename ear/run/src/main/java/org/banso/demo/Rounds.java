package org.banso.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import org.banso.assessment.model.Continuity;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.Answer;
import org.banso.kernel.model.Tokyo;

/** A second look, half a year after the joint intake. */
final class Rounds {

    private static final long SALT = 791;
    private static final int DAYS_AFTER = 180;
    private static final double AGAIN = 40;

    private final Rows rows;
    private final long seed;

    Rounds(Ward ward) {
        rows = ward.rows;
        seed = ward.seed;
    }

    void live(OpenCase open, LocalDate intake) {
        Draw draw = new Draw(seed + SALT, open.id);
        LocalDate day = intake.plusDays(DAYS_AFTER);
        if (!open.reaches(day) || !draw.rolled(AGAIN)) {
            return;
        }
        long id = rows.nextId("assessment_round");
        rows.round.row(
                id,
                open.id,
                2,
                day,
                open.contact.since().getYear() + "~",
                Continuity.INTERMITTENT,
                "両親と三人",
                open.contact.isFromSchool() ? Answer.YES : Answer.NO,
                "",
                "",
                "",
                Answers.strength(draw),
                "少しずつ外に出たい",
                "あせらず見守りたい",
                "",
                open.worker(Agency.MERKMAL),
                Agency.MERKMAL,
                Tokyo.at(day, LocalTime.NOON));
        Answers.of(draw).forEach(option -> rows.roundAnswer.row(id, option));
    }
}
