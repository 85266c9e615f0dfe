/**
 * 用紙: A4 in Japanese. A page says of what a paper consists, here it becomes a PDF with the font inside and page n of m.
 *
 * <p>Nobody outside writes HTML: a {@link org.banso.paper.web.Paper} takes plain texts, and every one of them is escaped and
 * put into characters that the font has. What had to be replaced is said on the paper's last lines.
 *
 * <p>A list leaves as Excel or CSV ({@link org.banso.paper.web.ListFile}): no cell of it is ever calculated, no zero is lost.
 *
 * <p>A standard form is a {@link org.banso.paper.web.FormSheet}: ruled boxes on 24 columns, said once, printed as a tagged PDF and
 * written as a workbook for A4. Many are bound while they are printed, so that what is held does not grow with them.
 *
 * <p>Refuses to know: cases, laws, people. The words of a form stand in the bundle of its room.
 *
 * <p>Decisions:
 * <ul>
 *   <li>2026-11: HTML and CSS by openhtmltopdf (LGPL), because forms flow over pages; not drawing by coordinates.
 *   <li>2026-11: BIZ UDGothic (OFL) travels in the archive, so that no machine needs a font; IPAmj Mincho is used for rare
 *       characters where the machine has it (Debian: fonts-ipamj-mincho, or BANSO_PAPER_RARE_FONT).
 *   <li>2026-11: a paper speaks Japanese whatever the screen speaks; it is an official document of the ward.
 *   <li>2026-11: a blackened passage is a bar of one length that was never text: its length tells nothing either.
 * </ul>
 */
@NullMarked
package org.banso.paper.web;

import org.jspecify.annotations.NullMarked;
