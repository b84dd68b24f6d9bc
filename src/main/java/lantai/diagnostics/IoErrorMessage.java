package lantai.diagnostics;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;

/** The reason of an I/O error. */
final class IoErrorMessage {

  private IoErrorMessage() {}

  /**
   * @return a key {@code word.…} of the messages, or the text of the operating system
   */
  static String reason(IOException fault) {
    String message = fault.getMessage() == null ? fault.toString() : fault.getMessage();
    String lower = message.toLowerCase(Locale.ROOT);
    if (fault instanceof AccessDeniedException) {
      return "word.access-denied";
    } else if (fault instanceof NoSuchFileException) {
      return "word.no-such-file";
    } else if (fault instanceof FileAlreadyExistsException) {
      return "word.file-exists";
    } else if (fault instanceof NotDirectoryException || lower.contains("not a directory")) {
      return "word.not-a-folder";
    } else if (lower.contains("no space left") || lower.contains("not enough space")) {
      return "word.disk-full";
    }
    return lower.contains("read-only") ? "word.read-only" : message;
  }
}
