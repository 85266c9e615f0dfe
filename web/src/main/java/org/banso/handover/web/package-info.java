/** つなぎ: the sender's list and form, and the centres' inbox of what they are asked. See the model's door plate. */
@NullMarked
package org.banso.handover.web;

import org.jspecify.annotations.NullMarked;
