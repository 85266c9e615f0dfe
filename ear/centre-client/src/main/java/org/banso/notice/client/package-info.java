/**
 * 通知の見本: a centre's own client, as small as it can honestly be, to read, to run and to rewrite in another language.
 *
 * <p>It knows nothing of Banso but the two message schemas of docs/notice.md. It does what any centre's system must do:
 * take each notice once, however often it comes, and answer in the same transaction in which it takes it.
 */
@NullMarked
package org.banso.notice.client;

import org.jspecify.annotations.NullMarked;
