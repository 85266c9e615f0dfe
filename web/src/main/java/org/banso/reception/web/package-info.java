/**
 * 相談受付: the form of the first contact, in the order of a telephone call, with the people whom it may concern beside it.
 *
 * <p>Refuses to know: which combinations make sense. The form shows and hides lines; what it says is checked by the model.
 */
@NullMarked
package org.banso.reception.web;

import org.jspecify.annotations.NullMarked;
