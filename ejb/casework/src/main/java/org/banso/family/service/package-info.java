/** 家族図: the family of a case, read, written and taken out. See the model's door plate. */
@NullMarked
package org.banso.family.service;

import org.jspecify.annotations.NullMarked;
