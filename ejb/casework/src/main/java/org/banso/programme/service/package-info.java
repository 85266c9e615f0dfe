/** 居場所・講座: the book of programmes. See the model's door plate. */
@NullMarked
package org.banso.programme.service;

import org.jspecify.annotations.NullMarked;
