package lantai.link;

import lantai.chinese.ChineseMessageBundle;
import lantai.model.ReportRow.RowKind;
import lantai.model.SiteSettings;
import lantai.model.TableSchemas;

/** Returns the titles of the tables of {@code goals/} for readers. */
public final class TableTitles {

  private TableTitles() {}

  /**
   * Returns the title in the site's messages, or otherwise the declared title of the table.
   *
   * @param messages of the site
   */
  public static String of(RowKind kind, SiteSettings site, ChineseMessageBundle messages) {
    String key = kind.table();
    return messages.has(key)
        ? messages.get(key, site.date().getYear() - 1)
        : TableSchemas.of(kind).title();
  }
}
