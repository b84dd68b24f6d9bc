package lantai.preview;

/** Builds the site from what lies in its folders at the moment. */
@FunctionalInterface
public interface Attempts {

  /**
   * @throws Exception what is no mistake of the content: it is shown, and the next save tries again
   */
  Attempt make() throws Exception;
}
