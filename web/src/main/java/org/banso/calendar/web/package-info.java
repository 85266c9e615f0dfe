/** The administrator's page of rooms and closing days, and everyone's own diary. */
@NullMarked
package org.banso.calendar.web;

import org.jspecify.annotations.NullMarked;
