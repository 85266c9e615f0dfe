/**
 * 要点 (◎): the few facts that whoever opens a case must know before anything else: a danger, what must never be done, an
 * allergy.
 *
 * <p>Short, few, with their author and, where it has one, a last day. They stand over the case and over its stream. What is
 * about a danger or an illness is seen by whoever sees those.
 *
 * <p>Refuses to know: whether it is true. The dangers of the screening stand on the case itself and are ticked there.
 *
 * <p>Decisions:
 * <ul>
 *   <li>2026-11: a fact is never edited: it is taken off, and another one pinned, so that who knew what when can be read.
 *   <li>2026-11: taken off it can be put back for a time (policy), without being typed again.
 *   <li>2026-11: a case has few of them (policy): the tenth is what hides the first.
 * </ul>
 */
@NullMarked
package org.banso.pin.model;

import org.jspecify.annotations.NullMarked;
