package lantai.importer.draft;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantai.chinese.TextRange;
import lantai.model.ChangeDirection;
import lantai.model.FigureNature;
import org.jspecify.annotations.Nullable;

/** Finds what each figure of a text measures, and which words say so. */
final class FigureInterpreter {

  private static final Pattern RANK = DraftPatterns.get("rank");
  private static final Pattern STREAK = DraftPatterns.get("streak");
  private static final Pattern TIME_UNIT = DraftPatterns.get("time-unit");
  private static final Pattern MODALITY = DraftPatterns.get("modality");

  private static final Pattern OWN_WORDS =
      Pattern.compile(".*[0-9]\\D{2,}?((?:" + DraftPatterns.get("verb") + ")\\D+)");
  private static final Pattern SPENT =
      Pattern.compile("(?:为|让|向|给|在|对)[0-9].*|[^0-9]*[0-9.]+[百千万亿]*元.*");

  private static final Pattern SINCE =
      Pattern.compile("(?<!占)[比较](?:" + DraftPatterns.get("base-time").pattern() + ")");

  private static final Pattern RATIO = Pattern.compile(".*(?:率|比重|占比|比例)");

  private static final Pattern PROMOTED =
      Pattern.compile(
          "(?:"
              + DraftPatterns.get("promoting-verb")
              + ")("
              + DraftPatterns.get("measured-name")
              + ".{0,4})");
  private static final Pattern COMPARISON = Pattern.compile("(?:.*[从由自]|[较比].*|到).{0,6}");

  private final String plain;

  /** The meaning of an earlier figure in the same sentence, which names later ones. */
  private @Nullable FigureMeaning topic;

  /** The meaning whose verb also governs further objects of the clause. */
  private @Nullable FigureMeaning governing;

  FigureInterpreter(String plain) {
    this.plain = plain;
  }

  void beginClause() {
    governing = null;
  }

  /** Sets the meaning that names later figures of the sentence; {@code null} if none does. */
  void setTopic(@Nullable FigureMeaning topic) {
    this.topic = topic;
  }

  Optional<FigureMeaning> read(FigureInClause item) {
    String printed = item.before(plain);
    int lead = IndicatorNameExtractor.lead(printed);
    String words = IndicatorNameExtractor.withoutShare(printed.substring(lead));
    ScannedFigure figure = item.figure();
    if (figure.isRank()) {
      return rank(words, item);
    }
    if (TIME_UNIT.matcher(figure.unit()).matches()) {
      Matcher streak = STREAK.matcher(words);
      if (streak.matches()) {
        return streak(streak.group(1), item);
      }
    }
    Optional<FigureMeaning> meaning =
        (figure.closed() ? readWithoutNoun(item, words) : readBeforeNoun(item, words))
            .filter(found -> !isStep(figure, found));
    boolean part =
        printed.startsWith("其中") && topic != null && topic.nature() == FigureNature.INCREMENT;
    if (part && meaning.isPresent() && meaning.get().level() && meaning.get().word() == null) {
      FigureMeaning whole = topic;
      meaning =
          meaning.map(
              found ->
                  IndicatorReader.increment(found.name(), whole.word())
                      .withQuote(whole.range(), null)
                      .doubted("part"));
    }
    Optional<FigureMeaning> located = meaning.map(found -> located(found, item, lead));
    if (governing != null && located.isPresent() && governing.range().end() == 0) {
      governing = located.get();
    }
    return located;
  }

  /** Whether the first of two numbers may be a step to the second (提高30元至500元); unclear. */
  private static boolean isStep(ScannedFigure figure, FigureMeaning meaning) {
    return figure.joinedByWord() && meaning.nature() == FigureNature.INCREMENT;
  }

