package org.banso.demo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import org.banso.attachment.model.FileKind;
import org.banso.attachment.model.Incoming;
import org.banso.attachment.model.ScanState;
import org.banso.casefile.model.StoryValue;
import org.banso.directory.model.Agency;
import org.banso.kernel.model.Tokyo;
import org.banso.support.model.Origin;
import org.jspecify.annotations.Nullable;

/** What is attached to some of the cases: a letter that was copied, a picture that the person drew. */
final class Files {

    private static final LocalTime AT = LocalTime.of(16, 40);
    private static final int MOST_KILOBYTES = 1_024;
    private static final int WIDE = 320;
    private static final int HIGH = 200;

    private final Ward ward;
    private final byte[] picture = picture();

    Files(Ward ward) {
        this.ward = ward;
    }

    /** In about one of three. */
    void live(OpenCase open) {
        // dice of their own, so that nothing else of the ward changes
        Draw draw = new Draw(open.id, 88);
        LocalDate day = open.contact.day().plusDays(30);
        if (!open.reaches(day)) {
            return;
        }
        if (draw.rolled(25)) {
            String letter = ward.phrases.one("file.letter", draw);
            attach(
                    open,
                    day,
                    "file.letter.name",
                    FileKind.TEXT,
                    "UTF-8",
                    letter.getBytes(StandardCharsets.UTF_8),
                    draw);
        }
        if (draw.rolled(20)) {
            attach(open, day, "file.picture.name", FileKind.PNG, null, picture, draw);
        }
    }

    private void attach(
            OpenCase open,
            LocalDate day,
            String name,
            FileKind kind,
            @Nullable String charset,
            byte[] bytes,
            Draw draw) {
        Agency agency = draw.rolled(50) ? Agency.PLAT_HOME : Agency.MERKMAL;
        String uid = open.worker(agency);
        Instant at = Tokyo.at(day, AT);
        long id = ward.rows.nextId("attachment_file");
        Incoming incoming = new Incoming(kind, MOST_KILOBYTES);
        incoming.take(bytes, bytes.length);
        Origin origin = kind == FileKind.TEXT ? Origin.FAMILY : Origin.SUBJECT;
        ward.rows.file.row(
                id,
                open.id,
                ward.phrases.one(name, draw),
                kind,
                charset,
                bytes.length,
                incoming.digest(),
                origin,
                0,
                ScanState.UNSCANNED,
                uid,
                agency,
                at,
                1);
        ward.rows.piece.row(id, 0, "\\x" + HexFormat.of().formatHex(bytes));
        open.tell(at, "attachment.ATTACHED", uid, agency, id, StoryValue.of(kind), StoryValue.of(origin));
    }

    /** A house under a sun. */
    private static byte[] picture() {
        BufferedImage image = new BufferedImage(WIDE, HIGH, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(0xEAF4F4));
        pen.fillRect(0, 0, WIDE, HIGH);
        pen.setColor(new Color(0xE8B04A));
        pen.fillOval(WIDE - 90, 20, 50, 50);
        pen.setColor(new Color(0x2C7A7B));
        pen.fillRect(90, 100, 110, 80);
        pen.fillPolygon(new int[] {75, 145, 215}, new int[] {100, 50, 100}, 3);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
