/** The administrator's page of the ward's numbers. */
@NullMarked
package org.banso.policy.web;

import org.jspecify.annotations.NullMarked;
