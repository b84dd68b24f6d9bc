package lantai.model;

import lantai.diagnostics.Located;
import lantai.model.table.ContentField;
import lantai.model.table.ContentField.Presence;
import lantai.model.table.FieldSyntax;
import org.jspecify.annotations.Nullable;

/**
 * Meta tags of a Chinese government website (国务院办公厅《政府网站发展指引》, 国办发〔2017〕47号, annex 网页设计规范, section
 * 网站标签). Complete in a published site; in a draft any component may be {@code null}.
 */
public record GovernmentWebsiteTags(
    @ContentField(
            label = "网站名称",
            english = "Official name of the website",
            help = "网站主办单位的全称。",
            presence = Presence.REQUIRED)
        @Nullable String name,
    @ContentField(
            label = "域名",
            english = "Domain, without a scheme",
            help = "网站域名，不带 https://，例如 www.example.gov.cn。",
            presence = Presence.REQUIRED,
            syntax = FieldSyntax.DOMAIN)
        @Nullable String domain,
    @ContentField(
            key = "id-code",
            label = "标识码",
            english = "Government website code",
            help = "政府网站标识码：十位数字，或 bm 加八位数字；外面加英文引号。",
            presence = Presence.REQUIRED,
            syntax = FieldSyntax.GOVERNMENT_CODE)
        @Nullable String idCode,
    @ContentField(
            label = "栏目",
            english = "The column that the pages belong to",
            help = "网页所属的栏目。",
            presence = Presence.REQUIRED)
        @Nullable WebsiteColumn column,
    @ContentField(
            label = "发布时间",
            english = "Time of publication of the pages",
            help = "发布时间，写成“年-月-日 时:分”，例如 2024-01-23 09:00。",
            presence = Presence.REQUIRED,
            syntax = FieldSyntax.MINUTE)
        @Nullable String published,
    @ContentField(
            key = "content-source",
            label = "内容来源",
            english = "Who issued the text",
            help = "内容来源，即供稿单位。",
            presence = Presence.REQUIRED)
        @Nullable String contentSource,
    @ContentField(
            label = "联系方式",
            english = "Link for reporting mistakes: a page, mailto:ADDRESS or tel:NUMBER",
            help = "读者反映问题的地方：网页的网址，或 mailto:信箱，或 tel:电话。正式网站必须写。",
            presence = Presence.OPTIONAL,
            syntax = FieldSyntax.CONTACT)
        @Nullable Located<String> contact) {

  /** The site's column that contains the report (栏目). */
  public record WebsiteColumn(
      @ContentField(
              label = "栏目名称",
              english = "Name of the column",
              help = "栏目名称。",
              presence = Presence.REQUIRED)
          @Nullable String name,
      @ContentField(
              label = "栏目简介",
              english = "Description of the column",
              help = "栏目的简介。",
              presence = Presence.REQUIRED)
          @Nullable String description,
      @ContentField(
              label = "关键词",
              english = "Keywords, separated by commas",
              help = "关键词，用逗号隔开。",
              presence = Presence.REQUIRED)
          @Nullable String keywords,
      @ContentField(
              label = "栏目类别",
              english = "Type of the column",
              help = "栏目类别，例如 政策文件。",
              presence = Presence.REQUIRED)
          @Nullable String type) {}
}
