/**
 * Which versions of a report were published, and what each one changed.
 *
 * <p>In: {@link lantai.archive.history.VersionContent}s, what versions said. Out: {@link
 * lantai.archive.history.VersionDiff}, targets and terms first, then the text by paragraph, clause
 * and character. Uses no library.
 */
package lantai.archive.history;
