package lantai.preview;

/** Builds the site from its folders as they are now. */
@FunctionalInterface
public interface PreviewBuild {

  /**
   * @throws Exception other than a mistake in the content; it is shown, and the next save tries
   *     again
   */
  BuildOutcome build() throws Exception;
}
