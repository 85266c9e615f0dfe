/**
 * Measures Banso's pages beside the floors that no page of this server can go below, on the same server, in the same
 * minutes, because neither is steady: what it answers is the ratio, and how far the ratio moved.
 */
@NullMarked
package org.banso.bench;

import org.jspecify.annotations.NullMarked;
