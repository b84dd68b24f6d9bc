package lantai.importer.draft;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantai.chinese.TextRange;
import lantai.model.FigureNature;

/**
 * A verb and the counted things that it governs, one after the other: 新建公园120座、绿道200公里, or with the
 * number before the thing, 打造4个集群、6个基地.
 *
 * @param quote from the verb to the end of the last thing read
 * @param nature of each figure
 * @param word the printed word of increase, or {@code null}
 */
record VerbPhrase(TextRange quote, FigureNature nature, String word) {

  private static final Pattern ITEM = Pattern.compile("(?:、|和|与|及|以及)([^0-9，。；：,;:、]{0,24})");
  private static final Pattern NOUN =
      Pattern.compile("[^0-9，。；：！？,;:!?]{2,28}?(?=$|[，。；：！？,;:!?]|(?:、|和|与|及|以及)[0-9])");

  /** What says more of the thing before it, or begins another clause. */
  private static final Pattern OTHER =
      Pattern.compile(
          ".*的.*|(?:惠及|带动|涉及|吸纳|覆盖|服务|受益|支持|推动|总|其中|共|每|面积|长度|长).*|.*(?:投资|资金|金额|面积|长度|里程)");

  /**
   * A thing with its number.
   *
   * @param range of both
   */
  record CountedItem(String name, TextRange range) {}

  /**
   * The verb that stands alone before a number, such as 新建26所中小学.
   *
   * @param words before the number
   * @param start where they begin
   */
  static Optional<VerbPhrase> before(String words, int start) {
    String verb = IndicatorNames.leadless(words);
    TextRange place = new TextRange(start, start + words.length());
    if (verb.equals("新增") || verb.equals("净增")) {
      return Optional.of(new VerbPhrase(place, FigureNature.INCREMENT, verb));
    }
    return IndicatorPatterns.isDoing(verb)
        ? Optional.of(new VerbPhrase(place, FigureNature.COUNT, null))
        : Optional.empty();
  }

  /** The verb of a thing that stands before its number, such as 新建公园120座. */
  static Optional<VerbPhrase> of(IndicatorPatterns.IndicatorPattern form, TextRange quote) {
    boolean verbFirst = form.word() != null && form.name().startsWith(form.word());
    return form.nature() == FigureNature.COUNT
            || form.nature() == FigureNature.INCREMENT && verbFirst
        ? Optional.of(new VerbPhrase(quote, form.nature(), form.word()))
        : Optional.empty();
  }

  /** Whether a figure stands in the list that goes on from here. */
  boolean goesOnTo(FigureScanner.ScannedFigure figure, FigureText print) {
    int end = figure.figure().start();
    return quote.end() <= end && ITEM.matcher(print.plain()).region(quote.end(), end).matches();
  }

  /** The next thing of the list, whose number is this. */
  Optional<CountedItem> next(FigureScanner.ScannedFigure figure, FigureText print) {
    Matcher item = ITEM.matcher(print.plain()).region(quote.end(), figure.figure().start());
    if (!item.matches() || !counts(figure)) {
      return Optional.empty();
    }
    if (item.group(1).isEmpty()) {
      return behind(figure, print);
    }
    TextRange range = new TextRange(item.start(1), figure.figure().end());
    return figure.closed()
        ? named(item.group(1)).map(name -> new CountedItem(name, range))
        : Optional.empty();
  }

  /** The thing that stands behind its number. */
  static Optional<CountedItem> behind(FigureScanner.ScannedFigure figure, FigureText print) {
    TextRange number = figure.figure();
    Matcher noun = NOUN.matcher(print.plain()).region(number.end(), print.plain().length());
    if (figure.closed() || !counts(figure) || !noun.lookingAt()) {
      return Optional.empty();
    }
    return named(noun.group())
        .map(name -> new CountedItem(name, new TextRange(number.start(), noun.end())));
  }

  private static boolean counts(FigureScanner.ScannedFigure figure) {
    return !figure.unit().endsWith("元") && !figure.unit().matches("[%‰]|个百分点");
  }

  private static Optional<String> named(String noun) {
    String name = OTHER.matcher(noun).matches() ? null : IndicatorNames.of(noun);
    return noun.equals(name) ? Optional.of(name) : Optional.empty();
  }

  VerbPhrase with(CountedItem item) {
    return new VerbPhrase(new TextRange(quote.start(), item.range().end()), nature, word);
  }

  IndicatorPatterns.IndicatorPattern form(CountedItem item) {
    String name = word == null ? item.name() : word + item.name();
    return new IndicatorPatterns.IndicatorPattern(name, nature, word, false, false);
  }
}
