package lantai.importer.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lantai.chinese.TextRange;
import lantai.importer.RowIdGenerator;
import lantai.link.ArabicNumeralFinder;
import lantai.model.Bound;
import lantai.model.FigureNature;
import lantai.model.Report;
import lantai.model.ReportRow;
import lantai.model.TextBlock;
import lantai.model.table.Choice;
import lantai.model.table.Field;
import org.jspecify.annotations.Nullable;

/** Proposes the fields of a target or result with a figure that a person selected in the text. */
public final class SelectedFigureFieldProposer {

  private static final Pattern GROWS = Pattern.compile(".*(?:[增降减升]|提高|回落).{0,2}");

  private final Report report;
  private final NormalizedTextBlock text;
  private final boolean target;

  private SelectedFigureFieldProposer(Report report, TextBlock block, boolean target) {
    this.report = report;
    this.text = NormalizedTextBlock.of(block);
    this.target = target;
  }

  /**
   * Proposes fields. Those that the sentence does not state are guessed.
   *
   * @param chosen a range of the text block that contains or touches a numeral
   * @param target whether to propose a target rather than a result
   * @return texts by key, with an id that no row has; empty if there is no numeral
   */
  public static Map<String, String> of(
      Report report, TextBlock block, TextRange chosen, boolean target) {
    SelectedFigureFieldProposer fields = new SelectedFigureFieldProposer(report, block, target);
    TextRange folded = fields.text.folded().fold(chosen);
    return fields
        .proposal(folded)
        .map(SelectedFigureFieldProposer::texts)
        .or(() -> fields.guess(folded))
        .orElse(Map.of());
  }

  private Optional<ReportRow> proposal(TextRange chosen) {
    PassagePeriod passage = new PassagePeriod(target, false, null, false, report.year());
    List<NormalizedTextBlock> chapter = chapter(report, text.textBlock());
    return new RowProposer(text, offset -> passage)
        .propose().stream()
            .filter(each -> each.target() == target)
            .filter(each -> each.figure().numerals().stream().anyMatch(chosen::overlaps))
            .flatMap(each -> each.quote().unique(chapter).map(each::withQuote).stream())
            .map(each -> RowIdAssigner.of(List.of(each), report.year(), ids(report)).get(0))
            .findFirst();
  }

  /** Returns the paragraphs of the chapter of a text block. */
  static List<NormalizedTextBlock> chapter(Report report, TextBlock of) {
    return report.textBlocks().stream()
        .filter(block -> block.paragraph() != null)
        .filter(block -> block.chapter().equals(of.chapter()))
        .map(NormalizedTextBlock::of)
        .toList();
  }

  static Set<String> ids(Report report) {
    return report.rows().stream()
        .map(row -> row.id().value())
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static Map<String, String> texts(ReportRow row) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Field field : Field.of(row.getClass())) {
      Object value = field.value(row);
      if (value != null
          && field.parts().isEmpty()
          && !field.isList()
          && !DraftYamlWriter.isDefault(value)) {
        texts.put(field.key(), value instanceof Choice choice ? choice.word() : value.toString());
      }
    }
    return texts;
  }

  /** Guesses the fields from the clause around the figure and the words next to the number. */
  private Optional<Map<String, String>> guess(TextRange chosen) {
    Optional<ScannedFigure> scanned =
        FigureScanner.in(text).stream()
            .filter(each -> each.numerals().stream().anyMatch(chosen::overlaps))
            .findFirst();
    return scanned
        .map(ScannedFigure::range)
        .or(() -> text.numerals().stream().filter(chosen::overlaps).findFirst())
        .map(range -> guess(range, scanned.orElse(null), chosen));
  }

  private Map<String, String> guess(
      TextRange range, @Nullable ScannedFigure scanned, TextRange chosen) {
    TextRange clause = text.clause(range);
    String before = text.plain().substring(clause.start(), range.start());
    List<TextRange> numerals =
        scanned == null
            ? text.numerals().stream().filter(chosen::overlaps).limit(1).toList()
            : scanned.numerals();
    Map<String, String> fields = new LinkedHashMap<>();
    String name = name(before, text.plain().substring(range.end(), clause.end()));
    fields.put(
        "id", RowIdGenerator.of(name, RowIdAssigner.suffix(target, report.year()), ids(report)));
    fields.put("name", name);
    fields.put("chapter", text.textBlock().chapter());
    fields.put("quote", text.printed(clause));
    if (text.numerals().stream().filter(clause::contains).count() > numerals.size()) {
      fields.put("focus", text.printed(range));
    }
    fields.put("value", ArabicNumeralFinder.digits(numerals.get(0), text.plain()));
    if (numerals.size() > 1) {
      fields.put("to", ArabicNumeralFinder.digits(numerals.get(1), text.plain()));
    }
    if (scanned != null) {
      if (scanned.hasUnit()) {
        fields.put("unit", scanned.unit());
      }
      if (scanned.bound() != Bound.NONE && scanned.bound() != Bound.RANGE) {
        fields.put("bound", scanned.bound().word());
      }
    }
    fields.put("nature", nature(scanned, name, before).word());
    if (!target) {
      fields.put("direction", "none");
      fields.put("period", "annual");
    }
    return fields;
  }

  private static String name(String before, String after) {
    List<String> names =
        new ArrayList<>(List.of(before.replaceFirst("(?:达到?|超过?|为|约|近)$", ""), after));
    names.removeIf(Predicate.not(each -> each.length() > 1));
    return names.isEmpty() ? before + after : names.get(0);
  }

  private static FigureNature nature(@Nullable ScannedFigure scanned, String name, String before) {
    if (scanned == null || !scanned.hasUnit() && !scanned.isRank()) {
      return FigureNature.COUNT;
    }
    boolean grows = scanned.isRatio() && GROWS.matcher(before).matches();
    return grows ? FigureNature.GROWTH : IndicatorReader.nature(name, scanned);
  }
}
