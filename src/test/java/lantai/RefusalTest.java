package lantai;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import lantai.text.Messages;
import org.junit.jupiter.api.Test;

class RefusalTest {

  private final Messages messages = new Messages(Locale.ENGLISH);

  @Test
  void whatTheDiskRefusesIsSaidWithoutTheNamesOfJava() {
    assertSaid(
        "error: you may not read or write archive.lock.",
        new AccessDeniedException("archive.lock"));
    assertSaid("error: there is no file notes.pdf.", new NoSuchFileException("notes.pdf"));
    assertSaid("error: the disk is full (", new IOException("No space left on device"));
    assertSaid(
        "error: the disk is full (a/b).",
        new FileSystemException("a/b", null, "No space left on device"));
    assertSaid(
        "error: a/b lies on a disk that cannot be written to.",
        new FileSystemException("a/b", null, "Read-only file system"));
  }

  @Test
  void anythingElseIsSaidAsItIs() {
    assertEquals(
        "error: a file or folder could not be read or written: broken pipe",
        Refusal.words(new UncheckedIOException(new IOException("broken pipe")), messages));
  }

  private void assertSaid(String words, IOException e) {
    assertTrue(Refusal.words(e, messages).startsWith(words), Refusal.words(e, messages));
  }
}
