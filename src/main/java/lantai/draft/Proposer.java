package lantai.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantai.model.Bound;
import lantai.model.Nature;
import lantai.text.Range;

/** Reads the figures of one passage into rows, where the words leave no choice. */
final class Proposer {

  private static final Pattern JOINT = Pattern.compile("[、和与及]|以及");

  private final Print print;
  private final List<Figures.Found> figures;
  private final Sense sense;
  private final List<Proposal> proposals = new ArrayList<>();

  private Proposer(Print print, Stance stance) {
    this.print = print;
    this.sense = new Sense(print, stance);
    this.figures = Figures.in(print);
  }

  static List<Proposal> read(Print print, Stance stance) {
    return new Proposer(print, stance).read();
  }

  private List<Proposal> read() {
    Figures.Found last = null;
    for (int i = 0; i < figures.size(); i++) {
      Figures.Found figure = figures.get(i);
      int row = row(figures, i);
      if (row > 1 && pair(figures.subList(i, i + row))) {
        i += row - 1;
        last = null;
      } else {
        single(figure, last);
        last = figure;
      }
    }
    return proposals;
  }

  /** How many figures stand in a row behind 分别. */
  private int row(List<Figures.Found> figures, int at) {
    String words = words(figures.get(at));
    if (!words.contains("分别")) {
      return 1;
    }
    int size = 1;
    while (at + size < figures.size()
        && between(figures.get(at + size - 1), figures.get(at + size)).matches("[、和与及]|以及")) {
      size++;
    }
    return size;
  }

  private String between(Figures.Found one, Figures.Found next) {
    int start = one.figure().end();
    return start <= next.figure().start()
        ? print.plain().substring(start, next.figure().start())
        : "";
  }

  private boolean pair(List<Figures.Found> row) {
    Figures.Found first = row.get(0);
    Figures.Found end = row.get(row.size() - 1);
    String words = words(first);
    Forms.Form form = Forms.of(words, first.unit(), false);
    boolean alike = row.stream().allMatch(each -> each.unit().equals(first.unit()));
    if (form == null || !alike || !end.closed() || sense.looksAway(first)) {
      return true;
    }
    List<String> names = Names.paired(form.name().replaceFirst("分别.*$", ""), row.size());
    if (names.size() != row.size() || names.contains(null)) {
      return true;
    }
    // One word at the end of the row binds each of its figures, as the linker reads it.
    boolean shared =
        row.subList(0, row.size() - 1).stream().allMatch(each -> each.bound() == Bound.EXACTLY);
    Range quote = new Range(start(first), end.figure().end());
    for (int i = 0; i < row.size(); i++) {
      Figures.Found each = row.get(i);
      Figures.Found bound =
          shared && end.boundBefore().isEmpty() ? each.bounded(end.bound()) : each;
      add(bound, form, names.get(i), quote, each.figure(), "paired");
    }
    return true;
  }

  private void single(Figures.Found figure, Figures.Found last) {
    String words = words(figure);
    if (words.contains("分别") || sense.looksAway(figure) || !figure.closed()) {
      return;
    }
    Forms.Form form = Forms.of(words, figure.unit(), !figure.boundBefore().isEmpty());
    if (form == null || isLeap(figure, form)) {
      return;
    }
    String name = Names.of(form.name());
    Range quote = new Range(start(figure), figure.figure().end());
    if (name != null) {
      add(figure, form, name, quote, null, null);
    } else if (form.name().replaceFirst("同比|比上年|较上年", "").isEmpty() && last != null) {
      follow(figure, form, last);
    }
  }

  /** 提高30元至500元 is a step of 30 to what it came to, as far as the words tell. */
  private static boolean isLeap(Figures.Found figure, Forms.Form form) {
    return figure.worded() && form.word() != null && form.nature() != Nature.GROWTH;
  }

  /** 达到5000亿元、增长6%: what grows is named before the amount. */
  private void follow(Figures.Found figure, Forms.Form form, Figures.Found last) {
    Proposal before = proposals.isEmpty() ? null : proposals.get(proposals.size() - 1);
    boolean next =
        before != null
            && before.numerals().equals(last.numerals())
            && between(last, figure).matches("[、，,](?:同比|比上年|较上年)?(?:增长|下降)(?:了)?")
            && form.nature() == Nature.GROWTH
            && before.nature() == Nature.LEVEL;
    if (next) {
      Range quote = new Range(before.quote().start(), figure.figure().end());
      add(figure, form, before.name(), quote, wordAndFigure(figure, form), "followed");
    }
  }

  private Range wordAndFigure(Figures.Found figure, Forms.Form form) {
    int start = figure.figure().start() - (form.word() == null ? 0 : form.word().length());
    return new Range(Math.max(0, start), figure.figure().end());
  }

  private void add(
      Figures.Found figure, Forms.Form form, String name, Range quote, Range focus, String doubt) {
    boolean ahead = sense.isAhead(figure);
    String words = quote.of(print.plain());
    boolean minus = form.down() && form.nature() != Nature.LEVEL;
    Range sentence = new Range(print.sentence(quote).start(), figure.figure().end());
    Range clause = new Range(print.clause(figure.figure()).start(), figure.figure().end());
    proposals.add(
        new Proposal(
            ahead,
            print,
            figure.numerals(),
            quote,
            focus,
            name,
            (minus ? "-" : "") + figure.value(),
            figure.to() == null ? null : (minus ? "-" : "") + figure.to(),
            figure.unit(),
            figure.bound(),
            ahead ? Names.modality(words) : null,
            form.nature(),
            ahead ? null : form.word(),
            Sense.direction(form),
            Sense.period(form, name, sentence.of(print.plain()), clause.of(print.plain())),
            doubt));
  }

  /** From the pause or the figure before it up to the figure. */
  private String words(Figures.Found figure) {
    return print.plain().substring(start(figure), figure.figure().start());
  }

  private int start(Figures.Found figure) {
    int start = print.clause(figure.figure()).start();
    for (Figures.Found each : figures) {
      int end = each.figure().end();
      if (end > start && end < figure.figure().start()) {
        Matcher joint = JOINT.matcher(print.plain()).region(end, figure.figure().start());
        start = joint.lookingAt() ? joint.end() : start;
      }
    }
    return start;
  }
}
