/**
 * 添付: files of a case: a letter that was photographed, a certificate, a plan from elsewhere.
 *
 * <p>What a file is its bytes say, never its name; only a few kinds are taken, each up to the ward's size. A scanner for
 * viruses looks at every byte before it is stored, where the ward has one. Removed it can be brought back for a time.
 *
 * <p>Refuses to know: what stands in a file. Nothing is unpacked, converted or executed.
 *
 * <p>Decisions:
 * <ul>
 *   <li>2026-11: the bytes are rows of the database: one backup, one wall, one disposal, and a file that is half there is none.
 *   <li>2026-11: a closed list of kinds by their first bytes, and not a library that knows thousands: what is not on the list is
 *       refused, so there is nothing for such a library to tell.
 *   <li>2026-11: pictures are kept as they came and not made anew: a record must be what was handed in. They are shown under a
 *       policy that lets nothing run.
 *   <li>2026-11: a scanner that does not answer holds the file back; it is asked again by a timer.
 *   <li>2026-11: a program inside a document (a macro) is refused, whatever a scanner says.
 * </ul>
 */
@NullMarked
package org.banso.attachment.model;

import org.jspecify.annotations.NullMarked;
