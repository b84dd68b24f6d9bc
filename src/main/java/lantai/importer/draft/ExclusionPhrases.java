package lantai.importer.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantai.chinese.ChineseMessages;
import lantai.chinese.TextRange;
import org.jspecify.annotations.Nullable;

/** Candidate phrases to exclude a numeral by, the best first, each with its reason. */
final class ExclusionPhrases {

  /** The chapter is the only one that it applies to; null for all. */
  record CandidatePhrase(String words, @Nullable String chapter, String reason) {}

  /**
   * @param before matches what precedes the numeral
   * @param after matches what follows it
   * @param template phrase to use, if not all that was matched
   */
  private record PhrasePattern(
      Pattern before, Pattern numeral, Pattern after, @Nullable String template, String reason) {

    static PhrasePattern of(
        String before, String numeral, String after, @Nullable String template, String reason) {
      return new PhrasePattern(
          Pattern.compile("(?s)(" + before + ")$"),
          Pattern.compile(numeral),
          Pattern.compile("(?s)^(" + after + ")"),
          template,
          reason);
    }
  }

  private static final String NUMBER = "[0-9.]+";

  private static final List<PhrasePattern> PATTERNS =
      List.of(
          PhrasePattern.of("", "(?:19|20)[0-9]{2}", "年", "{year}年", "reason.year"),
          PhrasePattern.of(
              "", "(?:19|20)[0-9]{2}", "[—–~～至到-]{1,2}(?:19|20)?[0-9]{2}年", null, "reason.year"),
          PhrasePattern.of("", "[0-9]{1,2}", "月[0-9]{1,2}日", "{n}月{n}日", "reason.date"),
          PhrasePattern.of("", "[0-9]{1,2}", "月(?:份|底|末|初)?(?!数)", null, "reason.date"),
          PhrasePattern.of("月", "[0-9]{1,2}", "日", null, "reason.date"),
          PhrasePattern.of(
              "(?<![到达至为])", "[0-9]{1,3}", "(?:[—–~至到-]{1,2}[0-9]{1,3})?周?岁", null, "reason.age"),
          PhrasePattern.of("[0-9][—–~至到-]{1,2}", "[0-9]{1,3}", "周?岁", null, "reason.age"),
          PhrasePattern.of("", "[0-9]{1,4}", "强(?!度)", null, "reason.name"),
          PhrasePattern.of("", "[0-9]{5}", "热线|(?=”)", null, "reason.name"),
          PhrasePattern.of("", "[0-9]+\\.[0-9]+", "版", null, "reason.name"),
          PhrasePattern.of("延长|连续", "[0-9]{1,3}", "个?(?:年|月|季度)", null, "reason.span"),
          PhrasePattern.of("", "[0-9]{1,3}", "(?:年时间|分钟|小时)", null, "reason.span"),
          PhrasePattern.of("", NUMBER, "周年", "{n}周年", "reason.anniversary"),
          PhrasePattern.of("[今未过][后来去](?:的)?|近", "[0-9]{1,2}", "年", null, "reason.span"),
          PhrasePattern.of("", "[0-9]{1,2}", "年[来前]", null, "reason.span"),
          PhrasePattern.of("第", "[0-9]+", "[届次期号版章条批季]", null, "reason.ordinal"),
          PhrasePattern.of("[A-Za-z]+[+-]?", NUMBER, "[A-Za-z]*", null, "reason.name"),
          PhrasePattern.of("", NUMBER, "[A-Za-z]+(?![A-Za-z])", null, "reason.name"),
          PhrasePattern.of("[0-9N]\\+", NUMBER, "(?:\\+[0-9A-Z]+)*", null, "reason.name"),
          PhrasePattern.of("“[^”]{0,12}", NUMBER, "[^”]{0,12}”", null, "reason.name"),
          PhrasePattern.of("《[^》]{0,30}", NUMBER, "[^》]{0,30}》", null, "reason.name"),
          PhrasePattern.of("^", "[0-9]{1,2}", "[.、）)](?![0-9])", null, "reason.number"),
          PhrasePattern.of("^[（(]", "[0-9]{1,2}", "[）)]", null, "reason.number"),
          PhrasePattern.of(
              "(?<=[。；：])[（(]?", "[0-9]{1,2}", "[.、）)](?![0-9])", null, "reason.number"));

