package lantai.site.page;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lantai.chinese.PhraseFinder;
import lantai.chinese.PhraseFinder.PhraseMatch;
import lantai.chinese.SentenceSplitter;
import lantai.chinese.SpacelessText;
import lantai.chinese.TextRange;
import lantai.diagnostics.Located;
import lantai.link.LinkedReport;
import lantai.link.QuoteMatch;
import lantai.link.SiteAddresses;
import lantai.model.IntendedCityRole;
import lantai.model.Project;
import lantai.model.Report;
import lantai.model.TextBlock;

/** Makes the rows of cities, with all sentences of the report that mention each. */
final class CityRowFactory {

  /** Shown instead of omitted words. */
  private static final String OMITTED = "……";

  private final LinkedReport linked;
  private final Report report;
  private final RowViewFactory rows;
  private final List<NamingBlock> blocks;
  private final List<CityViewRecords.CityRow> all;

  /**
   * A paragraph or note.
   *
   * @param names occurrences of place names, found without white space
   */
  private record NamingBlock(TextBlock block, List<PhraseMatch> names) {}

  CityRowFactory(LinkedReport linked, RowViewFactory rows) {
    this.linked = linked;
    this.report = linked.report();
    this.rows = rows;
    PhraseFinder names =
        new PhraseFinder(
            report.rows(IntendedCityRole.class).stream().flatMap(CityRowFactory::names).toList());
    this.blocks =
        report.textBlocks().stream()
            .filter(block -> block.paragraph() != null)
            .map(block -> new NamingBlock(block, find(names, block.text())))
            .filter(block -> !block.names.isEmpty())
            .toList();
    this.all = report.rows(IntendedCityRole.class).stream().map(this::row).toList();
  }

  List<CityViewRecords.CityRow> all() {
    return all;
  }

  private CityViewRecords.CityRow row(IntendedCityRole city) {
    PhraseFinder names = new PhraseFinder(names(city).toList());
    return new CityViewRecords.CityRow(
        SiteAddresses.anchor(city.id()),
        city.name(),
        role(city),
        mentions(city),
        report.rows(Project.class).stream()
            .filter(project -> !find(names, project.name()).isEmpty())
            .map(project -> LabelledLink.to(project, ""))
            .toList(),
        report.terms().stream()
            .filter(term -> !find(names, term.term().value()).isEmpty())
            .map(term -> new LabelledLink(term.term().value(), SiteAddresses.of(term, linked)))
            .toList(),
        rows.source(city, ""));
  }

  private static List<PhraseMatch> find(PhraseFinder names, String text) {
    SpacelessText folded = new SpacelessText(text);
    return names.in(folded.folded()).stream()
        .map(match -> new PhraseMatch(match.phrase(), folded.unfold(match.range())))
        .toList();
  }

  /**
   * Returns the names of the city and of the places that editors assign to it, without white space.
   */
  private static Stream<String> names(IntendedCityRole city) {
    return Stream.concat(Stream.of(city.name()), city.places().stream().map(Located::value))
        .map(SpacelessText::fold);
  }

  /**
   * Returns the role with the city and the verb of both: the words at the beginning of the quote,
   * up to the first city. Further cities in a list of cities are omitted.
   */
  private String role(IntendedCityRole city) {
    QuoteMatch match = linked.quoteMatchOf(city);
    String text = report.textBlock(match.paragraph()).text();
    String quote = match.quote().of(text);
    int role = match.figure().start() - match.quote().start();
    int own = quote.lastIndexOf(city.name(), role);
    int first =
        report.rows(IntendedCityRole.class).stream()
            .mapToInt(other -> quote.indexOf(other.name()))
            .filter(at -> at >= 0)
            .min()
            .orElse(0);
    int begin = own < 0 ? role : own;
    String governing = quote.substring(0, Math.min(first, begin));
    String between = governing.isEmpty() || begin <= first ? "" : OMITTED;
    int end = match.figure().end() - match.quote().start();
    return governing + between + quote.substring(begin, end);
  }

  private List<CityViewRecords.MentionView> mentions(IntendedCityRole city) {
    return blocks.stream().flatMap(block -> mentions(city, block).stream()).toList();
  }

  private List<CityViewRecords.MentionView> mentions(IntendedCityRole city, NamingBlock naming) {
    List<TextRange> all = found(names(city), city, naming);
    if (all.isEmpty()) {
      return List.of();
    }
    TextBlock block = naming.block;
    List<TextRange> own = found(names(city).limit(1), city, naming);
    List<CityViewRecords.MentionView> mentions = new ArrayList<>();
    for (TextRange sentence : SentenceSplitter.in(block.text())) {
      List<TextRange> names = all.stream().filter(sentence::contains).toList();
      if (!names.isEmpty()) {
        mentions.add(
            new CityViewRecords.MentionView(
                excerpt(block.text(), sentence, names),
                own.stream().noneMatch(sentence::contains),
                rows.source(block.paragraph(), sentence, "")));
      }
    }
    return mentions;
  }

  /**
   * Returns the occurrences in the order of the text, merged where they overlap, without those of
   * the quoted role.
   */
  private List<TextRange> found(Stream<String> names, IntendedCityRole city, NamingBlock naming) {
    Set<String> wanted = names.collect(toSet());
    QuoteMatch role = linked.quoteMatchOf(city);
    boolean hasRole = role.paragraph().equals(naming.block.paragraph());
    return TextRange.joined(
        naming.names.stream()
            .filter(match -> wanted.contains(match.phrase()))
            .map(PhraseMatch::range)
            .filter(range -> !hasRole || !role.quote().contains(range))
            .toList());
  }

  /** Returns the clauses of a sentence that contain names, each with its final punctuation mark. */
  private static List<CityViewRecords.MarkedText> excerpt(
      String text, TextRange sentence, List<TextRange> names) {
    List<TextRange> pieces =
        TextRange.joined(
            names.stream()
                .map(name -> SentenceSplitter.clauseAround(text, name))
                .map(
                    clause ->
                        new TextRange(clause.start(), Math.min(clause.end() + 1, sentence.end())))
                .toList());
    List<CityViewRecords.MarkedText> marked = new ArrayList<>();
    int at = sentence.start();
    for (TextRange piece : pieces) {
      if (piece.start() > at) {
        marked.add(new CityViewRecords.MarkedText(OMITTED, false));
      }
      at = piece.start();
      for (TextRange name : names) {
        if (piece.contains(name)) {
          marked.add(new CityViewRecords.MarkedText(text.substring(at, name.start()), false));
          marked.add(new CityViewRecords.MarkedText(name.of(text), true));
          at = name.end();
        }
      }
      marked.add(new CityViewRecords.MarkedText(text.substring(at, piece.end()), false));
      at = piece.end();
    }
    if (at < sentence.end()) {
      marked.add(new CityViewRecords.MarkedText(OMITTED, false));
    }
    return List.copyOf(marked);
  }
}
