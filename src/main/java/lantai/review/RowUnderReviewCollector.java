package lantai.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lantai.chinese.SpacelessText;
import lantai.chinese.TextRange;
import lantai.content.edit.TableRow;
import lantai.content.edit.YamlMapping;
import lantai.diagnostics.Problem;
import lantai.diagnostics.ProblemCode;
import lantai.importer.draft.WordedResultFieldProposer;
import lantai.link.QuoteMatch;
import lantai.model.NumberExclusion;
import lantai.model.ReportRow;
import lantai.model.RowId;
import lantai.model.TableSchemas;
import lantai.model.TextBlock;
import lantai.model.table.TableSchema;

/**
 * Collects the rows of a content folder, in the order in which the report prints what they state.
 */
final class RowUnderReviewCollector {

  private static final TableSchema<?> RESULTS = TableSchemas.named("results");

  private final ContentUnderReview content;
  private final List<TextBlock> blocks;
  private final Map<String, List<TextBlock>> paragraphs;
  private final Map<TextBlock, Integer> order = new HashMap<>();
  private final Map<TextBlock, SpacelessText> folded = new HashMap<>();
  private final Set<String> keys = new HashSet<>();

  private RowUnderReviewCollector(ContentUnderReview content) {
    this.content = content;
    this.blocks = content.linked().report().textBlocks();
    this.paragraphs =
        blocks.stream()
            .filter(block -> block.paragraph() != null)
            .collect(Collectors.groupingBy(TextBlock::chapter));
    for (TextBlock block : blocks) {
      order.put(block, order.size());
      folded.put(block, new SpacelessText(block.text()));
    }
  }

  static List<RowUnderReview> of(ContentUnderReview content) {
    return new RowUnderReviewCollector(content).items();
  }

  private List<RowUnderReview> items() {
    List<RowUnderReview> items = new ArrayList<>();
    for (TableWithRows table : content.tables()) {
      table.written().rows().forEach(row -> items.add(item(table.table(), row)));
    }
    content.problems().stream()
        .flatMap(problem -> unaccounted(problem).stream())
        .forEach(items::add);
    items.sort(
        Comparator.comparing(this::blockOf).thenComparing(RowUnderReviewCollector::offsetOf));
    return List.copyOf(items);
  }

  /**
   * Returns an item for an uncovered number, proposed as an exclusion, or for an uncovered
   * judgement, proposed as a result.
   */
  private Optional<RowUnderReview> unaccounted(Problem problem) {
    return NewExclusion.place(problem, blocks)
        .map(
            spot -> {
              boolean claim = problem.code() == ProblemCode.CLAIM_UNACCOUNTED;
              TextBlock block = spot.block();
              String place = block.chapter() + "#" + block.localId() + "@" + spot.quote().start();
              return RowUnderReview.proposed(
                  (claim ? "claim:" : "number:") + place,
                  claim ? RESULTS : TableSchemas.NUMERALS,
                  claim
                      ? WordedResultFieldProposer.of(content.linked().report(), block, spot.quote())
                      : NewExclusion.at(spot, "").fields(),
                  spot,
                  List.of(problem));
            });
  }

  private int blockOf(RowUnderReview item) {
    return item.spot() == null ? -1 : order.get(item.spot().block());
  }

  private static int offsetOf(RowUnderReview item) {
    return item.spot() == null ? 0 : item.spot().marks().get(0).start();
  }

  private RowUnderReview item(TableSchema<?> table, TableRow row) {
    YamlMapping fields = row.mapping();
    String id = fields.value("id");
    String name = id.isEmpty() ? fields.value("phrase") + "@" + fields.value("chapter") : id;
    String key = table.name() + ":" + name;
    for (int i = 2; !keys.add(key); i++) {
      key = table.name() + ":" + name + ":" + i;
    }
    TextSpot spot = spot(table, row, fields).orElse(null);
    return new RowUnderReview(key, table, row, fields, spot, content.problemsOf(table, row));
  }

  private Optional<TextSpot> spot(TableSchema<?> table, TableRow row, YamlMapping fields) {
    if (table == TableSchemas.NUMERALS) {
      return excluded(table, row);
    }
    return table == TableSchemas.GLOSSARY
        ? named(fields.value("term"))
        : quoted(fields.value("id"), fields);
  }

  /** Returns the first occurrence of a term. */
  private Optional<TextSpot> named(String term) {
    for (TextBlock block : blocks) {
      for (TextRange found : folded.get(block).find(term)) {
        return Optional.of(new TextSpot(block, found, List.of(found)));
      }
    }
    return Optional.empty();
  }

  /** Returns the quote of a row, with its figure if that was found. */
  private Optional<TextSpot> quoted(String id, YamlMapping fields) {
    List<TextBlock> chapter = paragraphs.getOrDefault(fields.value("chapter"), List.of());
    for (TextBlock block : chapter) {
      for (TextRange quote : folded.get(block).find(fields.value("quote"))) {
        return Optional.of(new TextSpot(block, quote, List.of(meant(id, fields, block, quote))));
      }
    }
    return chapter.stream()
        .findFirst()
        .map(block -> new TextSpot(block, new TextRange(0, 0), List.of(new TextRange(0, 0))));
  }

  private TextRange meant(String id, YamlMapping fields, TextBlock block, TextRange quote) {
    Stream<TextRange> figure =
        content.linked().quoteMatchesIn(block.paragraph()).stream()
            .filter(match -> match.rowId().equals(new RowId(id)))
            .map(QuoteMatch::figure);
    Stream<TextRange> focus =
        new SpacelessText(quote.of(block.text()))
            .find(fields.value("focus")).stream().map(range -> range.shifted(quote.start()));
    return Stream.concat(figure, focus).findFirst().orElse(quote);
  }

  /**
   * Returns the first block with the phrase of an exclusion, with all its occurrences there marked.
   */
  private Optional<TextSpot> excluded(TableSchema<?> table, TableRow row) {
    Optional<NumberExclusion> exclusion =
        content.linked().report().exclusions().stream()
            .filter(each -> content.name(each.place()).equals(table.file()))
            .filter(each -> row.line() <= each.place().line())
            .filter(each -> each.place().line() < row.endLine())
            .findFirst();
    return exclusion.flatMap(
        found ->
            blocks.stream()
                .filter(found::appliesTo)
                .flatMap(block -> spot(found, block).stream())
                .findFirst());
  }

  private static Optional<TextSpot> spot(NumberExclusion exclusion, TextBlock block) {
    SpacelessText text = SpacelessText.halfWidth(block.text());
    List<TextRange> marks =
        TextRange.matches(exclusion.pattern(), text.folded()).stream().map(text::unfold).toList();
    return marks.isEmpty()
        ? Optional.empty()
        : Optional.of(new TextSpot(block, marks.get(0), marks));
  }

  /** Returns the rows whose figures a block prints, with their ranges. */
  static Map<ReportRow, TextRange> figuresIn(TextBlock block, ContentUnderReview content) {
    Map<ReportRow, TextRange> figures = new HashMap<>();
    if (block.paragraph() != null) {
      for (QuoteMatch match : content.linked().quoteMatchesIn(block.paragraph())) {
        figures.put(content.linked().row(match.rowId()), match.figure());
      }
    }
    return figures;
  }
}
