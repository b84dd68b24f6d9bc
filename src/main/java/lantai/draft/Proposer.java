package lantai.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantai.model.Bound;
import lantai.model.Nature;
import lantai.model.Result.Direction;
import lantai.model.Result.Period;
import lantai.text.Range;

/** Reads the figures of one passage into rows, where the words leave no choice. */
final class Proposer {

  private static final Pattern GOALS_NAMED =
      Pattern.compile("(?:主要|预期|奋斗)目标(?:建议)?(?:是|为|如下|：|:)");
  private static final Pattern PAST =
      Pattern.compile("去年|上年(?!增长|提高|下降|末)|已经|目前|近年来|预计|过去|截至|截止|[0-9五]年来|已(?:建成|达|完成|实现)|我国有|现有");
  private static final Pattern FUTURE = Pattern.compile("今年|预期目标|力争|明年|下一步|将要|到20[0-9]{2}年");
  private static final Pattern YEARS = Pattern.compile("[五5]年来|年均|累计|[五5]年(?:累计|新增)|“十[一二三四]五”|[五5]年(?:增长|下降|提高)");
  private static final Pattern FLOW =
      Pattern.compile(".*(?:产值|总值|收入|产量|投资|总额|进出口|零售额|销售额|支出|投入|增加值|吞吐量|营业额|资金|投放|客运量)");

  private static final Pattern JOINT = Pattern.compile("[、和与及]|以及");

  private final Print print;
  private final List<Figures.Found> figures;
  private final Stance stance;
  private final List<Proposal> proposals = new ArrayList<>();

  private Proposer(Print print, Stance stance) {
    this.print = print;
    this.stance = stance;
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
    if (form == null || !alike || !end.closed() || looksAway(first)) {
      return true;
    }
    List<String> names = Names.paired(form.name().replaceFirst("分别.*$", ""), row.size());
    if (names.size() != row.size() || names.contains(null)) {
      return true;
    }
    // One word at the end of the row binds each of its figures, as the linker reads it.
    boolean shared =
        row.subList(0, row.size() - 1).stream()
            .allMatch(each -> each.bound() == Bound.EXACTLY);
    Range quote = new Range(start(first), end.figure().end());
    for (int i = 0; i < row.size(); i++) {
      Figures.Found each = row.get(i);
      Figures.Found bound =
          shared && end.boundBefore().isEmpty()
              ? new Figures.Found(
                  each.numeral(), each.figure(), each.value(), each.unit(), end.bound(), "", true)
              : each;
      add(bound, form, names.get(i), quote, each.figure(), "paired");
    }
    return true;
  }

  private void single(Figures.Found figure, Figures.Found last) {
    String words = words(figure);
    if (words.contains("分别") || looksAway(figure) || !figure.closed()) {
      return;
    }
    Forms.Form form = Forms.of(words, figure.unit(), !figure.boundBefore().isEmpty());
    if (form == null) {
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

  /** 达到5000亿元、增长6%: what grows is named before the amount. */
  private void follow(Figures.Found figure, Forms.Form form, Figures.Found last) {
    Proposal before = proposals.isEmpty() ? null : proposals.get(proposals.size() - 1);
    boolean next =
        before != null
            && before.numeral().equals(last.numeral())
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
    boolean ahead = isAhead(figure);
    String words = quote.of(print.plain());
    boolean minus = form.down() && form.nature() != Nature.LEVEL;
    String sentence = print.sentence(figure.figure()).of(print.plain());
    proposals.add(
        new Proposal(
            ahead,
            print,
            figure.numeral(),
            quote,
            focus,
            name,
            (minus ? "-" : "") + figure.value(),
            figure.unit(),
            figure.bound(),
            ahead ? Names.modality(words) : null,
            form.nature(),
            ahead ? null : form.word(),
            direction(form),
            period(form, name, sentence),
            doubt));
  }

  private static Direction direction(Forms.Form form) {
    boolean moves = form.word() != null && !form.level();
    return form.down() && moves ? Direction.DOWN : moves ? Direction.UP : Direction.NONE;
  }

  private static Period period(Forms.Form form, String name, String sentence) {
    if (YEARS.matcher(sentence).find()) {
      return Period.CUMULATIVE;
    }
    return form.level() && !FLOW.matcher(name).matches() ? Period.STOCK : Period.ANNUAL;
  }

  private boolean isAhead(Figures.Found figure) {
    return stance == Stance.AHEAD
        || stance == Stance.UNKNOWN
            && GOALS_NAMED.matcher(print.sentence(figure.figure()).of(print.plain())).find();
  }

  /** Whether the sentence looks another way than its chapter. */
  private boolean looksAway(Figures.Found figure) {
    Range sentence = print.sentence(figure.figure());
    String before = print.plain().substring(sentence.start(), figure.figure().start());
    return switch (stance) {
      case UNKNOWN -> !GOALS_NAMED.matcher(before).find();
      case AHEAD -> PAST.matcher(before).find();
      case BACK -> FUTURE.matcher(before).find() || before.contains("目标");
    };
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
