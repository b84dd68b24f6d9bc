package lantai.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lantai.model.Report;
import lantai.model.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Printed notes become entries of the glossary, however they are printed. */
class NoteParserTest {

  private static final List<String> FRONT =
      List.of(SampleReport.TITLE, SampleReport.MEETING, SampleReport.SPEAKER);

  @TempDir Path folder;

  @ParameterizedTest(name = "number {0}")
  @ValueSource(
      strings = {"%d.", "%d、", "（%d）", "[%d]", "［%d］", "〔%d〕", "【%d】", "注%d：", "%d. ", "(%d) ", ""})
  void notesAreReadWhateverTheirNumbersLookLike(String number) throws Exception {
    Report report = new ImportRun(folder).report(text("名词解释", SampleReport.notes(number)));

    assertNotes(report);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "名词解释",
        "名词注释",
        "注释",
        "注：",
        "名 词 解 释",
        "《政府工作报告》名词解释",
        "《政府工作报告》有关名词注释",
        "有关名词解释",
        "《政府工作报告》中有关用语说明",
        "（名词解释）"
      })
  void notesAreFoundByTheirHeading(String heading) throws Exception {
    Report report = new ImportRun(folder).report(text(heading, SampleReport.notes("%d.")));

    assertNotes(report);
    assertEquals(heading.replace(" ", ""), report.site().appendix().title());
  }

  @Test
  void aLabelAboveTheHeadingIsKept() throws Exception {
    List<String> notes = new ArrayList<>(List.of("《政府工作报告》有关内容名词注释"));
    notes.addAll(SampleReport.notes("%d."));
    Report report = new ImportRun(folder).report(text("附件：", notes));

    assertNotes(report);
    assertEquals("附件：", report.site().appendix().label());
  }

  @Test
  void circledNumbersAreNumbersToo() throws Exception {
    List<String> notes = new ArrayList<>();
    for (String[] term : SampleReport.TERMS) {
      notes.add((char) ('①' + notes.size()) + term[0] + "：" + term[1]);
    }
    assertNotes(new ImportRun(folder).report(text("名词解释", notes)));
  }

  @Test
  void aTermMayStandOnALineOfItsOwn() throws Exception {
    List<String> notes = new ArrayList<>();
    for (int i = 0; i < SampleReport.TERMS.size(); i++) {
      notes.add((i + 1) + "." + SampleReport.TERMS.get(i)[0] + "：");
      notes.add(SampleReport.TERMS.get(i)[1]);
    }
    assertNotes(new ImportRun(folder).report(text("名词解释", notes)));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"[%d],%d.", "［%d］,［%d］", "〔%d〕,%d、", "（注%d）,%d.", "【注%d】,注%d："})
  void marksInTheTextAreSetAside(String mark, String number) throws Exception {
    String text = text("名词解释", SampleReport.notes(number));
    text = marked(text, mark);
    ImportRun trial = new ImportRun(folder);
    Report report = trial.report(text);

    assertNotes(report);
    assertTrue(ImportRun.text(report, "1-1").startsWith("新增规模以上企业36家，工业投资增长12.5%，“一溪两谷”产业带建成投运"));
    assertTrue(trial.told().contains("注释标记"), trial.told());
  }

  @Test
  void raisedNumbersOfAPageAreMarks() throws Exception {
    List<String> lines = new ArrayList<>(FRONT);
    lines.addAll(SampleReport.BODY);
    lines.add("名词解释");
    lines.addAll(SampleReport.notes("%d."));
    String page = TestDocuments.html("<meta charset=utf-8>", lines, "<p>", "</p><p>", "</p>");
    page = marked(page, "<sup>%d</sup>");

    Report report = new ImportRun(folder).report("report.html", page.getBytes("UTF-8"));

    assertNotes(report);
    assertTrue(ImportRun.text(report, "1-2").contains("“河小青”志愿服务队巡护河道1200公里"));
  }

  @Test
  void footnotesOfAWordDocumentAreNotes() throws Exception {
    StringBuilder body = new StringBuilder();
    List<String> lines = new ArrayList<>(FRONT);
    lines.addAll(SampleReport.BODY);
    for (String line : lines) {
      String run = TestDocuments.escaped(line);
      for (int i = 0; i < 2; i++) {
        String term = SampleReport.TERMS.get(i)[0];
        String reference =
            "</w:t></w:r><w:r><w:footnoteReference w:id=\"" + (i + 1) + "\"/></w:r><w:r><w:t>";
        run = run.replace(term, term + reference);
      }
      body.append("<w:p><w:r><w:t>").append(run).append("</w:t></w:r></w:p>");
    }
    String notes =
        "<w:footnote w:id=\"0\"><w:p/></w:footnote><w:footnote"
            + " w:id=\"1\"><w:p><w:r><w:t>“一溪两谷”产业带：沿溪的两个产业集聚区。</w:t></w:r></w:p></w:footnote><w:footnote"
            + " w:id=\"2\"><w:p><w:r><w:t>由青年志愿者组成的队伍。</w:t></w:r></w:p></w:footnote>";
    byte[] document =
        TestDocuments.word(
            body.toString().replace("“河小青”志愿服务队</w:t>", "“河小青”</w:t>"),
            Map.of("word/footnotes.xml", TestDocuments.part("footnotes", notes)));

    Report report = new ImportRun(folder).report("report.docx", document);

    assertEquals("沿溪的两个产业集聚区。", report.notes().get(0).definition());
    assertEquals("河小青", report.notes().get(1).term().value());
    assertEquals("由青年志愿者组成的队伍。", report.notes().get(1).definition());
  }

  @Test
  void notesAtTheFootOfAPdfsPagesAreNotes() throws Exception {
    List<String> lines = new ArrayList<>();
    List<String> text = SampleReport.wrapped(36, "\u3000\u3000");
    List<String> body = text.subList(0, text.indexOf("\u3000\u3000名词解释"));
    String mark = "①";
    for (String line : body) {
      lines.add(line.replace("“一溪两谷”产业带建成", "“一溪两谷”产业带" + mark + "建成"));
    }
    int page = 24;
    lines.addAll(page - 2, List.of("\u2193①“一溪两谷”产业带：沿溪的两个产业", "\u2193集聚区。"));
    Report report = new ImportRun(folder).report("report.pdf", TestPdf.of(lines, page, "云溪市政府文件"));

    assertEquals(1, report.notes().size());
    assertEquals("沿溪的两个产业集聚区。", report.notes().get(0).definition());
    assertTrue(ImportRun.all(report).contains("“一溪两谷”产业带建成投运"));
  }

  @Test
  void aListThatOnlyLooksLikeNotesStaysText() throws Exception {
    List<String> lines = new ArrayList<>(FRONT);
    lines.addAll(SampleReport.BODY.subList(0, SampleReport.BODY.size() - 1));
    lines.addAll(
        List.of(
            "各位代表！今年我们要办好以下三件民生实事：",
            "1.就业创业方面：开展技能培训3000人次。",
            "2.养老服务方面：新建社区食堂10家。",
            "3.便民出行方面：新增公共停车位800个。",
            SampleReport.BODY.get(SampleReport.BODY.size() - 1)));
    Report report = new ImportRun(folder).report(String.join("\n", lines));

    assertTrue(report.terms().isEmpty());
    assertTrue(ImportRun.all(report).contains("2.养老服务方面：新建社区食堂10家。"));
  }

  @Test
  void aSecondExplanationOfATermIsKeptAsText() throws Exception {
    List<String> notes = new ArrayList<>(SampleReport.notes("%d."));
    notes.add("4.“暖心食堂”：见前。");
    Report report = new ImportRun(folder).report(text("名词解释", notes));

    assertEquals(3, report.notes().size());
    assertEquals("“暖心食堂”：见前。", ImportRun.text(report, "zhushi"));
  }

  private static String text(String heading, List<String> notes) {
    List<String> lines = new ArrayList<>(FRONT);
    lines.addAll(SampleReport.BODY);
    lines.add(heading);
    lines.addAll(notes);
    return String.join("\n", lines);
  }

  /** With a mark after the first use of each term. */
  private static String marked(String text, String mark) {
    String marked = text;
    for (int i = 0; i < SampleReport.TERMS.size(); i++) {
      String term = SampleReport.TERMS.get(i)[0];
      String own = mark.replace("%d", String.valueOf(i + 1));
      marked = marked.replaceFirst(term, term + java.util.regex.Matcher.quoteReplacement(own));
    }
    return marked;
  }

  private static void assertNotes(Report report) {
    List<Term> notes = report.notes();
    assertEquals(3, notes.size());
    for (int i = 0; i < 3; i++) {
      assertEquals(i + 1, notes.get(i).note());
      assertEquals(SampleReport.TERMS.get(i)[0], notes.get(i).term().value());
      assertEquals(SampleReport.TERMS.get(i)[1], notes.get(i).definition());
      assertFalse(notes.get(i).pinyin().isBlank());
    }
  }
}
