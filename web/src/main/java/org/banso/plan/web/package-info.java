/**
 * 支援プラン: the page on which a plan is written, agreed and decided.
 *
 * <p>Offers only the step that the plan is at; the step itself is the room's.
 */
@NullMarked
package org.banso.plan.web;

import org.jspecify.annotations.NullMarked;
