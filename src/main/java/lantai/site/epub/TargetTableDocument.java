package lantai.site.epub;

import java.util.List;
import lantai.link.LinkedReport;
import lantai.link.QuoteMatch;
import lantai.model.Chapter;
import lantai.model.Result;
import lantai.model.Target;

/** The targets as a table, each beside the result that it is held against. */
final class TargetTableDocument {

  private final LinkedReport linked;
  private final XhtmlWriter body = new XhtmlWriter();

  private TargetTableDocument(LinkedReport linked) {
    this.linked = linked;
  }

  static ContentDocument of(LinkedReport linked) {
    TargetTableDocument document = new TargetTableDocument(linked);
    document.write();
    return ContentDocument.of("targets", "目标一览", document.body);
  }

  private void write() {
    body.element("h1", "目标一览").line();
    body.open("table").line().open("thead").open("tr");
    List.of("目标", "数值", "上年结果", "出处").forEach(title -> body.element("th", title, "scope", "col"));
    body.close("tr").close("thead").line().open("tbody").line();
    linked.report().goals().targets().forEach(this::row);
    body.close("tbody").close("table").line();
  }

  private void row(Target target) {
    QuoteMatch quoteMatch = linked.quoteMatchOf(target);
    body.open("tr").element("th", target.name(), "scope", "row");
    String modality = target.modality() == null ? "" : target.modality().value();
    body.element("td", modality + figure(quoteMatch));
    body.element("td", target.baseline() == null ? "报告未列出" : baseline(target));
    body.open("td");
    Chapter chapter = linked.report().chapter(quoteMatch.paragraph().chapter()).orElse(null);
    if (chapter == null) {
      body.element("a", "注释", "href", "notes.xhtml#" + quoteMatch.paragraph().local());
    } else {
      String file = ChapterDocument.name(chapter) + ".xhtml";
      body.element("a", chapter.label(), "href", file + "#" + quoteMatch.paragraph().local());
    }
    body.close("td").close("tr").line();
  }

  private String baseline(Target target) {
    Result result = linked.report().result(target.baseline().result().value()).orElseThrow();
    String word = result.word() == null ? "" : result.word().value();
    String shown = word + figure(linked.quoteMatchOf(result));
    return switch (target.baseline().relation()) {
      case SAME -> shown;
      case NEAR -> result.name() + shown + "（口径不同，仅供对照）";
      case SUBJECT -> result.name() + shown + "（同一主题，数字不可比）";
    };
  }

  private static String figure(QuoteMatch quoteMatch) {
    QuoteMatch.PrintedValue printed = quoteMatch.printed();
    String shown = printed.before() + printed.number() + printed.after();
    return shown.isEmpty() ? "完成下达任务" : shown;
  }
}
