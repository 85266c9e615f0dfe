/** つなぎ: asking another body, and its answers. See the model's door plate. */
@NullMarked
package org.banso.handover.service;

import org.jspecify.annotations.NullMarked;
