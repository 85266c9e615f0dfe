/**
 * 下書き: what someone has typed and not yet said.
 *
 * <p>Kept so that a lost session, a closed window or a power cut costs nobody their words. Only the author reads it,
 * enciphered at rest, and it is gone when it was said, discarded or grown old.
 *
 * <p>Refuses to know: what the text means. It is neither a record nor evidence, nobody else ever sees it, and no rule
 * is applied to it before it is said.
 *
 * <p>Decisions:
 * <ul>
 *   <li>2026-07: one draft per person, page and case; the newest wins.
 *   <li>2026-07: AES-GCM, bound to its person, page and case, so that a row copied to another person opens for nobody.
 * </ul>
 */
@NullMarked
package org.banso.draft.model;

import org.jspecify.annotations.NullMarked;
