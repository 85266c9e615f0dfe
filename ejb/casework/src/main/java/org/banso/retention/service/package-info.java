/** 保存・廃棄: what is due, holding it, and destroying it by two. See the model's door plate. */
@NullMarked
package org.banso.retention.service;

import org.jspecify.annotations.NullMarked;
