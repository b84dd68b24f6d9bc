package lantai.diagnostics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTextTest {

  private static final int LIMIT = 20_000_000;

  @TempDir Path folder;

  private final Problems problems = new Problems();

  @Test
  void firstCharacterIsInLineOneColumnOne() {
    assertEquals(new Place("a.md", 1, 1), new SourceText("a.md", "粮食").at(0));
  }

  @Test
  void lineFeedBelongsToTheLineItEnds() {
    SourceText source = new SourceText("a.md", "一\n二三\n");

    assertEquals("a.md:1:2", source.at(1).toString());
    assertEquals("a.md:2:1", source.at(2).toString());
    assertEquals("a.md:2:3", source.at(4).toString());
  }

  @Test
  void endOfTextIsAPlace() {
    assertEquals("a.md:1:1", new SourceText("a.md", "").at(0).toString());
    assertEquals("a.md:1:3", new SourceText("a.md", "粮食").at(2).toString());
    assertEquals("a.md:2:1", new SourceText("a.md", "粮食\n").at(3).toString());
  }

  @Test
  void tabIsOneColumnAndSupplementaryCharacterTwo() {
    SourceText source = new SourceText("a.md", "\t粮\uD83C\uDF3E食");

    assertEquals(2, source.at(1).column());
    assertEquals(3, source.at(2).column());
    assertEquals(5, source.at(4).column());
  }

  @Test
  void placesAgreeWithCountingFromTheStart() {
    Random random = new Random(20240123);
    for (int round = 0; round < 200; round++) {
      String text = random(random, "一二\n\t \uD83C\uDF3Ea", random.nextInt(40));
      SourceText source = new SourceText("a.md", text);
      for (int offset = 0; offset <= text.length(); offset++) {
        assertEquals(counted(text, offset), source.at(offset), text);
      }
    }
  }

  private static Place counted(String text, int offset) {
    int line = 1;
    int column = 1;
    for (char c : text.substring(0, offset).toCharArray()) {
      column = c == '\n' ? 1 : column + 1;
      line = c == '\n' ? line + 1 : line;
    }
    return new Place("a.md", line, column);
  }

  private static String random(Random random, String alphabet, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return text.toString();
  }

  @Test
  void byteOrderMarkIsDropped() throws IOException {
    SourceText source = given("\uFEFF粮食").orElseThrow();

    assertEquals("粮食", source.text());
    assertEquals("content/a.md:1:1", source.at(0).toString());
  }

  @Test
  void byteOrderMarkWithinTheTextIsKept() throws IOException {
    assertEquals("粮\uFEFF食", given("粮\uFEFF食").orElseThrow().text());
  }

  @Test
  void crLfBecomesLf() throws IOException {
    SourceText source = given("一\r\n二\r\n").orElseThrow();

    assertEquals("一\n二\n", source.text());
    assertEquals("content/a.md:2:1", source.at(2).toString());
  }

  @Test
  void emptyFileIsAnEmptyText() throws IOException {
    assertEquals("", given("").orElseThrow().text());
    assertEquals(List.of(), problems.sorted());
  }

  @Test
  void firstByteThatIsNotUtf8IsReported() throws IOException {
    byte[] bytes = "\uFEFF一\r\n二三".getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 3] = (byte) 0xFF;

    assertTrue(given(bytes).isEmpty());
    thenProblem("content/a.md:2:2", ProblemCode.NOT_UTF8, "11");
  }

  @Test
  void gbkIsNotUtf8() throws IOException {
    assertTrue(given("粮食产量".getBytes("GB18030")).isEmpty());
    thenProblem("content/a.md:1:1", ProblemCode.NOT_UTF8, "0");
  }

  @Test
  void truncatedCharacterIsNotUtf8() throws IOException {
    byte[] whole = "粮食".getBytes(StandardCharsets.UTF_8);

    assertTrue(given(Arrays.copyOf(whole, 5)).isEmpty());
    thenProblem("content/a.md:1:2", ProblemCode.NOT_UTF8, "3");
  }

  @Test
  void fileLargerThanTheLimitIsRefused() throws IOException {
    assertEquals(LIMIT, given(new byte[LIMIT]).orElseThrow().text().length());
    assertTrue(given(new byte[LIMIT + 1]).isEmpty());
    thenProblem("content/a.md:1:1", ProblemCode.FILE_TOO_LARGE, String.valueOf(LIMIT));
  }

  @Test
  void missingFileIsAProblem() {
    assertTrue(SourceText.read(folder.resolve("none.md"), "content/none.md", problems).isEmpty());
    assertEquals(ProblemCode.FILE_UNREADABLE, problems.sorted().get(0).code());
  }

  private Optional<SourceText> given(String text) throws IOException {
    return given(text.getBytes(StandardCharsets.UTF_8));
  }

  private Optional<SourceText> given(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("a.md"), bytes);
    return SourceText.read(file, "content/a.md", problems);
  }

  private void thenProblem(String place, ProblemCode code, String argument) {
    assertEquals(1, problems.sorted().size());
    Problem problem = problems.sorted().get(0);
    assertEquals(place, problem.place().toString());
    assertEquals(code, problem.code());
    assertEquals(List.of(argument), problem.arguments());
  }
}
