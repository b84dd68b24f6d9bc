package lantai.link;

import lantai.chinese.ChineseMessages;
import lantai.model.ReportRow.RowKind;
import lantai.model.SiteSettings;
import lantai.model.TableSchemas;

/** The titles of the tables of {@code goals/} for readers. */
public final class TableTitles {

  private TableTitles() {}

  /**
   * The declared title of a table, if the bundle has no wording for it.
   *
   * @param messages those of the site
   */
  public static String of(RowKind kind, SiteSettings site, ChineseMessages messages) {
    String key = TableSchemas.of(kind).name();
    return messages.has(key)
        ? messages.get(key, site.date().getYear() - 1)
        : TableSchemas.of(kind).title();
  }
}
