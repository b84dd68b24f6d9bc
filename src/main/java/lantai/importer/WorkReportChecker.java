package lantai.importer;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lantai.chinese.ChinesePatterns;
import lantai.chinese.FullWidthForms;
import lantai.chinese.SpacelessText;
import lantai.importer.extract.ExtractedText;
import lantai.importer.extract.ExtractedText.TextLine;
import lantai.importer.extract.ExtractedText.TextLine.LineStyle;
import lantai.importer.extract.RejectedFileException;
import lantai.importer.structure.ParsedReport;
import lantai.importer.structure.SourceFragment;

/** Rejects texts that are not government work reports. */
final class WorkReportChecker {

  /** Kinds of other documents: suffixes of the patterns for their titles and of message keys. */
  private static final List<String> OTHER_DOCUMENTS =
      List.of("communique", "budget", "plan", "party", "court", "assembly", "about");

  /** Direct speech, which distinguishes a report from a newspaper article about one. */
  private static final Pattern DIRECT_SPEECH = ChinesePatterns.get("document.direct-speech");

  /** Patterns of which a report matches at least {@link #MIN_FEATURES}. */
  private static final List<Pattern> FEATURES =
      Stream.of("name", "salutation", "submission", "section")
          .map(feature -> ChinesePatterns.get("document.has-" + feature))
          .toList();

  private static final int MIN_FEATURES = 2;
  private static final int LONGEST_TITLE = 80;

  private WorkReportChecker() {}

  static void rejectWithoutChineseText(ExtractedText source) throws RejectedFileException {
    int visible = SpacelessText.fold(source.text()).length();
    if (visible == 0) {
      throw new RejectedFileException("import-empty", source.name());
    }
    long chinese = source.text().codePoints().filter(Character::isIdeographic).count();
    if (chinese * 4 < visible) {
      throw new RejectedFileException("import-not-chinese", source.name());
    }
  }

  static void rejectOtherDocuments(ExtractedText source, ParsedReport parsed)
      throws RejectedFileException {
    String title = fold(parsed.title()) + fold(parsed.subtitle());
    String headlines = FEATURES.get(0).matcher(title).find() ? "" : headlines(source);
    for (String other : OTHER_DOCUMENTS) {
      Pattern pattern = ChinesePatterns.get("document.other-" + other);
      if (pattern.matcher(title).find() || pattern.matcher(headlines).find()) {
        throw new RejectedFileException("import-other-" + other, source.name());
      }
    }
    String text = FullWidthForms.toHalfWidth(source.text()).replaceAll("[\\s\\u3000\\u00A0]", "");
    long features = FEATURES.stream().filter(feature -> feature.matcher(text).find()).count();
    boolean empty = parsed.chapters().stream().allMatch(c -> c.paragraphs().isEmpty());
    if (features < MIN_FEATURES
        || empty
        || !DIRECT_SPEECH.matcher(text).find() && !hasNumberedParts(parsed)) {
      throw new RejectedFileException("import-no-report", source.name());
    }
  }

  private static boolean hasNumberedParts(ParsedReport parsed) {
    return parsed.chapters().stream().anyMatch(c -> c.id().equals("2-0") && c.number() != null);
  }

  /** Returns the short lines before the body. */
  private static String headlines(ExtractedText source) {
    StringBuilder headlines = new StringBuilder();
    for (TextLine line : source.lines()) {
      String text = FullWidthForms.toHalfWidth(source.of(line)).replaceAll("[\\s\u00A0]", "");
      boolean fits = text.length() <= LONGEST_TITLE;
      if (!fits && text.contains("。") || text.startsWith("各位")) {
        break;
      }
      if (fits && line.style() != LineStyle.OUTSIDE) {
        headlines.append(text).append('\n');
      }
    }
    return headlines.toString();
  }

  private static String fold(List<SourceFragment> fragments) {
    return fragments.stream()
        .map(fragment -> FullWidthForms.toHalfWidth(fragment.folded()))
        .collect(Collectors.joining());
  }
}
