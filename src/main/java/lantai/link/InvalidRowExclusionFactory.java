package lantai.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lantai.chinese.FullWidthForms;
import lantai.chinese.SpacelessText;
import lantai.chinese.TextRange;
import lantai.diagnostics.Located;
import lantai.diagnostics.Place;
import lantai.model.ChapterId;
import lantai.model.Figure;
import lantai.model.InvalidContentSummary.InvalidRow;
import lantai.model.NumberExclusion;
import lantai.model.Report;
import lantai.model.ReportRow;
import org.jspecify.annotations.Nullable;

/**
 * Makes exclusions for the numbers of rows with errors. They are not reported as uncovered, because
 * the rows will cover them once corrected.
 */
final class InvalidRowExclusionFactory {

  private InvalidRowExclusionFactory() {}

  /**
   * Returns phrases that contain the numbers of rows whose quote was not found and of invalid rows.
   */
  static ExclusionRules of(LinkedReport linked) {
    Report report = linked.report();
    List<NumberExclusion> phrases = new ArrayList<>();
    List<String> printed =
        report.textBlocks().stream()
            .map(textBlock -> SpacelessText.halfWidth(textBlock.text()).folded())
            .toList();
    report.invalidContent().rows().forEach(row -> add(row, printed, phrases));
    report.rows().stream()
        .filter(row -> !linked.hasQuoteMatch(row.id()))
        .forEach(row -> add(row(row, report), printed, phrases));
    phrases.removeIf(phrase -> SpacelessText.fold(phrase.phrase().value()).isEmpty());
    return new ExclusionRules(phrases);
  }

  private static InvalidRow row(ReportRow row, Report report) {
    ChapterId chapter = row.citation().chapter().value();
    Figure figure = row.figure();
    return new InvalidRow(
        report.textBlocksOf(chapter).isEmpty() ? null : chapter,
        null,
        figure == null ? List.of() : numbers(figure),
        List.of(),
        row.citation().quote().value());
  }

  private static List<String> numbers(Figure figure) {
    return Stream.of(figure.value(), figure.to())
        .filter(number -> number != null)
        .map(PrintedNumbers::digits)
        .toList();
  }

  /**
   * Adds the phrases of a row. If its quote is printed, it contains all numbers of the row;
   * otherwise they may be anywhere.
   */
  private static void add(InvalidRow row, List<String> printed, List<NumberExclusion> phrases) {
    String quote = FullWidthForms.toHalfWidth(row.quote());
    String folded = SpacelessText.fold(quote);
    if (!folded.isEmpty() && printed.stream().anyMatch(text -> text.contains(folded))) {
      inQuote(quote, row.values()).forEach(phrase -> phrases.add(exclusion(phrase, null)));
      row.phrases().forEach(phrase -> phrases.add(exclusion(phrase, row.chapter())));
      return;
    }
    Stream<String> numerals = ArabicNumeralFinder.in(quote).stream().map(range -> range.of(quote));
    Stream.of(
            row.values().stream().flatMap(InvalidRowExclusionFactory::spellings),
            row.phrases().stream(),
            row.values().isEmpty() ? numerals : Stream.<String>empty(),
            QuantityInWordsFinder.in(quote).stream().map(range -> range.of(quote)))
        .flatMap(named -> named)
        .map(phrase -> exclusion(phrase, row.chapter()))
        .forEach(phrases::add);
  }

  /**
   * Returns the part of a quote around each number of the row, up to the adjacent numbers. A value
   * that is either end of a range selects both, and all numbers are selected if no value is
   * printed.
   */
  private static List<String> inQuote(String quote, List<String> values) {
    List<TextRange> numerals = ArabicNumeralFinder.in(quote);
    List<TextRange> numbers =
        Stream.concat(numerals.stream(), QuantityInWordsFinder.in(quote).stream())
            .sorted()
            .toList();
    List<String> spelled =
        values.stream().flatMap(InvalidRowExclusionFactory::spellings).distinct().toList();
    Set<TextRange> named =
        numbers.stream()
            .filter(number -> spelled.contains(number.of(quote)))
            .collect(Collectors.toSet());
    PrintedRange.in(quote, numerals).stream()
        .filter(range -> named.contains(range.first()) || named.contains(range.last()))
        .forEach(range -> named.addAll(List.of(range.first(), range.last())));
    List<String> phrases = new ArrayList<>();
    for (int i = 0; i < numbers.size(); i++) {
      int start = i == 0 ? 0 : numbers.get(i - 1).end();
      int end = i + 1 == numbers.size() ? quote.length() : numbers.get(i + 1).start();
      if (start < end && (named.isEmpty() || named.contains(numbers.get(i)))) {
        phrases.add(quote.substring(start, end));
      }
    }
    return phrases;
  }

  /**
   * Returns the spellings of a number, which may have more or fewer trailing zeros than the printed
   * one.
   */
  private static Stream<String> spellings(String number) {
    String shorter = number.replaceFirst("(\\.[0-9]*?)0+$", "$1").replaceFirst("\\.$", "");
    return Stream.of(number, shorter).distinct();
  }

  private static NumberExclusion exclusion(String phrase, @Nullable ChapterId chapter) {
    Place place = Place.startOf("");
    Located<ChapterId> located = chapter == null ? null : new Located<>(chapter, place);
    return new NumberExclusion(new Located<>(phrase, place), located, "", false, place);
  }
}
