package lantai.archive.history;

import static java.util.stream.Collectors.joining;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lantai.archive.history.VersionContent.ChapterContent;
import lantai.archive.history.VersionContent.ParagraphContent;
import lantai.archive.history.VersionDiff.ChangeType;
import lantai.archive.history.VersionDiff.Origin;
import lantai.archive.history.VersionDiff.ParagraphChange;
import lantai.chinese.Bigrams;
import lantai.chinese.TypographicEquivalence;

/** Compares the text of two versions by chapter and paragraph. */
final class ParagraphChangeFinder {

  /** Least similarity of a paragraph and its reworded form. */
  private static final double SIMILAR = 0.4;

  /** Placeholder for the paragraph of a title. */
  private static final ParagraphContent TITLE = new ParagraphContent(0, "", "", "", Map.of());

  private final List<ParagraphChange> changes = new ArrayList<>();

  private ParagraphChangeFinder() {}

  static List<ParagraphChange> compare(ChapterPairs pairs, List<ChapterContent> after) {
    ParagraphChangeFinder diff = new ParagraphChangeFinder();
    Set<String> moved = pairs.moved();
    for (ChapterContent chapter : after) {
      ChapterContent old = pairs.earlier(chapter.id());
      diff.compare(old == null ? empty(chapter) : old, chapter, moved.contains(chapter.id()));
    }
    pairs.removed().forEach(chapter -> diff.compare(chapter, empty(chapter), false));
    return MovedParagraphFinder.joined(diff.changes);
  }

  private static ChapterContent empty(ChapterContent chapter) {
    return new ChapterContent(chapter.id(), "", "", List.of());
  }

  private void compare(ChapterContent before, ChapterContent after, boolean isMoved) {
    String title = after.title().isEmpty() ? before.title() : after.title();
    if (isMoved) {
      Origin origin = new Origin(before.title(), "", 0);
      add(title, TITLE, after.url(), origin, before.title(), after.title());
    } else if (!before.title().equals(after.title())) {
      add(title, TITLE, after.url(), before.title(), after.title());
    }
    for (AbstractDelta<ParagraphContent> delta :
        DiffUtils.diff(
                before.paragraphs(),
                after.paragraphs(),
                (one, other) -> one.text().equals(other.text()))
            .getDeltas()) {
      replaced(title, delta.getSource().getLines(), delta.getTarget().getLines());
    }
  }

  /**
   * Pairs each new paragraph with the most similar old one after the last paired one, so that pairs
   * never cross.
   */
  private void replaced(
      String chapter, List<ParagraphContent> before, List<ParagraphContent> after) {
    if (!before.isEmpty()
        && !after.isEmpty()
        && TypographicEquivalence.isSame(text(before), text(after))) {
      add(chapter, after.get(0), after.get(0).url(), text(before), text(after));
      return;
    }
    int next = 0;
    for (ParagraphContent paragraph : after) {
      int match = mostSimilar(paragraph, before, next);
      for (; next < match; next++) {
        removed(chapter, before.get(next));
      }
      String old = match < 0 ? "" : before.get(next++).text();
      add(chapter, paragraph, paragraph.url(), old, paragraph.text());
    }
    before.subList(next, before.size()).forEach(paragraph -> removed(chapter, paragraph));
  }

  /**
   * Returns the joined text: paragraphs that were only split or merged differ only in line breaks.
   */
  private static String text(List<ParagraphContent> paragraphs) {
    return paragraphs.stream().map(ParagraphContent::text).collect(joining("\n"));
  }

  /** Returns an index in {@code candidates}, or -1 if none is similar enough. */
  private static int mostSimilar(
      ParagraphContent paragraph, List<ParagraphContent> candidates, int from) {
    int best = -1;
    double highest = SIMILAR;
    for (int i = from; i < candidates.size(); i++) {
      double similarity = similarity(candidates.get(i).text(), paragraph.text());
      if (similarity >= highest) {
        best = i;
        highest = similarity;
      }
    }
    return best;
  }

  /** Returns the similarity of two texts, from 0 to 1; it is 1 if only the form differs. */
  static double similarity(String one, String other) {
    return TypographicEquivalence.isSame(one, other) ? 1 : Bigrams.similarity(one, other);
  }

  private void removed(String chapter, ParagraphContent paragraph) {
    add(chapter, paragraph, "", paragraph.text(), "");
  }

  private void add(
      String chapter, ParagraphContent paragraph, String url, String before, String after) {
    add(chapter, paragraph, url, Origin.SAME, before, after);
  }

  private void add(
      String chapter,
      ParagraphContent paragraph,
      String url,
      Origin origin,
      String before,
      String after) {
    changes.add(
        new ParagraphChange(
            ChangeType.of(before, after),
            chapter,
            paragraph.id(),
            paragraph.number(),
            url,
            origin,
            TextComparer.compare(before, after)));
  }
}
