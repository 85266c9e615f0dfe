/** 添付: the page of a case's files, and the ways in and out of them. See the model's door plate. */
@NullMarked
package org.banso.attachment.web;

import org.jspecify.annotations.NullMarked;
