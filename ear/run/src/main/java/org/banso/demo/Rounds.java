package org.banso.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import org.banso.assessment.model.Continuity;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.Tokyo;

/** A second look, half a year after the joint intake: one option of each list, as V84 numbers them. */
final class Rounds {

    private static final long SALT = 791;
    private static final int DAYS_AFTER = 180;
    private static final double AGAIN = 40;

    /** The first option of 外出範囲, 生活リズム, 交流 and 健康. */
    private static final int ACTIVITY = 10;

    private static final int RHYTHM = 16;
    private static final int CONTACT = 20;
    private static final int HEALTH = 38;

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
                "",
                "家の中で役割を持っている",
                "少しずつ外に出たい",
                "あせらず見守りたい",
                open.worker(Agency.MERKMAL),
                Agency.MERKMAL,
                Tokyo.at(day, LocalTime.NOON));
        rows.roundAnswer.row(id, ACTIVITY + draw.between(0, 4));
        rows.roundAnswer.row(id, RHYTHM + draw.between(0, 3));
        rows.roundAnswer.row(id, CONTACT + draw.between(0, 4));
        rows.roundAnswer.row(id, HEALTH + draw.between(0, 5));
    }
}
