package lantai.importer;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lantai.chinese.ChineseNumber;
import lantai.chinese.ChinesePatterns;
import lantai.chinese.FullWidthForms;
import lantai.importer.structure.ExcludedText;
import lantai.importer.structure.ExcludedText.ExclusionReason;
import lantai.importer.structure.ParsedReport;
import lantai.importer.structure.SourceFragment;

/**
 * Metadata found in a report. Values that were not found are empty.
 *
 * @param owner name of the government
 * @param date in ISO 8601 format, such as {@code 2024-01-23}
 * @param year of the date, else the latest year in the headings or the beginning; 0 if there is
 *     none
 */
public record ReportMetadata(String title, String subtitle, String owner, String date, int year) {

  private static final String NUMBER = "[0-9〇○零一二三四五六七八九十]";
  private static final Pattern DAY =
      Pattern.compile("([0-9〇○零一二三四五六七八九]{4})年(" + NUMBER + "{1,3})月(" + NUMBER + "{1,3})日");
  private static final Pattern ISO =
      Pattern.compile("((?:19|20)\\d{2})[-/.](\\d{1,2})[-/.](\\d{1,2})");
  private static final Pattern MINGUO =
      Pattern.compile("(?<!\\d)(1[01]\\d|[89]\\d)[.年](\\d{1,2})[.月](\\d{1,2})日?$");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})年");
  private static final Pattern CONGRESS =
      Pattern.compile("在(.{2,16}?(?:省|市|县|區|区|州|旗|盟|自治区))第?[0-9一二三四五六七八九十]{1,4}届?");
  private static final Pattern TITLE_PLACE =
      Pattern.compile("^(?:[0-9〇○零一二三四五六七八九]{4}年度?)?(.{2,16}?(?:省|市|县|區|区|州|旗|盟|自治区))(?:人民政府)?");
  private static final Pattern SPEAKER = ChinesePatterns.get("metadata.speaker");
  private static final Pattern REPRESENTED =
      Pattern.compile("代表([^，,。：:！代]{2,16}?(?:省|市|县|区|州|旗|盟|自治区))人民政府");
  private static final Pattern NAME_AT_END =
      Pattern.compile(
          "\\p{IsHan} ((?:\\p{IsHan}{2,4}|\\p{IsHan} \\p{IsHan}|[\\p{IsHan}·•‧・]{2,24}))[)）]?$");
  private static final Pattern TAIWAN =
      Pattern.compile("^([\\u4E00-\\u9FFF]{2,3}[市縣])(?:市長|縣長|政府|議會)");

  static ReportMetadata of(ParsedReport parsed) {
    String title =
        parsed.title().stream().map(SourceFragment::printed).collect(Collectors.joining());
    String subtitle =
        parsed.subtitle().stream()
            .map(ReportMetadata::withSpaceBeforeName)
            .collect(Collectors.joining(" "));
    String front = FullWidthForms.toHalfWidth(title + "\n" + subtitle);
    String body = body(parsed);
    String date = date(parsed, front);
    int year = date.isEmpty() ? year(parsed, front + body) : Integer.parseInt(date.substring(0, 4));
    return new ReportMetadata(title, subtitle, owner(parsed, front, title, body), date, year);
  }

  /** Returns a title with the space, if any, before the name of the speaker. */
  private static String withSpaceBeforeName(SourceFragment fragment) {
    String spaced = fragment.spaced();
    Matcher matcher = NAME_AT_END.matcher(spaced);
    int spaces = (int) spaced.chars().filter(c -> c == ' ').count();
    if (spaces > 2 || !matcher.find()) {
      return fragment.printed();
    }
    String printed = fragment.printed();
    int name = printed.length() - spaced.substring(matcher.start(1)).replace(" ", "").length();
    return printed.substring(0, name) + " " + printed.substring(name);
  }

  private static String body(ParsedReport parsed) {
    return parsed.chapters().stream()
        .flatMap(chapter -> chapter.printed().stream())
        .limit(12)
        .map(SourceFragment::folded)
        .map(FullWidthForms::toHalfWidth)
        .collect(Collectors.joining("\n"));
  }

  /** Returns the date of the meeting, which is preferred because a web page may be weeks later. */
  private static String date(ParsedReport parsed, String front) {
    Matcher meeting = DAY.matcher(front.replaceAll("[ \\u3000]", ""));
    String date = meeting.find() ? isoDate(meeting) : "";
    if (!date.isEmpty()) {
      return date;
    }
    return Stream.concat(
            parsed.subtitle().stream(),
            parsed.excluded().stream()
                .filter(text -> text.reason() == ExclusionReason.BEFORE_TITLE)
                .map(ExcludedText::fragment))
        .map(fragment -> FullWidthForms.toHalfWidth(fragment.folded()))
        .flatMap(text -> Stream.of(MINGUO, ISO, DAY).map(pattern -> pattern.matcher(text)))
        .filter(Matcher::find)
        .map(ReportMetadata::isoDate)
        .findFirst()
        .orElse("");
  }

  /**
   * Returns a date in ISO 8601 format; empty if there is no such day. Years of two or three digits
   * are of the Minguo calendar.
   */
  private static String isoDate(Matcher matcher) {
    String written = matcher.group(1);
    int year =
        written.length() < 4 ? 1911 + Integer.parseInt(written) : ChineseNumber.parseYear(written);
    int month = ChineseNumber.parse(matcher.group(2));
    int day = ChineseNumber.parse(matcher.group(3));
    boolean exists =
        year >= 1949
            && year < 2100
            && month >= 1
            && month <= 12
            && YearMonth.of(year, month).isValidDay(day);
    return exists ? String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day) : "";
  }

  private static int year(ParsedReport parsed, String beginning) {
    String titles =
        parsed.chapters().stream()
            .filter(chapter -> chapter.title() != null)
            .map(chapter -> FullWidthForms.toHalfWidth(chapter.title().folded()))
            .collect(Collectors.joining("\n"));
    int year = latest(titles);
    return year > 0 ? year : latest(beginning);
  }

  private static int latest(String text) {
    return YEAR.matcher(text)
        .results()
        .mapToInt(match -> Integer.parseInt(match.group(1)))
        .max()
        .orElse(0);
  }

  private static String owner(ParsedReport parsed, String front, String title, String body) {
    String all = front.replaceAll("[ \\u3000]", "");
    if (all.contains("国务院") || all.contains("全国人民代表大会") || body.contains("我代表国务院")) {
      return "国务院";
    }
    for (SourceFragment line : parsed.subtitle()) {
      Matcher taiwan = TAIWAN.matcher(line.folded());
      if (taiwan.find()) {
        return taiwan.group(1) + "政府";
      }
    }
    for (Matcher matcher :
        List.of(
            CONGRESS.matcher(all),
            TITLE_PLACE.matcher(FullWidthForms.toHalfWidth(title).replaceAll("[ \\u3000]", "")),
            SPEAKER.matcher(all),
            REPRESENTED.matcher(body))) {
      if (matcher.find() && matcher.group(1).length() >= 2) {
        return matcher.group(1) + "人民政府";
      }
    }
    return "";
  }
}
