package lantai.importer;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import lantai.chinese.ChineseMessageBundle;
import lantai.chinese.Pinyin;
import lantai.content.edit.YamlValueWriter;
import lantai.importer.structure.ParsedChapter;
import lantai.importer.structure.ParsedChapter.ParsedParagraph;
import lantai.importer.structure.ParsedReport;
import lantai.importer.structure.ParsedReport.NoteSection;
import lantai.importer.structure.ParsedReport.PrintedNote;
import lantai.importer.structure.SourceFragment;
import lantai.model.TextProvenance;
import lantai.model.table.TableSchema;

/** Generates the files of a content folder, as text by path. */
final class ContentFileGenerator {

  private final ParsedReport parsed;
  private final ReportMetadata metadata;
  private final TextProvenance source;
  private final ChineseMessageBundle messages = new ChineseMessageBundle("import");
  private final ChapterKindClassifier kinds = new ChapterKindClassifier();
  private final Map<String, String> files = new TreeMap<>();

  private ContentFileGenerator(
      ParsedReport parsed, ReportMetadata metadata, TextProvenance source) {
    this.parsed = parsed;
    this.metadata = metadata;
    this.source = source;
  }

  static Map<String, String> files(
      ParsedReport parsed, ReportMetadata metadata, TextProvenance source) {
    ContentFileGenerator writer = new ContentFileGenerator(parsed, metadata, source);
    writer.writeSite();
    parsed.chapters().forEach(writer::readTitle);
    parsed.chapters().forEach(writer::writeChapter);
    writer.writeGlossary();
    writer.writeEmptyGoals();
    return writer.files;
  }

  private void writeSite() {
    NoteSection notes = parsed.noteSection();
    StringBuilder appendix = new StringBuilder();
    if (notes.heading() != null) {
      appendix.append("appendix:\n");
      if (notes.label() != null) {
        appendix.append("  label: " + YamlValueWriter.of(notes.label().printed()) + "\n");
      }
      appendix.append("  title: " + YamlValueWriter.of(notes.heading().printed()) + "\n");
    }
    String owner = metadata.owner();
    files.put(
        "site.yaml",
        String.join(
            "\n",
            messages.get("site.head"),
            TableSchema.DRAFT + ": true",
            line("title", metadata.title()),
            line("subtitle", metadata.subtitle()),
            line("owner", owner),
            dateLine(),
            messages.get("site.base"),
            "base:",
            messages.get("site.source"),
            source() + appendix + messages.get("site.government"),
            "government:",
            line("  name", owner),
            "  domain:",
            "  id-code:",
            "  column:",
            line("    name", messages.get("column.name")),
            line(
                "    description",
                owner.isEmpty() ? "" : messages.get("column.description", owner)),
            line("    keywords", messages.get("column.keywords")),
            line("    type", messages.get("column.type")),
            "  published:",
            line("  content-source", owner),
            "  contact:",
            ""));
  }

  private String source() {
    Map<String, String> known = new LinkedHashMap<>();
    known.put("name", source.name());
    known.put("url", source.url());
    known.put("published", source.published() == null ? "" : source.published().toString());
    known.put("sha256", source.sha256());
    StringBuilder lines = new StringBuilder("source:\n");
    known.forEach(
        (key, value) -> {
          if (!value.isEmpty() || key.equals("url")) {
            lines.append(line("  " + key, value)).append("\n");
          }
        });
    return lines.toString();
  }

  /** Returns the line with the date, or with only the year if the day is unknown. */
  private String dateLine() {
    String year = metadata.year() == 0 ? "" : " " + metadata.year();
    return "date:" + (metadata.date().isEmpty() ? year : " " + metadata.date());
  }

  /** Returns a line with a key and a value; an empty value is left for the editors to supply. */
  private static String line(String key, String value) {
    return value.isEmpty() ? key + ":" : key + ": " + YamlValueWriter.of(value);
  }

  private void readTitle(ParsedChapter chapter) {
    kinds.add(chapter.id(), chapter.title() == null ? "" : chapter.title().printed());
  }

  private void writeChapter(ParsedChapter chapter) {
    StringBuilder text = new StringBuilder("---\nid: " + chapter.id() + "\n");
    if (chapter.number() != null) {
      text.append("number: " + YamlValueWriter.of(chapter.number().printed()) + "\n");
    }
    String title =
        chapter.title() == null
            ? messages.get("title." + chapter.suppliedTitle())
            : chapter.title().printed();
    text.append("title: " + YamlValueWriter.of(title) + "\n");
    text.append("heading: " + chapter.heading().word() + "\n");
    text.append("kind: " + kinds.of(chapter.id()).word() + "\n---\n");
    chapter.paragraphs().forEach(p -> text.append("\n" + markdown(p) + "\n"));
    files.put("chapters/" + chapter.id() + ".md", text.toString());
  }

  private static String markdown(ParsedParagraph paragraph) {
    SourceFragment fragment = paragraph.fragment();
    int headingLength = paragraph.headingLength();
    if (paragraph.isTableRow()) {
      return tableRow(fragment.spaced());
    }
    if (headingLength == 0) {
      return MarkdownEscapes.escapeParagraph(fragment.printed());
    }
    String heading = MarkdownEscapes.escape(fragment.cut(0, headingLength).printed());
    return "**" + heading + "**" + MarkdownEscapes.escape(fragment.from(headingLength).printed());
  }

  /** Sets the first cell in bold, so that figures of two rows are not taken for one figure. */
  private static String tableRow(String row) {
    int end = row.indexOf('\u3000');
    return end <= 0
        ? MarkdownEscapes.escapeParagraph(row)
        : "**"
            + MarkdownEscapes.escape(row.substring(0, end))
            + "**"
            + MarkdownEscapes.escape(row.substring(end));
  }

  private void writeEmptyGoals() {
    files.put("goals/targets.yaml", "[]\n");
    files.put("goals/results.yaml", "[]\n");
    files.put("numerals.yaml", "[]\n");
  }

  private void writeGlossary() {
    StringBuilder text = new StringBuilder(parsed.notes().isEmpty() ? "[]\n" : "");
    Set<String> ids = new HashSet<>();
    for (PrintedNote note : parsed.notes()) {
      String term = note.term() == null ? note.alias() : note.term().printed();
      String pinyin = Pinyin.of(term);
      boolean hasAlias = note.term() != null && note.alias() != null;
      String alias = hasAlias ? YamlValueWriter.of(note.alias()) : "";
      String id = RowIdGenerator.of(pinyin.isEmpty() ? "zhu-" + note.number() : term, "", ids);
      boolean plain = pinyin.isEmpty() || pinyin.matches("[a-z ]+");
      text.append("- id: " + id + "\n");
      text.append("  note: " + note.number() + "\n");
      text.append("  term: " + YamlValueWriter.of(term) + "\n");
      text.append("  aliases: [" + alias + "]\n");
      text.append("  pinyin: " + (plain ? pinyin : YamlValueWriter.of(pinyin)) + "\n");
      text.append("  definition: " + YamlValueWriter.of(note.definition().printed()) + "\n");
      text.append("  except: []\n");
    }
    files.put("glossary.yaml", text.toString());
  }
}
