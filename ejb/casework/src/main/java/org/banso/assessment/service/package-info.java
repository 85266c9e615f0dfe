/** アセスメント: the joint intake, from its booking to both signatures. See the model's door plate. */
@NullMarked
package org.banso.assessment.service;

import org.jspecify.annotations.NullMarked;
