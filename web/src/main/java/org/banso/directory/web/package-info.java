/** 名簿: one's own settings. */
@NullMarked
package org.banso.directory.web;

import org.jspecify.annotations.NullMarked;
