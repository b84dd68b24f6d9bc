package lantai.importer.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lantai.chinese.ChinesePatterns;
import lantai.chinese.FullWidthForms;
import lantai.chinese.TextRange;
import lantai.importer.structure.ExcludedText.ExclusionReason;
import org.jspecify.annotations.Nullable;

/**
 * The paragraphs before the body of a report, classified, and the body itself.
 *
 * @param title its parts in the order of the text; empty if no title is printed
 * @param subtitle meeting, date and speaker
 * @param excluded other text before the body, such as the head of a web page
 * @param unclassified paragraphs that may or may not belong to the report
 */
record FrontAndBody(
    List<SourceFragment> title,
    List<SourceFragment> subtitle,
    List<ExcludedText> excluded,
    List<SourceParagraph> unclassified,
    List<SourceParagraph> body) {

  private static final Pattern TITLE =
      Pattern.compile("^(.{0,36}?(?:政府工作(?:的)?报告|政府工作報告|施政报告|施政報告|政府工作情况报告|工作报告))(.*)$");
  private static final Pattern MEETING = ChinesePatterns.get("front.meeting");
  private static final Pattern SPEAKER = ChinesePatterns.get("front.speaker");
  private static final Pattern NAME = ChinesePatterns.get("front.name");
  private static final Pattern CAPTION = ChinesePatterns.get("front.caption");

  /** Titles of other documents about the report. */
  private static final Pattern NO_TITLE = ChinesePatterns.get("front.no-title");

  /** A line of a title above the one that names the report. */
  private static final Pattern TITLE_START =
      Pattern.compile("^.{1,24}(?:省|市|县|縣|区|區|州|旗|盟|乡|镇|街道|政府|年|年度|的|关于)$");

  /** A date that may be the date of the meeting. Web pages pad months and days to two digits. */
  private static final Pattern DATE =
      Pattern.compile("^[(]?[〇○零一二三四五六七八九\\d]{4}年(?!0)[^-/:]{1,3}月(?!0).{1,3}日[)]?$");

  private static final Pattern YEAR = Pattern.compile("^[(](?:[〇○零一二三四五六七八九\\d]{4})年度?[)]$");
  private static final int MOST_TITLE_LINES = 3;
  private static final int LONGEST = 60;

  static FrontAndBody of(List<SourceParagraph> paragraphs) {
    int bodyStart = bodyStart(paragraphs);
    List<SourceParagraph> front = paragraphs.subList(0, bodyStart);
    FrontAndBody found =
        new FrontAndBody(
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            paragraphs.subList(bodyStart, paragraphs.size()));
    TextRange title = titleLines(front);
    for (int i = 0; i < bodyStart; i++) {
      if (title.start() <= i && i < title.end()) {
        found.title.add(front.get(i).fragment());
        found.separateSubtitle(i + 1 == title.end());
      } else {
        found.classify(front, i, title);
      }
    }
    return found;
  }

  /** Returns the start of the body: a salutation, the first section, or long sentences. */
  private static int bodyStart(List<SourceParagraph> paragraphs) {
    for (int i = 0; i < paragraphs.size(); i++) {
      String line = paragraphs.get(i).folded();
      boolean firstSection =
          LeadingNumber.startsSection(line)
              && LeadingNumber.of(line).filter(number -> number.value() == 1).isPresent();
      if (LineBreakRules.isSalutation(line)
          || !isTitle(line) && (firstSection || isLongText(line))
          || isPlainHeading(line) && followsTitle(paragraphs, i)) {
        return i;
      }
    }
    return 0;
  }

  private static boolean isLongText(String line) {
    return line.length() > LONGEST && LineBreakRules.containsSentenceEnd(line) && !isCaption(line);
  }

  private static boolean followsTitle(List<SourceParagraph> paragraphs, int i) {
    return i + 1 < paragraphs.size()
        && isLongText(paragraphs.get(i + 1).folded())
        && paragraphs.subList(0, i).stream().anyMatch(before -> isTitle(before.folded()));
  }

  private static boolean isPlainHeading(String line) {
    String half = FullWidthForms.toHalfWidth(line);
    return line.length() >= 3
        && line.length() <= 30
        && !isTitle(line)
        && !MEETING.matcher(half).find()
        && !SPEAKER.matcher(half).find()
        && !NAME.matcher(half).matches()
        && !BoilerplatePatterns.isPageLine(half)
        && !CAPTION.matcher(half).find()
        && !LineBreakRules.endsSentence(line);
  }

  private static boolean isTitle(String line) {
    String half = FullWidthForms.toHalfWidth(line);
    return line.length() <= 2 * LONGEST
        && TITLE.matcher(line).matches()
        && !CAPTION.matcher(half).find()
        && !NO_TITLE.matcher(half).find()
        && !BoilerplatePatterns.isImprint(half)
        && !BoilerplatePatterns.isPageControl(half);
  }

  static boolean isCaption(String line) {
    return CAPTION.matcher(FullWidthForms.toHalfWidth(line)).find();
  }

  /** Returns the range of the title's lines; empty if there is no title. */
  private static TextRange titleLines(List<SourceParagraph> front) {
    int index = titleIndex(front);
    if (index < 0) {
      return brokenTitle(front);
    }
    int first = index;
    while (first > 0
        && index - first < MOST_TITLE_LINES
        && startsTitle(front.get(first - 1).folded())) {
      first--;
    }
    return new TextRange(first, index + 1);
  }

  private static boolean startsTitle(String line) {
    String half = FullWidthForms.toHalfWidth(line);
    return TITLE_START.matcher(half).matches()
        && !BoilerplatePatterns.isPageLine(half)
        && !isTitle(line)
        && (line.endsWith("的") || !MEETING.matcher(half).find());
  }

  /** Returns the range of a title with a line break inside the words for a report. */
  private static TextRange brokenTitle(List<SourceParagraph> front) {
    for (int i = 0; i + 1 < front.size(); i++) {
      String joined = front.get(i).folded();
      for (int k = i + 1; k < front.size() && k < i + MOST_TITLE_LINES; k++) {
        joined += front.get(k).folded();
        if (joined.length() <= LONGEST && isTitle(joined) && !LineBreakRules.endsSentence(joined)) {
          return new TextRange(i, k + 1);
        }
      }
    }
    return new TextRange(0, 0);
  }

  /** Returns the index of the last line that reads like a title, or -1. Others name the page. */
  private static int titleIndex(List<SourceParagraph> front) {
    int found = -1;
    for (int i = 0; i < front.size(); i++) {
      String line = front.get(i).folded();
      boolean muchLonger = found >= 0 && line.length() > front.get(found).folded().length() + 8;
      if (isTitle(line)
          && !muchLonger
          && !LineBreakRules.endsSentence(line.replaceFirst("[)）]$", ""))) {
        found = i;
      }
    }
    return found;
  }

  /** Moves what follows the title on its last line to the subtitle. */
  private void separateSubtitle(boolean isLastLine) {
    String whole = title.stream().map(SourceFragment::folded).collect(Collectors.joining());
    Matcher matcher = TITLE.matcher(whole);
    if (!isLastLine || !matcher.matches()) {
      return;
    }
    int end = matcher.end(1);
    if (end < whole.length() && "》」”)）".indexOf(whole.charAt(end)) >= 0) {
      end++;
    }
    SourceFragment last = title.remove(title.size() - 1);
    int cut = Math.max(0, end - (whole.length() - last.length()));
    title.add(last.cut(0, cut));
    if (cut < last.length()) {
      subtitle.add(last.from(cut));
    }
  }

  private void classify(List<SourceParagraph> front, int index, TextRange titleLines) {
    SourceParagraph paragraph = front.get(index);
    SourceFragment fragment = paragraph.fragment();
    String line = fragment.folded();
    String half = FullWidthForms.toHalfWidth(line);
    String titleLine =
        IntStream.range(titleLines.start(), titleLines.end())
            .mapToObj(i -> front.get(i).folded())
            .collect(Collectors.joining());
    boolean dated = DATE.matcher(half).matches() && !hasDatedMeeting(front);
    String before = index == 0 ? null : FullWidthForms.toHalfWidth(front.get(index - 1).folded());
    ExclusionReason reason = dated ? null : exclusionReason(line, half, titleLine);
    if (reason != null) {
      excluded.add(new ExcludedText(reason, fragment));
    } else if (index > titleLines.start() - 2 && isSubtitle(half, before)) {
      subtitle.add(fragment);
    } else if (index < titleLines.end() && line.length() <= LONGEST) {
      excluded.add(new ExcludedText(ExclusionReason.BEFORE_TITLE, fragment));
    } else if (titleLines.isEmpty() && line.length() <= LONGEST / 3) {
      excluded.add(new ExcludedText(ExclusionReason.PAGE_CONTROL, fragment));
    } else {
      unclassified.add(paragraph);
    }
  }

  private static boolean hasDatedMeeting(List<SourceParagraph> front) {
    return front.stream()
        .map(paragraph -> FullWidthForms.toHalfWidth(paragraph.folded()))
        .anyMatch(
            half ->
                MEETING.matcher(half).find()
                    && half.contains("日")
                    && !BoilerplatePatterns.isImprint(half)
                    && !DATE.matcher(half).matches());
  }

  private static @Nullable ExclusionReason exclusionReason(
      String line, String half, String titleLine) {
    if (titleLine.contains(line) && isTitle(line)) {
      return ExclusionReason.PAGE_HEADER;
    }
    if (CAPTION.matcher(half).find()) {
      return ExclusionReason.CAPTION;
    }
    if (BoilerplatePatterns.isPageControl(half) || BoilerplatePatterns.isAppendixOrSiteLine(half)) {
      return ExclusionReason.PAGE_CONTROL;
    }
    return BoilerplatePatterns.isImprint(half) ? ExclusionReason.IMPRINT : null;
  }

  private static boolean isSubtitle(String line, @Nullable String before) {
    boolean name = before != null && NAME.matcher(line).matches() && SPEAKER.matcher(before).find();
    return line.length() <= LONGEST + 20
        && (MEETING.matcher(line).find()
            || YEAR.matcher(line).matches()
            || SPEAKER.matcher(line).matches()
            || name);
  }
}
