package lantai.site.epub;

import java.util.List;
import lantai.chinese.ChineseMessages;
import lantai.link.LinkedReport;
import lantai.link.QuoteMatch;
import lantai.model.Chapter;
import lantai.model.Result;
import lantai.model.Target;

/** The table of targets with their baselines. */
final class TargetTableDocument {

  private final LinkedReport linked;
  private final ChineseMessages messages;
  private final XhtmlWriter body = new XhtmlWriter();

  private TargetTableDocument(LinkedReport linked, ChineseMessages messages) {
    this.linked = linked;
    this.messages = messages;
  }

  static ContentDocument of(LinkedReport linked, ChineseMessages messages) {
    TargetTableDocument document = new TargetTableDocument(linked, messages);
    document.write();
    return ContentDocument.of("targets", messages.get("epub.targets"), document.body);
  }

  private void write() {
    body.element("h1", messages.get("epub.targets")).line();
    body.open("table").line().open("thead").open("tr");
    List.of("target", "value", "baseline", "source")
        .forEach(key -> body.element("th", messages.get("epub." + key), "scope", "col"));
    body.close("tr").close("thead").line().open("tbody").line();
    linked.report().goals(Target.class).forEach(this::row);
    body.close("tbody").close("table").line();
  }

  private void row(Target target) {
    QuoteMatch match = linked.quoteMatchOf(target);
    body.open("tr").element("th", target.name(), "scope", "row");
    String modality = target.modality() == null ? "" : target.modality().value();
    body.element("td", modality + figure(match));
    body.element(
        "td", target.baseline() == null ? messages.get("epub.no-baseline") : baseline(target));
    body.open("td");
    Chapter chapter = linked.report().chapter(match.paragraph().chapter()).orElse(null);
    if (chapter == null) {
      body.element("a", messages.get("notes"), "href", "notes.xhtml#" + match.paragraph().local());
    } else {
      String file = ChapterDocument.name(chapter) + ".xhtml";
      body.element("a", chapter.label(), "href", file + "#" + match.paragraph().local());
    }
    body.close("td").close("tr").line();
  }

  private String baseline(Target target) {
    Result result = linked.report().result(target.baseline().result().value()).orElseThrow();
    String word = result.word() == null ? "" : result.word().value();
    String shown = word + figure(linked.quoteMatchOf(result));
    return switch (target.baseline().relation()) {
      case SAME -> shown;
      case NEAR -> messages.get("epub.near-baseline", result.name(), shown);
      case SUBJECT -> messages.get("epub.subject-baseline", result.name(), shown);
    };
  }

  private String figure(QuoteMatch match) {
    QuoteMatch.PrintedValue printed = match.printed();
    String shown = printed.before() + printed.number() + printed.after();
    return shown.isEmpty() ? messages.get("epub.no-figure") : shown;
  }
}
