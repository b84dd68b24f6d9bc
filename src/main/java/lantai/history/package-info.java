/**
 * Which versions of a report were published, and what each one changed.
 *
 * <p>In: {@link lantai.history.Edition}s, what versions said. Out: {@link lantai.history.Changes},
 * targets and terms first, then the text by paragraph, clause and character. Uses no library.
 */
package lantai.history;
