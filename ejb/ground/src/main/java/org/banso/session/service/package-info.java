/** ログイン: the way in, the second factor, the proof that is asked again, and the end of a session. */
@NullMarked
package org.banso.session.service;

import org.jspecify.annotations.NullMarked;
