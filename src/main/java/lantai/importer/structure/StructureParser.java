package lantai.importer.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lantai.importer.extract.ExtractedText;
import lantai.importer.extract.ExtractedText.TextLine.LineStyle;
import lantai.importer.structure.NoteParser.ParsedNotes;
import lantai.importer.structure.OutlineParser.RunInHeadingDetector;
import lantai.importer.structure.ParsedChapter.ParsedParagraph;
import lantai.importer.structure.ParsedReport.NoteSection;
import lantai.importer.structure.ParsedReport.PrintedNote;
import lantai.model.Chapter.ChapterHeading;

/** Parses the structure of a received text. */
public final class StructureParser {

  private StructureParser() {}

  public static ParsedReport parse(ExtractedText source) {
    List<ReviewItem> reviewItems = new ArrayList<>();
    BoilerplateDetector boilerplate = new BoilerplateDetector(source);
    List<SourceParagraph> joined =
        new ParagraphJoiner(
                source, boilerplate.includedLines(), boilerplate::isIncluded, reviewItems)
            .join();
    PageFooter footer = PageFooter.of(new UnbrokenTextSplitter(source, reviewItems).split(joined));
    FrontMatter front = FrontMatter.of(footer.body());
    ParsedNotes notes = NoteParser.parse(front.body(), reviewItems);
    NoteReferences references = new NoteReferences(source, notes.body(), notes.highestNumber());
    front.unclassified().forEach(p -> reviewItems.add(new ReviewItem("review.front", p.block())));
    List<SourceParagraph> body =
        Stream.concat(front.unclassified().stream(), references.paragraphs().stream()).toList();
    BodyAndAppendix appendix = BodyAndAppendix.of(body).withUnlabelled(notes.after());
    appendix.chapters().forEach(c -> reviewItems.add(new ReviewItem("review.annex", c.title())));
    List<SourceParagraph> below = appendix.below();
    below.forEach(p -> reviewItems.add(new ReviewItem("review.after-notes", p.block())));
    RunInHeadingDetector runIn = new RunInHeadingDetector(source, appendix.body());
    List<ParsedChapter> chapters =
        new ArrayList<>(new OutlineParser(appendix.body(), runIn, reviewItems).parse());
    chapters.addAll(appendix.chapters());
    List<PrintedNote> named = withAliases(notes.notes(), references, body, reviewItems);
    // A note without a term cannot be an entry of the glossary.
    List<ParsedParagraph> otherNotes =
        Stream.concat(
                Stream.concat(notes.remainder().stream(), below.stream())
                    .map(SourceParagraph::block),
                named.stream().filter(note -> !isNamed(note)).map(PrintedNote::definition))
            .map(block -> new ParsedParagraph(block, 0, false))
            .toList();
    if (!otherNotes.isEmpty()) {
      chapters.add(ParsedChapter.untitled("zhushi", "notes", otherNotes));
    }
    List<ExcludedText> excluded =
        Stream.of(
                boilerplate.excluded(),
                front.excluded(),
                footer.excluded(),
                notes.excluded(),
                references.excluded())
            .flatMap(List::stream)
            .toList();
    return new ParsedReport(
        front.title(),
        front.subtitle(),
        chapters,
        new NoteSection(
            notes.label(),
            notes.heading(),
            named.stream().filter(StructureParser::isNamed).toList()),
        excluded,
        reviewItems);
  }

  private static boolean isNamed(PrintedNote note) {
    return note.term() != null || note.alias() != null;
  }

  /** Adds how the report quotes a term that it does not contain literally. */
  private static List<PrintedNote> withAliases(
      List<PrintedNote> notes,
      NoteReferences references,
      List<SourceParagraph> body,
      List<ReviewItem> reviewItems) {
    String text = body.stream().map(SourceParagraph::folded).collect(Collectors.joining("\n"));
    Set<String> terms = new HashSet<>();
    notes.stream().filter(n -> n.term() != null).forEach(n -> terms.add(n.term().folded()));
    List<PrintedNote> named = new ArrayList<>();
    for (PrintedNote note : notes) {
      SourceBlock term = note.term();
      if (term != null && text.contains(term.folded())) {
        named.add(note);
        continue;
      }
      String quoted = references.quotedTerm(note.number());
      boolean isNew = quoted != null && terms.add(quoted);
      SourceBlock place = term == null ? note.definition() : term;
      reviewItems.add(
          isNew
              ? new ReviewItem("review.alias", place, quoted)
              : new ReviewItem("review.unused", place));
      named.add(isNew ? new PrintedNote(note.number(), term, note.definition(), quoted) : note);
    }
    return named;
  }

  /**
   * The annexes after the body of a report, such as the list of ten projects for the people.
   *
   * @param below paragraphs below the notes that are no annex
   */
  record BodyAndAppendix(
      List<SourceParagraph> body, List<ParsedChapter> chapters, List<SourceParagraph> below) {

    private static final int LONGEST = 50;

    static BodyAndAppendix of(List<SourceParagraph> paragraphs) {
      int size = paragraphs.size();
      int first =
          IntStream.range(size / 3 + 1, size)
              .filter(i -> AppendixLabel.startsAppendix(paragraphs.get(i).folded()))
              .findFirst()
              .orElse(size);
      List<ParsedChapter> chapters = new ArrayList<>();
      int start = first;
      for (int i = first; i < size; i++) {
        if (i + 1 == size || AppendixLabel.startsAppendix(paragraphs.get(i + 1).folded())) {
          String id = "fujian-" + (chapters.size() + 1);
          chapters.add(annex(id, paragraphs.subList(start, i + 1)));
          start = i + 1;
        }
      }
      return new BodyAndAppendix(paragraphs.subList(0, first), chapters, List.of());
    }

    /** Adds the paragraphs below the notes: an annex without a label if they begin with a title. */
    BodyAndAppendix withUnlabelled(List<SourceParagraph> paragraphs) {
      if (paragraphs.size() < 2 || !isTitle(paragraphs.get(0))) {
        return new BodyAndAppendix(body, chapters, paragraphs);
      }
      List<ParsedChapter> all = new ArrayList<>(chapters);
      all.add(annex("fujian-" + (chapters.size() + 1), paragraphs));
      return new BodyAndAppendix(body, all, List.of());
    }

    /** The first paragraph begins with a label. */
    private static ParsedChapter annex(String id, List<SourceParagraph> paragraphs) {
      SourceBlock line = paragraphs.get(0).block();
      int end = AppendixLabel.length(line.folded());
      SourceBlock label = line.cut(0, end);
      SourceBlock title = line.from(end);
      int from = 1;
      if (title.isEmpty() && paragraphs.size() > 2 && isTitle(paragraphs.get(1))) {
        title = paragraphs.get(1).block();
        from = 2;
      }
      if (paragraphs.size() == 1) {
        return ParsedChapter.headingOnly(id, title.isEmpty() ? line : title, line, line.length());
      }
      List<ParsedParagraph> texts =
          paragraphs.subList(from, paragraphs.size()).stream()
              .map(p -> new ParsedParagraph(p.block(), 0, p.style() == LineStyle.TABLE_ROW))
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
          && !LineBoundaries.endsSentence(line)
          && !line.contains("：")
          && ParagraphNumber.of(line).isEmpty();
    }
  }
}
