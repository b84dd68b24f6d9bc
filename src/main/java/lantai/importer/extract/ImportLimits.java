package lantai.importer.extract;

import java.time.Duration;

/**
 * Limits of received files, so that every import ends. Each limit is at least ten times what the
 * longest report known needs: that of Taoyuan 2015, of 57,921 characters, 81 pages in print, and 95
 * as LibreOffice sets it. Files of it are made by LibreOffice; figures are those of the greatest of
 * them.
 */
public final class ImportLimits {

  /** Of an import, which takes 8 s, and a minute on a computer that is busy with other work. */
  public static final Duration TIME = Duration.ofMinutes(10);

  /** Stack size of the import, in bytes, so that depth does not depend on options of Java. */
  public static final long STACK = 16L << 20;

  /** Size of a file, in bytes: 1 MB (RTF); printed reports with photographs have 4 MB. */
  public static final long BYTES = 40_000_000;

  /** Of the entries of a packed file together, in bytes: 0.7 MB (DOCX). */
  public static final int UNPACKED_BYTES = 60_000_000;

  /** How many times larger than the file they are: 9 times (DOCX). */
  public static final int UNPACKED_RATIO = 250;

  /** Number of entries of a packed file: 15 (ODT); each picture is one more. */
  public static final int ENTRIES = 10_000;

  /** Elements of XML or groups of RTF within each other: 6 (ODT); each table adds three or four. */
  public static final int DEPTH = 400;

  public static final int PAGES = 1_000;

  /** UTF-16 code units of the text. */
  static final int CHARACTERS = 700_000;

  /**
   * Operators and characters of a PDF: 0.2 million. The content of a page may call itself through
   * others many times over.
   */
  public static final int OPERATORS = 5_000_000;

  private ImportLimits() {}
}
