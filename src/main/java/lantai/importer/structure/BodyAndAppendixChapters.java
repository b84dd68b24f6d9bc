package lantai.importer.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import lantai.importer.extract.ExtractedText.TextLine.LineStyle;
import lantai.importer.structure.ParsedChapter.ParsedParagraph;
import lantai.model.Chapter.ChapterHeading;

/**
 * The body of a report and the appendices after it, such as a list of livelihood projects.
 *
 * @param below paragraphs below the notes that do not belong to an appendix
 */
record BodyAndAppendixChapters(
    List<SourceParagraph> body, List<ParsedChapter> chapters, List<SourceParagraph> below) {

  private static final int LONGEST = 50;

  static BodyAndAppendixChapters of(List<SourceParagraph> paragraphs) {
    int size = paragraphs.size();
    int first =
        IntStream.range(size / 3 + 1, size)
            .filter(i -> AppendixLabelMatcher.startsAppendix(paragraphs.get(i).folded()))
            .findFirst()
            .orElse(size);
    List<ParsedChapter> chapters = new ArrayList<>();
    int start = first;
    for (int i = first; i < size; i++) {
      if (i + 1 == size || AppendixLabelMatcher.startsAppendix(paragraphs.get(i + 1).folded())) {
        String id = "fujian-" + (chapters.size() + 1);
        chapters.add(appendix(id, paragraphs.subList(start, i + 1)));
        start = i + 1;
      }
    }
    return new BodyAndAppendixChapters(paragraphs.subList(0, first), chapters, List.of());
  }

  /** Adds the paragraphs below the notes, as an appendix if they begin with a title. */
  BodyAndAppendixChapters withUnlabelled(List<SourceParagraph> paragraphs) {
    if (paragraphs.size() < 2
        || !isTitle(paragraphs.get(0))
        || NoteHeading.isBelowNotes(paragraphs.get(0).folded())) {
      return new BodyAndAppendixChapters(body, chapters, paragraphs);
    }
    List<ParsedChapter> all = new ArrayList<>(chapters);
    all.add(appendix("fujian-" + (chapters.size() + 1), paragraphs));
    return new BodyAndAppendixChapters(body, all, List.of());
  }

  /** Returns an appendix whose first paragraph begins with a label. */
  private static ParsedChapter appendix(String id, List<SourceParagraph> paragraphs) {
    SourceFragment line = paragraphs.get(0).fragment();
    int end = AppendixLabelMatcher.length(line.folded());
    SourceFragment label = line.cut(0, end);
    SourceFragment title = line.from(end);
    int from = 1;
    if (title.isEmpty() && paragraphs.size() > 2 && isTitle(paragraphs.get(1))) {
      title = paragraphs.get(1).fragment();
      from = 2;
    }
    if (paragraphs.size() == 1) {
      return ParsedChapter.headingOnly(
          id, null, title.isEmpty() ? line : title, line, line.length());
    }
    List<ParsedParagraph> texts =
        paragraphs.subList(from, paragraphs.size()).stream()
            .map(p -> new ParsedParagraph(p.fragment(), 0, p.style() == LineStyle.TABLE_ROW))
            .toList();
    return new ParsedChapter(
        id,
        ChapterHeading.OWN_LINE,
        label.isEmpty() || title.isEmpty() ? null : label,
        title.isEmpty() ? line : title,
        null,
        null,
        texts);
  }

  private static boolean isTitle(SourceParagraph paragraph) {
    String line = paragraph.folded();
    return line.length() <= LONGEST
        && !LineBreakRules.endsSentence(line)
        && !line.contains("：")
        && LeadingNumber.of(line).isEmpty();
  }
}
