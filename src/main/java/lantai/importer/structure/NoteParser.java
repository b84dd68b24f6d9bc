package lantai.importer.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lantai.importer.extract.ExtractedText;
import lantai.importer.extract.ExtractedText.TextLine.LineStyle;
import lantai.importer.structure.ExcludedText.ExclusionReason;
import lantai.importer.structure.ParsedReport.PrintedNote;
import org.jspecify.annotations.Nullable;

/** Parses the notes of a report: below a heading at its end, or footnotes of the file. */
final class NoteParser {

  /** A term and the colon or dash after it. */
  private static final Pattern TERM = Pattern.compile("^(.{1,60}?)([：:]|——|—{2}|--)");

  /** A definition without a colon. */
  private static final Pattern TERM_IS =
      Pattern.compile("^([^。；]{2,40}?)([，,]?)((?:是指|指的是|主要是指|即|指|是).+)$");

  private static final int LONGEST_TERM = 40;

  private static final int LONGEST_TITLE = 50;

  /** Most note numbers that a report may skip in a row. */
  private static final int LARGEST_GAP = 3;

  /**
   * The notes, and the paragraphs around them.
   *
   * @param body the paragraphs before and after the notes
   * @param label such as 附件2
   * @param heading such as 名词解释
   * @param excluded numbers of notes and colons after terms
   * @param remainder paragraphs among the notes that are not notes
   * @param after paragraphs below the last note, up to the next label of an appendix
   */
  record ParsedNotes(
      List<SourceParagraph> body,
      @Nullable SourceFragment label,
      @Nullable SourceFragment heading,
      List<PrintedNote> notes,
      List<ExcludedText> excluded,
      List<SourceParagraph> remainder,
      List<SourceParagraph> after) {

    int highestNumber() {
      return notes.stream().mapToInt(PrintedNote::number).max().orElse(0);
    }
  }

  private final List<PrintedNote> notes = new ArrayList<>();
  private final List<ExcludedText> excluded = new ArrayList<>();
  private final List<SourceParagraph> remainder = new ArrayList<>();
  private final List<SourceParagraph> after = new ArrayList<>();
  private final Set<String> terms = new HashSet<>();
  private final FootnoteNumbering footnoteNumbering;
  private final List<ReviewItem> reviewItems;

  private final List<SourceFragment> currentNote = new ArrayList<>();

  /** Form of the number of the first note. */
  private String firstForm = "";

  private NoteParser(FootnoteNumbering footnoteNumbering, List<ReviewItem> reviewItems) {
    this.footnoteNumbering = footnoteNumbering;
    this.reviewItems = reviewItems;
  }

  static ParsedNotes parse(
      ExtractedText source, List<SourceParagraph> paragraphs, List<ReviewItem> reviewItems) {
    FootnoteNumbering numbering = FootnoteNumbering.of(source, reviewItems);
    for (int i = paragraphs.size() - 2; i > 0; i--) {
      SourceParagraph paragraph = paragraphs.get(i);
      if (paragraph.isFootnote() || !NoteHeading.isHeading(paragraph.folded())) {
        continue;
      }
      int end = i + 1;
      while (end < paragraphs.size()
          && !AppendixLabelMatcher.startsAppendix(paragraphs.get(end).folded())) {
        end++;
      }
      NoteParser parser = new NoteParser(numbering, reviewItems);
      parser.parseList(paragraphs.subList(i + 1, end));
      if (!parser.notes.isEmpty()) {
        NoteHeading heading = NoteHeading.endingAt(i, paragraphs);
        List<SourceParagraph> body = new ArrayList<>(paragraphs.subList(0, heading.first()));
        body.addAll(paragraphs.subList(end, paragraphs.size()));
        return parser.result(body, heading.label(), heading.heading());
      }
      reviewItems.add(new ReviewItem("review.no-notes", paragraph.fragment()));
    }
    Map<Boolean, List<SourceParagraph>> areFootnotes =
        paragraphs.stream().collect(Collectors.partitioningBy(SourceParagraph::isFootnote));
    NoteParser parser = new NoteParser(numbering, reviewItems);
    parser.parseFootnotes(areFootnotes.get(true));
    return parser.result(areFootnotes.get(false), null, null);
  }

