/**
 * アセスメント: the page of the joint intake, where two professionals write one record.
 *
 * <p>Shows whose turn it is; what may be written when is the room's.
 */
@NullMarked
package org.banso.assessment.web;

import org.jspecify.annotations.NullMarked;
