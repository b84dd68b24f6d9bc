package lantai.importer.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantai.chinese.ChineseNumber;
import lantai.chinese.FullWidthForms;
import lantai.importer.extract.TextLine;

/** Reads the paragraphs below the heading of the notes. */
final class NoteParser {

  private static final Pattern NUMBER =
      Pattern.compile(
          "^(?:[\\[［〔【(（]?(?:注|注释|名词)?([0-9]{1,3})(?:[\\]］〕】)）][:：、.．]?|[、:：．]|\\.(?![0-9]{1,3}[%％]))"
              + "|([①-⑳㉑-㉟⑴-⒇])[、.．:：]?|[(（]?([一二三四五六七八九十]{1,3})[)）、][、.．]?)");

  /** What follows a term. */
  private static final Pattern COLON = Pattern.compile("^(.{1,60}?)([：:]|——|—{2}|--)");

  private static final Pattern IS =
      Pattern.compile("^([^。；]{2,40}?)([，,]?)((?:是指|指的是|主要是指|即|指|是).+)$");

  private final List<PrintedNote> notes = new ArrayList<>();
  private final List<ExcludedText> frames = new ArrayList<>();
  private final List<SourceParagraph> rest = new ArrayList<>();
  private final Set<String> terms = new HashSet<>();
  private final List<ReviewItem> doubts;

  NoteParser(List<SourceParagraph> paragraphs, List<ReviewItem> doubts) {
    this.doubts = doubts;
    boolean each = paragraphs.stream().allMatch(para -> para.look() == TextLine.LineStyle.NOTE);
    boolean numbered = !each && isNumbered(paragraphs);
    List<SourceBlock> open = new ArrayList<>();
    int number = 0;
    for (SourceParagraph para : paragraphs) {
      Matcher matcher = NUMBER.matcher(FullWidthForms.toHalfWidth(para.folded()));
      boolean starts =
          each || (numbered ? starts(matcher, number + 1) : startsUnnumbered(para, open));
      if (starts) {
        close(number, open, each);
        number++;
        int length = numbered || each && starts(matcher, number) ? matcher.end() : 0;
        if (length > 0) {
          frames.add(
              new ExcludedText(
                  ExcludedText.ExclusionReason.NOTE_FRAME, para.block().cut(0, length)));
        }
        open.add(para.block().from(length));
      } else if (number == 0) {
        rest.add(para);
      } else {
        open.add(para.block());
      }
    }
    close(number, open, each);
    if (!numbered && !each && !notes.isEmpty()) {
      doubts.add(new ReviewItem("doubt-notes-unnumbered", notes.get(0).term(), ""));
    }
  }

  List<PrintedNote> notes() {
    return notes;
  }

  List<ExcludedText> frames() {
    return frames;
  }

  List<SourceParagraph> rest() {
    return rest;
  }

  private static boolean isNumbered(List<SourceParagraph> paragraphs) {
    return paragraphs.stream()
            .map(para -> NUMBER.matcher(FullWidthForms.toHalfWidth(para.folded())))
            .filter(matcher -> starts(matcher, 1))
            .count()
        >= 1;
  }

  private static boolean starts(Matcher matcher, int expected) {
    if (!matcher.find()) {
      return false;
    }
    for (int group = 1; group <= 3; group++) {
      if (matcher.group(group) != null) {
        return ChineseNumber.parse(matcher.group(group)) == expected;
      }
    }
    return false;
  }

  private static boolean startsUnnumbered(SourceParagraph para, List<SourceBlock> open) {
    Matcher matcher = COLON.matcher(para.folded());
    boolean waits = open.size() == 1 && open.get(0).folded().matches(".*[：:]");
    return matcher.find() && matcher.end(1) <= 40 && !waits && !matcher.group(1).contains("。");
  }

  private void close(int number, List<SourceBlock> open, boolean each) {
    if (open.isEmpty()) {
      return;
    }
    SourceBlock whole = open.get(0);
    for (SourceBlock more : open.subList(1, open.size())) {
      whole = whole.and(more);
    }
    SourceBlock first = open.get(0);
    open.clear();
    if (!read(number, whole, first)) {
      SourceBlock place = whole.isEmpty() ? null : whole;
      if (place != null && each) {
        notes.add(new PrintedNote(number, null, place, null));
      } else if (place != null) {
        doubts.add(new ReviewItem("doubt-note", place, String.valueOf(number)));
        rest.add(new SourceParagraph(place, TextLine.LineStyle.PLAIN));
      }
    }
  }

  private boolean read(int number, SourceBlock whole, SourceBlock first) {
    String text = whole.folded();
    Matcher colon = COLON.matcher(text);
    if (colon.find() && colon.end() < text.length() && !colon.group(1).contains("。")) {
      return add(number, whole, colon.end(1), colon.end());
    }
    if (first.length() <= 40 && first.length() < whole.length()) {
      return add(number, whole, first.length(), first.length());
    }
    Matcher is = IS.matcher(text);
    if (is.matches()) {
      doubts.add(new ReviewItem("doubt-note-cut", whole, is.group(1)));
      return add(number, whole, is.end(1), is.end(2));
    }
    return false;
  }

  /**
   * @param term where the term ends
   * @param definition where the definition begins
   */
  private boolean add(int number, SourceBlock whole, int term, int definition) {
    String words = whole.folded().substring(0, term);
    if (!terms.add(words)) {
      return false;
    }
    if (definition > term) {
      frames.add(
          new ExcludedText(ExcludedText.ExclusionReason.NOTE_FRAME, whole.cut(term, definition)));
    }
    notes.add(new PrintedNote(number, whole.cut(0, term), whole.from(definition), null));
    return true;
  }
}
