package lantai.archive.history;

import java.util.Arrays;
import java.util.Optional;

/** The reason for publishing a version, in the terms of Chinese government sites. */
public enum VersionKind {
  FIRST("首次发布"),
  CORRECTION("勘误"),
  UPDATE("更新");

  private final String word;

  VersionKind(String word) {
    this.word = word;
  }

  /** Returns the term for readers, metadata and the command line. */
  public String word() {
    return word;
  }

  public static Optional<VersionKind> of(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
  }
}
