package lantai.importer.structure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantai.chinese.ChineseNumber;
import lantai.chinese.FullWidthForms;
import lantai.importer.extract.ExtractedText;

/** Finds where the text refers to its notes, by the one way of marking that a report keeps to. */
final class NoteReferences {

  private static final List<Pattern> STYLES =
      List.of(
          Pattern.compile("[［\\[〔【](?:注释|注)?([0-9０-９]{1,3})[］\\]〕】]"),
          Pattern.compile("[（(](?:见注释|见注|注释|注)([0-9０-９]{1,3})[）)]"),
          Pattern.compile("([①-⑳㉑-㉟])"),
          Pattern.compile("([¹²³⁰⁴-⁹]{1,3})"));

  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  /** The words that a mark is set after. */
  private static final Pattern QUOTED = Pattern.compile("[“《]([^“”《》]{1,40})[”》]$");

  private record ReferenceMatch(int number, int para, int from, int to) {}

  private final List<SourceParagraph> paragraphs;
  private final BitSet removed = new BitSet();
  private final List<ExcludedText> asides = new ArrayList<>();
  private final Map<Integer, SourceBlock> before = new HashMap<>();

  /**
   * @param notes how many there are
   */
  NoteReferences(ExtractedText received, List<SourceParagraph> paragraphs, int notes) {
    this.paragraphs = paragraphs;
    own(received, notes).forEach(this::take);
    if (before.isEmpty() && notes > 0) {
      for (Pattern style : STYLES) {
        List<ReferenceMatch> finds = finds(style, notes);
        if (isStyle(finds, notes)) {
          finds.forEach(this::take);
          break;
        }
      }
    }
  }

  List<ExcludedText> asides() {
    return asides;
  }

  /** The paragraphs without the marks. */
  List<SourceParagraph> paragraphs() {
    return paragraphs.stream()
        .map(para -> para.with(para.block().without(removed::get)))
        .filter(para -> !para.block().isEmpty())
        .toList();
  }

  /** The quoted words that a note's first mark stands after, or {@code null}. */
  String wording(int note) {
    SourceBlock block = before.get(note);
    if (block == null) {
      return null;
    }
    Matcher matcher = QUOTED.matcher(block.without(removed::get).folded());
    return matcher.find() ? matcher.group(1) : null;
  }

  private List<ReferenceMatch> own(ExtractedText received, int notes) {
    List<ReferenceMatch> finds = new ArrayList<>();
    for (ExtractedText.NoteMark mark : received.marks()) {
      for (int i = 0; i < paragraphs.size() && mark.number() <= notes; i++) {
        SourceBlock block = paragraphs.get(i).block();
        int from = block.indexAt(mark.range().start());
        int to = block.indexAt(mark.range().end());
        if (from > 0
            && block.offset(from - 1) < mark.range().start()
            && to >= from
            && block.offset(0) < mark.range().start()
            && block.offset(block.length() - 1) >= mark.range().start() - 2) {
          finds.add(new ReferenceMatch(mark.number(), i, from, to));
        }
      }
    }
    return isStyle(finds, notes) ? finds : List.of();
  }

  private List<ReferenceMatch> finds(Pattern style, int notes) {
    List<ReferenceMatch> finds = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      Matcher matcher = style.matcher(paragraphs.get(i).folded());
      while (matcher.find()) {
        int number = number(matcher.group(1));
        if (matcher.start() > 0 && number >= 1 && number <= notes) {
          finds.add(new ReferenceMatch(number, i, matcher.start(), matcher.end()));
        }
      }
    }
    return finds;
  }

  private static int number(String written) {
    StringBuilder digits = new StringBuilder();
    for (char c : FullWidthForms.toHalfWidth(written).toCharArray()) {
      int raised = RAISED.indexOf(c);
      digits.append(raised >= 0 ? (char) ('0' + raised) : c);
    }
    return ChineseNumber.parse(digits.toString());
  }

  /** Marks come in the order of their notes, and most notes have one. */
  private static boolean isStyle(List<ReferenceMatch> finds, int notes) {
    Set<Integer> numbers = new HashSet<>();
    int highest = 0;
    int disordered = 0;
    for (ReferenceMatch find : finds) {
      if (numbers.add(find.number())) {
        disordered += find.number() < highest ? 1 : 0;
        highest = Math.max(highest, find.number());
      }
    }
    return !numbers.isEmpty() && numbers.size() * 2 >= notes && disordered * 4 <= numbers.size();
  }

  private void take(ReferenceMatch find) {
    SourceBlock block = paragraphs.get(find.para()).block();
    before.putIfAbsent(find.number(), block.cut(0, find.from()));
    if (find.to() > find.from()) {
      SourceBlock mark = block.cut(find.from(), find.to());
      asides.add(new ExcludedText(ExcludedText.ExclusionReason.NOTE_MARK, mark));
      for (int offset : mark.offsets()) {
        removed.set(offset);
      }
    }
  }
}