  private ParsedNotes result(
      List<SourceParagraph> body,
      @Nullable SourceFragment label,
      @Nullable SourceFragment heading) {
    return new ParsedNotes(body, label, heading, notes, excluded, remainder, after);
  }

  private void parseList(List<SourceParagraph> paragraphs) {
    if (paragraphs.stream().allMatch(SourceParagraph::isFootnote)) {
      parseFootnotes(paragraphs);
      return;
    }
    boolean numbered = paragraphs.stream().anyMatch(p -> LeadingNoteNumberMatcher.length(p, 1) > 0);
    int number = 0;
    for (int i = 0; i < paragraphs.size(); i++) {
      SourceParagraph paragraph = paragraphs.get(i);
      if (number > 0 && endsBefore(paragraphs, i, number, numbered)) {
        after.addAll(paragraphs.subList(i, paragraphs.size()));
        break;
      }
      int next =
          numbered ? nextNumber(paragraphs.subList(i, paragraphs.size()), number) : number + 1;
      int length = numbered ? LeadingNoteNumberMatcher.length(paragraph, next) : 0;
      if (number > 0 && length > 0 && isOfAnotherList(paragraphs, i, next)) {
        length = 0;
      }
      if (numbered ? length > 0 : startsWithTerm(paragraph.folded())) {
        addListed(number);
        open(paragraph.fragment(), length);
        firstForm = number == 0 ? LeadingNoteNumberMatcher.form(paragraph, next) : firstForm;
        number = next;
      } else if (number == 0) {
        remainder.add(paragraph);
      } else {
        currentNote.add(paragraph.fragment());
      }
    }
    addListed(number);
    if (!numbered && !notes.isEmpty()) {
      reviewItems.add(new ReviewItem("review.notes-unnumbered", notes.get(0).term()));
    }
  }

  /** Whether a later paragraph has this number in the form of the first note, unlike this one. */
  private boolean isOfAnotherList(List<SourceParagraph> paragraphs, int index, int number) {
    String form = LeadingNoteNumberMatcher.form(paragraphs.get(index), number);
    return !form.equals(firstForm)
        && paragraphs.subList(index + 1, paragraphs.size()).stream()
            .anyMatch(p -> LeadingNoteNumberMatcher.form(p, number).equals(firstForm));
  }

  /** Whether the notes end before a paragraph: after the last one, or at the title of a list. */
  private boolean endsBefore(
      List<SourceParagraph> paragraphs, int index, int number, boolean numbered) {
    String line = paragraphs.get(index).folded();
    if (NoteHeading.isBelowNotes(line)) {
      return true;
    }
    List<SourceParagraph> below = paragraphs.subList(index + 1, paragraphs.size());
    boolean beforeList =
        !below.isEmpty()
            && (numbered || number > 1)
            && LeadingNoteNumberMatcher.length(below.get(0), 1) > 0;
    return isComplete() && isTitle(paragraphs.get(index)) && (beforeList || isLast(below, number));
  }

  /** Whether the current note ends as a sentence, or no note does. */
  private boolean isComplete() {
    String note = currentNote.stream().map(SourceFragment::folded).collect(Collectors.joining());
    boolean hasDefinition = currentNote.size() > 1 || TERM.matcher(note).find();
    return hasDefinition
        && (LineBreakRules.endsSentence(note) && !note.matches(".*[:：]")
            || notes.stream().noneMatch(n -> LineBreakRules.endsSentence(n.definition().folded())));
  }

  private static boolean isTitle(SourceParagraph paragraph) {
    String line = paragraph.folded();
    return line.length() <= LONGEST_TITLE
        && paragraph.style() != LineStyle.TABLE_ROW
        && !LineBreakRules.endsSentence(line)
        && !LineBreakRules.containsSentenceEnd(line)
        && !line.matches(".*[：:].*")
        && !LineBreakRules.startsItem(line);
  }

