package lantai.importer.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantai.chinese.TextRange;
import lantai.diagnostics.Located;
import lantai.diagnostics.Place;
import lantai.importer.DraftedTables;
import lantai.model.ChapterId;
import lantai.model.NumberExclusion;
import org.jspecify.annotations.Nullable;

/** Proposes phrases to exclude a numeral by, the best first, each with a reason. */
final class ExclusionPhraseProposer {

  /**
   * @param chapter the only chapter that the phrase applies to; {@code null} for all
   * @param reason {@code null} if an editor has to decide
   */
  record CandidatePhrase(String words, @Nullable String chapter, @Nullable String reason) {

    NumberExclusion exclusion(Place place) {
      return new NumberExclusion(
          new Located<>(words, place),
          chapter == null ? null : new Located<>(new ChapterId(chapter), place),
          reason,
          true,
          place);
    }
  }

  /**
   * In columns: reason, text before the numeral, numeral, text after it, and the phrase to use
   * instead of the whole match. A hyphen is an empty column, N any number.
   */
  private static final List<PhrasePattern> PATTERNS =
      """
      year         -                           (?:19|20)[0-9]{2}  年                                     {year}年
      year         -                           (?:19|20)[0-9]{2}  [—–~～至到-]{1,2}(?:19|20)?[0-9]{2}年  -
      date         -                           [0-9]{1,2}         月[0-9]{1,2}日                         {n}月{n}日
      date         -                           [0-9]{1,2}         月(?:份|底|末|初)?(?!数)               -
      date         月                          [0-9]{1,2}         日                                     -
      age          (?<![到达至为])             [0-9]{1,3}         (?:[—–~至到-]{1,2}[0-9]{1,3})?周?岁    -
      age          [0-9][—–~至到-]{1,2}        [0-9]{1,3}         周?岁                                  -
      name         -                           [0-9]{1,4}         强(?!度)                               -
      name         -                           [0-9]{5}           热线|(?=”)                             -
      name         -                           [0-9]+\\.[0-9]+    版                                     -
      base         [从由自][^0-9，。；、]{0,12}第?  N          [^0-9，。；、]{0,10}(?:提高|提升|增加|跃升|上升|缩小|下降|降低|扩大|增长|[升降])[到至为]  -
      name         -                           N                  级地震                                 -
      name         政府|平台|系统              [0-9]+\\.[0-9]+    (?=建设|升级|，|。)                    -
      span         延长|连续                   [0-9]{1,3}         个?(?:年|月|季度)                      -
      span         -                           [0-9]{1,3}         (?:年时间|分钟|小时)                   -
      anniversary  -                           N                  周年                                   {n}周年
      span         [今未过][后来去](?:的)?|近  [0-9]{1,2}         年                                     -
      span         -                           [0-9]{1,2}         年[来前]                               -
      ordinal      第                          [0-9]+             [届次期号版章条批季]                   -
      name         [A-Za-z]+[+-]?              N                  [A-Za-z]*                              -
      name         -                           N                  [A-Za-z]+(?![A-Za-z])                  -
      name         [0-9N]\\+                   N                  (?:\\+[0-9A-Z]+)*                      -
      name         “[^”]{0,12}                 N                  [^”]{0,12}”                            -
      name         《[^》]{0,30}               N                  [^》]{0,30}》                          -
      number       ^                           [0-9]{1,2}         [.、）)](?![0-9])                      -
      number       ^[（(]                      [0-9]{1,2}         [）)]                                  -
      number       (?<=[。；：])[（(]?         [0-9]{1,2}         [.、）)](?![0-9])                      -
      """
          .lines()
          .map(line -> PhrasePattern.of(line.split(" +")))
          .toList();

  private record PhrasePattern(
      String reason, Pattern before, Pattern numeral, Pattern after, Optional<String> template) {

    static PhrasePattern of(String... columns) {
      return new PhrasePattern(
          columns[0],
          Pattern.compile("(?s)(" + (columns[1].equals("-") ? "" : columns[1]) + ")$"),
          Pattern.compile(columns[2].equals("N") ? "[0-9.]+" : columns[2]),
          Pattern.compile("(?s)^(" + columns[3] + ")"),
          Optional.of(columns[4]).filter(template -> !template.equals("-")));
    }

    Optional<TextRange> match(String text, TextRange number) {
      Matcher left = before.matcher(text.substring(0, number.start()));
      Matcher right = after.matcher(text.substring(number.end()));
      boolean matches = numeral.matcher(number.of(text)).matches() && left.find() && right.find();
      return matches
          ? Optional.of(new TextRange(left.start(1), number.end() + right.end(1)))
          : Optional.empty();
    }
  }

  private ExclusionPhraseProposer() {}

  static List<CandidatePhrase> of(NormalizedTextBlock text, TextRange numeral) {
    String chapter = text.textBlock().chapter();
    List<CandidatePhrase> phrases = new ArrayList<>();
    for (PhrasePattern pattern : PATTERNS) {
      Optional<String> printed = pattern.match(text.plain(), numeral).map(text::printed);
      if (printed.isPresent()) {
        String reason = DraftedTables.WORDS.get("reason." + pattern.reason());
        Optional<String> inAllChapters =
            pattern.reason().equals("name") ? printed : pattern.template();
        inAllChapters.ifPresent(words -> phrases.add(new CandidatePhrase(words, null, reason)));
        phrases.add(new CandidatePhrase(printed.get(), chapter, reason));
      }
    }
    String reason = phrases.isEmpty() ? null : phrases.get(0).reason();
    for (TextRange range : contexts(text, numeral)) {
      phrases.add(new CandidatePhrase(text.printed(range), chapter, reason));
    }
    return phrases;
  }

  /** Returns ever longer ranges around a numeral, up to the whole text block. */
  private static List<TextRange> contexts(NormalizedTextBlock text, TextRange numeral) {
    List<TextRange> numerals = text.numerals();
    int index = numerals.indexOf(numeral);
    boolean last = index + 1 == numerals.size();
    TextRange whole = new TextRange(0, text.plain().length());
    TextRange clause = text.clause(numeral);
    TextRange between =
        new TextRange(
            index == 0 ? 0 : numerals.get(index - 1).end(),
            last ? whole.end() : numerals.get(index + 1).start());
    TextRange own =
        new TextRange(
            Math.max(between.start(), clause.start()), Math.min(between.end(), clause.end()));
    List<TextRange> ranges = new ArrayList<>();
    ranges.add(window(own, numeral, 10, 4));
    ranges.add(window(own, numeral, 16, 8));
    ranges.add(trimmed(text, own));
    ranges.add(own);
    ranges.add(clause);
    ranges.add(between);
    for (int reach = 1; reach <= 6; reach++) {
      int from = index - reach;
      int to = index + reach;
      ranges.add(
          new TextRange(
              from < 0 ? 0 : numerals.get(from).start(),
              to < numerals.size() ? numerals.get(to).end() : whole.end()));
    }
    ranges.add(text.sentence(numeral));
    ranges.add(whole);
    return ranges.stream()
        .filter(range -> range.contains(numeral))
        .map(range -> text.literal(range, numeral))
        .toList();
  }

  private static TextRange window(TextRange own, TextRange numeral, int before, int after) {
    return new TextRange(
        Math.max(own.start(), numeral.start() - before),
        Math.min(own.end(), numeral.end() + after));
  }

  private static TextRange trimmed(NormalizedTextBlock text, TextRange own) {
    int start = own.start();
    while (start < own.end() && "、和与及%".indexOf(text.plain().charAt(start)) >= 0) {
      start++;
    }
    return new TextRange(start, own.end());
  }
}
