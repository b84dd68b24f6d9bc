/**
 * Parallel and deferred work.
 *
 * <p>In: Tasks. Out: Their results.
 */
package lantai.concurrent;
