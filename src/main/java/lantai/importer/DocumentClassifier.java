package lantai.importer;

import java.util.List;
import java.util.regex.Pattern;
import lantai.chinese.FullWidthForms;
import lantai.chinese.WhiteSpace;
import lantai.importer.extract.ExtractedText;
import lantai.importer.extract.RejectedFileException;
import lantai.importer.extract.TextLine;
import lantai.importer.structure.ParsedChapter;
import lantai.importer.structure.ParsedReport;
import lantai.importer.structure.SourceBlock;

/** Whether a text is a government's work report, by what only such a report says. */
final class DocumentClassifier {

  /** Titles of other documents, and what they are called in the message bundle. */
  private static final List<String[]> OTHERS =
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

  /** The speaker speaks; a newspaper tells that somebody spoke. */
  private static final Pattern SPEAKS =
      Pattern.compile("各位代表|各位委员|各位議員|各位议员|各位委員|我代表|我受|我向|请予审议|请审议");

  private static final List<String> SIGNS =
      List.of(
          "政府工作报告|政府工作報告|施政报告|施政報告|政府工作的报告",
          "各位代表|各位委员|各位議員|各位议员|各位委員",
          "代表[^。，]{0,24}(?:政府|国务院|國務院)[^。]{0,24}(?:报告|报告工作|作|報告)|请予审议|请审议|请予审查|請審議",
          "工作回顾|工作總結|工作总结|主要任务|工作安排|重点工作|工作任务|施政規劃|预期目标|总体要求|工作目标|奋斗目标");

  /** A report of fewer signs may be anything. */
  private static final int NEEDED = 2;

  /** No line of a title is longer. */
  private static final int LONGEST_TITLE = 80;

  private DocumentClassifier() {}

  /** Before the text is taken apart. */
  static void refuseEmpty(ExtractedText received) throws RejectedFileException {
    long visible = received.text().chars().filter(c -> !WhiteSpace.isSpace((char) c)).count();
    if (visible == 0) {
      throw new RejectedFileException("import-empty", received.name());
    }
    long han = received.text().codePoints().filter(Character::isIdeographic).count();
    if (han * 4 < visible) {
      throw new RejectedFileException("import-not-chinese", received.name());
    }
  }

  static void refuseOthers(ExtractedText received, ParsedReport shape)
      throws RejectedFileException {
    String title = fold(shape.title()) + fold(shape.subtitle());
    String text = FullWidthForms.toHalfWidth(received.text()).replaceAll("[\\s\\u3000\\u00A0]", "");
    String headlines = headlines(received);
    boolean own = Pattern.compile(SIGNS.get(0)).matcher(title).find();
    for (String[] other : OTHERS) {
      Pattern pattern = Pattern.compile(other[0]);
      boolean named = pattern.matcher(title).find();
      boolean headed = !own && pattern.matcher(headlines).find();
      if (named || headed) {
        throw new RejectedFileException(other[1], received.name());
      }
    }
    long signs = SIGNS.stream().filter(sign -> Pattern.compile(sign).matcher(text).find()).count();
    long paragraphs =
        shape.parts().stream().map(ParsedChapter::paragraphs).mapToLong(List::size).sum();
    boolean speaks = SPEAKS.matcher(text).find() || hasParts(shape);
    if (signs < NEEDED || paragraphs == 0 || !speaks) {
      throw new RejectedFileException("import-no-report", received.name());
    }
  }

  private static boolean hasParts(ParsedReport shape) {
    return shape.parts().stream()
        .anyMatch(part -> part.id().equals("2-0") && part.number() != null);
  }

  /** The lines above the first words, in half width and without white space. */
  private static String headlines(ExtractedText received) {
    StringBuilder headlines = new StringBuilder();
    for (TextLine line : received.lines()) {
      String text = FullWidthForms.toHalfWidth(received.of(line)).replaceAll("[\\s\u00A0]", "");
      boolean talk = text.length() > LONGEST_TITLE && text.contains("。");
      if (talk || text.startsWith("各位")) {
        break;
      }
      if (text.length() <= LONGEST_TITLE && line.look() != TextLine.LineStyle.OUTSIDE) {
        headlines.append(text).append('\n');
      }
    }
    return headlines.toString();
  }

  private static String fold(List<SourceBlock> blocks) {
    StringBuilder folded = new StringBuilder();
    blocks.forEach(block -> folded.append(FullWidthForms.toHalfWidth(block.folded())));
    return folded.toString();
  }
}
