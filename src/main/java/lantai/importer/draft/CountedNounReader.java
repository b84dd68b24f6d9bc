package lantai.importer.draft;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantai.model.ChangeDirection;
import lantai.model.FigureNature;

/** Reads what a figure counts: the object of a verb, before or after the figure, or a subject. */
final class CountedNounReader {

  private static final Pattern VERB_FIRST =
      Pattern.compile(
          "(" + DraftPatterns.get("subject") + ")?(" + DraftPatterns.get("verbs") + ")(.*)");
  private static final Pattern VERB_LAST =
      Pattern.compile("(.*?)(" + DraftPatterns.get("verbs") + ")");

  /** 组织 followed by a noun, which may end in a verb: 组织职业技能培训. */
  private static final Pattern ORGANIZED = Pattern.compile("(组织)(.+)");

  private static final Pattern LAST_VERB =
      Pattern.compile("(.+?)(" + DraftPatterns.get("verb") + ")了?");

  /** What is done with the thing that is named before, never a thing: 新开工80个. */
  private static final Pattern STAGE = DraftPatterns.get("stage");

  private static final Pattern STRONG_VERB =
      Pattern.compile("(.{2,24}?)(" + DraftPatterns.get("strong-verb") + ")(.+)");
  private static final Pattern ADDED_VERB = DraftPatterns.get("added-verb");
  private static final Pattern SHORT = DraftPatterns.get("short-object");
  private static final Pattern MONEY = DraftPatterns.get("money-unit");

  /** What an amount before it is the size of: 10亿元企业5家. */
  private static final Pattern SIZED = Pattern.compile("企业|项目|园区|产业|(?:产业)?集群|村|乡镇|镇");

  private static final Pattern PHYSICAL = DraftPatterns.get("physical-unit");
  private static final Pattern COUNT_PREFIX = DraftPatterns.get("count-prefix");
  private static final Pattern PREDICATE = predicate("predicate");
  private static final Pattern STRONG_PREDICATE = predicate("strong-predicate");
  private static final Pattern PREDICATE_START = DraftPatterns.get("predicate-start");
  private static final Pattern NOUN_CUT = DraftPatterns.get("noun-cut");
  private static final Pattern FINAL_VERB =
      Pattern.compile("(.{2,}?)(" + DraftPatterns.get("final-verb") + ")");
  private static final Pattern LAST_PART =
      Pattern.compile(".+、((?:" + DraftPatterns.get("verb") + ").+)");
  private static final Pattern NOUN_END = DraftPatterns.get("noun-end");
  private static final Pattern OTHERS = Pattern.compile(".*等(?:方面|领域|地|行业)?");

  private CountedNounReader() {}

  private static Pattern predicate(String name) {
    String adverb = DraftPatterns.get("predicate-adverb").pattern();
    return Pattern.compile("(.{2,24}?)(" + adverb + "(?:" + DraftPatterns.get(name) + ").*)");
  }

  /** Reads the verb and object before a figure: 新建公园120座. */
  static Optional<FigureMeaning> read(String words, ScannedFigure figure) {
    Matcher part = LAST_PART.matcher(words);
    Matcher verbs = VERB_FIRST.matcher(words);
    if (part.matches() && verbs.matches() && verbs.end(2) < part.start(1)) {
      return read(part.group(1), figure).map(meaning -> meaning.doubted("list-name"));
    }
    Matcher finalVerb = FINAL_VERB.matcher(words);
    if (finalVerb.matches() && !verbs.matches()) {
      return Optional.of(counted(finalVerb.group(1), finalVerb.group(2), figure));
    }
    if (verbs.matches()) {
      String subject = verbs.group(1) == null ? "" : verbs.group(1);
      String verb = verbs.group(2);
      String object = verbs.group(3);
      Matcher last = LAST_VERB.matcher(verb);
      if (object.isEmpty() && STAGE.matcher(verb).matches()) {
        return Optional.of(counted("", verb, figure));
      }
      if (object.isEmpty() && last.matches()) {
        return Optional.of(meaning("", last.group(1), last.group(2), figure));
      }
      Matcher organized = ORGANIZED.matcher(subject);
      if (object.isEmpty() && organized.matches()) {
        return Optional.of(counted(organized.group(2) + verb, organized.group(1), figure));
      }
      return object.isEmpty()
          ? Optional.of(meaning("", "", verb, figure).doubted("verb-only"))
          : Optional.of(meaning(subject, verb, object, figure));
    }
    Matcher strong = STRONG_VERB.matcher(words);
    return strong.matches()
        ? Optional.of(meaning(strong.group(1), strong.group(2), strong.group(3), figure))
        : Optional.empty();
  }

