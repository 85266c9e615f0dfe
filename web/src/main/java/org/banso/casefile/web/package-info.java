/**
 * ケース: finding a case, the list of cases, and the consent of the person whom a case is about.
 *
 * <p>The case page itself, which shows what many rooms give, is the desk's.
 */
@NullMarked
package org.banso.casefile.web;

import org.jspecify.annotations.NullMarked;
