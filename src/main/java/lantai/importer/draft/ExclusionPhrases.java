package lantai.importer.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantai.chinese.TextRange;

/** The phrases by which a numeral can be dismissed, the best first, each with its reason. */
final class ExclusionPhrases {

  /**
   * @param chapter the only one it holds for, or {@code null}
   * @param judged whether the reason says what the numeral is
   */
  record CandidatePhrase(String words, String chapter, String reason, boolean judged) {}

  /**
   * @param before what stands before the numeral, to its end
   * @param after what stands behind it, from its beginning
   * @param words literal, or {@code null} where the piece that both patterns found is meant
   */
  private record PhraseKind(
      Pattern before, Pattern numeral, Pattern after, String words, String reason) {}

  private static PhraseKind kind(
      String before, String numeral, String after, String words, String why) {
    return new PhraseKind(
        Pattern.compile("(?s)(" + before + ")$"),
        Pattern.compile(numeral),
        Pattern.compile("(?s)^(" + after + ")"),
        words,
        why);
  }

  private static final String ANY = "[0-9.]+";

  private static final List<PhraseKind> KINDS =
      List.of(
          kind("", "(?:19|20)[0-9]{2}", "年", "{year}年", "reason.year"),
          kind("", "(?:19|20)[0-9]{2}", "[—–~～至到-]{1,2}(?:19|20)?[0-9]{2}年", null, "reason.year"),
          kind("", "[0-9]{1,2}", "月[0-9]{1,2}日", "{n}月{n}日", "reason.date"),
          kind("", "[0-9]{1,2}", "月(?:份|底|末|初)?(?!数)", null, "reason.date"),
          kind("月", "[0-9]{1,2}", "日", null, "reason.date"),
          kind("(?<![到达至为])", "[0-9]{1,3}", "(?:[—–~至到-]{1,2}[0-9]{1,3})?周?岁", null, "reason.age"),
          kind("[0-9][—–~至到-]{1,2}", "[0-9]{1,3}", "周?岁", null, "reason.age"),
          kind("", "[0-9]{1,4}", "强(?!度)", null, "reason.name"),
          kind("", "[0-9]{5}", "热线|(?=”)", null, "reason.name"),
          kind("", "[0-9]+\\.[0-9]+", "版", null, "reason.name"),
          kind("延长|连续", "[0-9]{1,3}", "个?(?:年|月|季度)", null, "reason.span"),
          kind("", "[0-9]{1,3}", "(?:年时间|分钟|小时)", null, "reason.span"),
          kind("", ANY, "周年", "{n}周年", "reason.anniversary"),
          kind("[今未过][后来去](?:的)?|近", "[0-9]{1,2}", "年", null, "reason.span"),
          kind("", "[0-9]{1,2}", "年[来前]", null, "reason.span"),
          kind("第", "[0-9]+", "[届次期号版章条批季]", null, "reason.ordinal"),
          kind("[A-Za-z]+[+-]?", ANY, "[A-Za-z]*", null, "reason.name"),
          kind("", ANY, "[A-Za-z]+(?![A-Za-z])", null, "reason.name"),
          kind("[0-9N]\\+", ANY, "(?:\\+[0-9A-Z]+)*", null, "reason.name"),
          kind("“[^”]{0,12}", ANY, "[^”]{0,12}”", null, "reason.name"),
          kind("《[^》]{0,30}", ANY, "[^》]{0,30}》", null, "reason.name"),
          kind("^", "[0-9]{1,2}", "[.、）)](?![0-9])", null, "reason.number"),
          kind("^[（(]", "[0-9]{1,2}", "[）)]", null, "reason.number"),
          kind("(?<=[。；：])[（(]?", "[0-9]{1,2}", "[.、）)](?![0-9])", null, "reason.number"));

  private ExclusionPhrases() {}

  /**
   * @param wording says the reasons
   */
  static List<CandidatePhrase> of(FigureText print, TextRange numeral, DraftMessages wording) {
    List<CandidatePhrase> phrases = new ArrayList<>();
    String chapter = print.textBlock().chapter();
    kinds(print, numeral, wording, phrases);
    String reason = phrases.isEmpty() ? wording.say("reason.unjudged") : phrases.get(0).reason();
    boolean judged = !phrases.isEmpty();
    for (TextRange around : around(print, numeral)) {
      phrases.add(new CandidatePhrase(print.printed(around), chapter, reason, judged));
    }
    return phrases;
  }

  private static void kinds(
      FigureText print, TextRange numeral, DraftMessages wording, List<CandidatePhrase> phrases) {
    String text = print.plain();
    String chapter = print.textBlock().chapter();
    for (PhraseKind kind : KINDS) {
      Matcher before = kind.before().matcher(text.substring(0, numeral.start()));
      Matcher after = kind.after().matcher(text.substring(numeral.end()));
      if (kind.numeral().matcher(numeral.of(text)).matches() && before.find() && after.find()) {
        TextRange whole =
            new TextRange(
                numeral.start() - before.group(1).length(),
                numeral.end() + after.group(1).length());
        String reason = wording.say(kind.reason());
        if (kind.words() != null) {
          phrases.add(new CandidatePhrase(kind.words(), null, reason, true));
        } else if (kind.reason().equals("reason.name")) {
          phrases.add(new CandidatePhrase(print.printed(whole), null, reason, true));
        }
        phrases.add(new CandidatePhrase(print.printed(whole), chapter, reason, true));
      }
    }
  }

  /** Ever more of the words around a numeral, at last the whole text block. */
  private static List<TextRange> around(FigureText print, TextRange numeral) {
    int end = print.plain().length();
    TextRange clause = print.clause(numeral);
    int left = 0;
    int right = end;
    int index = print.numerals().indexOf(numeral);
    if (index > 0) {
      left = print.numerals().get(index - 1).end();
    }
    if (index + 1 < print.numerals().size()) {
      right = print.numerals().get(index + 1).start();
    }
    TextRange own = new TextRange(Math.max(left, clause.start()), Math.min(right, clause.end()));
    List<TextRange> ranges = new ArrayList<>();
    ranges.add(near(own, numeral, 10, 4));
    ranges.add(near(own, numeral, 16, 8));
    ranges.add(trimmed(print, own));
    ranges.add(own);
    ranges.add(clause);
    ranges.add(new TextRange(left, right));
    for (int reach = 1; reach <= 6; reach++) {
      ranges.add(new TextRange(bound(print, index - reach, 0), bound(print, index + reach, end)));
    }
    ranges.add(print.sentence(numeral));
    ranges.add(new TextRange(0, end));
    return ranges.stream()
        .filter(range -> range.contains(numeral))
        .map(range -> print.literal(range, numeral))
        .toList();
  }

  private static int bound(FigureText print, int index, int otherwise) {
    if (index < 0 || index >= print.numerals().size()) {
      return otherwise;
    }
    TextRange numeral = print.numerals().get(index);
    return otherwise == 0 ? numeral.start() : numeral.end();
  }

  private static TextRange near(TextRange own, TextRange numeral, int before, int after) {
    return new TextRange(
        Math.max(own.start(), numeral.start() - before),
        Math.min(own.end(), numeral.end() + after));
  }

  private static TextRange trimmed(FigureText print, TextRange own) {
    int start = own.start();
    while (start < own.end() && "、和与及%".indexOf(print.plain().charAt(start)) >= 0) {
      start++;
    }
    return new TextRange(start, own.end());
  }
}
