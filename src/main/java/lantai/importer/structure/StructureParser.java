package lantai.importer.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lantai.importer.extract.ExtractedText;
import lantai.importer.structure.NoteParser.ParsedNotes;
import lantai.importer.structure.OutlineParser.RunInHeadingDetector;
import lantai.importer.structure.ParsedChapter.ParsedParagraph;
import lantai.importer.structure.ParsedReport.NoteSection;
import lantai.importer.structure.ParsedReport.PrintedNote;

/** Parses a received text into the structure of a report. */
public final class StructureParser {

  private StructureParser() {}

  public static ParsedReport parse(ExtractedText source) {
    List<ReviewItem> reviewItems = new ArrayList<>();
    BoilerplateDetector boilerplate = new BoilerplateDetector(source);
    List<SourceParagraph> joined =
        new ParagraphJoiner(
                source, boilerplate.includedLines(), boilerplate::isIncluded, reviewItems)
            .join();
    WebPageFooter footer =
        WebPageFooter.of(new UnbrokenTextSplitter(source, reviewItems).split(joined));
    FrontAndBody front = FrontAndBody.of(footer.body());
    ParsedNotes notes = NoteParser.parse(source, front.body(), reviewItems);
    NoteReferenceFinder references =
        new NoteReferenceFinder(source, notes.body(), notes.highestNumber());
    front
        .unclassified()
        .forEach(p -> reviewItems.add(new ReviewItem("review.front", p.fragment())));
    List<SourceParagraph> body =
        Stream.concat(front.unclassified().stream(), references.paragraphs().stream()).toList();
    BodyAndAppendixChapters appendix =
        BodyAndAppendixChapters.of(body).withUnlabelled(notes.after());
    appendix.chapters().forEach(c -> reviewItems.add(new ReviewItem("review.appendix", c.title())));
    List<SourceParagraph> below = appendix.below();
    below.forEach(p -> reviewItems.add(new ReviewItem("review.after-notes", p.fragment())));
    RunInHeadingDetector runIn = new RunInHeadingDetector(source, appendix.body());
    List<ParsedChapter> chapters =
        new ArrayList<>(new OutlineParser(appendix.body(), runIn, reviewItems).parse());
    chapters.addAll(appendix.chapters());
    List<PrintedNote> named = withAliases(notes.notes(), references, body, reviewItems);
    // A note without a term cannot be an entry of the glossary.
    List<ParsedParagraph> otherNotes =
        Stream.concat(
                Stream.concat(notes.remainder().stream(), below.stream())
                    .map(SourceParagraph::fragment),
                named.stream().filter(note -> !isNamed(note)).map(PrintedNote::definition))
            .map(fragment -> new ParsedParagraph(fragment, 0, false))
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

  /** Adds to notes how the report quotes their terms, if it does not contain them literally. */
  private static List<PrintedNote> withAliases(
      List<PrintedNote> notes,
      NoteReferenceFinder references,
      List<SourceParagraph> body,
      List<ReviewItem> reviewItems) {
    String text = body.stream().map(SourceParagraph::folded).collect(Collectors.joining("\n"));
    Set<String> terms = new HashSet<>();
    notes.stream().filter(n -> n.term() != null).forEach(n -> terms.add(n.term().folded()));
    List<PrintedNote> named = new ArrayList<>();
    for (PrintedNote note : notes) {
      SourceFragment term = note.term();
      if (term != null && text.contains(term.folded())) {
        named.add(note);
        continue;
      }
      String quoted = references.quotedTerm(note.number());
      boolean isNew = quoted != null && terms.add(quoted);
      SourceFragment place = term == null ? note.definition() : term;
      reviewItems.add(
          isNew
              ? new ReviewItem("review.alias", place, quoted)
              : new ReviewItem("review.unused", place));
      named.add(isNew ? new PrintedNote(note.number(), term, note.definition(), quoted) : note);
    }
    return named;
  }
}
