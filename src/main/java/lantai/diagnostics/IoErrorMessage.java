package lantai.diagnostics;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;

/** Why a disk refused, as an entry of the message bundle where there is one. */
final class IoErrorMessage {

  private IoErrorMessage() {}

  /** The file that it was about, or empty. */
  static String file(IOException fault) {
    String file = fault instanceof FileSystemException refused ? refused.getFile() : null;
    return file == null ? "" : file;
  }

  /**
   * @return a {@code word.…} of the message bundle, or the words of the system
   */
  static String reason(IOException fault) {
    if (fault instanceof AccessDeniedException) {
      return "word.access-denied";
    }
    if (fault instanceof NoSuchFileException) {
      return "word.no-such-file";
    }
    if (fault instanceof FileAlreadyExistsException) {
      return "word.file-exists";
    }
    if (fault instanceof NotDirectoryException) {
      return "word.not-a-folder";
    }
    String said = fault.getMessage() == null ? fault.toString() : fault.getMessage();
    return bySystem(said.toLowerCase(Locale.ROOT), said);
  }

  private static String bySystem(String lower, String said) {
    if (lower.contains("no space left") || lower.contains("not enough space")) {
      return "word.disk-full";
    }
    if (lower.contains("read-only")) {
      return "word.read-only";
    }
    return lower.contains("not a directory") ? "word.not-a-folder" : said;
  }
}
