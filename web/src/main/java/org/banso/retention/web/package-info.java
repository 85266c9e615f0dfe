/** 保存・廃棄: what is due, what was destroyed, and the certificate. See the model's door plate. */
@NullMarked
package org.banso.retention.web;

import org.jspecify.annotations.NullMarked;
