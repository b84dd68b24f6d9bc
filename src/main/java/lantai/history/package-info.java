/**
 * Which versions of a report were published, when and why.
 *
 * <p>In: nothing but what an archive tells. Out: {@link lantai.history.Version}s, oldest first.
 * Uses no library.
 */
package lantai.history;