  private Optional<FigureMeaning> readWithoutNoun(FigureInClause item, String words) {
    ScannedFigure figure = item.figure();
    FigureMeaning verb = governing;
    governing = null;
    Matcher promoted = PROMOTED.matcher(words);
    String measure = promoted.matches() ? promoted.group(1) : words;
    Optional<FigureMeaning> measured = IndicatorReader.read(measure, figure).flatMap(this::named);
    if (measured.isPresent()) {
      return measured;
    }
    boolean rate = figure.isRatioOrPoints();
    String own = ownWords(item, words);
    Optional<FigureMeaning> object =
        rate || IndicatorReader.namesAnAddition(words) || promoted.matches()
            ? Optional.empty()
            : CountedNounReader.read(own, figure).flatMap(found -> object(found, item));
    if (object.isPresent()) {
      governing = object.get();
      return object;
    }
    String name = IndicatorNameExtractor.of(words);
    if (verb != null && !item.first() && name != null && !rate) {
      FigureMeaning further = CountedNounReader.further(verb, name, figure);
      Optional<FigureMeaning> listed = named(further);
      governing = verb;
      return listed.map(each -> each.withQuote(verb.range(), null));
    }
    return IndicatorReader.readName(measure, figure).flatMap(this::named);
  }

  /**
   * Returns the words of a figure itself: 发放补助 for the second one of 为9名学生发放补助5万元, 改造学校 for that of
   * 投入9万元改造学校5所.
   */
  private String ownWords(FigureInClause item, String words) {
    Matcher own = OWN_WORDS.matcher(words);
    return SPENT.matcher(words).matches() && own.matches() ? own.group(1) : words;
  }

  private Optional<FigureMeaning> readBeforeNoun(FigureInClause item, String words) {
    ScannedFigure figure = item.figure();
    String after = item.after(plain);
    FigureMeaning verb = governing;
    governing = null;
    if (words.isEmpty() && verb != null && !item.first()) {
      String name = IndicatorNameExtractor.of(after);
      governing = verb;
      return name == null
          ? Optional.empty()
          : Optional.of(
              CountedNounReader.further(verb, name, figure).withQuote(verb.range(), null));
    }
    if (figure.isRatioOrPoints()
        || TIME_UNIT.matcher(figure.unit()).matches()
        || COMPARISON.matcher(words).matches()
        || words.matches(".*[0-9].*")) {
      return Optional.empty();
    }
    Optional<FigureMeaning> meaning =
        CountedNounReader.readBefore(words, after, figure).flatMap(this::named);
    governing = meaning.filter(each -> each.word() != null).orElse(null);
    return meaning;
  }

  private Optional<FigureMeaning> rank(String words, FigureInClause item) {
    if (item.before(plain).matches(".*(?:(?<![人平])均|(?<![成首])都)(?:稳?居|位居|位列|列|排).*")) {
      // The words before it name more than one thing.
      return Optional.empty();
    }
    Matcher rank = RANK.matcher(words);
    Optional<FigureMeaning> moved = IndicatorReader.readMove(words, item.figure());
    if (moved.isPresent()) {
      return moved.flatMap(this::named).map(found -> located(found, item, 0));
    }
    if (!rank.matches() || !item.figure().closed()) {
      return Optional.empty();
    }
    String scope = rank.group(3);
    return named(FigureMeaning.rank(rank.group(1), rank.group(2), scope))
        .map(found -> found.named(found.name() + scope + "位次"))
        .map(found -> located(found, item, 0));
  }

  private Optional<FigureMeaning> streak(String words, FigureInClause item) {
    String name = IndicatorNameExtractor.of(words + item.after().of(plain));
    TextRange quote = new TextRange(item.before().start(), item.after().end());
    return name == null
        ? Optional.empty()
        : Optional.of(
            FigureMeaning.of(name, FigureNature.DURATION, "连续", ChangeDirection.NONE)
                .withQuote(
                    quote,
                    new TextRange(item.figure().range().start() - 2, item.figure().range().end()))
                .doubted("streak"));
  }

  /**
   * Names a figure that counts the object of a verb. Since it has a verb, the previous clause does
   * not name it.
   */
  private Optional<FigureMeaning> object(FigureMeaning meaning, FigureInClause item) {
    String name = IndicatorNameExtractor.of(meaning.name());
    boolean own =
        item.first()
            && meaning.word() != null
            && name != null
            && IndicatorNameExtractor.isGeneric(name);
    return own ? Optional.of(meaning.named(name).doubted("generic")) : named(meaning);
  }

