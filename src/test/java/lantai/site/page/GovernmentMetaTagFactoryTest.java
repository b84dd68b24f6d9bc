package lantai.site.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import lantai.diagnostics.Located;
import lantai.model.GovernmentWebsiteTags;
import lantai.model.GovernmentWebsiteTags.WebsiteColumn;
import lantai.model.ReportBuilder;
import lantai.site.page.PageLayout.MetaTag;
import org.junit.jupiter.api.Test;

class GovernmentMetaTagFactoryTest {

  private static final GovernmentWebsiteTags SITE =
      new GovernmentWebsiteTags(
          "某省人民政府",
          "www.example.gov.cn",
          "3600000001",
          new WebsiteColumn("报告", "政府工作报告", "报告", "政务公开"),
          "2024-01-23 10:00",
          "某省人民政府",
          new Located<>("tel:0791-0000000", ReportBuilder.PLACE));

  @Test
  void pageThatListsHasTheTagsOfSiteAndColumn() {
    assertEquals(
        List.of(
            new MetaTag("SiteName", "某省人民政府"),
            new MetaTag("SiteDomain", "www.example.gov.cn"),
            new MetaTag("SiteIDCode", "3600000001"),
            new MetaTag("ColumnName", "报告"),
            new MetaTag("ColumnDescription", "政府工作报告"),
            new MetaTag("ColumnKeywords", "报告"),
            new MetaTag("ColumnType", "政务公开")),
        GovernmentMetaTagFactory.ofSite(SITE));
  }

  @Test
  void pageWithContentHasTheTagsOfTheArticleAsWell() {
    List<MetaTag> tags = GovernmentMetaTagFactory.ofArticle(SITE, "目标");

    assertEquals(
        List.of(
            new MetaTag("ArticleTitle", "目标"),
            new MetaTag("PubDate", "2024-01-23 10:00"),
            new MetaTag("ContentSource", "某省人民政府")),
        tags.subList(7, tags.size()));
    assertEquals(GovernmentMetaTagFactory.ofSite(SITE), tags.subList(0, 7));
  }

  @Test
  void whatADraftLacksHasNoTag() {
    GovernmentWebsiteTags draft =
        new GovernmentWebsiteTags("某省人民政府", null, null, null, null, null, null);

    assertEquals(
        List.of(new MetaTag("SiteName", "某省人民政府")), GovernmentMetaTagFactory.ofSite(draft));
  }

  @Test
  void otherSitesHaveNoTags() {
    assertEquals(List.of(), GovernmentMetaTagFactory.ofSite(null));
    assertEquals(List.of(), GovernmentMetaTagFactory.ofArticle(null, "目标"));
  }
}