  private static FigureMeaning meaning(
      String subject, String verb, String object, ScannedFigure figure) {
    boolean vague = SHORT.matcher(object).matches();
    boolean quoted = subject.startsWith("“");
    if (vague && (quoted || subject.isEmpty())) {
      return counted(subject + verb + object, verb, figure).withoutWord();
    }
    boolean owner = vague && !subject.matches("(?:支持|推动|面向|为|向|从|在|与|对|以|通过).*");
    return counted(owner ? subject + object : object, verb, figure);
  }

  private static FigureMeaning counted(String name, String verb, ScannedFigure figure) {
    if (ADDED_VERB.matcher(verb).matches()) {
      return IndicatorReader.increment(name, verb);
    }
    FigureNature nature =
        MONEY.matcher(figure.unit()).matches() || PHYSICAL.matcher(figure.unit()).matches()
            ? FigureNature.LEVEL
            : FigureNature.COUNT;
    return FigureMeaning.of(name, nature, verb.isEmpty() ? null : verb, ChangeDirection.NONE);
  }

  /** Returns the meaning of a figure with a further object of the same verb. */
  static FigureMeaning further(FigureMeaning governing, String name, ScannedFigure figure) {
    String verb = governing.word() == null ? "" : governing.word();
    return counted(name, verb, figure);
  }

  /**
   * Reads a number that precedes its noun: 打造4个集群, 3家企业获批.
   *
   * @param words before the figure
   * @param after words after the figure
   */
  static Optional<FigureMeaning> readBefore(String words, String after, ScannedFigure figure) {
    boolean size = MONEY.matcher(figure.unit()).matches() && SIZED.matcher(after).matches();
    if (size
        || after.isEmpty()
        || after.matches("[的个以].*|[一二三四五六七八九十].*")
        || PREDICATE_START.matcher(after).matches()
        || words.matches(".*[和与及对在从向同]")) {
      return Optional.empty();
    }
    Matcher first = VERB_FIRST.matcher(words);
    Matcher last = VERB_LAST.matcher(words);
    String verb = "";
    String rest = words;
    if (COUNT_PREFIX.matcher(words).matches()) {
      verb = words.length() > 1 ? words : "";
      rest = "";
    } else if (first.matches()) {
      verb = first.group(2);
      rest = first.group(3);
    } else if (last.matches()) {
      verb = last.group(2);
      rest = "";
    }
    Matcher strong = STRONG_PREDICATE.matcher(after);
    Matcher predicate = strong.matches() ? strong : PREDICATE.matcher(after);
    boolean splits =
        (verb.isEmpty() || COUNT_PREFIX.matcher(verb).matches())
            && predicate.matches()
            && (predicate == strong || !NOUN_END.matcher(after).matches());
    if (words.isEmpty() && !splits) {
      return Optional.empty();
    }
    Matcher cut = NOUN_CUT.matcher(after);
    String noun = splits ? predicate.group(1) : cut.matches() ? cut.group(1) : after;
    String done = splits ? predicate.group(2) : "";
    String prefix = OTHERS.matcher(rest).matches() || rest.matches(".*[的以前中里]") ? "" : rest;
    boolean simple =
        done.isEmpty() || done.length() > 22 || !prefix.isEmpty() || done.contains("、");
    String name = simple ? prefix + noun : done + "的" + noun;
    FigureMeaning meaning = counted(name, verb, figure);
    boolean sure = !verb.isEmpty() && !splits && prefix.isEmpty();
    return Optional.of(
        sure ? meaning : meaning.doubted(verb.isEmpty() ? "number-first" : "list-name"));
  }
}
