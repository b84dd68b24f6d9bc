package lantai.importer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lantai.chinese.ChineseMessages;
import lantai.diagnostics.Place;
import lantai.importer.extract.ExtractedText;
import lantai.importer.structure.ExcludedText;
import lantai.importer.structure.ExcludedText.ExclusionReason;
import lantai.importer.structure.ParsedReport;
import lantai.importer.structure.ReviewItem;
import lantai.importer.structure.SourceBlock;

/** The import report for the editors: counts, what to supply, what to review, what was excluded. */
public record ImportReport(
    ExtractedText source,
    ParsedReport parsed,
    ReportMetadata metadata,
    RoundTripCheck check,
    List<String> draftReviewItems) {

  private static final ChineseMessages MESSAGES = new ChineseMessages("import");

  /** UTF-16 code units of the source that are quoted. */
  private static final int EXCERPT = 36;

  public int chapters() {
    return parsed.chapters().size();
  }

  public int notes() {
    return parsed.notes().size();
  }

  String text() {
    List<String> lines = new ArrayList<>();
    lines.add(MESSAGES.get("report.title"));
    lines.add("");
    lines.add(
        MESSAGES.get(
            "report.file",
            Place.startOf(source.name()).path(),
            check.sourceCharacters(),
            check.importedCharacters(),
            check.excludedCharacters()));
    int moved = check.movedCharacters();
    lines.add(MESSAGES.get(moved == 0 ? "report.order" : "report.moved", moved));
    addList(lines, "report.supply", missing());
    addList(lines, "report.review", reviewItems());
    addList(
        lines,
        "report.excluded",
        parsed.excluded().stream()
            .sorted(Comparator.comparingInt(excluded -> excluded.block().start()))
            .map(this::line)
            .toList());
    return String.join("\n", lines) + "\n";
  }

  private void addList(List<String> lines, String heading, List<String> items) {
    lines.addAll(List.of("", MESSAGES.get(heading), ""));
    items.forEach(item -> lines.add("- " + item));
    if (items.isEmpty()) {
      lines.add(MESSAGES.get("report.none"));
    }
  }

  private List<String> missing() {
    Map<String, Boolean> missing = new LinkedHashMap<>();
    missing.put("title", metadata.title().isEmpty());
    missing.put("subtitle", metadata.subtitle().isEmpty());
    missing.put("date", metadata.date().isEmpty());
    missing.put("owner", metadata.owner().isEmpty());
    missing.put("base", true);
    missing.put("government", true);
    missing.put("titles", true);
    missing.put("pinyin", !parsed.notes().isEmpty());
    return missing.keySet().stream()
        .filter(missing::get)
        .map(key -> MESSAGES.get("missing." + key))
        .toList();
  }

  public List<String> reviewItems() {
    List<String> lines = new ArrayList<>();
    for (ReviewItem item : parsed.reviewItems()) {
      String message = MESSAGES.get(item.key(), item.argument());
      SourceBlock block = item.block();
      lines.add(block == null ? message : place(block) + " " + message + excerpt(block));
    }
    lines.addAll(draftReviewItems);
    return lines;
  }

  public List<String> exclusionSummary() {
    Map<ExclusionReason, IntSummaryStatistics> lengths =
        parsed.excluded().stream()
            .collect(
                Collectors.groupingBy(
                    ExcludedText::reason,
                    TreeMap::new,
                    Collectors.summarizingInt(excluded -> excluded.block().length())));
    return lengths.entrySet().stream()
        .map(
            entry ->
                MESSAGES.get(
                    "summary",
                    name(entry.getKey()),
                    entry.getValue().getCount(),
                    entry.getValue().getSum()))
        .toList();
  }

  private String line(ExcludedText excluded) {
    SourceBlock block = excluded.block();
    String text =
        excluded.reason() == ExclusionReason.INVISIBLE ? codePoints(block) : block.printed();
    return place(block) + " " + name(excluded.reason()) + MESSAGES.get("quoted", text);
  }

  private static String codePoints(SourceBlock block) {
    return block
        .folded()
        .chars()
        .mapToObj(c -> String.format(Locale.ROOT, "U+%04X", c))
        .collect(Collectors.joining(" "));
  }

  private String name(ExclusionReason reason) {
    return MESSAGES.get("excluded." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  private String place(SourceBlock block) {
    return source.at(block.start()).toString();
  }

  private String excerpt(SourceBlock block) {
    String text = block.printed();
    return MESSAGES.get(
        "quoted", text.length() <= EXCERPT ? text : text.substring(0, EXCERPT) + "…");
  }
}
