/** 要点: pinning facts on a case and taking them off. See the model's door plate. */
@NullMarked
package org.banso.pin.service;

import org.jspecify.annotations.NullMarked;
