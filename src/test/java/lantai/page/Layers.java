package lantai.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import lantai.link.Evidence;
import lantai.link.GivenLinks;
import lantai.link.LinkedReport;
import lantai.link.Mention;
import lantai.model.Bound;
import lantai.model.ChapterId;
import lantai.model.GivenReport;
import lantai.model.GoalId;
import lantai.model.Paragraph;
import lantai.model.ParagraphId;
import lantai.model.Report;
import lantai.model.TermId;
import lantai.text.Range;

/** The layers over one paragraph. */
final class Layers {

  private static final ParagraphId FIRST = new ParagraphId(new ChapterId("1-1"), 1);
  private static final int MOST = 3;

  private static final Evidence.Printed NONE = new Evidence.Printed("", "", "");

  private final String text;
  private final List<Range> bold = new ArrayList<>();
  private final List<Paragraph.Hyperlink> links = new ArrayList<>();
  private final List<Evidence> evidence = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();

  Layers(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }

  List<Evidence> evidence() {
    return evidence;
  }

  static Layers random(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 1 + random.nextInt(30); i > 0; i--) {
      text.append("一二三四五。！”".charAt(random.nextInt(8)));
    }
    Layers layers = new Layers(text.toString());
    int length = text.length();
    some(random, length).forEach(layers.bold::add);
    apart(some(random, length))
        .forEach(range -> layers.link(range, "https://www.example.org/" + range.start()));
    for (Range range : some(random, length)) {
      String goal = (random.nextInt(4) == 0 ? "r" : "t") + layers.evidence.size();
      layers.evidence(goal, range);
    }
    for (Range range : apart(some(random, length))) {
      layers.mentions.add(new Mention(new TermId("a" + random.nextInt(MOST)), FIRST, range));
    }
    return layers;
  }

  private static List<Range> some(Random random, int length) {
    return Stream.generate(
            () -> {
              int start = random.nextInt(length);
              return new Range(start, start + 1 + random.nextInt(length - start));
            })
        .limit(random.nextInt(MOST + 1))
        .toList();
  }

  /** Those that do not overlap one before them. */
  private static List<Range> apart(List<Range> ranges) {
    List<Range> apart = new ArrayList<>();
    for (Range range : ranges) {
      if (apart.stream().noneMatch(range::overlaps)) {
        apart.add(range);
      }
    }
    apart.sort(Comparator.naturalOrder());
    return apart;
  }

  Layers bold(String words) {
    bold.add(range(words));
    return this;
  }

  Layers link(String words, String destination) {
    return link(range(words), destination);
  }

  private Layers link(Range range, String destination) {
    links.add(new Paragraph.Hyperlink(range, destination, GivenReport.PLACE));
    return this;
  }

  Layers target(String id, String words) {
    return evidence(id, range(words));
  }

  Layers result(String id, String words) {
    return evidence(id, range(words));
  }

  private Layers evidence(String id, Range range) {
    evidence.add(new Evidence(new GoalId(id), FIRST, range, range, NONE));
    return this;
  }

  Layers term(String id, String words) {
    mentions.add(new Mention(new TermId(id), FIRST, range(words)));
    return this;
  }

  private Range range(String words) {
    int start = text.indexOf(words);
    return new Range(start, start + words.length());
  }

  Paragraph paragraph() {
    return new Paragraph(FIRST, null, text, bold, links, GivenReport.origins(text));
  }

  /** Goals that begin with a t are targets, the others results. */
  LinkedReport linked() {
    GivenReport given = new GivenReport().chapter("1-1", List.of(paragraph()));
    for (Evidence found : evidence) {
      if (found.goal().value().startsWith("t")) {
        given.target(found.goal().value(), "一", "1", "", Bound.EXACTLY);
      } else {
        given.result(found.goal().value(), "一", "1", "", Bound.EXACTLY, null);
      }
    }
    given.term("a", List.of("甲"));
    mentions.stream()
        .map(mention -> mention.term().value())
        .filter(id -> !id.equals("a"))
        .distinct()
        .forEach(id -> given.term(id, List.of("甲" + id)));
    Report report = given.report();
    return GivenLinks.of(report, evidence, mentions);
  }

  /** A star where the character is bold, and the address that it leads to. */
  String expected(int at) {
    Range here = new Range(at, at + 1);
    String star = bold.stream().anyMatch(range -> range.contains(here)) ? "*" : "";
    for (Paragraph.Hyperlink link : links) {
      if (link.range().contains(here)) {
        return star + link.destination();
      }
    }
    for (Evidence found : evidence) {
      if (found.figure().contains(here)) {
        boolean target = found.goal().value().startsWith("t");
        return star
            + (target ? "targets/" + found.goal() + ".html" : "results.html#g-" + found.goal());
      }
    }
    for (Mention mention : mentions) {
      if (mention.range().contains(here)) {
        return star + "terms/" + mention.term() + ".html";
      }
    }
    return star;
  }
}
