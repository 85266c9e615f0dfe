/** ケース: opening, reading and finding cases, and keeping consents and the story. See the model's door plate. */
@NullMarked
package org.banso.casefile.service;

import org.jspecify.annotations.NullMarked;
