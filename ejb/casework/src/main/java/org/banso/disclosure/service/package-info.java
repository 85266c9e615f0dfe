/** 開示請求: the register, the review, the decision by two, and what goes out. See the model's door plate. */
@NullMarked
package org.banso.disclosure.service;

import org.jspecify.annotations.NullMarked;
