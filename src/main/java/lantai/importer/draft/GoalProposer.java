package lantai.importer.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import lantai.chinese.TextRange;
import lantai.model.Bound;
import lantai.model.FigureNature;

/** Reads the figures of one text block into rows, where the words leave no choice. */
final class GoalProposer {

  /** A yearly average is no promise for this year. */
  private static final Pattern AVERAGE = Pattern.compile("年均|平均每年");

  private final FigureText print;
  private final List<FigureScanner.ScannedFigure> figures;
  private final AdjacentText around;
  private final SentenceTense sense;
  private final List<GoalProposal> proposals = new ArrayList<>();
  private Optional<VerbPhrase> governor = Optional.empty();

  private GoalProposer(FigureText print, ChapterTense stance) {
    this.print = print;
    this.sense = new SentenceTense(print, stance);
    this.figures = FigureScanner.in(print);
    this.around = new AdjacentText(print, figures);
  }

  static List<GoalProposal> read(FigureText print, ChapterTense stance) {
    return new GoalProposer(print, stance).read();
  }

  private List<GoalProposal> read() {
    FigureScanner.ScannedFigure last = null;
    for (int i = 0; i < figures.size(); i++) {
      FigureScanner.ScannedFigure figure = figures.get(i);
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
  private int row(List<FigureScanner.ScannedFigure> figures, int at) {
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

  private boolean pair(List<FigureScanner.ScannedFigure> row) {
    FigureScanner.ScannedFigure first = row.get(0);
    FigureScanner.ScannedFigure end = row.get(row.size() - 1);
    String words = around.words(first);
    IndicatorPatterns.IndicatorPattern form = IndicatorPatterns.of(words, first.unit(), false);
    boolean alike = row.stream().allMatch(each -> each.unit().equals(first.unit()));
    if (form == null || !alike || !end.closed() || sense.looksAway(first)) {
      return true;
    }
    List<String> names = IndicatorNames.paired(form.name().replaceFirst("分别.*$", ""), row.size());
    if (names.size() != row.size() || names.stream().anyMatch(Objects::isNull)) {
      return true;
    }
    // One word at the end of the row binds each of its figures, as the linker reads it.
    boolean shared =
        row.subList(0, row.size() - 1).stream().allMatch(each -> each.bound() == Bound.EXACTLY);
    TextRange quote = new TextRange(around.start(first), end.figure().end());
    for (int i = 0; i < row.size(); i++) {
      FigureScanner.ScannedFigure each = row.get(i);
      FigureScanner.ScannedFigure bound =
          shared && end.boundBefore().isEmpty() ? each.bounded(end.bound()) : each;
      add(bound, form, names.get(i), quote, around.alone(each.figure(), quote), "paired");
    }
    return true;
  }

  private void single(FigureScanner.ScannedFigure figure, FigureScanner.ScannedFigure last) {
    Optional<VerbPhrase> governing = governor;
    governor = Optional.empty();
    String words = around.words(figure);
    if (words.contains("分别") || sense.looksAway(figure)) {
      return;
    }
    IndicatorPatterns.IndicatorPattern form =
        figure.closed()
            ? IndicatorPatterns.of(words, figure.unit(), !figure.boundBefore().isEmpty())
            : null;
    boolean weak = form == null || form.nature() == FigureNature.LEVEL && form.word() == null;
    if (weak && governing.isPresent() && governing.get().goesOnTo(figure, print)) {
      govern(governing.get(), figure, governing.get().next(figure, print), "listed");
    } else if (form == null) {
      VerbPhrase.before(words, around.start(figure))
          .ifPresent(verb -> govern(verb, figure, VerbPhrase.behind(figure, print), null));
    } else if (!isLeap(figure, form)) {
      alone(figure, form, last);
    }
  }

  private void govern(
      VerbPhrase verb,
      FigureScanner.ScannedFigure figure,
      Optional<VerbPhrase.CountedItem> read,
      String doubt) {
    if (read.isPresent()) {
      VerbPhrase.CountedItem item = read.get();
      VerbPhrase after = verb.with(item);
      IndicatorPatterns.IndicatorPattern form = verb.form(item);
      add(figure, form, form.name(), after.quote(), doubt == null ? null : item.range(), doubt);
      governor = Optional.of(after);
    }
  }

  private void alone(
      FigureScanner.ScannedFigure figure,
      IndicatorPatterns.IndicatorPattern form,
      FigureScanner.ScannedFigure last) {
    String name = IndicatorNames.of(form.name());
    TextRange quote = new TextRange(around.start(figure), figure.figure().end());
    if (name != null) {
      add(figure, form, name, quote, null, null);
      governor = VerbPhrase.of(form, quote);
    } else if (form.name().replaceFirst("同比|比上年|较上年", "").isEmpty() && last != null) {
      follow(figure, form, last);
    }
  }

  /** 提高30元至500元 is a step of 30 to what it came to, as far as the words tell. */
  private static boolean isLeap(
      FigureScanner.ScannedFigure figure, IndicatorPatterns.IndicatorPattern form) {
    return figure.worded() && form.word() != null && form.nature() != FigureNature.GROWTH;
  }

  /** 达到5000亿元、增长6%, and 增长6%、达到5000亿元: the name stands before the first of the two. */
  private void follow(
      FigureScanner.ScannedFigure figure,
      IndicatorPatterns.IndicatorPattern form,
      FigureScanner.ScannedFigure last) {
    GoalProposal before = proposals.isEmpty() ? null : proposals.get(proposals.size() - 1);
    if (before == null || !before.numerals().equals(last.numerals())) {
      return;
    }
    boolean grows =
        form.nature() == FigureNature.GROWTH
            && before.nature() == FigureNature.LEVEL
            && around.between(last, figure).matches("[、，,](?:同比|比上年|较上年)?(?:增长|下降)(?:了)?");
    boolean reaches =
        form.nature() == FigureNature.LEVEL
            && before.nature() == FigureNature.GROWTH
            && figure.unit().endsWith("元")
            && around.between(last, figure).matches("[、，,](?:总量)?(?:达到?)?");
    if (grows || reaches) {
      TextRange quote = new TextRange(before.quote().start(), figure.figure().end());
      add(figure, form, before.name(), quote, around.withWord(figure, form), "followed");
    }
  }

  private void add(
      FigureScanner.ScannedFigure figure,
      IndicatorPatterns.IndicatorPattern form,
      String name,
      TextRange quote,
      TextRange focus,
      String doubt) {
    boolean ahead = sense.isAhead(figure);
    String words = quote.of(print.plain());
    boolean minus = form.down() && form.nature() != FigureNature.LEVEL;
    TextRange sentence = new TextRange(print.sentence(quote).start(), figure.figure().end());
    TextRange clause = new TextRange(print.clause(figure.figure()).start(), figure.figure().end());
    proposals.add(
        new GoalProposal(
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
            ahead ? IndicatorNames.modality(words) : null,
            form.nature(),
            ahead ? null : form.word(),
            SentenceTense.direction(form),
            SentenceTense.period(form, name, sentence.of(print.plain()), clause.of(print.plain())),
            doubt));
  }
}
