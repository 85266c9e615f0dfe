/** 連絡協議会: the council's page of numbers. See the model's door plate. */
@NullMarked
package org.banso.council.service;

import org.jspecify.annotations.NullMarked;
