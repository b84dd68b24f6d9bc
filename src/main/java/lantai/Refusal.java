package lantai;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import lantai.text.Messages;

/** Why a disk refused, in words for whoever has to do with it. */
final class Refusal {

  private Refusal() {}

  static String words(Exception e, Messages messages) {
    IOException refused =
        e instanceof UncheckedIOException unchecked ? unchecked.getCause() : (IOException) e;
    String said = String.valueOf(refused.getMessage());
    String file = refused instanceof FileSystemException of ? String.valueOf(of.getFile()) : said;
    if (refused instanceof AccessDeniedException) {
      return messages.say("disk-denied", file);
    }
    if (refused instanceof NoSuchFileException) {
      return messages.say("disk-missing", file);
    }
    // There is no exception of its own for these: the words are those of POSIX systems.
    if (said.contains("No space left on device") || said.contains("Disk quota exceeded")) {
      return messages.say("disk-full", file);
    }
    if (said.contains("Read-only file system")) {
      return messages.say("disk-read-only", file);
    }
    return messages.say("disk-refused", said);
  }
}
