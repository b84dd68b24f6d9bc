package lantai.link;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantai.chinese.TextRange;

/**
 * The words before a figure without which it would say something else, in a half-width text without
 * white space: verbs of change and of a level that is reached, and words of intent and caution.
 */
final class FigureWords {

  /** 基本 is one only before a verb: 基本医保参保率 is the name of an indicator. */
  private static final String MODALITY =
      "力争|确保|争取|有望|预计|努力|基本(?=完成|建成|实现|达|恢复|稳定|保持|持平|消除)|稳居|稳定在|保持在?";

  private static final String VERB =
      "(?:同比|环比|比上年|较上年)?(?:增长|提高|提升|下降|降低|增加|减少|上升|回落|收窄|扩大|缩小|压减|调减|压降"
          + "|增产|减产|净增|新增)[了至到为]?"
          + "|[升降增][至到]|均?达到?|连续|提前|累计|占|(?:稳?居|位居|位列|排名?)?第"
          + "|完成(?:全?年度?)?(?:计划|目标|任务)的";

  private static final Pattern MODALITIES = Pattern.compile(MODALITY);
  private static final Pattern ADJOINING =
      Pattern.compile("(?:(?:" + MODALITY + "|实现)?(?:" + VERB + ")|" + MODALITY + ")$");
  private static final String CLAUSE_END = "，。；：！？";

  private FigureWords() {}

  /**
   * Finds the words that belong to the figure that begins at an offset: those directly before it,
   * and a word of intent before them in the clause if no other figure or enumeration is between.
   */
  static List<TextRange> before(int figure, String text) {
    int clause = figure;
    while (clause > 0 && CLAUSE_END.indexOf(text.charAt(clause - 1)) < 0) {
      clause--;
    }
    List<TextRange> words = new ArrayList<>();
    Matcher adjoining = ADJOINING.matcher(text.substring(clause, figure));
    int end = figure;
    if (adjoining.find()) {
      end = clause + adjoining.start();
      words.add(new TextRange(end, figure));
    }
    Matcher modality = MODALITIES.matcher(text).region(clause, end).useTransparentBounds(true);
    TextRange last = null;
    while (modality.find()) {
      last = new TextRange(modality.start(), modality.end());
    }
    if (last != null && text.substring(last.end(), end).chars().noneMatch(FigureWords::separates)) {
      words.add(last);
    }
    return words;
  }

  private static boolean separates(int c) {
    return c == '、' || c >= '0' && c <= '9';
  }
}
