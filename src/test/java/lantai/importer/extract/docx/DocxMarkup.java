package lantai.importer.extract.docx;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lantai.importer.TestDocuments;
import lantai.importer.extract.ExtractedLines;
import lantai.importer.extract.ExtractedText;
import lantai.importer.extract.RejectedFileException;
import lantai.importer.extract.format.AutoDetectExtractor;

/** Small Word documents, written as WordprocessingML. */
public final class DocxMarkup {

  private final Map<String, String> parts = new HashMap<>();

  DocxMarkup styles(String styles) {
    parts.put("word/styles.xml", TestDocuments.part("styles", styles));
    return this;
  }

  DocxMarkup numbering(String numbering) {
    parts.put("word/numbering.xml", TestDocuments.part("numbering", numbering));
    return this;
  }

  public DocxMarkup part(String name, String content) {
    parts.put(name, content);
    return this;
  }

  public ExtractedText extract(String... body) throws RejectedFileException {
    ExtractedText text =
        AutoDetectExtractor.extract(TestDocuments.word(String.join("", body), parts), "t.docx");
    ExtractedLines.assertNoneIsLost(text);
    return text;
  }

  public List<String> lines(String... body) throws RejectedFileException {
    return ExtractedLines.of(extract(body));
  }

  static String t(String text) {
    return "<w:t xml:space=\"preserve\">" + text + "</w:t>";
  }

  /** Returns a run. */
  public static String r(String text) {
    return "<w:r>" + t(text) + "</w:r>";
  }

  public static String r(String properties, String text) {
    return "<w:r><w:rPr>" + properties + "</w:rPr>" + t(text) + "</w:r>";
  }

  /** Returns a paragraph of runs. */
  public static String p(String... runs) {
    return "<w:p>" + String.join("", runs) + "</w:p>";
  }

  public static String pPr(String properties) {
    return "<w:pPr>" + properties + "</w:pPr>";
  }

  /** Returns an empty element with an attribute {@code val}. */
  public static String val(String name, Object value) {
    return "<w:" + name + " w:val=\"" + value + "\"/>";
  }

  /** Returns a paragraph of a list. */
  public static String item(int list, int level, String text) {
    return p(pPr("<w:numPr>" + val("ilvl", level) + val("numId", list) + "</w:numPr>"), r(text));
  }

  public static String styled(String style, String text) {
    return p(pPr(val("pStyle", style)), r(text));
  }

  public static String level(int level, int start, String format, String text, String... more) {
    return "<w:lvl w:ilvl=\""
        + level
        + "\">"
        + val("start", start)
        + val("numFmt", format)
        + String.join("", more)
        + val("lvlText", text)
        + "</w:lvl>";
  }

  public static String definition(int id, String... content) {
    return "<w:abstractNum w:abstractNumId=\""
        + id
        + "\">"
        + String.join("", content)
        + "</w:abstractNum>";
  }

  public static String list(int id, int definition, String... overrides) {
    return "<w:num w:numId=\""
        + id
        + "\">"
        + val("abstractNumId", definition)
        + String.join("", overrides)
        + "</w:num>";
  }

  public static String override(int level, String content) {
    return "<w:lvlOverride w:ilvl=\"" + level + "\">" + content + "</w:lvlOverride>";
  }

  public static String style(String type, String id, String content) {
    return "<w:style w:type=\""
        + type
        + "\" w:styleId=\""
        + id
        + "\">"
        + val("name", id)
        + content
        + "</w:style>";
  }

  /** Returns a field: its instruction and, if given, its result. */
  static String field(String instruction, String... result) {
    return fieldCharacter("begin")
        + "<w:r><w:instrText>"
        + instruction
        + "</w:instrText></w:r>"
        + (result.length == 0 ? "" : fieldCharacter("separate") + String.join("", result))
        + fieldCharacter("end");
  }

  static String fieldCharacter(String type) {
    return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
  }

  static String table(String... rows) {
    return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
  }

  static String row(String... cells) {
    return "<w:tr>" + String.join("", cells) + "</w:tr>";
  }

  static String cell(String... blocks) {
    return "<w:tc>" + String.join("", blocks) + "</w:tc>";
  }

  /** Returns cells of one paragraph each. */
  static String cells(String... texts) {
    return Arrays.stream(texts).map(text -> cell(p(r(text)))).collect(Collectors.joining());
  }

  static String relationships(String... idTypeTarget) {
    StringBuilder rels = new StringBuilder("<?xml version=\"1.0\"?><Relationships>");
    for (int i = 0; i < idTypeTarget.length; i += 3) {
      rels.append("<Relationship Id=\"")
          .append(idTypeTarget[i])
          .append("\" Type=\"http://relationships/")
          .append(idTypeTarget[i + 1])
          .append("\" Target=\"")
          .append(idTypeTarget[i + 2])
          .append("\"/>");
    }
    return rels + "</Relationships>";
  }
}
