package lantai.link;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import lantai.chinese.ChineseMessageBundle;
import lantai.model.SiteSettings;

/** Writes the notice that every page of a draft or demonstration site must show. */
public final class SiteNoticeFormatter {

  private SiteNoticeFormatter() {}

  /**
   * Returns the notice.
   *
   * @param messages the wording of the site
   * @return empty for a site that is neither a draft nor a demonstration
   */
  public static String of(SiteSettings site, ChineseMessageBundle messages) {
    Stream<String> draft = site.draft() ? Stream.of("notice.draft") : Stream.empty();
    Stream<String> demonstration =
        site.demonstration() ? Stream.of("notice.demonstration") : Stream.empty();
    return Stream.concat(draft, demonstration).map(messages::get).collect(Collectors.joining("；"));
  }
}