  private ExclusionPhrases() {}

  static List<CandidatePhrase> of(FigureText text, TextRange numeral, ChineseMessages messages) {
    List<CandidatePhrase> phrases = matched(text, numeral, messages);
    String reason = phrases.isEmpty() ? messages.get("reason.unjudged") : phrases.get(0).reason();
    String chapter = text.textBlock().chapter();
    for (TextRange range : contexts(text, numeral)) {
      phrases.add(new CandidatePhrase(text.printed(range), chapter, reason));
    }
    return phrases;
  }

  private static List<CandidatePhrase> matched(
      FigureText text, TextRange numeral, ChineseMessages messages) {
    List<CandidatePhrase> phrases = new ArrayList<>();
    for (PhrasePattern pattern : PATTERNS) {
      Matcher before = pattern.before().matcher(text.plain().substring(0, numeral.start()));
      Matcher after = pattern.after().matcher(text.plain().substring(numeral.end()));
      if (pattern.numeral().matcher(numeral.of(text.plain())).matches()
          && before.find()
          && after.find()) {
        TextRange whole =
            new TextRange(
                numeral.start() - before.group(1).length(),
                numeral.end() + after.group(1).length());
        String printed = text.printed(whole);
        String reason = messages.get(pattern.reason());
        if (pattern.template() != null) {
          phrases.add(new CandidatePhrase(pattern.template(), null, reason));
        } else if (pattern.reason().equals("reason.name")) {
          phrases.add(new CandidatePhrase(printed, null, reason));
        }
        phrases.add(new CandidatePhrase(printed, text.textBlock().chapter(), reason));
      }
    }
    return phrases;
  }

  /** Ever longer ranges around a numeral, up to the whole text block. */
  private static List<TextRange> contexts(FigureText text, TextRange numeral) {
    int end = text.plain().length();
    int index = text.numerals().indexOf(numeral);
    TextRange clause = text.clause(numeral);
    int left = index == 0 ? 0 : text.numerals().get(index - 1).end();
    int right = index + 1 == text.numerals().size() ? end : text.numerals().get(index + 1).start();
    TextRange own = new TextRange(Math.max(left, clause.start()), Math.min(right, clause.end()));
    List<TextRange> ranges = new ArrayList<>();
    ranges.add(window(own, numeral, 10, 4));
    ranges.add(window(own, numeral, 16, 8));
    ranges.add(trimmed(text, own));
    ranges.add(own);
    ranges.add(clause);
    ranges.add(new TextRange(left, right));
    for (int reach = 1; reach <= 6; reach++) {
      ranges.add(new TextRange(bound(text, index - reach, 0), bound(text, index + reach, end)));
    }
    ranges.add(text.sentence(numeral));
    ranges.add(new TextRange(0, end));
    return ranges.stream()
        .filter(range -> range.contains(numeral))
        .map(range -> text.literal(range, numeral))
        .toList();
  }

  private static int bound(FigureText text, int index, int otherwise) {
    if (index < 0 || index >= text.numerals().size()) {
      return otherwise;
    }
    TextRange numeral = text.numerals().get(index);
    return otherwise == 0 ? numeral.start() : numeral.end();
  }

  private static TextRange window(TextRange own, TextRange numeral, int before, int after) {
    return new TextRange(
        Math.max(own.start(), numeral.start() - before),
        Math.min(own.end(), numeral.end() + after));
  }

  private static TextRange trimmed(FigureText text, TextRange own) {
    int start = own.start();
    while (start < own.end() && "、和与及%".indexOf(text.plain().charAt(start)) >= 0) {
      start++;
    }
    return new TextRange(start, own.end());
  }
}
