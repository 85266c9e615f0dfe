/** The least that an answer of this server can cost; what the bench puts Banso's pages beside. Never part of the EAR. */
@NullMarked
package org.banso.floors;

import org.jspecify.annotations.NullMarked;
