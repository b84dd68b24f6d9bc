package lantai.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import lantai.model.Bound;
import lantai.model.Nature;
import lantai.text.Range;

/** Reads the figures of one passage into rows, where the words leave no choice. */
final class Proposer {

  /** A yearly average is no promise for this year. */
  private static final Pattern AVERAGE = Pattern.compile("年均|平均每年");

  private final Print print;
  private final List<Figures.Found> figures;
  private final Surroundings around;
  private final Sense sense;
  private final List<Proposal> proposals = new ArrayList<>();
  private Optional<Governor> governor = Optional.empty();

  private Proposer(Print print, Stance stance) {
    this.print = print;
    this.sense = new Sense(print, stance);
    this.figures = Figures.in(print);
    this.around = new Surroundings(print, figures);
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
    String words = around.words(figures.get(at));
    if (!words.contains("分别")) {
      return 1;
    }
    int size = 1;
    while (at + size < figures.size()
        && around
            .between(figures.get(at + size - 1), figures.get(at + size))
            .matches("[、和与及]|以及")) {
      size++;
    }
    return size;
  }

  private boolean pair(List<Figures.Found> row) {
    Figures.Found first = row.get(0);
    Figures.Found end = row.get(row.size() - 1);
    String words = around.words(first);
    Forms.Form form = Forms.of(words, first.unit(), false);
    boolean alike = row.stream().allMatch(each -> each.unit().equals(first.unit()));
    if (form == null || !alike || !end.closed() || sense.looksAway(first)) {
      return true;
    }
    List<String> names = Names.paired(form.name().replaceFirst("分别.*$", ""), row.size());
    if (names.size() != row.size() || names.stream().anyMatch(Objects::isNull)) {
      return true;
    }
    // One word at the end of the row binds each of its figures, as the linker reads it.
    boolean shared =
        row.subList(0, row.size() - 1).stream().allMatch(each -> each.bound() == Bound.EXACTLY);
    Range quote = new Range(around.start(first), end.figure().end());
    for (int i = 0; i < row.size(); i++) {
      Figures.Found each = row.get(i);
      Figures.Found bound =
          shared && end.boundBefore().isEmpty() ? each.bounded(end.bound()) : each;
      add(bound, form, names.get(i), quote, around.alone(each.figure(), quote), "paired");
    }
    return true;
  }

  private void single(Figures.Found figure, Figures.Found last) {
    Optional<Governor> governing = governor;
    governor = Optional.empty();
    String words = around.words(figure);
    if (words.contains("分别") || sense.looksAway(figure)) {
      return;
    }
    Forms.Form form =
        figure.closed() ? Forms.of(words, figure.unit(), !figure.boundBefore().isEmpty()) : null;
    boolean weak = form == null || form.nature() == Nature.LEVEL && form.word() == null;
    if (weak && governing.isPresent() && governing.get().goesOnTo(figure, print)) {
      govern(governing.get(), figure, governing.get().next(figure, print), "listed");
    } else if (form == null) {
      Governor.before(words, around.start(figure))
          .ifPresent(verb -> govern(verb, figure, Governor.behind(figure, print), null));
    } else if (!isLeap(figure, form)) {
      alone(figure, form, last);
    }
  }

  private void govern(
      Governor verb, Figures.Found figure, Optional<Governor.Item> read, String doubt) {
    if (read.isPresent()) {
      Governor.Item item = read.get();
      Governor after = verb.with(item);
      Forms.Form form = verb.form(item);
      add(figure, form, form.name(), after.quote(), doubt == null ? null : item.range(), doubt);
      governor = Optional.of(after);
    }
  }

  private void alone(Figures.Found figure, Forms.Form form, Figures.Found last) {
    String name = Names.of(form.name());
    Range quote = new Range(around.start(figure), figure.figure().end());
    if (name != null) {
      add(figure, form, name, quote, null, null);
      governor = Governor.of(form, quote);
    } else if (form.name().replaceFirst("同比|比上年|较上年", "").isEmpty() && last != null) {
      follow(figure, form, last);
    }
  }

  /** 提高30元至500元 is a step of 30 to what it came to, as far as the words tell. */
  private static boolean isLeap(Figures.Found figure, Forms.Form form) {
    return figure.worded() && form.word() != null && form.nature() != Nature.GROWTH;
  }

  /** 达到5000亿元、增长6%, and 增长6%、达到5000亿元: the name stands before the first of the two. */
  private void follow(Figures.Found figure, Forms.Form form, Figures.Found last) {
    Proposal before = proposals.isEmpty() ? null : proposals.get(proposals.size() - 1);
    if (before == null || !before.numerals().equals(last.numerals())) {
      return;
    }
    boolean grows =
        form.nature() == Nature.GROWTH
            && before.nature() == Nature.LEVEL
            && around.between(last, figure).matches("[、，,](?:同比|比上年|较上年)?(?:增长|下降)(?:了)?");
    boolean reaches =
        form.nature() == Nature.LEVEL
            && before.nature() == Nature.GROWTH
            && figure.unit().endsWith("元")
            && around.between(last, figure).matches("[、，,](?:总量)?(?:达到?)?");
    if (grows || reaches) {
      Range quote = new Range(before.quote().start(), figure.figure().end());
      add(figure, form, before.name(), quote, around.withWord(figure, form), "followed");
    }
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
            ahead && AVERAGE.matcher(words).find() ? name + "（年均）" : name,
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
}
