package lantai.importer.extract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import lantai.chinese.TextRange;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RejectedFileExceptionTest {

  private static RuntimeException thrownBy(Executable code) {
    return assertThrows(RuntimeException.class, code);
  }

  static List<RuntimeException> ofTheProgram() {
    return List.of(
        thrownBy(() -> new TextRange(2, 1)),
        thrownBy(() -> new TextRange(1, 3).of("甲")),
        thrownBy(() -> TextRange.joined(List.of()).get(0)));
  }

  @ParameterizedTest
  @MethodSource("ofTheProgram")
  void defectOfTheProgramIsNotReportedAsADamagedFile(RuntimeException defect) {
    assertSame(defect, thrownBy(() -> RejectedFileException.damaged("report.doc", "DOC", defect)));
  }

  @Test
  void fileThatBreaksALibraryIsDamaged() {
    RuntimeException ofLibrary = thrownBy(() -> Jsoup.parse("").select("["));
    RejectedFileException rejected =
        RejectedFileException.damaged("report.html", "HTML", ofLibrary);
    assertEquals("import-unknown-format", rejected.key());
    assertArrayEquals(new String[] {"report.html", "HTML"}, rejected.arguments());
  }
}
