package lantai.importer.structure;

import java.util.regex.Pattern;
import lantai.importer.structure.LeadingNumber.NumberStyle;

/** Decides whether a line may begin or end a paragraph. Lines are given without white space. */
final class LineBreakRules {

  /** Marks at the end of a sentence (GB/T 15834-2011) or before a list. */
  private static final Pattern SENTENCE_END = Pattern.compile("[。！？：；!?:;….][”’）」』》)\"]*$");

  private static final Pattern SALUTATION =
      Pattern.compile("^(?:各位|尊敬的各位)[^。，,：:！!]{0,12}(?:代表|委員|委员|同志|議員|议员|先生)[^。]{0,16}?[：:！!，,]");
  private static final Pattern CONTINUES = Pattern.compile("^(?:[，。；：、）”％%》」]|是[：:]|[0-9.]+$)");
  private static final Pattern NOTE_NUMBER =
      Pattern.compile("^[［\\[〔【](?:注释|注)?[0-9０-９]{1,3}[］\\]〕】]");

  private LineBreakRules() {}

  static boolean endsSentence(String line) {
    return SENTENCE_END.matcher(line).find();
  }

  /** Whether a paragraph cannot end like this line. */
  static boolean isIncomplete(String line) {
    return line.matches(".*[，、,的—]") && !line.endsWith("——");
  }

  /** Whether a paragraph cannot begin like this line. */
  static boolean continuesParagraph(String line) {
    return CONTINUES.matcher(line).find();
  }

  static boolean containsSentenceEnd(String line) {
    return line.chars().anyMatch(c -> "。！？；".indexOf(c) >= 0);
  }

  static boolean isSalutation(String line) {
    return SALUTATION.matcher(line).find();
  }

  /** Whether a line begins with a number of any kind, as notes and list items do. */
  static boolean startsItem(String line) {
    return startsParagraph(line)
        || LeadingNumber.of(line).isPresent()
        || NOTE_NUMBER.matcher(line).find();
  }

  static boolean startsParagraph(String line) {
    return isSalutation(line)
        || line.startsWith("——")
        || LeadingNumber.of(line)
            .filter(number -> number.style() != NumberStyle.CIRCLED)
            .isPresent();
  }
}
