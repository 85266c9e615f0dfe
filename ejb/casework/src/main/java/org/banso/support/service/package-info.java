/** 支援経過: writing notes, reading the story, and what is due. See the model's door plate. */
@NullMarked
package org.banso.support.service;

import org.jspecify.annotations.NullMarked;
