package lantai.importer.draft;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantai.chinese.ChinesePatterns;
import lantai.chinese.TextRange;
import lantai.importer.draft.FigureScanner.ScannedFigure;
import lantai.model.FigureNature;
import org.jspecify.annotations.Nullable;

/**
 * A verb and the counted things that are its objects, in a list: 新建公园120座、绿道200公里, or with the
 * number before the noun, 打造4个集群、6个基地.
 *
 * @param range from the verb to the end of the last object read
 */
record VerbPhrase(TextRange range, FigureNature nature, @Nullable String changeWord) {

  private static final Pattern ITEM = Pattern.compile("(?:、|和|与|及|以及)([^0-9，。；：,;:、]{0,24})");
  private static final Pattern NOUN =
      Pattern.compile("[^0-9，。；：！？,;:!?]{2,28}?(?=$|[，。；：！？,;:!?]|(?:、|和|与|及|以及)[0-9])");

  private static final Set<String> INCREMENTS = Set.of("新增", "净增");

  /** Describes the object before it, or begins another clause. */
  private static final Pattern NOT_AN_OBJECT = ChinesePatterns.get("object.not-an-object");

  /** A noun with its number; the range is that of both. */
  record CountedItem(String name, TextRange range) {}

  /** A verb directly before a number, as in 新建26所中小学; the words begin at an offset. */
  static Optional<VerbPhrase> before(String words, int start) {
    String verb = IndicatorNames.withoutLeadingWords(words);
    TextRange range = new TextRange(start, start + words.length());
    if (INCREMENTS.contains(verb)) {
      return Optional.of(new VerbPhrase(range, FigureNature.INCREMENT, verb));
    }
    return Indicator.isCountingVerb(verb)
        ? Optional.of(new VerbPhrase(range, FigureNature.COUNT, null))
        : Optional.empty();
  }

  /** The verb of an object before its number, as in 新建公园120座. */
  static Optional<VerbPhrase> of(Indicator indicator, TextRange range) {
    String word = indicator.changeWord();
    boolean verbFirst = word != null && INCREMENTS.contains(word);
    return indicator.nature() == FigureNature.COUNT
            || indicator.nature() == FigureNature.INCREMENT && verbFirst
        ? Optional.of(new VerbPhrase(range, indicator.nature(), word))
        : Optional.empty();
  }

  boolean continuesTo(ScannedFigure figure, NormalizedTextBlock text) {
    int end = figure.range().start();
    return range.end() <= end && ITEM.matcher(text.plain()).region(range.end(), end).matches();
  }

  /** The next object of the list, whose number is the figure. */
  Optional<CountedItem> next(ScannedFigure figure, NormalizedTextBlock text) {
    Matcher item = ITEM.matcher(text.plain()).region(range.end(), figure.range().start());
    if (!item.matches() || !isCount(figure)) {
      return Optional.empty();
    }
    if (item.group(1).isEmpty()) {
      return after(figure, text);
    }
    TextRange itemRange = new TextRange(item.start(1), figure.range().end());
    return figure.closed()
        ? name(item.group(1)).map(name -> new CountedItem(name, itemRange))
        : Optional.empty();
  }

  static Optional<CountedItem> after(ScannedFigure figure, NormalizedTextBlock text) {
    Matcher noun = NOUN.matcher(text.plain()).region(figure.range().end(), text.plain().length());
    if (figure.closed() || !isCount(figure) || !noun.lookingAt()) {
      return Optional.empty();
    }
    return name(noun.group())
        .map(name -> new CountedItem(name, new TextRange(figure.range().start(), noun.end())));
  }

  private static boolean isCount(ScannedFigure figure) {
    return !figure.unit().endsWith("元") && !figure.unit().matches("[%‰]|个百分点");
  }

  private static Optional<String> name(String noun) {
    String name = NOT_AN_OBJECT.matcher(noun).matches() ? null : IndicatorNames.of(noun);
    return noun.equals(name) ? Optional.of(name) : Optional.empty();
  }

  VerbPhrase with(CountedItem item) {
    return new VerbPhrase(new TextRange(range.start(), item.range().end()), nature, changeWord);
  }

  Indicator indicator(CountedItem item) {
    return new Indicator(item.name(), nature, changeWord, false, false);
  }
}
