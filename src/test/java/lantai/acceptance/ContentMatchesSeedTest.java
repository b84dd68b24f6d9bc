package lantai.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Comparator;
import lantai.chinese.SpacelessText;
import lantai.content.ContentReader;
import lantai.diagnostics.Problems;
import lantai.model.Chapter;
import lantai.model.Paragraph;
import lantai.model.Report;
import lantai.model.SiteSettings;
import lantai.model.Term;
import org.junit.jupiter.api.Test;

/** The report that the site shows is the document as it was received, character for character. */
class ContentMatchesSeedTest {

  private static final int AROUND = 30;

  @Test
  void theReportIsTheSeedButForWhiteSpace() throws IOException {
    Problems problems = new Problems();
    Report report = ContentReader.read(Repository.CONTENT, problems);
    assertFalse(problems.hasErrors(), () -> problems.sorted().toString());

    String shown = SpacelessText.fold(printed(report));
    String received = SpacelessText.fold(Files.readString(Repository.SEED));

    int length = Math.min(shown.length(), received.length());
    for (int i = 0; i < length; i++) {
      if (shown.charAt(i) != received.charAt(i)) {
        fail(difference(shown, received, i));
      }
    }
    if (shown.length() != received.length()) {
      fail(difference(shown, received, length));
    }
  }

  @Test
  void theFirstDifferenceIsShownWithWhatIsAroundIt() {
    String message = difference("粮食产量430亿斤", "粮食产量439亿斤", 6);

    assertEquals("character 7\ncontent: 粮食产量43«0亿斤»\nseed:    粮食产量43«9亿斤»", message);
  }

  /** The report in the order of the printed one. */
  private static String printed(Report report) {
    SiteSettings site = report.site();
    StringBuilder text = new StringBuilder(site.title()).append(site.subtitle().value());
    for (Chapter chapter : report.chapters()) {
      text.append(heading(chapter));
      chapter.paragraphs().stream().map(Paragraph::text).forEach(text::append);
    }
    if (site.appendix() != null) {
      text.append(site.appendix().label()).append(site.appendix().title());
    }
    report.terms().stream()
        .filter(Term::printed)
        .sorted(Comparator.comparing(Term::note))
        .map(term -> term.note() + "." + term.term().value() + "：" + term.definition().value())
        .forEach(text::append);
    return text.toString();
  }

  private static String heading(Chapter chapter) {
    return switch (chapter.heading()) {
      case OWN_LINE -> chapter.number() + chapter.title();
      case RUN_IN -> chapter.number() + chapter.title() + "。";
      case SUPPLIED -> "";
    };
  }

  private static String difference(String shown, String received, int at) {
    return "character "
        + (at + 1)
        + "\ncontent: "
        + around(shown, at)
        + "\nseed:    "
        + around(received, at);
  }

  private static String around(String text, int at) {
    String before = text.substring(Math.max(0, at - AROUND), at);
    return before + "«" + text.substring(at, Math.min(text.length(), at + AROUND)) + "»";
  }
}
