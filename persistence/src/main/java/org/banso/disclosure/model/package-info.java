/**
 * 開示請求: a person asks for what the ward holds about them (個人情報保護法76条), and is given it within the law's time.
 *
 * <p>The record is taken down passage by passage as it is on the day of the request, each with its origin; what a third
 * person, an agency or the staff said is proposed to be withheld with its ground (78条1項各号), family being another person
 * towards the subject. An officer judges every passage, a second one decides, and only then something goes out.
 *
 * <p>Refuses to know: how a paper looks, and what a case may be used for otherwise.
 *
 * <p>Decisions:
 * <ul>
 *   <li>2026-11: one request is about one case and one person in it; who takes part in two makes two lines of the register.
 *   <li>2026-11: the passages are copied, so that what was judged is what goes out, whatever is written meanwhile.
 *   <li>2026-11: 78条1項4号 and 5号 do not exist here: they speak of the state and of prefectures.
 *   <li>2026-11: the origin of every free text is fixed in {@link org.banso.disclosure.model.TextSource}; a test fails for a
 *       text column that it does not know.
 * </ul>
 */
@NullMarked
package org.banso.disclosure.model;

import org.jspecify.annotations.NullMarked;
