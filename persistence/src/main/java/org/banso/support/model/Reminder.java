package org.banso.support.model;

import java.io.Serializable;
import java.time.LocalDate;
import org.banso.kernel.model.PersonalData;

/**
 * Something that nobody wrote down and that the dates say by themselves.
 *
 * @param subjectName as shown, empty while nobody knows it
 * @param day when somebody was last in touch; when the age is reached; when the goal was due
 * @param number days without being in touch, or the age that comes; 0 for a goal
 */
public record Reminder(
        long caseId, String caseNumber, @PersonalData String subjectName, ReminderKind kind, LocalDate day, int number)
        implements Serializable {}
