package lantai.model;

import java.time.LocalDate;
import java.util.List;
import lantai.diagnostics.Located;
import lantai.diagnostics.Place;
import lantai.model.table.ContentField;
import lantai.model.table.ContentField.Presence;
import lantai.model.table.FieldSyntax;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a site: {@code content/site.yaml}.
 *
 * @param appendix {@code null} if there are no notes
 * @param government {@code null} if the site does not belong to a government body
 * @param place beginning of the file
 */
public record SiteSettings(
    @ContentField(label = "标题", english = "Title of the report", help = "标题，例如 2024年江西省政府工作报告。")
        String title,
    @ContentField(
            label = "副标题",
            english = "Date and meeting at which it was given",
            help = "副标题：何时、在什么会议上所作。")
        Located<String> subtitle,
    @ContentField(label = "发布单位", english = "Who publishes it", help = "发布单位，例如 江西省人民政府。")
        String owner,
    @ContentField(
            label = "报告日期",
            english = "Date of the report, as YYYY-MM-DD",
            help = "报告日期，写成“年-月-日”，例如 2024-01-23。",
            syntax = FieldSyntax.ISO_DATE)
        LocalDate date,
    @ContentField(
            label = "网址",
            english = "Address of the published site, ending in a slash",
            help = "网站发布后的完整网址，以斜杠结尾。",
            syntax = FieldSyntax.BASE_ADDRESS)
        String base,
    @ContentField(
            label = "文字来源",
            english = "Source of the text",
            help = "文字的来源：说明、名称、网址、日期。",
            presence = Presence.OPTIONAL)
        TextProvenance source,
    @ContentField(label = "附件", english = "Heading of the notes", help = "报告所附的名词注释。")
        @Nullable Appendix appendix,
    @ContentField(
            label = "草稿",
            english = "Not to be published yet",
            help = "草稿写 true：政府网站标签没有填全时只提醒，不算错误。正式发布前删去。")
        boolean draft,
    @ContentField(
            label = "演示",
            english = "A demonstration, not the publication of a government body",
            help = "演示网站写 true：每个网页都标明是演示，网址可以是示例域名。正式网站不写。")
        boolean demonstration,
    @ContentField(
            label = "政府网站标签",
            english = "Meta tags of a government website",
            help = "政府网站标签（国办发〔2017〕47号附件的要求）。",
            lenientInDraft = true)
        @Nullable GovernmentWebsiteTags government,
    @ContentField(
            label = "搜索示例",
            english = "Examples of words to search for",
            help = "首页和搜索页的搜索框下列出的词，例如 [养老, 粮食]；不写就不列。")
        List<String> searches,
    @ContentField(
            label = "搜索同义词",
            english = "Words that readers may search for, with words of the report",
            help = "本地的说法、报告另有用词的，一行一个；各地通用的词（看病、上学等）程序自带。")
        List<SearchSynonym> synonyms,
    @ContentField(label = "页脚", english = "Lines at the foot of every page", help = "页脚的各项，从左到右。")
        List<FooterItem> footer,
    @ContentField(
            label = "外观",
            english = "Colours and logo",
            help = "外观：颜色和徽标；不写就用原来的。",
            presence = Presence.OPTIONAL)
        SiteTheme theme,
    @ContentField(
            key = "archive",
            label = "档案著录项",
            english = "Metadata for an archive",
            help = "档案著录项；没有的不写。",
            presence = Presence.OPTIONAL)
        ArchivalMetadata archival,
    Place place) {

  public SiteSettings {
    source = source == null ? TextProvenance.UNKNOWN : source;
    searches = List.copyOf(searches);
    synonyms = List.copyOf(synonyms);
    footer = List.copyOf(footer);
    theme = theme == null ? SiteTheme.NONE : theme;
    archival = archival == null ? new ArchivalMetadata("", "", "", "", "", "") : archival;
  }

  /**
   * A word that readers may search for.
   *
   * @param printed the words that the report prints instead
   */
  public record SearchSynonym(
      @ContentField(label = "说法", english = "What readers call it", help = "读者的说法，例如 看病。")
          String word,
      @ContentField(
              label = "报告用词",
              english = "Words that the report prints for it",
              help = "报告里的说法，照原文写，例如 [医疗, 医院]。")
          List<Located<String>> printed) {

    public SearchSynonym {
      printed = List.copyOf(printed);
    }
  }

  /** A line at the foot of every page. */
  public record FooterItem(
      @ContentField(label = "文字", english = "Printed text", help = "印出的文字。") String label,
      @ContentField(
              label = "链接",
              english = "Link destination",
              help = "链接的网址，或本站网页的地址，例如 about.html；不写就只有文字。",
              presence = Presence.OPTIONAL,
              syntax = FieldSyntax.LINK)
          @Nullable Located<String> href) {}

  /**
   * The printed heading of the notes.
   *
   * @param label such as 附件; empty if none is printed
   */
  public record Appendix(
      @ContentField(
              label = "名目",
              english = "Printed label, such as 附件",
              help = "附件的名目，例如 附件。",
              presence = Presence.OPTIONAL)
          String label,
      @ContentField(
              label = "附件标题",
              english = "Heading of the notes",
              help = "附件的标题，例如 《政府工作报告》有关内容名词注释。")
          String title,
      @ContentField(
              label = "跳过的注释号",
              english = "Note numbers that the report itself skips",
              help = "报告的注释号不连续的，写出原文没有的号码，例如 [7]；连续的不写。")
          List<Integer> skipped) {

    public Appendix {
      label = label == null ? "" : label;
      skipped = List.copyOf(skipped);
    }
  }
}
