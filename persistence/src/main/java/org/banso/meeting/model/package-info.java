/**
 * 会議: the talks at which agencies meet about one case: the joint intake, the coordination meetings, the conferences.
 *
 * <p>Each kind of meeting stands on a law or on the ward's own practice, and that decides who may be told what: the
 * coordination meetings need the subject's consent, the conferences of 9条 and 106条の6 do not, but bind their members to
 * secrecy and fix who they are when they are called. Here are also the minutes and the decision who leads.
 *
 * <p>Refuses to know: how free time is found (予定), what a plan says (支援プラン), how a centre is told (通知). It fires
 * {@link org.banso.meeting.model.LeadDecided} and does not ask who listens.
 *
 * <p>Decisions:
 * <ul>
 *   <li>2026-07: a double booking is refused by the database's exclusion constraint, not by a look before the leap.
 *   <li>2026-07: a conference may decide the lead too (both laws give it 支援体制に関する検討), so that a case without consent is
 *       not without a lead; but nothing about it leaves the members' circle.
 *   <li>2026-07: what a centre is told is cut to the consent here, before it leaves the room, and again never widened.
 *   <li>2026-07: papers of a conference close with it: afterwards only members whose agency works on the case read them.
 * </ul>
 */
@NullMarked
package org.banso.meeting.model;

import org.jspecify.annotations.NullMarked;
