package lantai.importer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import lantai.chinese.Pinyin;
import lantai.importer.structure.ParsedChapter;
import lantai.importer.structure.ParsedReport;
import lantai.importer.structure.PrintedNote;

/** The files of a content folder, as text by their paths in it. */
final class ContentFileWriter {

  private final ParsedReport shape;
  private final ReportMetadata facts;
  private final ImportMessages wording;
  private final Map<String, String> files = new TreeMap<>();

  private ContentFileWriter(ParsedReport shape, ReportMetadata facts, ImportMessages wording) {
    this.shape = shape;
    this.facts = facts;
    this.wording = wording;
  }

  static Map<String, String> of(ParsedReport shape, ReportMetadata facts, ImportMessages wording) {
    ContentFileWriter content = new ContentFileWriter(shape, facts, wording);
    content.site();
    shape.parts().forEach(content::chapter);
    content.glossary();
    content.goals();
    return content.files;
  }

  private void site() {
    String owner = facts.owner().isEmpty() ? wording.say("owner") : facts.owner();
    List<String> lines = new ArrayList<>();
    lines.add(wording.say("site.head"));
    lines.add("draft: true");
    lines.add("title: " + ContentEscapes.yaml(title()));
    lines.add("subtitle: " + ContentEscapes.yaml(subtitle()));
    lines.add("owner: " + ContentEscapes.yaml(owner));
    lines.add("date: " + (facts.date().isEmpty() ? day() : facts.date()));
    lines.add(wording.say("site.base"));
    lines.add("base: https://lantai.example/" + facts.slug() + "/");
    lines.add("source: " + ContentEscapes.yaml(wording.say("source")));
    if (shape.heading() != null) {
      lines.add("appendix:");
      if (shape.label() != null) {
        lines.add("  label: " + ContentEscapes.yaml(shape.label().printed()));
      }
      lines.add("  title: " + ContentEscapes.yaml(shape.heading().printed()));
    }
    lines.add(wording.say("site.government"));
    lines.add("government:");
    lines.add("  name: " + ContentEscapes.yaml(owner));
    lines.add("  domain:");
    lines.add("  id-code:");
    lines.add("  column:");
    lines.add("    name: " + wording.say("column.name"));
    lines.add("    description: " + ContentEscapes.yaml(wording.say("column.description", owner)));
    lines.add("    keywords: " + wording.say("column.keywords"));
    lines.add("    type: " + wording.say("column.type"));
    lines.add("  published:");
    lines.add("  content-source: " + ContentEscapes.yaml(owner));
    files.put("site.yaml", String.join("\n", lines) + "\n");
  }

  private String title() {
    return facts.title().isEmpty() ? wording.say("title.report") : facts.title();
  }

  private String subtitle() {
    return facts.subtitle().isEmpty() ? wording.say("subtitle") : facts.subtitle();
  }

  /** A day that says by itself that nobody knows it. */
  private String day() {
    return (facts.year() == 0 ? 1949 : facts.year()) + "-01-01";
  }

  private void chapter(ParsedChapter part) {
    StringBuilder text = new StringBuilder("---\nid: " + part.id() + "\n");
    boolean printed = part.heading() != ParsedChapter.RunInHeadingBlock.SUPPLIED;
    if (printed && part.number() != null) {
      text.append("number: ").append(ContentEscapes.yaml(part.number().printed())).append('\n');
    }
    String title =
        part.title() == null ? wording.say("title." + part.supplied()) : part.title().printed();
    text.append("title: ").append(ContentEscapes.yaml(title)).append('\n');
    String heading =
        switch (part.heading()) {
          case OWN_LINE -> "own-line";
          case RUN_IN -> "run-in";
          case SUPPLIED -> "supplied";
        };
    text.append("heading: ").append(heading).append("\n---\n");
    part.paragraphs().forEach(paragraph -> text.append('\n').append(markdown(paragraph)));
    files.put("chapters/" + part.id() + ".md", text.toString());
  }

  private static String markdown(ParsedChapter.ParsedParagraph paragraph) {
    if (paragraph.row()) {
      return ContentEscapes.markdown(paragraph.block().spaced(), true) + "\n";
    }
    if (paragraph.bold() == 0) {
      return ContentEscapes.markdown(paragraph.block().printed(), true) + "\n";
    }
    String bold = paragraph.block().cut(0, paragraph.bold()).printed();
    String rest = paragraph.block().from(paragraph.bold()).printed();
    return "**"
        + ContentEscapes.markdown(bold, false)
        + "**"
        + ContentEscapes.markdown(rest, false)
        + "\n";
  }

  /** Nothing yet; what drafts goals puts its files in place of these. */
  private void goals() {
    files.put("goals/targets.yaml", "[]\n");
    files.put("goals/results.yaml", "[]\n");
    String reason = wording.say("numerals.reason");
    files.put("numerals.yaml", "- phrase: \"{n}\"\n  reason: " + reason + "\n");
  }

  private void glossary() {
    StringBuilder text = new StringBuilder(shape.notes().isEmpty() ? "[]\n" : "");
    Set<String> ids = new HashSet<>();
    for (PrintedNote note : shape.notes()) {
      String term = note.term() == null ? note.wording() : note.term().printed();
      String pinyin = Pinyin.of(term);
      String said = pinyin.isEmpty() ? "zhu " + note.number() : pinyin;
      text.append("- id: ").append(id(said, note.number(), ids)).append('\n');
      text.append("  note: ").append(note.number()).append('\n');
      text.append("  term: ").append(ContentEscapes.yaml(term)).append('\n');
      boolean also = note.term() != null && note.wording() != null;
      String alias = also ? ContentEscapes.yaml(note.wording()) : "";
      text.append("  aliases: [").append(alias).append("]\n");
      text.append("  pinyin: ").append(said.matches("[a-z ]+") ? said : ContentEscapes.yaml(said));
      text.append("\n  definition: ").append(ContentEscapes.yaml(note.definition().printed()));
      text.append("\n  except: []\n");
    }
    files.put("glossary.yaml", text.toString());
  }

  /** Of the reading, shortened at a syllable; a number tells two of the same apart. */
  private static String id(String pinyin, int number, Set<String> ids) {
    String whole = pinyin.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    String id = whole.replaceAll("^-|-$", "");
    while (id.length() > 48 && id.lastIndexOf('-') > 0) {
      id = id.substring(0, id.lastIndexOf('-'));
    }
    id = id.isEmpty() || id.length() > 48 ? "zhu" : id;
    boolean device = id.matches("con|prn|aux|nul|com[0-9]|lpt[0-9]");
    String own = device || !ids.add(id) ? id + "-" + number : id;
    ids.add(own);
    return own;
  }
}
