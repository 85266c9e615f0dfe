/** 要点: the page of what stands on top of a case. See the model's door plate. */
@NullMarked
package org.banso.pin.web;

import org.jspecify.annotations.NullMarked;
