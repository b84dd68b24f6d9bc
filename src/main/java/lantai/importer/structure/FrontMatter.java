package lantai.importer.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantai.chinese.FullWidthForms;

/**
 * What stands before the report's own words: title, meeting, speaker, and the head of a web page.
 *
 * @param title in the order of the text; empty where none is printed
 * @param subtitle meeting, day, speaker
 * @param asides what is none of these
 * @param odd paragraphs of the front whose part in the report nobody can tell
 * @param body the paragraphs that follow
 */
record FrontMatter(
    List<SourceBlock> title,
    List<SourceBlock> subtitle,
    List<ExcludedText> asides,
    List<SourceParagraph> odd,
    List<SourceParagraph> body) {

  private static final Pattern TITLE =
      Pattern.compile("^(.{0,36}?(?:政府工作(?:的)?报告|政府工作報告|施政报告|施政報告|政府工作情况报告|工作报告))(.*)$");
  private static final Pattern MEETING =
      Pattern.compile(
          "(?:会议|大会|會議|大會|全会|定期會)(?:上|上的?报告)?[)）]?$|^[—-]{1,2}.{0,12}[年月]|[〇○零一二三四五六七八九十\\d]{4}年.{1,3}月.{1,3}日"
              + "|第.{1,6}[次届屆].*(?:会议|大会|會|會議)");
  private static final Pattern SPEAKER =
      Pattern.compile(
          "^[(（]?.{0,24}(?:省长|市长|区长|县长|州长|旗长|盟长|镇长|乡长|主席|总理|專員|专员|主任|市長|縣長|省長)[:：]?"
              + "[\\u4E00-\\u9FFF·]{0,6}[)）]?$");
  private static final Pattern NAME = Pattern.compile("^[(（]?[\\u4E00-\\u9FFF]{2,4}[)）]?$");
  private static final Pattern PLACE = Pattern.compile("^.{1,12}(?:省|市|县|縣|区|區|州|旗|盟|人民政府|年|自治区)$");

  /** So long is no line of a title. */
  private static final int LONGEST = 60;

  static FrontMatter of(List<SourceParagraph> paragraphs) {
    int end = end(paragraphs);
    int title = titleIndex(paragraphs, end);
    TitleLines reading = new TitleLines(title < 0 ? "" : paragraphs.get(title).folded());
    for (int i = 0; i < end; i++) {
      reading.read(paragraphs.get(i), i, title);
    }
    return new FrontMatter(
        reading.title,
        reading.subtitle,
        reading.asides,
        reading.odd,
        paragraphs.subList(end, paragraphs.size()));
  }

  /** Where the report's own words begin: it addresses the assembly, counts, or simply talks. */
  private static int end(List<SourceParagraph> paragraphs) {
    for (int i = 0; i < paragraphs.size(); i++) {
      String line = paragraphs.get(i).folded();
      boolean first =
          ParagraphNumber.of(line)
              .filter(
                  n ->
                      n.value() == 1
                          && n.kind().compareTo(ParagraphNumber.NumberStyle.BRACKET) <= 0)
              .isPresent();
      boolean talk = line.length() > LONGEST && LineBoundaries.holdsSentence(line) && !titled(line);
      if (LineBoundaries.isSalutation(line) || first && !titled(line) || talk) {
        return i;
      }
      if (titleless(line) && i + 1 < paragraphs.size() && opensPart(paragraphs, i)) {
        return i;
      }
    }
    return 0;
  }

  /** A heading without a number, and below it the first words. */
  private static boolean opensPart(List<SourceParagraph> paragraphs, int i) {
    String next = paragraphs.get(i + 1).folded();
    boolean talk = next.length() > LONGEST && LineBoundaries.holdsSentence(next);
    return talk && paragraphs.subList(0, i).stream().anyMatch(p -> titled(p.folded()));
  }

  private static boolean titleless(String line) {
    String half = FullWidthForms.toHalfWidth(line);
    return line.length() >= 3
        && line.length() <= 30
        && !titled(line)
        && !MEETING.matcher(half).find()
        && !SPEAKER.matcher(half).find()
        && !NAME.matcher(half).matches()
        && !BoilerplatePatterns.isButton(half)
        && !BoilerplatePatterns.isImprint(half)
        && !LineBoundaries.endsSentence(line);
  }

  private static boolean titled(String line) {
    return line.length() <= 2 * LONGEST && TITLE.matcher(line).matches();
  }

  /** The title is the last line that reads like one; those above it name the page. */
  private static int titleIndex(List<SourceParagraph> paragraphs, int end) {
    int found = -1;
    for (int i = 0; i < end; i++) {
      String line = paragraphs.get(i).folded();
      boolean again = found >= 0 && line.length() > paragraphs.get(found).folded().length() + 8;
      if (titled(line)
          && !again
          && !BoilerplatePatterns.isImprint(FullWidthForms.toHalfWidth(line))
          && !BoilerplatePatterns.isButton(FullWidthForms.toHalfWidth(line))
          && !LineBoundaries.endsSentence(line.replaceFirst("[)）]$", ""))) {
        found = i;
      }
    }
    return found;
  }

  /** One walk over the paragraphs of the front. */
  private static final class TitleLines {

    private final List<SourceBlock> title = new ArrayList<>();
    private final List<SourceBlock> subtitle = new ArrayList<>();
    private final List<ExcludedText> asides = new ArrayList<>();
    private final List<SourceParagraph> odd = new ArrayList<>();
    private final String printed;
    private SourceParagraph before;

    /**
     * @param printed the line that holds the title
     */
    TitleLines(String printed) {
      this.printed = printed;
    }

    void read(SourceParagraph para, int index, int titleIndex) {
      String half = FullWidthForms.toHalfWidth(para.folded());
      if (index == titleIndex) {
        readTitle(para);
      } else if (titleIndex >= 0 && printed.contains(para.folded()) && titled(para.folded())) {
        asides.add(new ExcludedText(ExcludedText.ExclusionReason.RUNNING_HEAD, para.block()));
      } else if (BoilerplatePatterns.isButton(half)) {
        asides.add(new ExcludedText(ExcludedText.ExclusionReason.FURNITURE, para.block()));
      } else if (BoilerplatePatterns.isImprint(half)) {
        asides.add(new ExcludedText(ExcludedText.ExclusionReason.IMPRINT, para.block()));
      } else if (index > titleIndex - 2 && isSubtitle(para, half)) {
        subtitle.add(para.block());
      } else if (index + 1 == titleIndex && PLACE.matcher(half).matches()) {
        title.add(para.block());
      } else if (index < titleIndex && para.folded().length() <= LONGEST) {
        asides.add(new ExcludedText(ExcludedText.ExclusionReason.BEFORE_TITLE, para.block()));
      } else if (titleIndex < 0 && para.folded().length() <= LONGEST / 3) {
        asides.add(new ExcludedText(ExcludedText.ExclusionReason.FURNITURE, para.block()));
      } else {
        odd.add(para);
      }
      before = para;
    }

    private void readTitle(SourceParagraph para) {
      Matcher matcher = TITLE.matcher(para.folded());
      int end = matcher.matches() ? matcher.end(1) : para.block().length();
      boolean closed =
          end < para.block().length() && "》」”)）".indexOf(para.folded().charAt(end)) >= 0;
      int cut = closed ? end + 1 : end;
      title.add(para.block().cut(0, cut));
      if (cut < para.block().length()) {
        subtitle.add(para.block().from(cut));
      }
    }

    private boolean isSubtitle(SourceParagraph para, String half) {
      boolean name =
          NAME.matcher(half).matches()
              && before != null
              && SPEAKER.matcher(FullWidthForms.toHalfWidth(before.folded())).find();
      return half.length() <= LONGEST + 20
          && (MEETING.matcher(half).find() || SPEAKER.matcher(half).matches() || name);
    }
  }
}
