/**
 * Starts Banso on one machine: a PostgreSQL, a directory and the server with the EAR, all on loopback, all under one
 * folder, for development, for trying out and for the tests.
 *
 * <p>It knows nothing of the ward's work; the server that it starts is the one that ships. Demo accounts and demo
 * secrets exist in this jar only: a real installation does not have it (docs/operating.md).
 */
@NullMarked
package org.banso.run;

import org.jspecify.annotations.NullMarked;
