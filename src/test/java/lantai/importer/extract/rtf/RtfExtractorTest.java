package lantai.importer.extract.rtf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.util.List;
import lantai.importer.extract.ExtractedLines;
import lantai.importer.extract.ExtractedText;
import lantai.importer.extract.RejectedFileException;
import lantai.importer.extract.format.AutoDetectExtractor;
import org.junit.jupiter.api.Test;

class RtfExtractorTest {

  private static final String HEAD =
      "{\\rtf1\\ansi\\ansicpg936\\deff0{\\fonttbl{\\f0\\fcharset134 SimSun;}{\\f1\\fcharset136 A;}}"
          + "{\\stylesheet{\\s0 Normal;}}{\\*\\generator x;}{\\info{\\title y}}";

  private static ExtractedText extract(String body) throws RejectedFileException {
    byte[] bytes = (HEAD + body + "}").getBytes(Charset.forName("GB18030"));
    ExtractedText text = AutoDetectExtractor.extract(bytes, "t.rtf");
    ExtractedLines.assertNoneIsLost(text);
    return text;
  }

  private static List<String> lines(String body) throws RejectedFileException {
    return ExtractedLines.of(extract(body));
  }

  @Test
  void charactersAreReadInTheirCodePageOrAsUnicode() throws Exception {
    assertEquals(
        List.of("报告", "工作 2026", "國碁“年”—{}"),
        lines(
            "\\f0 \\'b1\\'a8\\'b8\\'e6\\par\n\\uc1\\u24037?\\u20316\\'3f 2026\\par"
                + "{\\f1 \\'b0\\'ea\\'f9\\'d6}\\ldblquote 年\\rdblquote\\emdash\\{\\}\\par"));
    assertEquals(List.of("甲\uD842\uDFB7"), lines("甲\\uc0\\u-10174 \\u-8265 \\par"));
  }

  @Test
  void listNumbersAreReadFromTheFile() throws Exception {
    assertEquals(
        List.of("一、甲", "1. 2026年", "乙"),
        lines(
            "{\\listtext 一、\\tab}\\ls1 甲\\par{\\pntext 1.\\tab}2026年\\par"
                + "{\\listtext\\'b7\\tab}乙\\par"));
  }

  @Test
  void hiddenAndDeletedTextIsSetAside() throws Exception {
    ExtractedText text =
        extract(
            "增长6%{\\v 力争7%}，{\\deleted\\revdttmdel-2015295488 旧}\\v 隐\\plain 新{\\v \\par}后\\par");
    assertEquals(List.of("增长6%，新后"), ExtractedLines.of(text));
    assertEquals(
        List.of("BY_AUTHOR|力争7%", "DELETED|旧", "BY_AUTHOR|隐"), ExtractedLines.hidden(text));
  }

  @Test
  void raisedTextBreaksAndHeadingsAreRead() throws Exception {
    assertEquals(
        List.of("HEADING|工作回顾", "减排10⁴吨，没有说完。", "HEADING|加粗"),
        lines(
            "\\pard\\outlinelevel0 工作回顾\\par\\pard 减排10{\\super 4}吨，\\line 没有说完。\\par"
                + "{\\b 加粗}\\par"));
  }

  @Test
  void boldTypeMayBeginAfterABreak() throws Exception {
    ExtractedText text = extract("甲\\line 乙丙{\\b 丁}\\par");
    assertEquals(List.of("甲", "乙丙丁"), ExtractedLines.of(text));
    assertEquals("丁", ExtractedLines.bold(text));
  }

  @Test
  void tablesAndBoxesAreRead() throws Exception {
    assertEquals(
        List.of("TABLE_ROW|指标\t500", "框", "后"),
        lines(
            "\\trowd\\pard\\intbl 指标\\cell 500\\cell\\row\\pard "
                + "{\\shp{\\*\\shpinst{\\sp{\\sn z}{\\sv 0}}{\\shptxt 框\\par}}}后\\par"));
  }

  @Test
  void resultsOfFieldsAreShown() throws Exception {
    ExtractedText text =
        extract(
            "{\\field{\\*\\fldinst HYPERLINK x}{\\fldrslt 网址}}"
                + "{\\field{\\*\\fldinst EQ \\\\o\\\\ac(○,3)}{\\fldrslt }}"
                + "{\\field{\\*\\fldinst EQ \\\\o\\\\ad(\\\\s\\\\up 9(b),璧)}}\\par");
    assertEquals(List.of("网址③璧"), ExtractedLines.of(text));
    assertEquals(List.of("READING|b"), ExtractedLines.hidden(text));
  }

  @Test
  void notesHeadersAndCommentsAreSeparate() throws Exception {
    ExtractedText text =
        extract(
            "{\\header 页眉\\par}正文{\\super\\chftn{\\footnote\\pard 释\\tab 义\\par}}。"
                + "{\\*\\annotation 再核}\\par");
    assertEquals(List.of("正文。", "FOOTNOTE|释 义", "OUTSIDE|页眉"), ExtractedLines.of(text));
    assertEquals(List.of("COMMENT|再核"), ExtractedLines.hidden(text));
    assertEquals(List.of("正文||1"), ExtractedLines.references(text));
  }

