package lantai.diagnostics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesReasonTest {

  @Test
  void typeOfTheExceptionGivesTheReason() {
    assertEquals("word.access-denied", Messages.reason(new AccessDeniedException("a")));
    assertEquals("word.no-such-file", Messages.reason(new NoSuchFileException("a")));
    assertEquals("word.file-exists", Messages.reason(new FileAlreadyExistsException("a")));
    assertEquals("word.not-a-folder", Messages.reason(new NotDirectoryException("a")));
  }

  @ParameterizedTest
  @CsvSource({
    "No space left on device, word.disk-full",
    "There is not enough space on the disk, word.disk-full",
    "Read-only file system, word.read-only",
    "Not a directory, word.not-a-folder",
    "Input/output error, Input/output error"
  })
  void otherwiseTheTextOfTheSystemGivesTheReason(String text, String reason) {
    assertEquals(reason, Messages.reason(new IOException(text)));
  }

  @Test
  void withoutATextItIsTheTypeOfTheException() {
    assertEquals("java.io.IOException", Messages.reason(new IOException()));
  }

  @Test
  void fileIsNamedIfTheExceptionNamesIt() {
    Messages messages = new Messages(Locale.ENGLISH);
    String named = messages.refusal(new FileSystemException("a.md", null, "Read-only file system"));
    String unnamed = messages.refusal(new IOException("x"));

    assertEquals(
        unnamed.replaceFirst("x$", "there is no such file or folder"),
        messages.refusal(new NoSuchFileException(null)));
    assertEquals(messages.say("disk-refused", "a.md", ": ", "word.read-only"), named);
    assertEquals(messages.say("disk-refused", "", "", "x"), unnamed);
  }
}
