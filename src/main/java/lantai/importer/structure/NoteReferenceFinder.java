package lantai.importer.structure;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantai.chinese.ChineseNumber;
import lantai.importer.extract.ExtractedText;
import lantai.importer.extract.ExtractedText.NoteReference;
import lantai.importer.structure.ExcludedText.ExclusionReason;
import org.jspecify.annotations.Nullable;

/** Finds the references to the notes of a report, which are all written in one style. */
final class NoteReferenceFinder {

  private static final List<Pattern> STYLES =
      List.of(
          Pattern.compile("[［\\[〔【](?:注释|注)?([0-9０-９]{1,3})[］\\]〕】]"),
          Pattern.compile("[（(](?:见注释|见注|注释|注)([0-9０-９]{1,3})[）)]"),
          Pattern.compile("([①-⑳㉑-㉟])"),
          Pattern.compile("([¹²³⁰⁴-⁹]{1,3})"));
  private static final Pattern QUOTED_AT_END = Pattern.compile("[“《]([^“”《》]{1,40})[”》]$");

  /** A reference in a paragraph. The range counts visible characters. */
  private record FoundReference(int note, SourceFragment paragraph, int from, int to) {}

  private final List<SourceParagraph> paragraphs;
  private final BitSet removed = new BitSet();
  private final List<ExcludedText> excluded = new ArrayList<>();

  /** For each note, the text of the paragraph before the first reference to it. */
  private final Map<Integer, SourceFragment> textBefore = new HashMap<>();

  NoteReferenceFinder(ExtractedText source, List<SourceParagraph> paragraphs, int notes) {
    this.paragraphs = paragraphs;
    List<FoundReference> found = markedUp(source, notes);
    for (int i = 0; !isPlausible(found, notes) && i < STYLES.size(); i++) {
      found = written(STYLES.get(i), notes);
    }
    if (isPlausible(found, notes)) {
      found.forEach(this::exclude);
    }
  }

  List<ExcludedText> excluded() {
    return excluded;
  }

  List<SourceParagraph> paragraphs() {
    return paragraphs.stream()
        .map(paragraph -> paragraph.with(paragraph.fragment().without(removed::get)))
        .filter(paragraph -> !paragraph.fragment().isEmpty())
        .toList();
  }

  /**
   * Returns the quoted words directly before the first reference to a note; {@code null} if there
   * are none.
   */
  @Nullable String quotedTerm(int note) {
    SourceFragment before = textBefore.get(note);
    if (before == null) {
      return null;
    }
    Matcher matcher = QUOTED_AT_END.matcher(before.without(removed::get).folded());
    return matcher.find() ? matcher.group(1) : null;
  }

  private List<FoundReference> markedUp(ExtractedText source, int notes) {
    List<FoundReference> found = new ArrayList<>();
    for (NoteReference reference : source.noteReferences()) {
      int start = reference.range().start();
      for (int i = 0; i < paragraphs.size() && reference.number() <= notes; i++) {
        SourceFragment fragment = paragraphs.get(i).fragment();
        int from = fragment.indexAt(start);
        int to = fragment.indexAt(reference.range().end());
        if (from > 0 && to >= from && fragment.offset(fragment.length() - 1) >= start - 2) {
          found.add(new FoundReference(reference.number(), fragment, from, to));
        }
      }
    }
    return found;
  }

  private List<FoundReference> written(Pattern style, int notes) {
    List<FoundReference> found = new ArrayList<>();
    for (SourceParagraph paragraph : paragraphs) {
      Matcher matcher = style.matcher(paragraph.folded());
      while (matcher.find()) {
        int number = ChineseNumber.parse(Normalizer.normalize(matcher.group(1), Form.NFKC));
        if (matcher.start() > 0 && number >= 1 && number <= notes) {
          found.add(
              new FoundReference(number, paragraph.fragment(), matcher.start(), matcher.end()));
        }
      }
    }
    return found;
  }

  /** Whether most notes are referred to, mostly in their order. */
  private static boolean isPlausible(List<FoundReference> references, int notes) {
    Set<Integer> numbers = new HashSet<>();
    int highest = 0;
    int disordered = 0;
    for (FoundReference reference : references) {
      if (numbers.add(reference.note())) {
        disordered += reference.note() < highest ? 1 : 0;
        highest = Math.max(highest, reference.note());
      }
    }
    return !numbers.isEmpty() && numbers.size() * 2 >= notes && disordered * 4 <= numbers.size();
  }

  private void exclude(FoundReference reference) {
    SourceFragment paragraph = reference.paragraph();
    textBefore.putIfAbsent(reference.note(), paragraph.cut(0, reference.from()));
    if (reference.to() > reference.from()) {
      SourceFragment fragment = paragraph.cut(reference.from(), reference.to());
      excluded.add(new ExcludedText(ExclusionReason.NOTE_REFERENCE, fragment));
      Arrays.stream(fragment.offsets()).forEach(removed::set);
    }
  }
}
