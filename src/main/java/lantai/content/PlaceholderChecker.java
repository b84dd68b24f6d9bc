package lantai.content;

import lantai.content.YamlNode.MappingEntry;
import lantai.content.YamlNode.MappingNode;
import lantai.content.YamlNode.ScalarNode;
import lantai.content.YamlNode.SequenceNode;
import lantai.diagnostics.Problem;
import lantai.diagnostics.Problem.Hint;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Reports placeholders: a word such as 待补, an example name, or a made-up date in place of a value
 * not yet known. Published, each would look like a fact.
 */
final class PlaceholderChecker {

  private PlaceholderChecker() {}

  /** Checks the settings of a site; placeholders in a draft are warnings. */
  static void checkSettings(MappingNode settings, boolean draft, Problems problems) {
    Problems found = new Problems();
    checkAddresses(settings, found);
    checkWords(settings, found);
    for (Problem problem : found.sorted()) {
      problems.add(draft ? DraftWarningFactory.of(problem) : problem);
    }
  }

  private static void checkAddresses(MappingNode settings, Problems found) {
    for (MappingEntry entry : settings.entries()) {
      String key = entry.key();
      if (entry.value() instanceof MappingNode inner) {
        checkAddresses(inner, found);
      } else if (entry.value() instanceof SequenceNode list) {
        list.items().stream()
            .filter(MappingNode.class::isInstance)
            .forEach(item -> checkAddresses((MappingNode) item, found));
      } else if (entry.value() instanceof ScalarNode value) {
        String text = value.text().strip();
        String hint =
            switch (key) {
              case "base", "domain", "href" ->
                  PlaceholderPatterns.isReserved(text) ? "reserved-address" : null;
              case "id-code" -> PlaceholderPatterns.isNoCode(text) ? "reserved-code" : null;
              case "date" -> isMadeUp(text, settings) ? "made-up-date" : null;
              default -> null;
            };
        report(key, value, hint, found);
      }
    }
  }

  /**
   * Whether a date is 1 January, which is not the date of a session unless the title lines say so.
   */
  private static boolean isMadeUp(String date, MappingNode settings) {
    return date.endsWith("-01-01")
        && settings.entries().stream().noneMatch(entry -> entry.text().matches(".*[1１一]月[1１一]日.*"));
  }

  /** Checks the texts of a row that an editor writes. */
  static void checkWords(MappingNode row, Problems problems) {
    for (MappingEntry entry : row.entries()) {
      if (!MarkdownStripper.KEYS.contains(entry.key())) {
        checkWords(entry.key(), entry.value(), problems);
      }
    }
  }

  private static void checkWords(String key, YamlNode value, Problems problems) {
    if (value instanceof MappingNode mapping) {
      checkWords(mapping, problems);
    } else if (value instanceof SequenceNode list) {
      list.items().forEach(item -> checkWords(key, item, problems));
    } else if (value instanceof ScalarNode scalar) {
      boolean noReason = key.equals("reason") && PlaceholderPatterns.isNoReason(scalar.text());
      boolean words = PlaceholderPatterns.isWords(scalar.text());
      report(key, scalar, noReason ? "no-reason" : words ? "placeholder" : null, problems);
    }
  }

  private static void report(
      String key, ScalarNode value, @Nullable String hint, Problems problems) {
    if (hint != null) {
      problems.add(
          ProblemCode.PLACEHOLDER, value.place(), Hint.of(hint, key), key, value.text().strip());
    }
  }
}
