/** 開示請求: the register, one request, its letters and what goes out, as pages and papers. See the model's door plate. */
@NullMarked
package org.banso.disclosure.web;

import org.jspecify.annotations.NullMarked;
