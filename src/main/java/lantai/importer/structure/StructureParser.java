package lantai.importer.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lantai.importer.extract.ExtractedText;

/** Takes a received text apart. */
public final class StructureParser {

  private StructureParser() {}

  public static ParsedReport shape(ExtractedText received) {
    List<ReviewItem> doubts = new ArrayList<>();
    BoilerplateDetector furniture = new BoilerplateDetector(received);
    List<ExcludedText> asides = new ArrayList<>(furniture.asides());
    List<SourceParagraph> all =
        ParagraphJoiner.of(received, furniture.kept(), furniture::remains, doubts);
    all = new SingleLineSplitter(received, doubts).cut(all);
    PageFooter tail = PageFooter.of(all);
    FrontMatter front = FrontMatter.of(tail.body());
    asides.addAll(front.asides());
    asides.addAll(tail.asides());
    NoteList notes = NoteList.of(front.body(), doubts);
    asides.addAll(notes.frames());
    NoteReferences marks = new NoteReferences(received, notes.body(), notes.notes().size());
    asides.addAll(marks.asides());
    List<SourceParagraph> body = new ArrayList<>(front.odd());
    front.odd().forEach(odd -> doubts.add(new ReviewItem("doubt-front", odd.block(), "")));
    body.addAll(marks.paragraphs());
    BodyAndAppendix appendix = BodyAndAppendix.of(body);
    List<ParsedChapter> parts =
        new ArrayList<>(
            OutlineParser.of(
                appendix.body(), RunInHeadingDetector.in(received, appendix.body()), doubts));
    parts.addAll(appendix.parts());
    List<PrintedNote> named = named(notes.notes(), marks, body, doubts);
    List<ParsedChapter.ParsedParagraph> texts = new ArrayList<>();
    notes
        .rest()
        .forEach(para -> texts.add(new ParsedChapter.ParsedParagraph(para.block(), 0, false)));
    // What explains nobody knows which words cannot be an entry of the glossary.
    named.stream()
        .filter(note -> note.term() == null && note.wording() == null)
        .forEach(note -> texts.add(new ParsedChapter.ParsedParagraph(note.definition(), 0, false)));
    if (!texts.isEmpty()) {
      parts.add(ParsedChapter.untitled("zhushi", "notes", texts));
    }
    return new ParsedReport(
        front.title(),
        front.subtitle(),
        parts,
        notes.label(),
        notes.heading(),
        named.stream().filter(note -> note.term() != null || note.wording() != null).toList(),
        asides,
        doubts);
  }

  /** Notes with what the text itself calls them, where that is not their term. */
  private static List<PrintedNote> named(
      List<PrintedNote> notes,
      NoteReferences marks,
      List<SourceParagraph> body,
      List<ReviewItem> doubts) {
    StringBuilder text = new StringBuilder();
    body.forEach(para -> text.append(para.folded()).append('\n'));
    Set<String> terms = new HashSet<>();
    notes.stream().filter(n -> n.term() != null).forEach(n -> terms.add(n.term().folded()));
    List<PrintedNote> named = new ArrayList<>();
    for (PrintedNote note : notes) {
      String wording = marks.wording(note.number());
      boolean used = note.term() != null && text.indexOf(note.term().folded()) >= 0;
      boolean helps = !used && wording != null && terms.add(wording);
      if (!used) {
        SourceBlock place = note.term() == null ? note.definition() : note.term();
        doubts.add(
            new ReviewItem(helps ? "doubt-wording" : "doubt-unused", place, helps ? wording : ""));
      }
      named.add(
          helps ? new PrintedNote(note.number(), note.term(), note.definition(), wording) : note);
    }
    return named;
  }
}
