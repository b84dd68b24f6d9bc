package lantai.importer.extract;

import java.time.Duration;

/**
 * Limits of received files, which ensure that every import ends. Each limit is at least ten times
 * what the longest known report needs: Taoyuan 2015, with 57,921 characters, 81 printed pages, or
 * 95 as typeset by LibreOffice. The numbers below are of the largest of its files, which were made
 * with LibreOffice.
 */
public final class ImportLimits {

  /** Duration of an import. The longest report takes 8 s, or a minute on a busy computer. */
  public static final Duration TIME = Duration.ofMinutes(10);

  /** Stack size of the import in bytes, so that the depth does not depend on options of Java. */
  public static final long STACK = 16L << 20;

  /** Size of a file in bytes. 1 MB (RTF); printed reports with photographs have 4 MB. */
  public static final long BYTES = 40_000_000;

  /** Total size of the entries of a packed file in bytes. 0.7 MB (DOCX). */
  public static final int UNPACKED_BYTES = 60_000_000;

  /** Ratio of the unpacked size to the size of the file. 9 (DOCX). */
  public static final int UNPACKED_RATIO = 250;

  /** Number of entries of a packed file. 15 (ODT), and one for each picture. */
  public static final int ENTRIES = 10_000;

  /** Nesting depth of XML elements or RTF groups. 6 (ODT); each table adds three or four. */
  public static final int DEPTH = 400;

  public static final int PAGES = 1_000;

  /** UTF-16 code units of the text. */
  static final int CHARACTERS = 700_000;

  /** Operators and characters of a PDF. 0.2 million; content may be drawn many times. */
  public static final int OPERATORS = 5_000_000;

  private ImportLimits() {}
}
