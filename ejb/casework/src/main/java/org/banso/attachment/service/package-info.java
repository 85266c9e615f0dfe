/** 添付: attaching files, opening them, and the scanner for viruses. See the model's door plate. */
@NullMarked
package org.banso.attachment.service;

import org.jspecify.annotations.NullMarked;
