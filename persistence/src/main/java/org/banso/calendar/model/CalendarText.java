package org.banso.calendar.model;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * A person's own diary as iCalendar (RFC 5545): when, and in which room. Never about whom, and never with whom: the file leaves
 * the house.
 */
public final class CalendarText {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** Octets in a line, without its end (RFC 5545, 3.1). */
    private static final int LONGEST_LINE = 75;

    private final StringBuilder text = new StringBuilder();

    private CalendarText() {}

    /**
     * @param booked what a booking is called
     * @param away what an absence is called
     */
    public static String of(List<DiaryLine> diary, Instant now, String booked, String away) {
        CalendarText file = new CalendarText();
        file.line("BEGIN:VCALENDAR");
        file.line("VERSION:2.0");
        file.line("PRODID:-//Banso//Diary//JA");
        file.line("CALSCALE:GREGORIAN");
        file.line("METHOD:PUBLISH");
        diary.forEach(line -> file.event(line, now, line.meetingId() == null ? away : booked));
        file.line("END:VCALENDAR");
        return file.text.toString();
    }

    private void event(DiaryLine line, Instant now, String summary) {
        String room = line.roomName();
        line("BEGIN:VEVENT");
        line("UID:" + (line.meetingId() == null ? "away-" + line.absenceId() : "booking-" + line.meetingId())
                + "@banso");
        line("DTSTAMP:" + UTC.format(now));
        line("DTSTART:" + UTC.format(line.startsAt()));
        line("DTEND:" + UTC.format(line.endsAt()));
        line("SUMMARY:" + escaped(summary));
        if (room != null) {
            line("LOCATION:" + escaped(room));
        }
        line("CLASS:PRIVATE");
        line("END:VEVENT");
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r", "")
                .replace("\n", "\\n");
    }

    /** A line that is too long goes on behind a blank; no character is cut in two. */
    private void line(String content) {
        int octets = 0;
        for (int at = 0; at < content.length(); ) {
            int character = content.codePointAt(at);
            int length = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > LONGEST_LINE) {
                text.append("\r\n ");
                octets = 1;
            }
            text.appendCodePoint(character);
            octets += length;
            at += Character.charCount(character);
        }
        text.append("\r\n");
    }
}
