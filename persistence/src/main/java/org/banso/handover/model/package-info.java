/**
 * つなぎ: asking another body to take something over for somebody, until the person says that it was so.
 *
 * <p>Asked with a purpose, a day, and the items that are told, on the person's consent or on a ground of the law; accepted, or
 * declined with a reason; done; confirmed with the person. An agency with clerks answers itself; for one without an account the
 * answer is written down by whoever hears it, and a letter of introduction (紹介状) goes on paper.
 *
 * <p>Refuses to know: what the other body does then. A handover gives no sight of the case: that is consent's affair.
 *
 * <p>Decisions:
 * <ul>
 *   <li>2026-11: a name goes along only where the items say whom it is about.
 *   <li>2026-11: what is told without a consent on record is written among what was told outside (access), in the same moment.
 *   <li>2026-11: an ended handover is never taken up again; another one is asked.
 *   <li>2026-11: overdue is asked of the dates when the page opens, for the sender first and then for their supervisor.
 * </ul>
 */
@NullMarked
package org.banso.handover.model;

import org.jspecify.annotations.NullMarked;