  /** Names a figure by its words, or by an earlier figure; empty if the words are not a name. */
  private Optional<FigureMeaning> named(FigureMeaning meaning) {
    String cleaned = meaning.name().isEmpty() ? null : IndicatorNameExtractor.of(meaning.name());
    String raw = IndicatorNameExtractor.stripped(meaning.name());
    FigureMeaning before = topic;
    if (raw.isEmpty() && before != null) {
      FigureMeaning followed = meaning.following(before.name());
      return Optional.of(isOfTheSameKind(meaning, before) ? followed.alike(before) : followed);
    }
    if (raw.startsWith("占") && before != null) {
      return Optional.of(
          meaning.named(IndicatorNameExtractor.subject(before.name()) + raw).doubted("followed"));
    }
    if (meaning.isComposed()) {
      return Optional.of(meaning);
    }
    if (cleaned == null) {
      return Optional.empty();
    }
    if (before == null && cleaned.matches("[降涨跌]幅")) {
      return Optional.empty();
    }
    if (IndicatorNameExtractor.isGeneric(cleaned)) {
      return Optional.of(
          before == null
              ? meaning.named(cleaned).doubted("generic")
              : meaning
                  .named(IndicatorNameExtractor.relatedName(before.name(), cleaned))
                  .doubted("followed"));
    }
    return Optional.of(meaning.named(cleaned));
  }

  /** Whether a figure without a name is another value of what the one before is: 增长6%、力争6.5%. */
  private static boolean isOfTheSameKind(FigureMeaning meaning, FigureMeaning before) {
    return switch (before.nature()) {
      case GROWTH ->
          meaning.nature() == FigureNature.RATE && !RATIO.matcher(before.name()).matches();
      case SHARE -> meaning.nature() == FigureNature.RATE;
      case INCREMENT ->
          meaning.word() == null
              && (meaning.nature() == FigureNature.COUNT || meaning.nature() == FigureNature.LEVEL);
      default -> false;
    };
  }

  /**
   * Sets the quote of a meaning: the figure with the words before it, extended to those of its verb
   * if it shares one.
   */
  private FigureMeaning located(FigureMeaning meaning, FigureInClause item, int lead) {
    int start = item.before().start();
    int end = item.figure().closed() ? item.figure().range().end() : item.after().end();
    boolean inherited = meaning.range().end() > 0;
    boolean followed = "followed".equals(meaning.doubt()) && topic != null;
    TextRange own = new TextRange(start, end);
    boolean intended = !item.first() && topic != null && beginsWithIntent(topic.range());
    if (inherited || followed || intended) {
      int from = inherited ? meaning.range().start() : topic.range().start();
      TextRange whole = new TextRange(Math.min(from, start), end);
      return meaning.withQuote(whole, own);
    }
    String leading = plain.substring(start, start + lead);
    boolean kept =
        MODALITY.matcher(leading).find()
            || SINCE.matcher(leading).find()
            || leading.contains("累计")
            || leading.contains("年均");
    TextRange quote = new TextRange(kept ? start : start + lead, end);
    boolean several =
        plain.substring(quote.start(), item.figure().range().start()).matches(".*[0-9].*");
    FigureMeaning yearly = yearly(meaning, leading);
    return yearly.withQuote(quote, several ? item.figure().range() : null);
  }

  /** Keeps the word for a yearly average with the verb, since the figure covers several years. */
  private static FigureMeaning yearly(FigureMeaning meaning, String leading) {
    boolean average = leading.endsWith("年均") || leading.endsWith("平均每年");
    return average && meaning.word() != null
        ? meaning.withWord(
            leading.substring(leading.length() - (leading.endsWith("年均") ? 2 : 4)) + meaning.word())
        : meaning;
  }

  /** Whether a quote begins with a word of intent, which applies to all figures of the clause. */
  private boolean beginsWithIntent(TextRange quote) {
    return MODALITY.matcher(quote.of(plain)).lookingAt();
  }
}
