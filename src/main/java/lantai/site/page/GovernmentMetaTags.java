package lantai.site.page;

import java.util.ArrayList;
import java.util.List;
import lantai.model.GovernmentSite;
import org.jspecify.annotations.Nullable;

/**
 * The meta tags that pages of government sites must have (国办发〔2017〕47号, 网页设计规范, 网站标签): those of the
 * site and of the column on every page, those of the article on pages with content.
 */
final class GovernmentMetaTags {

  private final List<PageLayout.MetaTag> tags = new ArrayList<>();

  private GovernmentMetaTags() {}

  /** The tags of a page that lists; none if the site is not a government's. */
  static List<PageLayout.MetaTag> ofSite(@Nullable GovernmentSite site) {
    GovernmentMetaTags tags = new GovernmentMetaTags();
    if (site != null) {
      tags.addSite(site);
    }
    return tags.tags;
  }

  /** The tags of a page with content; none if the site is not a government's. */
  static List<PageLayout.MetaTag> ofArticle(@Nullable GovernmentSite site, String title) {
    GovernmentMetaTags tags = new GovernmentMetaTags();
    if (site != null) {
      tags.addSite(site);
      tags.add("ArticleTitle", title);
      tags.add("PubDate", site.published());
      tags.add("ContentSource", site.contentSource());
    }
    return tags.tags;
  }

  private void addSite(GovernmentSite site) {
    add("SiteName", site.name());
    add("SiteDomain", site.domain());
    add("SiteIDCode", site.idCode());
    GovernmentSite.WebsiteColumn column = site.column();
    if (column != null) {
      add("ColumnName", column.name());
      add("ColumnDescription", column.description());
      add("ColumnKeywords", column.keywords());
      add("ColumnType", column.type());
    }
  }

  /** A draft may lack what a published site must have. */
  private void add(String name, @Nullable String content) {
    if (content != null) {
      tags.add(new PageLayout.MetaTag(name, content));
    }
  }
}
