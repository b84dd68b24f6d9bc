package lantai.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lantai.history.Changes.ParagraphChange;
import lantai.history.Edition.Chapter;
import lantai.history.Edition.Paragraph;

/** Compares the text of two versions, chapter by chapter. */
final class Paragraphs {

  /** A paragraph this much like a lost one is that one, reworded. */
  private static final double ALIKE = 0.4;

  private final List<ParagraphChange> changes = new ArrayList<>();

  private Paragraphs() {}

  static List<ParagraphChange> compare(List<Chapter> old, List<Chapter> fresh) {
    Paragraphs compared = new Paragraphs();
    Map<String, Chapter> before = new LinkedHashMap<>();
    old.forEach(chapter -> before.put(chapter.id(), chapter));
    for (Chapter chapter : fresh) {
      Chapter was = before.remove(chapter.id());
      Chapter empty = new Chapter(chapter.id(), "", "", List.of());
      compared.chapter(was == null ? empty : was, chapter);
    }
    before
        .values()
        .forEach(gone -> compared.chapter(gone, new Chapter(gone.id(), "", "", List.of())));
    return compared.changes;
  }

  private void chapter(Chapter old, Chapter fresh) {
    String title = fresh.title().isEmpty() ? old.title() : fresh.title();
    if (!old.title().equals(fresh.title())) {
      add(title, "", fresh.url(), old.title(), fresh.title());
    }
    for (var stretch : Sequences.align(texts(old), texts(fresh))) {
      if (!stretch.same()) {
        replaced(title, stretch.old(), stretch.fresh());
      }
    }
  }

  /** So that paragraphs are the same where their texts are, whatever their ids. */
  private record Text(Paragraph paragraph) {

    @Override
    public boolean equals(Object other) {
      return other instanceof Text text && text.paragraph.text().equals(paragraph.text());
    }

    @Override
    public int hashCode() {
      return paragraph.text().hashCode();
    }
  }

  private static List<Text> texts(Chapter chapter) {
    return chapter.paragraphs().stream().map(Text::new).toList();
  }

  /** Each new paragraph takes the likest of the lost ones that come after the last one taken. */
  private void replaced(String chapter, List<Text> old, List<Text> fresh) {
    int next = 0;
    for (Text text : fresh) {
      Paragraph now = text.paragraph();
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

  private static int likest(Paragraph paragraph, List<Text> old, int from) {
    int best = -1;
    double most = ALIKE;
    for (int i = from; i < old.size(); i++) {
      double likeness = TextDiff.likeness(old.get(i).paragraph().text(), paragraph.text());
      if (likeness >= most) {
        best = i;
        most = likeness;
      }
    }
    return best;
  }

  private void gone(String chapter, Paragraph paragraph) {
    add(chapter, paragraph.id(), "", paragraph.text(), "");
  }

  private void add(String chapter, String id, String url, String before, String after) {
    Change change =
        before.isEmpty() ? Change.ADDED : after.isEmpty() ? Change.REMOVED : Change.CHANGED;
    changes.add(new ParagraphChange(change, chapter, id, url, TextDiff.of(before, after)));
  }
}
