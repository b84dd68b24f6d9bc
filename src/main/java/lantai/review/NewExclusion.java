package lantai.review;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lantai.chinese.SentenceSplitter;
import lantai.chinese.SpacelessText;
import lantai.chinese.TextRange;
import lantai.diagnostics.Problem;
import lantai.diagnostics.ProblemCode;
import lantai.link.ArabicNumeralFinder;
import lantai.link.QuantityInWordsFinder;
import lantai.model.TextBlock;
import lantai.model.table.TableSchema;

/** A row to be added to {@code numerals.yaml}. */
record NewExclusion(String phrase, String chapter, String reason) {

  /** Maximum number of characters of a phrase on either side of the quantity. */
  private static final int CONTEXT = 12;

  private static final Set<ProblemCode> UNACCOUNTED =
      EnumSet.of(
          ProblemCode.NUMERAL_UNACCOUNTED,
          ProblemCode.QUANTITY_UNACCOUNTED,
          ProblemCode.CLAIM_UNACCOUNTED);

  /** Returns rows that exclude uncovered quantities and judgements, one for each place. */
  static List<NewExclusion> of(List<Problem> problems, ContentUnderReview content, String reason) {
    List<TextBlock> blocks = content.linked().report().textBlocks();
    return problems.stream()
        .flatMap(problem -> place(problem, blocks).stream())
        .map(spot -> at(spot, reason))
        .distinct()
        .toList();
  }

  static NewExclusion at(TextSpot spot, String reason) {
    return new NewExclusion(phrase(spot.block(), spot.quote()), spot.block().chapter(), reason);
  }

  /** Returns the place of the uncovered quantity or judgement that a problem reports. */
  static Optional<TextSpot> place(Problem problem, List<TextBlock> blocks) {
    if (!UNACCOUNTED.contains(problem.code())) {
      return Optional.empty();
    }
    Pattern words = Pattern.compile(Pattern.quote(problem.arguments().get(0)));
    return blocks.stream()
        .filter(block -> block.place().path().equals(problem.place().path()))
        .flatMap(
            block ->
                TextRange.matches(words, block.text()).stream()
                    .filter(each -> block.placeAt(each.start()).equals(problem.place()))
                    .map(each -> new TextSpot(block, each, List.of(each))))
        .findFirst();
  }

  static Stream<TextRange> quantities(TextBlock block) {
    return Stream.concat(
        ArabicNumeralFinder.in(block).stream(), QuantityInWordsFinder.in(block.text()).stream());
  }

  /** Returns the part of the clause around a quantity, up to the adjacent quantities. */
  static String phrase(TextBlock block, TextRange quantity) {
    String text = block.text();
    TextRange clause = SentenceSplitter.clauseAround(text, quantity);
    List<TextRange> others = quantities(block).toList();
    int start = Math.max(clause.start(), quantity.start() - CONTEXT);
    int end = Math.min(clause.end(), quantity.end() + CONTEXT);
    for (TextRange other : others) {
      if (other.end() <= quantity.start()) {
        start = Math.max(start, other.end());
      } else if (other.start() >= quantity.end()) {
        end = Math.min(end, other.start());
      }
    }
    TextRange range = withoutBraces(text, new TextRange(start, end), quantity);
    return SpacelessText.fold(range.of(text));
  }

  /** Returns the part of a range without braces, which are special in phrases. */
  private static TextRange withoutBraces(String text, TextRange range, TextRange quantity) {
    int start = quantity.start();
    while (start > range.start() && "{}".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    int end = quantity.end();
    while (end < range.end() && "{}".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return new TextRange(start, end);
  }

  String drafted() {
    return yaml().replaceFirst("\n", "\n  " + TableSchema.DRAFT + ": true\n");
  }

  String yaml() {
    return RowUnderReview.yaml(fields());
  }

  /** Returns the fields by key; the reason is empty if none is given. */
  Map<String, String> fields() {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("phrase", phrase);
    fields.put("chapter", chapter);
    fields.put("reason", reason);
    return fields;
  }
}
