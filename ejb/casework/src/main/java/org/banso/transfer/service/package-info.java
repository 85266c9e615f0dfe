/** 取込: reading files, laying rows down, trying them, and taking over what was chosen. See the model's door plate. */
@NullMarked
package org.banso.transfer.service;

import org.jspecify.annotations.NullMarked;
