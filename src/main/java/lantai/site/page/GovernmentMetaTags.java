package lantai.site.page;

import java.util.ArrayList;
import java.util.List;
import lantai.model.GovernmentSite;

/**
 * The tags that a government site's pages bear (国办发〔2017〕47号, 网页设计规范, 网站标签): the site's on every
 * page, the column's on every page of it, the article's on those that hold content.
 */
final class GovernmentMetaTags {

  private GovernmentMetaTags() {}

  /**
   * @param government {@code null} for a site that is no government body's
   * @param article whether the page is content rather than a list
   */
  static List<MetaTag> of(GovernmentSite government, String title, boolean article) {
    List<MetaTag> tags = new ArrayList<>();
    if (government == null) {
      return tags;
    }
    add(tags, "SiteName", government.name());
    add(tags, "SiteDomain", government.domain());
    add(tags, "SiteIDCode", government.idCode());
    GovernmentSite.WebsiteColumn column = government.column();
    if (column != null) {
      add(tags, "ColumnName", column.name());
      add(tags, "ColumnDescription", column.description());
      add(tags, "ColumnKeywords", column.keywords());
      add(tags, "ColumnType", column.type());
    }
    if (article) {
      add(tags, "ArticleTitle", title);
      add(tags, "PubDate", government.published());
      add(tags, "ContentSource", government.contentSource());
    }
    return tags;
  }

  /** A draft may lack what a published site must have. */
  private static void add(List<MetaTag> tags, String name, String content) {
    if (content != null) {
      tags.add(new MetaTag(name, content));
    }
  }
}
