package lantai.importer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantai.chinese.ChinesePatterns;
import lantai.chinese.FullWidthForms;
import lantai.importer.extract.ExtractedText;
import lantai.importer.extract.WebPageMetadata;
import lantai.importer.structure.ExcludedText.ExclusionReason;
import lantai.importer.structure.ParsedReport;
import lantai.model.TextProvenance;

/**
 * Finds where a text was published, from the meta tags of a web page or else from the lines around
 * the report. The date of retrieval is supplied by the editors.
 */
final class PublicationSourceFinder {

  private static final Pattern ADDRESS =
      Pattern.compile("https?://[\\w.-]+(?:[:/][\\w./?=&%#:~+-]*)?");
  private static final Pattern NAME = ChinesePatterns.get("source.name");
  private static final Pattern PUBLISHED = ChinesePatterns.get("source.published");
  private static final Pattern DATE =
      Pattern.compile("((?:19|20)\\d{2})[-/.年](\\d{1,2})[-/.月](\\d{1,2})");

  private PublicationSourceFinder() {}

  static TextProvenance find(ExtractedText source, String sha256, ParsedReport parsed) {
    WebPageMetadata page = source.evidence().webPageSource();
    List<String> lines =
        parsed.excluded().stream()
            .filter(text -> isOfWebPage(text.reason()))
            .map(text -> FullWidthForms.toHalfWidth(text.fragment().spaced()))
            .toList();
    String url = page.url().isEmpty() ? first(ADDRESS, 0, lines) : page.url();
    String name = page.name().isEmpty() ? first(NAME, 1, lines) : page.name();
    String published = page.published().isEmpty() ? first(PUBLISHED, 1, lines) : page.published();
    return new TextProvenance("", name, url, date(published).orElse(null), null, sha256);
  }

  private static boolean isOfWebPage(ExclusionReason reason) {
    return reason == ExclusionReason.IMPRINT
        || reason == ExclusionReason.PAGE_CONTROL
        || reason == ExclusionReason.BEFORE_TITLE;
  }

  private static String first(Pattern pattern, int group, List<String> lines) {
    return lines.stream()
        .map(pattern::matcher)
        .filter(Matcher::find)
        .map(matcher -> matcher.group(group))
        .findFirst()
        .orElse("");
  }

  private static Optional<LocalDate> date(String written) {
    Matcher matcher = DATE.matcher(written);
    try {
      return matcher.find()
          ? Optional.of(
              LocalDate.of(
                  Integer.parseInt(matcher.group(1)),
                  Integer.parseInt(matcher.group(2)),
                  Integer.parseInt(matcher.group(3))))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
