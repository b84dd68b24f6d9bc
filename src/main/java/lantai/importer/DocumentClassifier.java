package lantai.importer;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lantai.chinese.FullWidthForms;
import lantai.chinese.WhiteSpace;
import lantai.importer.extract.ExtractedText;
import lantai.importer.extract.RejectedFileException;
import lantai.importer.extract.TextLine;
import lantai.importer.extract.TextLine.LineStyle;
import lantai.importer.structure.ParsedReport;
import lantai.importer.structure.SourceBlock;

/** Rejects texts that are not government work reports. */
final class DocumentClassifier {

  /** Patterns of the titles of other documents, and their message keys. */
  private static final List<String[]> OTHER_DOCUMENTS =
      List.of(
          new String[] {"统计公报|統計公報|经济和社会发展的统计|人口普查公报", "import-other-communique"},
          new String[] {"预算执行情况|预算草案|财政预算|预算报告|決算|决算报告|决算草案|預算案|预算调整", "import-other-budget"},
          new String[] {"计划执行情况|计划草案的报告|规划纲要|计划报告", "import-other-plan"},
          new String[] {"中国共产党.{0,24}代表大会|党代会|党代表大会", "import-other-party"},
          new String[] {"人民法院工作报告|人民检察院工作报告|法院工作报告|检察院工作报告", "import-other-court"},
          new String[] {"常务委员会工作报告|常委会工作报告|人大工作报告|政协.{0,12}工作报告", "import-other-assembly"},
          new String[] {
            "报告.{0,8}(?:解读|重点工作分工|任务分解|责任分解|摘要|起草说明)|解读.{0,10}政府工作报告|一图读懂|图解", "import-other-about"
          });

  /** Direct speech, as opposed to a newspaper article about a report. */
  private static final Pattern DIRECT_SPEECH =
      Pattern.compile("各位代表|各位委员|各位議員|各位议员|各位委員|我代表|我受|我向|请予审议|请审议");

  /** Patterns that a report contains. */
  private static final List<String> FEATURES =
      List.of(
          "政府工作报告|政府工作報告|施政报告|施政報告|政府工作的报告",
          "各位代表|各位委员|各位議員|各位议员|各位委員",
          "代表[^。，]{0,24}(?:政府|国务院|國務院)[^。]{0,24}(?:报告|报告工作|作|報告)|请予审议|请审议|请予审查|請審議",
          "工作回顾|工作總結|工作总结|主要任务|工作安排|重点工作|工作任务|施政規劃|预期目标|总体要求|工作目标|奋斗目标");

  private static final int MIN_FEATURES = 2;

  private static final int LONGEST_TITLE = 80;

  private DocumentClassifier() {}

  static void rejectWithoutChineseText(ExtractedText source) throws RejectedFileException {
    long visible = source.text().chars().filter(c -> !WhiteSpace.isSpace((char) c)).count();
    if (visible == 0) {
      throw new RejectedFileException("import-empty", source.name());
    }
    long chinese = source.text().codePoints().filter(Character::isIdeographic).count();
    if (chinese * 4 < visible) {
      throw new RejectedFileException("import-not-chinese", source.name());
    }
  }

  static void rejectOtherDocuments(ExtractedText source, ParsedReport parsed)
      throws RejectedFileException {
    String title = fold(parsed.title()) + fold(parsed.subtitle());
    String headlines = contains(FEATURES.get(0), title) ? "" : headlines(source);
    for (String[] other : OTHER_DOCUMENTS) {
      if (contains(other[0], title) || contains(other[0], headlines)) {
        throw new RejectedFileException(other[1], source.name());
      }
    }
    String text = FullWidthForms.toHalfWidth(source.text()).replaceAll("[\\s\\u3000\\u00A0]", "");
    long features = FEATURES.stream().filter(feature -> contains(feature, text)).count();
    boolean empty = parsed.chapters().stream().allMatch(c -> c.paragraphs().isEmpty());
    if (features < MIN_FEATURES
        || empty
        || !DIRECT_SPEECH.matcher(text).find() && !hasNumberedParts(parsed)) {
      throw new RejectedFileException("import-no-report", source.name());
    }
  }

  private static boolean contains(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).find();
  }

  private static boolean hasNumberedParts(ParsedReport parsed) {
    return parsed.chapters().stream().anyMatch(c -> c.id().equals("2-0") && c.number() != null);
  }

  /** Returns the short lines before the body. */
  private static String headlines(ExtractedText source) {
    StringBuilder headlines = new StringBuilder();
    for (TextLine line : source.lines()) {
      String text = FullWidthForms.toHalfWidth(source.of(line)).replaceAll("[\\s\u00A0]", "");
      boolean fits = text.length() <= LONGEST_TITLE;
      if (!fits && text.contains("。") || text.startsWith("各位")) {
        break;
      }
      if (fits && line.style() != LineStyle.OUTSIDE) {
        headlines.append(text).append('\n');
      }
    }
    return headlines.toString();
  }

  private static String fold(List<SourceBlock> blocks) {
    return blocks.stream()
        .map(block -> FullWidthForms.toHalfWidth(block.folded()))
        .collect(Collectors.joining());
  }
}
