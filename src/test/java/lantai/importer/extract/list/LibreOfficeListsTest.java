package lantai.importer.extract.list;

import static lantai.importer.extract.docx.DocxMarkup.definition;
import static lantai.importer.extract.docx.DocxMarkup.level;
import static lantai.importer.extract.docx.DocxMarkup.list;
import static lantai.importer.extract.docx.DocxMarkup.override;
import static lantai.importer.extract.docx.DocxMarkup.style;
import static lantai.importer.extract.docx.DocxMarkup.val;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import lantai.importer.TestDocuments;
import lantai.importer.extract.docx.DocxMarkup;
import lantai.importer.extract.format.AutoDetectExtractor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random lists have the numbers that LibreOffice prints, also after it has saved them as
 * OpenDocument. Features in which it differs from the standard are not tested: skipped levels,
 * isLgl, lvlRestart, other starts of levels within overrides that start again, and formats that it
 * does not support.
 */
@Tag("full")
class LibreOfficeListsTest {

  private static final int DOCUMENTS = 30;
  private static final int PARAGRAPHS = 60;
  private static final int LEVELS = 4;
  private static final int LISTS = 6;
  private static final int DEFINITIONS = 3;
  private static final int[] STARTS = {1, 3, 1, 2};

  private static final List<String> FORMATS =
      List.of(
          "decimal",
          "decimalZero",
          "decimalFullWidth",
          "upperRoman",
          "lowerRoman",
          "upperLetter",
          "lowerLetter",
          "chineseCounting",
          "chineseCountingThousand",
          "chineseLegalSimplified",
          "taiwaneseCounting");

  private static final List<String> TEXTS = List.of("%s、", "（%s）", "%s.", "第%s条", "%s)");

  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

  @TempDir Path folder;

  @Test
  void randomListsAreNumberedAsByLibreOffice() throws Exception {
    String office = office();
    String missing = "LibreOffice is not installed (soffice)";
    if ("required".equals(System.getenv("LANTAI_BROWSER"))) {
      assertEquals("soffice", office, missing);
    }
    assumeTrue(!office.isEmpty(), missing);
    for (int seed = 1; seed <= DOCUMENTS; seed++) {
      Files.write(folder.resolve(seed + ".docx"), document(new Random(seed)));
    }
    convert(office, "txt:Text (encoded):UTF8");
    convert(office, "odt");
    for (int seed = 1; seed <= DOCUMENTS; seed++) {
      byte[] bytes = Files.readAllBytes(folder.resolve(seed + ".docx"));
      String text = AutoDetectExtractor.extract(bytes, seed + ".docx").text();
      String printed = Files.readString(folder.resolve(seed + ".txt")).replace("\uFEFF", "");
      assertEquals(lines(printed), lines(text), "of document " + seed);
      Path converted = folder.resolve(seed + ".odt");
      String open =
          AutoDetectExtractor.extract(Files.readAllBytes(converted), seed + ".odt").text();
      assertEquals(
          lines(halfWidth(printed)), lines(halfWidth(open)), "of converted document " + seed);
    }
  }

