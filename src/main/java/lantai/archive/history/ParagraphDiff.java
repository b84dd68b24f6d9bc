package lantai.archive.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lantai.archive.history.VersionContent.ChapterContent;
import lantai.archive.history.VersionContent.ParagraphContent;
import lantai.archive.history.VersionDiff.ParagraphChange;
import lantai.chinese.Bigrams;

/** Compares the text of two versions, chapter by chapter. */
final class ParagraphDiff {

  /** A paragraph this much like a lost one is that one, reworded. */
  private static final double ALIKE = 0.4;

  private final List<ParagraphChange> changes = new ArrayList<>();

  private ParagraphDiff() {}

  static List<ParagraphChange> compare(List<ChapterContent> old, List<ChapterContent> fresh) {
    ParagraphDiff compared = new ParagraphDiff();
    Map<String, ChapterContent> before = new LinkedHashMap<>();
    old.forEach(chapter -> before.put(chapter.id(), chapter));
    for (ChapterContent chapter : fresh) {
      ChapterContent was = before.remove(chapter.id());
      ChapterContent empty = new ChapterContent(chapter.id(), "", "", List.of());
      compared.chapter(was == null ? empty : was, chapter);
    }
    before
        .values()
        .forEach(gone -> compared.chapter(gone, new ChapterContent(gone.id(), "", "", List.of())));
    return compared.changes;
  }

  private void chapter(ChapterContent old, ChapterContent fresh) {
    String title = fresh.title().isEmpty() ? old.title() : fresh.title();
    if (!old.title().equals(fresh.title())) {
      add(title, "", fresh.url(), old.title(), fresh.title());
    }
    for (var stretch : SequenceAlignment.align(texts(old), texts(fresh))) {
      if (!stretch.same()) {
        replaced(title, stretch.old(), stretch.fresh());
      }
    }
  }

  /** So that paragraphs are the same where their texts are, whatever their ids. */
  private record TextPair(ParagraphContent paragraph) {

    @Override
    public boolean equals(Object other) {
      return other instanceof TextPair text && text.paragraph.text().equals(paragraph.text());
    }

    @Override
    public int hashCode() {
      return paragraph.text().hashCode();
    }
  }

  private static List<TextPair> texts(ChapterContent chapter) {
    return chapter.paragraphs().stream().map(TextPair::new).toList();
  }

  /** Each new paragraph takes the likest of the lost ones that come after the last one taken. */
  private void replaced(String chapter, List<TextPair> old, List<TextPair> fresh) {
    int next = 0;
    for (TextPair text : fresh) {
      ParagraphContent now = text.paragraph();
      int match = likest(now, old, next);
      for (; match >= 0 && next < match; next++) {
        gone(chapter, old.get(next).paragraph());
      }
      String before = match < 0 ? "" : old.get(next++).paragraph().text();
      add(chapter, now.id(), now.url(), before, now.text());
    }
    for (; next < old.size(); next++) {
      gone(chapter, old.get(next).paragraph());
    }
  }

  private static int likest(ParagraphContent paragraph, List<TextPair> old, int from) {
    int best = -1;
    double most = ALIKE;
    for (int i = from; i < old.size(); i++) {
      double likeness = Bigrams.similarity(old.get(i).paragraph().text(), paragraph.text());
      if (likeness >= most) {
        best = i;
        most = likeness;
      }
    }
    return best;
  }

  private void gone(String chapter, ParagraphContent paragraph) {
    add(chapter, paragraph.id(), "", paragraph.text(), "");
  }

  private void add(String chapter, String id, String url, String before, String after) {
    ChangeType change =
        before.isEmpty()
            ? ChangeType.ADDED
            : after.isEmpty() ? ChangeType.REMOVED : ChangeType.CHANGED;
    changes.add(new ParagraphChange(change, chapter, id, url, TextDiff.of(before, after)));
  }
}
