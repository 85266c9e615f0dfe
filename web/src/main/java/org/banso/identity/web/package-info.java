/** 名寄せ: the pages. See the model's door plate. */
@NullMarked
package org.banso.identity.web;

import org.jspecify.annotations.NullMarked;
