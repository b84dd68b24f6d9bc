package lantai.site.page;

import java.util.ArrayList;
import java.util.List;
import lantai.model.GovernmentWebsiteTags;
import org.jspecify.annotations.Nullable;

/**
 * Makes the meta tags required on pages of government sites (国办发〔2017〕47号, 网页设计规范, 网站标签): the tags
 * of the site and the column on every page, and the tags of the article on pages with content.
 */
final class GovernmentMetaTagFactory {

  private GovernmentMetaTagFactory() {}

  /** Returns the tags of a listing page; empty if the site does not belong to a government body. */
  static List<PageLayout.MetaTag> ofSite(@Nullable GovernmentWebsiteTags site) {
    List<PageLayout.MetaTag> tags = new ArrayList<>();
    if (site != null) {
      add("SiteName", site.name(), tags);
      add("SiteDomain", site.domain(), tags);
      add("SiteIDCode", site.idCode(), tags);
      GovernmentWebsiteTags.WebsiteColumn column = site.column();
      if (column != null) {
        add("ColumnName", column.name(), tags);
        add("ColumnDescription", column.description(), tags);
        add("ColumnKeywords", column.keywords(), tags);
        add("ColumnType", column.type(), tags);
      }
    }
    return tags;
  }

  /**
   * Returns the tags of a page with content; empty if the site does not belong to a government
   * body.
   */
  static List<PageLayout.MetaTag> ofArticle(@Nullable GovernmentWebsiteTags site, String title) {
    List<PageLayout.MetaTag> tags = ofSite(site);
    if (site != null) {
      add("ArticleTitle", title, tags);
      add("PubDate", site.published(), tags);
      add("ContentSource", site.contentSource(), tags);
    }
    return tags;
  }

  /** Adds a tag; in a draft, required content may be missing. */
  private static void add(String name, @Nullable String content, List<PageLayout.MetaTag> tags) {
    if (content != null) {
      tags.add(new PageLayout.MetaTag(name, content));
    }
  }
}
