package lantai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import lantai.diagnostics.format.DiagnosticsFormat;
import org.junit.jupiter.api.Test;

class ConsoleTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final Console console =
      new Console(
          Language.EN,
          DiagnosticsFormat.TEXT,
          new PrintWriter(out),
          new PrintWriter(err),
          List.of());

  @Test
  void ofManyResultsOfOneKindTheFirstTwentyArePrinted() {
    print(20);
    assertEquals(20, out.toString().lines().count());

    print(22);
    assertEquals(41, out.toString().lines().count());
    assertTrue(out.toString().endsWith("… and 2 more of these" + System.lineSeparator()));
  }

  private void print(int results) {
    console.printSummaries(
        Collections.nCopies(results, "x"), name -> console.printSummary("page-gone", name));
  }

  @Test
  void diskErrorWithinAnotherExceptionIsReportedInOneLine() {
    int exit = console.report(new UncheckedIOException(new IOException("disk full")));

    assertEquals(ExitCode.DISK, exit);
    assertEquals(1, err.toString().lines().count(), err::toString);
    assertTrue(err.toString().contains("disk full"), err::toString);
  }

  @Test
  void otherExceptionIsReportedAsABugWithItsStackTrace() {
    int exit = console.report(new IllegalStateException("surprise"));

    assertEquals(ExitCode.FAULT, exit);
    List<String> lines = err.toString().lines().toList();
    assertTrue(lines.get(0).startsWith("error: this is a bug in Lantai"), err::toString);
    assertEquals("java.lang.IllegalStateException: surprise", lines.get(1));
    assertTrue(lines.get(2).startsWith("\tat lantai.cli.ConsoleTest."), err::toString);
  }
}
