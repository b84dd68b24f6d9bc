package lantai.importer;

import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import lantai.chinese.FoldedText;
import lantai.chinese.WhiteSpace;
import lantai.content.ContentReader;
import lantai.diagnostics.Problems;
import lantai.importer.extract.ExtractedText;
import lantai.model.Chapter;
import lantai.model.Paragraph;
import lantai.model.Report;
import lantai.model.SiteSettings;
import lantai.model.Term;

/**
 * Whether a content folder holds what was received, no character less and none more. It reads the
 * folder as a build would and compares that with the received text itself; how the text was taken
 * apart it does not ask, but for the order and for what was set aside.
 *
 * @param received visible characters of the received text
 * @param kept those found again in the folder, in their order
 * @param aside those that are listed as set aside
 * @param moved how many of those kept stand at another place than in the received text
 * @param problem what does not agree, or {@code null}
 */
record RoundTripCheck(int received, int kept, int aside, int moved, String problem) {

  boolean holds() {
    return problem == null && received == kept + aside;
  }

  /**
   * @param folder the content folder as written
   * @param order the offsets of the characters kept, in the order of the content folder
   * @param aside the offsets of the characters set aside
   * @param given what is the report's own
   */
  static RoundTripCheck of(
      Path folder,
      ExtractedText received,
      List<int[]> order,
      List<int[]> aside,
      ReceivedText given) {
    Problems problems = new Problems();
    Report report = ContentReader.read(folder, problems);
    String text = received.text();
    BitSet seen = new BitSet(text.length());
    StringBuilder wanted = new StringBuilder();
    int twice = 0;
    int moved = 0;
    int before = -1;
    for (int[] block : order) {
      for (int offset : block) {
        twice += seen.get(offset) ? 1 : 0;
        seen.set(offset);
        wanted.append(text.charAt(offset));
        moved += offset < before ? 1 : 0;
        before = Math.max(before, offset);
      }
    }
    int set = 0;
    for (int[] block : aside) {
      for (int offset : block) {
        twice += seen.get(offset) ? 1 : 0;
        seen.set(offset);
        set++;
      }
    }
    int visible = 0;
    int lost = -1;
    for (int i = 0; i < text.length(); i++) {
      if (!WhiteSpace.isSpace(text.charAt(i))) {
        visible++;
        lost = lost < 0 && !seen.get(i) ? i : lost;
      }
    }
    String printed = FoldedText.fold(printed(report, given));
    String problem = null;
    if (problems.hasErrors()) {
      problem = problems.sorted().get(0).toString();
    } else if (twice > 0) {
      problem = "twice " + twice;
    } else if (lost >= 0) {
      problem = received.at(lost).toString();
    } else if (!printed.contentEquals(wanted)) {
      problem = difference(printed, wanted.toString());
    }
    return new RoundTripCheck(visible, wanted.length(), set, moved, problem);
  }

  /**
   * What the report prints itself.
   *
   * @param bare the notes that print no term
   */
  record ReceivedText(boolean title, boolean subtitle, Set<Integer> bare) {}

  private static String difference(String printed, String wanted) {
    int at = 0;
    while (at < Math.min(printed.length(), wanted.length())
        && printed.charAt(at) == wanted.charAt(at)) {
      at++;
    }
    return around(wanted, at) + " / " + around(printed, at);
  }

  private static String around(String text, int at) {
    return text.substring(Math.max(0, at - 12), Math.min(text.length(), at + 12));
  }

  /** All that the folder prints, in printed order. */
  private static String printed(Report report, ReceivedText given) {
    SiteSettings site = report.site();
    StringBuilder text = new StringBuilder();
    text.append(given.title() ? site.title() : "").append(given.subtitle() ? site.subtitle() : "");
    for (Chapter chapter : report.chapters()) {
      switch (chapter.heading()) {
        case OWN_LINE -> text.append(chapter.label());
        case RUN_IN -> text.append(chapter.label()).append('。');
        case SUPPLIED -> {}
      }
      chapter.paragraphs().stream().map(Paragraph::text).forEach(text::append);
    }
    if (site.appendix() != null) {
      text.append(site.appendix().label()).append(site.appendix().title());
    }
    for (Term note : report.notes()) {
      boolean own = !given.bare().contains(note.note());
      text.append(own ? note.term().value() : "").append(note.definition());
    }
    return text.toString();
  }
}
