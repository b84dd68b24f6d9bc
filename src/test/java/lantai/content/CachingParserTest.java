package lantai.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import lantai.diagnostics.Place;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.diagnostics.SourceText;
import org.junit.jupiter.api.Test;

class CachingParserTest {

  private final CachingParser parser = new CachingParser();
  private int reads;

  @Test
  void fileIsReadAgainOnlyIfItsTextChanged() {
    assertEquals("甲1", parsed("甲", new Problems()));
    assertEquals("甲1", parsed("甲", new Problems()));
    assertEquals("乙2", parsed("乙", new Problems()));
    assertEquals("甲3", parsed("甲", new Problems()));
  }

  @Test
  void problemsOfATextAreReportedInEachRun() {
    for (int run = 1; run <= 2; run++) {
      Problems problems = new Problems();
      parsed("甲", problems);
      assertEquals(List.of("x.yaml:1:1 empty-chapter 1"), ShownProblems.of(problems));
    }
  }

  private String parsed(String text, Problems problems) {
    return parser.parse(
        new SourceText("x.yaml", text),
        problems,
        (source, found) -> {
          reads++;
          found.add(ProblemCode.EMPTY_CHAPTER, Place.startOf(source.path()), String.valueOf(reads));
          return source.text() + reads;
        });
  }
}
