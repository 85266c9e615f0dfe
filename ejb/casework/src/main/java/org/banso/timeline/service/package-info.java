/** 経過: reading one case as one stream. See the model's door plate. */
@NullMarked
package org.banso.timeline.service;

import org.jspecify.annotations.NullMarked;
