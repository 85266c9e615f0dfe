/** 相談受付: receiving a contact, and what a case's receptions say. See the model's door plate. */
@NullMarked
package org.banso.reception.service;

import org.jspecify.annotations.NullMarked;
