package lantai.importer;

import static java.lang.String.valueOf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import lantai.chinese.SpacelessText;
import lantai.diagnostics.Messages;
import lantai.diagnostics.Place;
import lantai.importer.extract.Doubt;
import lantai.importer.extract.ExtractedText;
import lantai.importer.extract.SetAsideText;
import lantai.importer.extract.SetAsideText.SetAsideReason;
import lantai.importer.structure.ExcludedText;
import lantai.importer.structure.ExcludedText.ExclusionReason;
import lantai.importer.structure.ParsedReport;
import lantai.importer.structure.ReviewItem;
import lantai.importer.structure.SourceFragment;

/**
 * The result of an import, from which the import report for the editors is made: counts, what to
 * supply, what to review, what was excluded and what was set aside.
 *
 * @param shownCharacters number of characters found by the cross-check; empty if the format has
 *     none
 */
public record ImportReport(
    ExtractedText source,
    ParsedReport parsed,
    ReportMetadata metadata,
    OptionalInt shownCharacters,
    RoundTripResult roundTrip,
    List<DraftQuestion> draftQuestions) {

  /** Longest quotation from the source, in UTF-16 code units. */
  private static final int EXCERPT = 36;

  public ImportReport {
    draftQuestions = List.copyOf(draftQuestions);
  }

  public int chapters() {
    return parsed.chapters().size();
  }

  public int notes() {
    return parsed.notes().size();
  }

  /** Returns the number of places that could not be read with certainty. */
  public int doubts() {
    return source.doubts().size();
  }

  String text(Messages messages) {
    List<String> lines = new ArrayList<>();
    lines.add(messages.say("import-report-title"));
    lines.add("");
    lines.add(
        messages.say(
            "import-report-file",
            Place.startOf(source.name()).path(),
            valueOf(roundTrip.sourceCharacters()),
            valueOf(roundTrip.importedCharacters()),
            valueOf(roundTrip.excludedCharacters())));
    lines.add(crossCheck(messages));
    int moved = roundTrip.movedCharacters();
    lines.add(
        messages.say(moved == 0 ? "import-report-order" : "import-report-moved", valueOf(moved)));
    addList(lines, messages, "import-report-supply", missingMetadata(messages));
    addList(lines, messages, "import-report-review", reviewItems(messages));
    addList(
        lines,
        messages,
        "import-report-excluded",
        parsed.excluded().stream()
            .sorted(Comparator.comparingInt(excluded -> excluded.fragment().start()))
            .map(excluded -> line(excluded, messages))
            .toList());
    addList(
        lines,
        messages,
        "import-report-hidden",
        source.setAside().stream().map(aside -> line(aside, messages)).toList());
    return String.join("\n", lines) + "\n";
  }

  private static void addList(
      List<String> lines, Messages messages, String heading, List<String> items) {
    lines.addAll(List.of("", messages.say(heading), ""));
    items.forEach(item -> lines.add("- " + item));
    if (items.isEmpty()) {
      lines.add(messages.say("import-report-none"));
    }
  }

  /** Returns a sentence with the result of the cross-check, or that there was none. */
  public String crossCheck(Messages messages) {
    return shownCharacters.isPresent()
        ? messages.say("import-report-shown", valueOf(shownCharacters.getAsInt()))
        : messages.say("import-report-not-counted");
  }

  private List<String> missingMetadata(Messages messages) {
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
        .map(key -> messages.say("import-missing-" + key))
        .toList();
  }

  /** Returns what a person should check, beginning with the doubts. */
  public List<String> reviewItems(Messages messages) {
    List<String> lines = new ArrayList<>();
    for (Doubt doubt : source.doubts()) {
      String[] arguments = doubt.arguments().toArray(String[]::new);
      lines.add(doubt.place() + " " + messages.say(doubt.key(), arguments));
    }
    for (ReviewItem item : parsed.reviewItems()) {
      String message = messages.say(item.key(), item.argument());
      SourceFragment fragment = item.fragment();
      lines.add(
          fragment == null
              ? message
              : place(fragment) + " " + message + quoted(excerpt(fragment.printed()), messages));
    }
    draftQuestions.forEach(question -> lines.add(question.line(messages)));
    return lines;
  }

  /** Returns how much text was excluded from the report or set aside, by reason. */
  public List<String> exclusionSummary(Messages messages) {
    List<String> lines = new ArrayList<>();
    summary(parsed.excluded(), ExcludedText::reason, excluded -> excluded.fragment().length())
        .forEach((reason, n) -> lines.add(summary("import-summary", reason.key(), n, messages)));
    summary(
            source.setAside(),
            SetAsideText::reason,
            aside -> SpacelessText.fold(aside.text()).length())
        .forEach(
            (reason, n) -> lines.add(summary("import-hidden-summary", reason.key(), n, messages)));
    return lines;
  }

  private static <T, R extends Enum<R>> Map<R, IntSummaryStatistics> summary(
      List<T> texts, Function<T, R> reason, ToIntFunction<T> length) {
    return texts.stream()
        .collect(Collectors.groupingBy(reason, TreeMap::new, Collectors.summarizingInt(length)));
  }

  private static String summary(
      String key, String reason, IntSummaryStatistics lengths, Messages messages) {
    return messages.say(
        key, messages.say(reason), valueOf(lengths.getCount()), valueOf(lengths.getSum()));
  }

  private String line(ExcludedText excluded, Messages messages) {
    SourceFragment fragment = excluded.fragment();
    String text =
        excluded.reason() == ExclusionReason.INVISIBLE ? codePoints(fragment) : fragment.printed();
    return place(fragment) + " " + messages.say(excluded.reason().key()) + quoted(text, messages);
  }

  private static String line(SetAsideText aside, Messages messages) {
    SetAsideReason reason = aside.reason();
    String text = aside.text().strip().replaceAll("\\s+", " ");
    return aside.place() + " " + messages.say(reason.key()) + quoted(text, messages);
  }

  private static String codePoints(SourceFragment fragment) {
    return fragment
        .folded()
        .chars()
        .mapToObj(c -> String.format(Locale.ROOT, "U+%04X", c))
        .collect(Collectors.joining(" "));
  }

  private String place(SourceFragment fragment) {
    return source.at(fragment.start()).toString();
  }

  private static String quoted(String text, Messages messages) {
    return messages.say("import-quoted", text);
  }

  private static String excerpt(String text) {
    return text.length() <= EXCERPT ? text : text.substring(0, EXCERPT) + "…";
  }
}
