package lantai.model;

import java.time.LocalDate;
import lantai.model.table.ContentField;
import lantai.model.table.ContentField.Presence;
import lantai.model.table.FieldSyntax;
import org.jspecify.annotations.Nullable;

/**
 * The source of the report's text: the mapping {@code source} of {@code site.yaml}. Absent values
 * are empty.
 */
public record TextProvenance(
    @ContentField(
            label = "来源说明",
            english = "Source of the text, in a sentence",
            help = "文字的来源，一句话，印在“关于”页上。",
            presence = Presence.OPTIONAL)
        String note,
    @ContentField(
            label = "来源名称",
            english = "Who published the text",
            help = "登出文字的网站或者报刊，例如 江西省人民政府网站。",
            presence = Presence.OPTIONAL)
        String name,
    @ContentField(
            label = "来源网址",
            english = "Web address that the text was taken from",
            help = "登出文字的网页的网址。",
            syntax = FieldSyntax.WEB_ADDRESS,
            presence = Presence.OPTIONAL)
        String url,
    @ContentField(
            label = "登出日期",
            english = "Date of publication there, as YYYY-MM-DD",
            help = "网页登出的日期，写成“年-月-日”；不是报告的日期。",
            syntax = FieldSyntax.ISO_DATE,
            presence = Presence.OPTIONAL)
        @Nullable LocalDate published,
    @ContentField(
            label = "取得日期",
            english = "Date of retrieval, as YYYY-MM-DD",
            help = "从网页上取得文件的日期，写成“年-月-日”。",
            syntax = FieldSyntax.ISO_DATE,
            presence = Presence.OPTIONAL)
        @Nullable LocalDate retrieved,
    @ContentField(
            label = "文件的SHA-256",
            english = "SHA-256 of the file as received, in hexadecimal",
            help = "收到的文件的 SHA-256，六十四位十六进制数。",
            syntax = FieldSyntax.SHA_256,
            presence = Presence.OPTIONAL)
        String sha256) {

  public static final TextProvenance UNKNOWN = new TextProvenance("", "", "", null, null, "");

  public TextProvenance {
    note = note == null ? "" : note;
    name = name == null ? "" : name;
    url = url == null ? "" : url;
    sha256 = sha256 == null ? "" : sha256;
  }
}
