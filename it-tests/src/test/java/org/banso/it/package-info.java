/**
 * What every test against the EAR that ships stands on: the one running stack, a visitor's and a browser's way in, and
 * a way to run a test's own code inside the server.
 */
@NullMarked
package org.banso.it;

import org.jspecify.annotations.NullMarked;
