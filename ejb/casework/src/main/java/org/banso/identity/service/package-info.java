/** 名寄せ: who may be one person, joining and taking apart. See the model's door plate. */
@NullMarked
package org.banso.identity.service;

import org.jspecify.annotations.NullMarked;
