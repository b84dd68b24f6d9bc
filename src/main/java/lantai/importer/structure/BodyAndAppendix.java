package lantai.importer.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import lantai.importer.extract.TextLine;

/** What is printed after a report's last words, such as the year's ten works for the people. */
record BodyAndAppendix(List<SourceParagraph> body, List<ParsedChapter> parts) {

  private static final Pattern LABEL =
      Pattern.compile("^[(（]?(?:附[件录錄表]|附(?=[：:]))[一二三四五六七八九十0-9０-９]{0,2}[)）]?[：:.．]?");

  private static final int LONGEST = 50;

  static BodyAndAppendix of(List<SourceParagraph> paragraphs) {
    int first = paragraphs.size();
    for (int i = paragraphs.size() - 1; i > paragraphs.size() / 3; i--) {
      if (isLabel(paragraphs.get(i))) {
        first = i;
      }
    }
    List<ParsedChapter> parts = new ArrayList<>();
    for (int i = first; i < paragraphs.size(); ) {
      int end = i + 1;
      while (end < paragraphs.size() && !isLabel(paragraphs.get(end))) {
        end++;
      }
      parts.add(part(parts.size() + 1, paragraphs.subList(i, end)));
      i = end;
    }
    return new BodyAndAppendix(paragraphs.subList(0, first), parts);
  }

  private static boolean isLabel(SourceParagraph para) {
    String line = para.folded();
    return line.length() <= LONGEST
        && !LineBoundaries.holdsSentence(line)
        && LABEL.matcher(line).find();
  }

  private static ParsedChapter part(int number, List<SourceParagraph> paragraphs) {
    String id = "fujian-" + number;
    SourceBlock label = paragraphs.get(0).block();
    var matcher = LABEL.matcher(label.folded());
    int end = matcher.find() ? matcher.end() : 0;
    int from = 1;
    SourceBlock title = label.from(end);
    SourceBlock printed = label.cut(0, end);
    if (title.isEmpty() && paragraphs.size() > 2 && isTitle(paragraphs.get(1))) {
      title = paragraphs.get(1).block();
      from = 2;
    } else if (title.isEmpty()) {
      title = label;
      printed = null;
    }
    List<ParsedChapter.ParsedParagraph> texts =
        paragraphs.subList(from, paragraphs.size()).stream()
            .map(
                para ->
                    new ParsedChapter.ParsedParagraph(
                        para.block(), 0, para.look() == TextLine.LineStyle.ROW))
            .toList();
    if (texts.isEmpty()) {
      ParsedChapter.ParsedParagraph only =
          new ParsedChapter.ParsedParagraph(label, label.length(), false);
      return new ParsedChapter(
          id, ParsedChapter.RunInHeadingBlock.SUPPLIED, null, title, null, null, List.of(only));
    }
    return new ParsedChapter(
        id, ParsedChapter.RunInHeadingBlock.OWN_LINE, printed, title, null, null, texts);
  }

  private static boolean isTitle(SourceParagraph para) {
    String line = para.folded();
    return line.length() <= LONGEST
        && !LineBoundaries.endsSentence(line)
        && ParagraphNumber.of(line).isEmpty();
  }
}
