package lantai.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lantai.importer.extract.ExtractedText;
import lantai.importer.structure.ParsedReport;
import lantai.importer.structure.ParsedText;
import lantai.importer.structure.StructureParser;
import lantai.model.TextProvenance;
import lantai.output.FileOperations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoundTripCheckerTest {

  @TempDir Path folder;
  private ExtractedText source;
  private ParsedReport parsed;

  @BeforeEach
  void writeContentFolder() throws Exception {
    write("首页\n" + SampleReport.text());
  }

  private void write(String text) throws Exception {
    source = ParsedText.lines(text.split("\n", -1));
    parsed = StructureParser.parse(source);
    write();
  }

  private void write() throws Exception {
    FileOperations.delete(folder.resolve("chapters"));
    for (Map.Entry<String, String> file :
        ContentFileGenerator.files(parsed, ReportMetadata.of(parsed), TextProvenance.UNKNOWN)
            .entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }

  private void edit(String name, String old, String replacement) throws Exception {
    Path path = folder.resolve(name);
    Files.writeString(path, Files.readString(path).replace(old, replacement));
  }

  private RoundTripResult check() throws RoundTripException {
    return RoundTripChecker.check(folder, source, parsed);
  }

  private String mismatch() {
    return assertThrows(RoundTripException.class, this::check).getMessage();
  }

  @Test
  void faithfulContentFolderPasses() throws Exception {
    RoundTripResult check = check();
    int visible = ("首页" + SampleReport.text()).replaceAll("\\s", "").length();
    assertEquals(new RoundTripResult(visible, visible - 11, 11, 0), check);
  }

  @Test
  void changedCharacterIsReportedWithItsSurroundings() throws Exception {
    edit("chapters/1-1.md", "竹木家居", "竹木家具");
    assertEquals("成投运，山泉饮品、竹木家居产值突破90亿元。（二 / 成投运，山泉饮品、竹木家具产值突破90亿元。（二", mismatch());
  }

  @Test
  void everyPrintedPartIsCompared() throws Exception {
    for (String[] edit :
        new String[][] {
          {"site.yaml", "title: 2031年云溪市", "title: 云溪市"},
          {"site.yaml", "subtitle: \"——", "subtitle: \""},
          {"site.yaml", "title: 名词解释", "title: 名词"},
          {"chapters/1-0.md", "number: 一、", "number: 二、"},
          {"chapters/1-0.md", "title: 2030年", "title: 2029年"},
          {"chapters/1-1.md", "title: 产业", "title: 行业"},
          {"chapters/1-1.md", "heading: run-in", "heading: own-line"},
          {"glossary.yaml", "term: “暖心食堂”", "term: 暖心食堂"},
          {"glossary.yaml", "以云溪沿线", "以溪沿线"}
        }) {
      writeContentFolder();
      edit(edit[0], edit[1], edit[2]);
      assertThrows(RoundTripException.class, this::check, edit[1]);
    }
  }

  @Test
  void missingEndIsReported() throws Exception {
    edit("glossary.yaml", "市场运营。", "市场运营");
    assertEquals("，实行政府补贴、市场运营。 / ，实行政府补贴、市场运营", mismatch());
  }

  @Test
  void invalidContentFolderIsReported() throws Exception {
    edit("chapters/1-1.md", "heading: run-in", "heading: x");
    assertEquals("chapters/1-1.md", mismatch().replaceAll("^.*?(chapters/1-1\\.md).*", "$1"));
  }

  private ParsedReport parsedWithout(int excluded, int extra) {
    List<lantai.importer.structure.ExcludedText> list = new ArrayList<>(parsed.excluded());
    list.remove(excluded);
    for (int i = 0; i < extra; i++) {
      list.add(list.get(0));
    }
    return new ParsedReport(
        parsed.title(),
        parsed.subtitle(),
        parsed.chapters(),
        parsed.noteSection(),
        list,
        List.of());
  }

  @Test
  void characterInNoFragmentIsLost() {
    int first =
        java.util.stream.IntStream.range(0, parsed.excluded().size())
            .filter(i -> parsed.excluded().get(i).fragment().start() == 0)
            .findFirst()
            .orElseThrow();
    parsed = parsedWithout(first, 0);
    assertEquals("t:1:1", mismatch());
  }

  @Test
  void characterInTwoFragmentsIsADuplicate() {
    int last = parsed.excluded().size() - 1;
    parsed = parsedWithout(last, 2);
    String mismatch = mismatch();
    assertEquals("duplicate characters", mismatch.replaceFirst(":.*", ""));
  }

  @Test
  void charactersOfNotesAreMovedToTheEnd() throws Exception {
    List<String> lines = new ArrayList<>(SampleReport.lines());
    lines.addAll(List.of("附件2", "民生实事", "1.建公园。"));
    write(String.join("\n", lines));
    RoundTripResult check = check();
    int notes =
        "名词解释".length()
            + SampleReport.TERMS.stream().mapToInt(t -> t[0].length() + t[1].length()).sum();
    assertEquals(notes, check.movedCharacters());
  }

  @Test
  void suppliedTitleIsNotCompared() throws Exception {
    write("各位代表：\n甲，请予审议。\n一、工作回顾\n甲。\n二、工作安排\n乙。");
    check();
  }

  @Test
  void termWithoutAPrintedNameIsNotCompared() throws Exception {
    source =
        ParsedText.source(
            ExtractedText.SourceLayout.PARAGRAPHS,
            "政府工作报告",
            "各位代表：",
            "一、回顾",
            "“食堂”^1^建成，“食堂”多。",
            "FOOTNOTE:供餐。");
    parsed = StructureParser.parse(source);
    write();
    check();
  }
}
