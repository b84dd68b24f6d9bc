package lantai.preview;

/** Builds the site from what lies in its folders at the moment. */
@FunctionalInterface
public interface PreviewBuild {

  /**
   * @throws Exception what is no mistake of the content: it is shown, and the next save tries again
   */
  BuildOutcome make() throws Exception;

  /**
   * Builds for nobody, so that the next build is faster. Called in another thread, and beside
   * {@link #make()}.
   *
   * @throws Exception what the next build would tell
   */
  default void practise() throws Exception {}
}
