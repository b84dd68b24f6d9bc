package lantai.site.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import lantai.chinese.TextRange;
import lantai.link.LinkTestSupport;
import lantai.link.LinkedReport;
import lantai.link.QuoteMatch;
import lantai.link.ShownFigure;
import lantai.link.TermOccurrence;
import lantai.model.Bound;
import lantai.model.ChapterId;
import lantai.model.Paragraph;
import lantai.model.ParagraphId;
import lantai.model.Report;
import lantai.model.ReportBuilder;
import lantai.model.RowId;
import lantai.model.TermId;

/** The layers of a paragraph. */
final class TextLayers {

  private static final ParagraphId FIRST = new ParagraphId(new ChapterId("1-1"), 1);
  private static final int MOST = 3;

  private static final ShownFigure NONE = new ShownFigure(List.of(), "");

  private final String text;
  private final List<TextRange> bold = new ArrayList<>();
  private final List<Paragraph.Hyperlink> links = new ArrayList<>();
  private final List<QuoteMatch> quoteMatches = new ArrayList<>();
  private final List<TermOccurrence> occurrences = new ArrayList<>();

  TextLayers(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }

  List<QuoteMatch> quoteMatches() {
    return quoteMatches;
  }

  static TextLayers random(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 1 + random.nextInt(30); i > 0; i--) {
      text.append("一二三四五。！”".charAt(random.nextInt(8)));
    }
    TextLayers layers = new TextLayers(text.toString());
    int length = text.length();
    some(random, length).forEach(layers.bold::add);
    withoutOverlaps(some(random, length))
        .forEach(range -> layers.link(range, "https://www.example.org/" + range.start()));
    for (TextRange range : some(random, length)) {
      String row = (random.nextInt(4) == 0 ? "r" : "t") + layers.quoteMatches.size();
      layers.quoteMatches(row, range);
    }
    for (TextRange range : withoutOverlaps(some(random, length))) {
      layers.occurrences.add(
          new TermOccurrence(new TermId("a" + random.nextInt(MOST)), FIRST, range));
    }
    return layers;
  }

  private static List<TextRange> some(Random random, int length) {
    return Stream.generate(
            () -> {
              int start = random.nextInt(length);
              return new TextRange(start, start + 1 + random.nextInt(length - start));
            })
        .limit(random.nextInt(MOST + 1))
        .toList();
  }

  /** Returns the ranges that overlap no earlier one. */
  private static List<TextRange> withoutOverlaps(List<TextRange> ranges) {
    List<TextRange> result = new ArrayList<>();
    for (TextRange range : ranges) {
      if (result.stream().noneMatch(range::overlaps)) {
        result.add(range);
      }
    }
    result.sort(Comparator.naturalOrder());
    return result;
  }

  TextLayers bold(String words) {
    bold.add(range(words));
    return this;
  }

  TextLayers link(String words, String destination) {
    return link(range(words), destination);
  }

  private TextLayers link(TextRange range, String destination) {
    links.add(new Paragraph.Hyperlink(range, destination, ReportBuilder.PLACE));
    return this;
  }

  TextLayers target(String id, String words) {
    return quoteMatches(id, range(words));
  }

  TextLayers result(String id, String words) {
    return quoteMatches(id, range(words));
  }

  private TextLayers quoteMatches(String id, TextRange range) {
    quoteMatches.add(new QuoteMatch(new RowId(id), FIRST, range, range, NONE));
    return this;
  }

  TextLayers term(String id, String words) {
    occurrences.add(new TermOccurrence(new TermId(id), FIRST, range(words)));
    return this;
  }

  private TextRange range(String words) {
    int start = text.indexOf(words);
    return new TextRange(start, start + words.length());
  }

  Paragraph paragraph() {
    return new Paragraph(FIRST, null, text, bold, links, ReportBuilder.origins(text));
  }

  /** Rows whose id begins with t are targets, the others results. */
  LinkedReport linked() {
    ReportBuilder given = new ReportBuilder().chapter("1-1", List.of(paragraph()));
    for (QuoteMatch found : quoteMatches) {
      if (found.rowId().value().startsWith("t")) {
        given.target(found.rowId().value(), "一", "1", "", Bound.NONE);
      } else {
        given.result(found.rowId().value(), "一", "1", "", Bound.NONE, null);
      }
    }
    given.term("a", List.of("甲"));
    occurrences.stream()
        .map(occurrence -> occurrence.term().value())
        .filter(id -> !id.equals("a"))
        .distinct()
        .forEach(id -> given.term(id, List.of("甲" + id)));
    Report report = given.report();
    return LinkTestSupport.of(report, quoteMatches, occurrences);
  }

  /** Returns a star if the character is bold, and the address that it links to. */
  String expected(int at) {
    TextRange here = new TextRange(at, at + 1);
    String star = bold.stream().anyMatch(range -> range.contains(here)) ? "*" : "";
    for (Paragraph.Hyperlink link : links) {
      if (link.range().contains(here)) {
        return star + link.destination();
      }
    }
    List<QuoteMatch> shortestFirst =
        quoteMatches.stream()
            .sorted(Comparator.comparing(found -> found.figure().end() - found.figure().start()))
            .toList();
    for (QuoteMatch found : shortestFirst) {
      if (found.figure().contains(here)) {
        boolean target = found.rowId().value().startsWith("t");
        return star
            + (target ? "targets/" + found.rowId() + ".html" : "results.html#g-" + found.rowId());
      }
    }
    for (TermOccurrence occurrence : occurrences) {
      if (occurrence.range().contains(here)) {
        return star + "terms/" + occurrence.term() + ".html";
      }
    }
    return star;
  }
}
