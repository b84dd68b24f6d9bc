package lantai.importer.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantai.chinese.ChinesePatterns;
import lantai.chinese.FullWidthForms;
import lantai.importer.structure.ExcludedText.ExclusionReason;
import org.jspecify.annotations.Nullable;

/**
 * The paragraphs before the body of a report: title, meeting, speaker, head of a web page.
 *
 * @param title its parts in the order of the text; empty if none is printed
 * @param subtitle meeting, date and speaker
 * @param unclassified paragraphs that may belong to the report or not
 */
record FrontMatter(
    List<SourceBlock> title,
    List<SourceBlock> subtitle,
    List<ExcludedText> excluded,
    List<SourceParagraph> unclassified,
    List<SourceParagraph> body) {

  private static final Pattern TITLE =
      Pattern.compile("^(.{0,36}?(?:政府工作(?:的)?报告|政府工作報告|施政报告|施政報告|政府工作情况报告|工作报告))(.*)$");
  private static final Pattern MEETING = ChinesePatterns.get("front.meeting");
  private static final Pattern SPEAKER = ChinesePatterns.get("front.speaker");
  private static final Pattern NAME = Pattern.compile("^[(（]?[\\u4E00-\\u9FFF]{2,4}[)）]?$");
  private static final Pattern PLACE = Pattern.compile("^.{1,12}(?:省|市|县|縣|区|區|州|旗|盟|人民政府|年|自治区)$");

  private static final int LONGEST = 60;

  static FrontMatter of(List<SourceParagraph> paragraphs) {
    int bodyStart = bodyStart(paragraphs);
    List<SourceParagraph> front = paragraphs.subList(0, bodyStart);
    FrontMatter found =
        new FrontMatter(
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            paragraphs.subList(bodyStart, paragraphs.size()));
    int titleIndex = titleIndex(front);
    for (int i = 0; i < bodyStart; i++) {
      if (i == titleIndex) {
        found.addTitle(front.get(i).block());
      } else {
        found.classify(front, i, titleIndex);
      }
    }
    return found;
  }

  /** The body begins with a salutation, the first section, or long sentences. */
  private static int bodyStart(List<SourceParagraph> paragraphs) {
    for (int i = 0; i < paragraphs.size(); i++) {
      String line = paragraphs.get(i).folded();
      boolean firstSection =
          ParagraphNumber.startsSection(line)
              && ParagraphNumber.of(line).filter(number -> number.value() == 1).isPresent();
      if (LineBoundaries.isSalutation(line)
          || !isTitle(line) && (firstSection || isLongText(line))
          || isPlainHeading(line) && followsTitle(paragraphs, i)) {
        return i;
      }
    }
    return 0;
  }

  private static boolean isLongText(String line) {
    return line.length() > LONGEST && LineBoundaries.containsSentenceEnd(line);
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
        && !BoilerplatePatterns.isPageControl(half)
        && !BoilerplatePatterns.isImprint(half)
        && !LineBoundaries.endsSentence(line);
  }

  private static boolean isTitle(String line) {
    return line.length() <= 2 * LONGEST && TITLE.matcher(line).matches();
  }

  /** Returns the index of the last line that reads like a title, or -1; others name the page. */
  private static int titleIndex(List<SourceParagraph> front) {
    int found = -1;
    for (int i = 0; i < front.size(); i++) {
      String line = front.get(i).folded();
      String half = FullWidthForms.toHalfWidth(line);
      boolean muchLonger = found >= 0 && line.length() > front.get(found).folded().length() + 8;
      if (isTitle(line)
          && !muchLonger
          && !BoilerplatePatterns.isImprint(half)
          && !BoilerplatePatterns.isPageControl(half)
          && !LineBoundaries.endsSentence(line.replaceFirst("[)）]$", ""))) {
        found = i;
      }
    }
    return found;
  }

  /** Adds a line with the title; what follows the title on the line is a subtitle. */
  private void addTitle(SourceBlock line) {
    String folded = line.folded();
    Matcher matcher = TITLE.matcher(folded);
    int end = matcher.matches() ? matcher.end(1) : folded.length();
    if (end < folded.length() && "》」”)）".indexOf(folded.charAt(end)) >= 0) {
      end++;
    }
    title.add(line.cut(0, end));
    if (end < folded.length()) {
      subtitle.add(line.from(end));
    }
  }

  private void classify(List<SourceParagraph> front, int index, int titleIndex) {
    SourceParagraph paragraph = front.get(index);
    SourceBlock block = paragraph.block();
    String line = block.folded();
    String half = FullWidthForms.toHalfWidth(line);
    String titleLine = titleIndex < 0 ? "" : front.get(titleIndex).folded();
    String before = index == 0 ? null : FullWidthForms.toHalfWidth(front.get(index - 1).folded());
    ExclusionReason reason = exclusionReason(line, half, titleLine);
    if (reason != null) {
      excluded.add(new ExcludedText(reason, block));
    } else if (index > titleIndex - 2 && isSubtitle(half, before)) {
      subtitle.add(block);
    } else if (index + 1 == titleIndex && PLACE.matcher(half).matches()) {
      title.add(block);
    } else if (index < titleIndex && line.length() <= LONGEST) {
      excluded.add(new ExcludedText(ExclusionReason.BEFORE_TITLE, block));
    } else if (titleIndex < 0 && line.length() <= LONGEST / 3) {
      excluded.add(new ExcludedText(ExclusionReason.PAGE_CONTROL, block));
    } else {
      unclassified.add(paragraph);
    }
  }

  private static @Nullable ExclusionReason exclusionReason(
      String line, String half, String titleLine) {
    if (titleLine.contains(line) && isTitle(line)) {
      return ExclusionReason.PAGE_HEADER;
    }
    if (BoilerplatePatterns.isPageControl(half)) {
      return ExclusionReason.PAGE_CONTROL;
    }
    return BoilerplatePatterns.isImprint(half) ? ExclusionReason.IMPRINT : null;
  }

  private static boolean isSubtitle(String line, @Nullable String before) {
    boolean name = before != null && NAME.matcher(line).matches() && SPEAKER.matcher(before).find();
    return line.length() <= LONGEST + 20
        && (MEETING.matcher(line).find() || SPEAKER.matcher(line).matches() || name);
  }
}
