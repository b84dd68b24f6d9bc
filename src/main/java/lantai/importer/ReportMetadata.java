package lantai.importer;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lantai.chinese.ChineseNumber;
import lantai.chinese.FullWidthForms;
import lantai.chinese.Pinyin;
import lantai.importer.structure.ParsedReport;
import lantai.importer.structure.SourceBlock;

/**
 * What a report tells of itself; what it does not tell is empty.
 *
 * @param title as printed
 * @param subtitle as printed
 * @param owner the government
 * @param date as {@code 2024-01-23}
 * @param year of the date, or the one that the text speaks of; 0 where it speaks of none
 */
record ReportMetadata(String title, String subtitle, String owner, String date, int year) {

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
  private static final Pattern SPEAKER =
      Pattern.compile(
          "([\\u4E00-\\u9FFF]{2,16}?(?:省|市|县|区|州|旗|盟))(?:人民政府)?(?:代理?)?(?:省|市|区|县|州|旗|盟)长");
  private static final Pattern SPEAKS =
      Pattern.compile("代表([^，,。：:！代]{2,16}?(?:省|市|县|区|州|旗|盟|自治区))人民政府");

  private static final Pattern NAME =
      Pattern.compile("[\\u4E00-\\u9FFF] ([\\u4E00-\\u9FFF·]{2,6})$");
  private static final Pattern TAIWAN =
      Pattern.compile("^([\\u4E00-\\u9FFF]{2,3}[市縣])(?:市長|縣長|政府|議會)");

  static ReportMetadata of(ParsedReport shape) {
    String title = join(shape.title(), "");
    String subtitle =
        shape.subtitle().stream().map(ReportMetadata::named).collect(Collectors.joining(" "));
    String front = FullWidthForms.toHalfWidth(title + "\n" + subtitle);
    String body = body(shape);
    String date = date(shape, front);
    int year = date.isEmpty() ? year(shape, front + body) : Integer.parseInt(date.substring(0, 4));
    return new ReportMetadata(title, subtitle, owner(shape, front, title, body), date, year);
  }

  private static String join(List<SourceBlock> blocks, String between) {
    return blocks.stream().map(SourceBlock::printed).collect(Collectors.joining(between));
  }

  /** A line of the front, with the space before a name. */
  private static String named(SourceBlock block) {
    String spaced = block.spaced();
    Matcher matcher = NAME.matcher(spaced);
    int spaces = (int) spaced.chars().filter(c -> c == ' ').count();
    return spaces <= 2 && matcher.find()
        ? block.printed().replaceFirst(matcher.group(1) + "$", " " + matcher.group(1))
        : block.printed();
  }

  private static String body(ParsedReport shape) {
    return shape.parts().stream()
        .flatMap(part -> part.printed().stream())
        .limit(12)
        .map(SourceBlock::folded)
        .map(FullWidthForms::toHalfWidth)
        .collect(Collectors.joining("\n"));
  }

  /** The day of the meeting; where that is not printed, the day the page names. */
  private static String date(ParsedReport shape, String front) {
    Matcher day = DAY.matcher(front.replaceAll("[ \\u3000]", ""));
    if (day.find()) {
      String found = date(ChineseNumber.parseYear(day.group(1)), day.group(2), day.group(3));
      if (!found.isEmpty()) {
        return found;
      }
    }
    List<String> others = new ArrayList<>();
    shape.subtitle().forEach(block -> others.add(FullWidthForms.toHalfWidth(block.folded())));
    shape.asides().forEach(aside -> others.add(FullWidthForms.toHalfWidth(aside.block().folded())));
    for (String other : others) {
      Matcher minguo = MINGUO.matcher(other);
      if (minguo.find()) {
        return date(1911 + Integer.parseInt(minguo.group(1)), minguo.group(2), minguo.group(3));
      }
      Matcher iso = ISO.matcher(other);
      if (iso.find()) {
        return date(Integer.parseInt(iso.group(1)), iso.group(2), iso.group(3));
      }
      Matcher written = DAY.matcher(other);
      if (written.find()) {
        return date(ChineseNumber.parseYear(written.group(1)), written.group(2), written.group(3));
      }
    }
    return "";
  }

  private static String date(int year, String month, String day) {
    int m = ChineseNumber.parse(month);
    int d = ChineseNumber.parse(day);
    boolean real = year >= 1949 && year < 2100 && m >= 1 && m <= 12 && d >= 1 && d <= 28;
    boolean late =
        year >= 1949 && m >= 1 && m <= 12 && d > 28 && d <= YearMonth.of(year, m).lengthOfMonth();
    return real || late ? String.format(Locale.ROOT, "%04d-%02d-%02d", year, m, d) : "";
  }

  /** The latest year that a heading names, or the beginning. */
  private static int year(ParsedReport shape, String beginning) {
    String titles =
        shape.parts().stream()
            .filter(part -> part.title() != null)
            .map(part -> FullWidthForms.toHalfWidth(part.title().folded()))
            .collect(Collectors.joining("\n"));
    int named = latest(titles);
    return named > 0 ? named : latest(beginning);
  }

  private static int latest(String text) {
    Matcher matcher = YEAR.matcher(text);
    int year = 0;
    while (matcher.find()) {
      int found = Integer.parseInt(matcher.group(1));
      year = found <= 2099 ? Math.max(year, found) : year;
    }
    return year;
  }

  private static String owner(ParsedReport shape, String front, String title, String body) {
    String all = front.replaceAll("[ \\u3000]", "");
    if (all.contains("国务院") || all.contains("全国人民代表大会") || body.contains("我代表国务院")) {
      return "国务院";
    }
    for (SourceBlock line : shape.subtitle()) {
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
            SPEAKS.matcher(body))) {
      if (matcher.find() && matcher.group(1).length() >= 2) {
        return matcher.group(1) + "人民政府";
      }
    }
    return "";
  }

  /** A short name for addresses: the place's reading and the year. */
  String slug() {
    String place = owner.replaceFirst("(?:省|市|县|縣|区|州|旗|盟|自治区|特别行政区)?(?:人民)?政府$", "");
    String name = Pinyin.of(place).replace(" ", "").replaceAll("[^a-z0-9]", "");
    String known = name.isEmpty() || name.length() > 40 ? "report" : name;
    return year == 0 ? known : known + "-" + year;
  }
}
