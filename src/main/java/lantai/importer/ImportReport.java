package lantai.importer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lantai.diagnostics.Place;
import lantai.importer.extract.ExtractedText;
import lantai.importer.structure.ExcludedText;
import lantai.importer.structure.ParsedReport;
import lantai.importer.structure.ReviewItem;
import lantai.importer.structure.SourceBlock;

/** What an import tells the editors: counts, what was set aside, what it was unsure of. */
final class ImportReport {

  private static final int EXCERPT = 36;

  private final ExtractedText received;
  private final ParsedReport shape;
  private final ReportMetadata facts;
  private final RoundTripCheck proof;
  private final ImportMessages wording;
  private final List<String> drafting;

  /**
   * @param drafting what the drafting of goals was unsure of, a line each
   */
  ImportReport(
      ExtractedText received,
      ParsedReport shape,
      ReportMetadata facts,
      RoundTripCheck proof,
      ImportMessages wording,
      List<String> drafting) {
    this.received = received;
    this.shape = shape;
    this.facts = facts;
    this.proof = proof;
    this.wording = wording;
    this.drafting = List.copyOf(drafting);
  }

  String text() {
    List<String> lines = new ArrayList<>();
    lines.add(wording.say("report.title"));
    lines.add("");
    String file = Place.startOf(received.name()).path();
    lines.add(wording.say("report.file", file, proof.received(), proof.kept(), proof.aside()));
    lines.add(wording.say(proof.moved() == 0 ? "report.order" : "report.moved", proof.moved()));
    lines.add("");
    lines.add(wording.say("report.supply"));
    lines.add("");
    missing().forEach(line -> lines.add("- " + line));
    lines.add("");
    lines.add(wording.say("report.doubts"));
    lines.add("");
    List<String> doubts = doubts();
    doubts.forEach(line -> lines.add("- " + line));
    if (doubts.isEmpty()) {
      lines.add(wording.say("report.none"));
    }
    lines.add("");
    lines.add(wording.say("report.asides"));
    lines.add("");
    shape.asides().stream()
        .sorted((a, b) -> Integer.compare(a.block().start(), b.block().start()))
        .forEach(aside -> lines.add("- " + aside(aside)));
    if (shape.asides().isEmpty()) {
      lines.add(wording.say("report.none"));
    }
    return String.join("\n", lines) + "\n";
  }

  private List<String> missing() {
    List<String> missing = new ArrayList<>();
    if (facts.title().isEmpty()) {
      missing.add(wording.say("missing.title"));
    }
    if (facts.subtitle().isEmpty()) {
      missing.add(wording.say("missing.subtitle"));
    }
    if (facts.date().isEmpty()) {
      missing.add(wording.say("missing.date"));
    }
    if (facts.owner().isEmpty()) {
      missing.add(wording.say("missing.owner"));
    }
    missing.add(wording.say("missing.government"));
    missing.add(wording.say("missing.titles"));
    if (!shape.notes().isEmpty()) {
      missing.add(wording.say("missing.pinyin"));
    }
    return missing;
  }

  /** A line each, with its place in the received file. */
  List<String> doubts() {
    List<String> lines = new ArrayList<>();
    for (ReviewItem doubt : shape.doubts()) {
      String said = wording.say(doubt.key(), doubt.detail());
      lines.add(
          doubt.block() == null
              ? said
              : place(doubt.block()) + " " + said + excerpt(doubt.block()));
    }
    lines.addAll(drafting);
    return lines;
  }

  /** A line for each kind of what was set aside. */
  List<String> summary() {
    Map<ExcludedText.ExclusionReason, int[]> counts =
        new EnumMap<>(ExcludedText.ExclusionReason.class);
    for (ExcludedText aside : shape.asides()) {
      int[] count = counts.computeIfAbsent(aside.kind(), kind -> new int[2]);
      count[0]++;
      count[1] += aside.block().length();
    }
    List<String> lines = new ArrayList<>();
    counts.forEach(
        (kind, count) -> lines.add(wording.say("summary", name(kind), count[0], count[1])));
    return lines;
  }

  private String aside(ExcludedText aside) {
    String text =
        aside.kind() == ExcludedText.ExclusionReason.INVISIBLE
            ? codes(aside.block())
            : aside.block().printed();
    return place(aside.block()) + " " + name(aside.kind()) + wording.say("quoted", text);
  }

  private static String codes(SourceBlock block) {
    StringBuilder codes = new StringBuilder();
    for (char c : block.folded().toCharArray()) {
      codes.append(String.format(Locale.ROOT, "U+%04X ", (int) c));
    }
    return codes.toString().strip();
  }

  private String name(ExcludedText.ExclusionReason kind) {
    return wording.say("aside." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  private String place(SourceBlock block) {
    return received.at(block.start()).toString();
  }

  private String excerpt(SourceBlock block) {
    String text = block.printed();
    return wording.say(
        "quoted", text.length() <= EXCERPT ? text : text.substring(0, EXCERPT) + "…");
  }
}
