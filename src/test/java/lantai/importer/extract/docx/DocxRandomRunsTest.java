package lantai.importer.extract.docx;

import static lantai.importer.extract.docx.DocxMarkup.p;
import static lantai.importer.extract.docx.DocxMarkup.t;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import lantai.importer.extract.ExtractedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Paragraphs of random runs are read, and each character is bold as in its run. */
class DocxRandomRunsTest {

  private static final int DOCUMENTS = 400;
  private static final int PARAGRAPHS = 3;

  private static final List<String> TEXTS =
      List.of("甲", "\uD842\uDFB7", "乙丙，", "。", "2026", "（一）", "一、", " ", "丁戊：", "");

  @ParameterizedTest
  @ValueSource(ints = {2, 5, 12})
  void textAndBoldTypeAreReadFromTheRuns(int mostRuns) throws Exception {
    for (int seed = 1; seed <= DOCUMENTS; seed++) {
      RandomDocument document = new RandomDocument(new Random(seed), mostRuns);
      ExtractedText text = new DocxMarkup().extract(document.markup.toString());
      assertEquals(document.marked.toString(), marked(text), document.markup::toString);
    }
  }

  /** Returns the characters of the lines, each bold one preceded by an asterisk. */
  private static String marked(ExtractedText text) {
    StringBuilder marked = new StringBuilder();
    for (int i = 0; i < text.text().length(); i++) {
      int at = i;
      boolean bold = text.bold().stream().anyMatch(r -> r.start() <= at && at < r.end());
      marked.append(bold ? "*" : "").append(text.text().charAt(i));
    }
    return marked.toString().replace("\n", "");
  }

  private static final class RandomDocument {

    private final StringBuilder markup = new StringBuilder();
    private final StringBuilder marked = new StringBuilder();
    private final Random random;

    RandomDocument(Random random, int mostRuns) {
      this.random = random;
      for (int i = 0; i < PARAGRAPHS; i++) {
        StringBuilder runs = new StringBuilder();
        for (int k = random.nextInt(mostRuns + 1); k > 0; k--) {
          runs.append(run());
        }
        markup.append(p(runs.toString()));
      }
    }

    private String run() {
      boolean bold = random.nextBoolean();
      StringBuilder run = new StringBuilder(bold ? "<w:r><w:rPr><w:b/></w:rPr>" : "<w:r>");
      for (int i = random.nextInt(4); i > 0; i--) {
        switch (random.nextInt(4)) {
          case 0 -> run.append("<w:br/>");
          case 1 -> {
            run.append("<w:tab/>");
            mark("\t", bold);
          }
          default -> {
            String text = TEXTS.get(random.nextInt(TEXTS.size()));
            run.append(t(text));
            mark(text, bold);
          }
        }
      }
      return run.append("</w:r>").toString();
    }

    private void mark(String text, boolean bold) {
      text.chars().forEach(c -> marked.append(bold ? "*" : "").append((char) c));
    }
  }
}
