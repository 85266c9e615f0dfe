/** The planner held against what a careful person does, and against what nobody could do better. */
@NullMarked
package org.banso.bench.planner;

import org.jspecify.annotations.NullMarked;