  @Test
  void invalidFilesAreReadAsFarAsPossible() throws Exception {
    assertEquals(List.of("甲"), lines("}}}甲\\par{\\v"));
    assertEquals(List.of("甲"), lines("\\bin4 xxxx甲"));
  }

  @Test
  void truncatedFileIsRejected() {
    for (String body : List.of("甲\\par{\\b 乙", "甲\\par 乙")) {
      byte[] bytes = (HEAD + body).getBytes(Charset.forName("GB18030"));
      assertEquals("import-unknown-format t.rtf RTF", ExtractedLines.rejection(bytes, "t.rtf"));
    }
  }

  @Test
  void whiteSymbolsOfSymbolFontsAreSetAside() throws Exception {
    ExtractedText text =
        extract(
            "{\\fonttbl{\\f5\\fcharset2 Symbol;}}{\\colortbl;\\red255\\green255\\blue255;}"
                + "增长{\\cf1\\f5 \\u-3933\\'3f}6%\\par");
    assertEquals(List.of("增长6%"), ExtractedLines.of(text));
    assertEquals(List.of("COVERED|\uF0A3"), ExtractedLines.hidden(text));
  }

  @Test
  void symbolsOfSymbolFontsAreRead() throws Exception {
    assertEquals(
        List.of("能耗≥3%，≤5℃"),
        lines(
            "{\\fonttbl{\\f5\\fcharset2 Symbol;}{\\f6\\fnil Wingdings;}}能耗{\\f5 \\'b3}3%，"
                + "{\\f5 \\u-3933\\'3f}5℃\\par"));
    assertEquals(
        List.of("高于20°"),
        lines("{\\fonttbl{\\f5\\fcharset2 Symbol;}}高于20{\\super\\f5 \\u-3920\\'3f}\\par"));
  }

  @Test
  void noteWithAHiddenMarkIsSetAside() throws Exception {
    ExtractedText text = extract("甲{\\v\\chftn{\\footnote 隐\\par}}乙\\par");
    assertEquals(List.of("甲乙"), ExtractedLines.of(text));
    assertEquals(List.of("BY_AUTHOR|隐"), ExtractedLines.hidden(text));
  }

  @Test
  void notesWrittenByLibreOfficeAreRead() throws Exception {
    ExtractedText text =
        extract(
            "正文{\\super\\chftn{\\*\\footnote\\chftn\\pard"
                + "{\\deleted\\revdttmdel-2074015744 旧}释\\par}}\\par");
    assertEquals(List.of("正文", "FOOTNOTE|释"), ExtractedLines.of(text));
    assertEquals(List.of("DELETED|旧"), ExtractedLines.hidden(text));
  }

  @Test
  void struckTextIsReadWhiteTextIsSetAsideAndBothAreDoubts() throws Exception {
    ExtractedText text =
        extract(
            "{\\colortbl;\\r"
                + "ed255\\green255\\blue255;\\r"
                + "ed255\\green0\\blue0;}甲{\\strike\\u20057?\\u19993?}{\\cf1 丁}{\\cf1\\chcbpat2"
                + " 戊}{\\cf2 己}\\par");
    assertEquals(List.of("甲乙丙戊己"), ExtractedLines.of(text));
    assertEquals(List.of("COVERED|丁"), ExtractedLines.hidden(text));
    assertEquals(
        List.of("t.rtf:1:2|import-doubt-struck", "t.rtf:1:4|import-doubt-white"),
        ExtractedLines.doubts(text));
  }

  @Test
  void surrogatePairsAreNotSplitByFormatting() throws Exception {
    List<String> formats =
        List.of("\\b", "\\v", "\\deleted", "\\cf1", "\\super", "\\sub", "\\strike\\super");
    String pair = "\\uc0\\u-10174\\uc1\\u-8265?";
    String colours = "{\\colortbl;\\red255\\green255\\blue255;}";
    for (String first : formats) {
      for (String second : formats) {
        String runs = "{%s %s}{%s %s}".formatted(first, pair, second, pair + pair);
        ExtractedText text =
            extract(colours + runs + "{\\footnote " + runs + "}\\par{\\header " + runs + "}");
        StringBuilder all = new StringBuilder(text.text().replace("\n", ""));
        text.evidence().setAside().forEach(hidden -> all.append(hidden.text()));
        assertEquals("\uD842\uDFB7".repeat(9), all.toString(), runs);
        text.evidence()
            .doubts()
            .forEach(
                doubt ->
                    assertEquals(
                        "",
                        String.join("", doubt.arguments()).replace("\uD842\uDFB7", ""),
                        runs + doubt.key()));
      }
    }
  }
}
