/** 支援プラン: lead decisions and support plans, and the look into a case that goes with a role in it. See the model's door plate. */
@NullMarked
package org.banso.plan.service;

import org.jspecify.annotations.NullMarked;