  /** LibreOffice does not save full-width digits as such. */
  private static String halfWidth(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  private static List<String> lines(String text) {
    return text.lines()
        .map(line -> line.replaceAll("[\\s\\u00A0]", ""))
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private static String office() {
    return Arrays.stream(System.getenv("PATH").split(":"))
            .anyMatch(path -> Files.isExecutable(Path.of(path, "soffice")))
        ? "soffice"
        : "";
  }

  private void convert(String office, String format) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                office,
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                folder.toString()));
    for (int seed = 1; seed <= DOCUMENTS; seed++) {
      command.add(folder.resolve(seed + ".docx").toString());
    }
    Path log = folder.resolve("log");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    assertEquals(true, process.waitFor(5, TimeUnit.MINUTES), () -> read(log));
    assertEquals(0, process.exitValue(), () -> read(log));
  }

  private static String read(Path log) {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      return e.toString();
    }
  }

  private static byte[] document(Random random) {
    StringBuilder numbering = new StringBuilder();
    for (int definition = 0; definition < DEFINITIONS; definition++) {
      StringBuilder levels = new StringBuilder();
      for (int level = 0; level < LEVELS; level++) {
        levels.append(randomLevel(random, level));
      }
      numbering.append(definition(definition, levels.toString()));
    }
    StringBuilder lists = new StringBuilder();
    int[] definitions = random.ints(LISTS + 1L, 0, DEFINITIONS).toArray();
    for (int list = 1; list <= LISTS; list++) {
      String content =
          switch (random.nextInt(3)) {
            case 0 -> override(0, val("startOverride", 1 + random.nextInt(9)));
            case 1 -> override(1, randomLevel(random, 1));
            default -> "";
          };
      lists.append(list(list, definitions[list], content));
    }
    StringBuilder body = new StringBuilder();
    int[] latest = new int[DEFINITIONS];
    Arrays.fill(latest, -1);
    for (int i = 0; i < PARAGRAPHS; i++) {
      int list = 1 + random.nextInt(LISTS);
      int most = Math.min(LEVELS - 1, latest[definitions[list]] + 1);
      int level = random.nextInt(most + 1);
      boolean numbered = random.nextInt(5) > 0;
      if (numbered) {
        latest[definitions[list]] = level;
      }
      body.append(paragraph(random, numbered ? list : 0, level, "段" + i + "。"));
    }
    return TestDocuments.word(
        body.toString(),
        Map.of(
            "word/numbering.xml", TestDocuments.part("numbering", numbering.toString() + lists),
            "word/styles.xml", TestDocuments.part("styles", styles()),
            "[Content_Types].xml", contentTypes(),
            "_rels/.rels", relationships("officeDocument", "word/document.xml"),
            "word/_rels/document.xml.rels",
                relationships("numbering", "numbering.xml", "styles", "styles.xml")));
  }

  private static String randomLevel(Random random, int level) {
    String number = "%" + (level + 1);
    String upper = level > 0 && random.nextBoolean() ? "%" + level + "." : "";
    String text = TEXTS.get(random.nextInt(TEXTS.size())).formatted(upper + number);
    return level(level, STARTS[level], FORMATS.get(random.nextInt(FORMATS.size())), text);
  }

  private static String styles() {
    String numbered = "<w:pPr><w:numPr>" + val("numId", 1) + "</w:numPr></w:pPr>";
    String lower = "<w:pPr><w:numPr>" + val("ilvl", 1) + "</w:numPr></w:pPr>";
    String none = "<w:pPr><w:numPr>" + val("numId", 0) + "</w:numPr></w:pPr>";
    return style("paragraph", "Numbered", numbered)
        + style("paragraph", "Lower", val("basedOn", "Numbered") + lower)
        + style("paragraph", "Without", val("basedOn", "Numbered") + none);
  }

  /** Returns a paragraph of a list, or of none (0). The list number 1 may be set by its style. */
  private static String paragraph(Random random, int list, int level, String text) {
    if (list == 0) {
      return random.nextBoolean()
          ? DocxMarkup.p(DocxMarkup.r(text))
          : DocxMarkup.styled("Without", text);
    }
    return list == 1 && level < 2 && random.nextBoolean()
        ? DocxMarkup.styled(level == 0 ? "Numbered" : "Lower", text)
        : DocxMarkup.item(list, level, text);
  }

  private static String relationships(String... typeTarget) {
    StringBuilder text = new StringBuilder("<?xml version=\"1.0\"?><Relationships xmlns=\"");
    text.append(PACKAGE).append("relationships\">");
    for (int i = 0; i < typeTarget.length; i += 2) {
      text.append(
          "<Relationship Id=\"r%d\" Type=\"%s\" Target=\"%s\"/>"
              .formatted(i, OFFICE + typeTarget[i], typeTarget[i + 1]));
    }
    return text + "</Relationships>";
  }

  private static String contentTypes() {
    StringBuilder text = new StringBuilder("<?xml version=\"1.0\"?><Types xmlns=\"");
    text.append(PACKAGE)
        .append("content-types\"><Default Extension=\"rels\" ContentType=\"")
        .append("application/vnd.openxmlformats-package.relationships+xml\"/>");
    for (String part : List.of("document.main", "numbering", "styles")) {
      String name = part.replaceFirst("\\..*", "");
      text.append("<Override PartName=\"/word/")
          .append(name)
          .append(".xml\" ContentType=\"application/vnd.openxmlformats-officedocument.")
          .append("wordprocessingml.")
          .append(part)
          .append("+xml\"/>");
    }
    return text + "</Types>";
  }
}
