/** 取込: sending a file, naming its columns, and choosing what is taken over. See the model's door plate. */
@NullMarked
package org.banso.transfer.web;

import org.jspecify.annotations.NullMarked;