  private static boolean isLast(List<SourceParagraph> below, int number) {
    return below.stream()
        .noneMatch(
            p ->
                IntStream.rangeClosed(number + 1, number + 1 + LARGEST_GAP)
                        .anyMatch(next -> LeadingNoteNumberMatcher.length(p, next) > 0)
                    || TERM.matcher(p.folded()).find());
  }

  private void parseFootnotes(List<SourceParagraph> footnotes) {
    int number = 0;
    for (SourceParagraph footnote : footnotes) {
      number = footnoteNumbering.next(footnote, number);
      open(footnote.fragment(), LeadingNoteNumberMatcher.length(footnote, number));
      SourceFragment note = currentNote.get(0);
      if (!add(number, note) && !note.isEmpty()) {
        notes.add(new PrintedNote(number, null, note, null));
      }
      currentNote.clear();
    }
  }

  private void open(SourceFragment fragment, int numberLength) {
    if (numberLength > 0) {
      exclude(fragment.cut(0, numberLength));
    }
    currentNote.add(fragment.from(numberLength));
  }

  private void exclude(SourceFragment fragment) {
    excluded.add(new ExcludedText(ExclusionReason.NOTE_NUMBER, fragment));
  }

  /** Returns the next number of a note, or a higher one if the report skips it. */
  private int nextNumber(List<SourceParagraph> paragraphs, int previous) {
    if (previous == 0
        || paragraphs.stream()
            .anyMatch(p -> LeadingNoteNumberMatcher.length(p, previous + 1) > 0)) {
      return previous + 1;
    }
    SourceParagraph paragraph = paragraphs.get(0);
    for (int number = previous + 2; number <= previous + 1 + LARGEST_GAP; number++) {
      int length = LeadingNoteNumberMatcher.length(paragraph, number);
      if (length > 0 && startsWithTerm(paragraph.folded().substring(length))) {
        String skipped = String.valueOf(previous + 1);
        reviewItems.add(new ReviewItem("review.note-skipped", paragraph.fragment(), skipped));
        return number;
      }
    }
    return previous + 1;
  }

  private boolean startsWithTerm(String paragraph) {
    Matcher matcher = TERM.matcher(paragraph);
    boolean afterTerm = currentNote.size() == 1 && currentNote.get(0).folded().matches(".*[：:]");
    return matcher.find()
        && matcher.end(1) <= LONGEST_TERM
        && !afterTerm
        && !matcher.group(1).contains("。");
  }

  private void addListed(int number) {
    if (currentNote.isEmpty()) {
      return;
    }
    SourceFragment note = currentNote.stream().reduce(SourceFragment::append).orElseThrow();
    if (!add(number, note) && !note.isEmpty()) {
      reviewItems.add(new ReviewItem("review.note", note, String.valueOf(number)));
      remainder.add(new SourceParagraph(note, LineStyle.PLAIN));
    }
    currentNote.clear();
  }

  /** Adds a note, if its term is new and followed by a colon, a line break or a verb. */
  private boolean add(int number, SourceFragment note) {
    String text = note.folded();
    Matcher term = TERM.matcher(text);
    if (term.find() && term.end() < text.length() && !term.group(1).contains("。")) {
      return add(number, note, term.end(1), term.end());
    }
    int firstLine = currentNote.get(0).length();
    if (firstLine <= LONGEST_TERM && firstLine < note.length()) {
      return add(number, note, firstLine, firstLine);
    }
    Matcher termIs = TERM_IS.matcher(text);
    if (termIs.matches()) {
      reviewItems.add(new ReviewItem("review.note-term", note, termIs.group(1)));
      return add(number, note, termIs.end(1), termIs.end(2));
    }
    return false;
  }

  private boolean add(int number, SourceFragment note, int termEnd, int definitionStart) {
    if (!terms.add(note.folded().substring(0, termEnd))) {
      return false;
    }
    if (definitionStart > termEnd) {
      exclude(note.cut(termEnd, definitionStart));
    }
    notes.add(new PrintedNote(number, note.cut(0, termEnd), note.from(definitionStart), null));
    return true;
  }
}
