package lantai.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lantai.chinese.ChineseMessageBundle;
import lantai.content.YamlNode.MappingEntry;
import lantai.content.YamlNode.MappingNode;
import lantai.content.YamlNode.ScalarKind;
import lantai.content.YamlNode.ScalarNode;
import lantai.diagnostics.Place;
import lantai.diagnostics.Problem;
import lantai.diagnostics.Problem.Hint;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.model.table.TableSchema;
import org.jspecify.annotations.Nullable;

/**
 * Completes the settings of a draft, which may omit keys of {@code site.yaml} until their values
 * are known. Its pages show placeholders such as （标题待补） instead, which no file contains.
 */
final class MissingSettingFiller {

  private static final ChineseMessageBundle WORDS = new ChineseMessageBundle("site");

  private static final List<String> KEYS = List.of("title", "subtitle", "owner", "date", "base");

  private MissingSettingFiller() {}

  /** Returns the settings; those of a draft are completed, with a warning for each missing key. */
  static MappingNode of(MappingNode settings, Problems problems) {
    boolean draft = isTrue(settings, TableSchema.DRAFT);
    if (!isTrue(settings, "demonstration")) {
      PlaceholderChecker.checkSettings(settings, draft, problems);
      requireLinks(settings, draft, problems);
    }
    return draft ? completed(settings, problems) : settings;
  }

  private static boolean isTrue(MappingNode settings, String key) {
    return settings.entry(key).map(MappingEntry::text).orElse("").equals("true");
  }

  /**
   * Requires the links of a government website to the source of its text and to the form for
   * reporting mistakes.
   */
  private static void requireLinks(MappingNode settings, boolean draft, Problems problems) {
    if (settings.entry("government").map(MappingEntry::value).orElse(null)
        instanceof MappingNode government) {
      require("contact", "contact", government, draft, problems);
      YamlNode source = settings.entry("source").map(MappingEntry::value).orElse(null);
      if (source instanceof MappingNode given) {
        require("url", "web-address", given, draft, problems);
      } else if (source == null || source.isNothing()) {
        require("source", null, settings, draft, problems);
      }
    }
  }

  /**
   * @param format key of the hint that says how the value is written
   */
  private static void require(
      String key, @Nullable String format, MappingNode mapping, boolean draft, Problems problems) {
    MappingEntry entry = mapping.entry(key).orElse(null);
    if (entry == null || entry.value().isNothing()) {
      Place place = entry == null ? mapping.place() : entry.place();
      Hint hint = format == null ? null : Hint.of(format);
      Problem problem = new Problem(place, ProblemCode.MISSING_KEY, List.of(key), hint);
      problems.add(draft ? DraftWarningFactory.of(problem) : problem);
    }
  }

  private static MappingNode completed(MappingNode settings, Problems problems) {
    List<MappingEntry> entries = new ArrayList<>(settings.entries());
    for (String key : KEYS) {
      Optional<MappingEntry> written = settings.entry(key);
      String text = written.map(MappingEntry::text).orElse("");
      boolean yearAlone = key.equals("date") && text.matches("[0-9]{4}");
      if (yearAlone || written.isEmpty() || written.get().value().isNothing()) {
        String value = yearAlone ? text + "-01-01" : WORDS.get("draft." + key);
        Place place = written.map(MappingEntry::place).orElse(settings.place());
        Hint hint = key.equals("date") ? Hint.of("iso-date") : Hint.of("draft-incomplete");
        problems.add(DraftWarningFactory.of(place, hint, key));
        written.ifPresent(entries::remove);
        entries.add(new MappingEntry(key, place, new ScalarNode(value, ScalarKind.TEXT, place)));
      }
    }
    return new MappingNode(entries, settings.place());
  }
}
