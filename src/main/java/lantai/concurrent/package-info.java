/**
 * Tasks that run in another thread, on demand, or within a time limit, and a cache of results.
 *
 * <p>In: a task. Out: its result. {@link lantai.concurrent.Deferred} runs a task once, {@link
 * lantai.concurrent.TimeLimitedExecutor} abandons one that takes too long, and {@link
 * lantai.concurrent.LastResultPerKeyCache} reuses a result if its input is equal.
 *
 * <p>Libraries: none.
 */
@NullMarked
package lantai.concurrent;

import org.jspecify.annotations.NullMarked;
