/**
 * Tasks that run in another thread, or later.
 *
 * <p>In: a task. Out: its result. No library is used here.
 */
@NullMarked
package lantai.concurrent;

import org.jspecify.annotations.NullMarked;
