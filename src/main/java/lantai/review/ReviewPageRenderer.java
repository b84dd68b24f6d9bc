package lantai.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import lantai.chinese.ChineseMessageBundle;
import lantai.diagnostics.Messages;
import lantai.link.SiteAddresses;
import lantai.model.Chapter;
import lantai.model.TableSchemas;
import lantai.model.table.TableSchema;
import org.jspecify.annotations.Nullable;

/** Renders the page of the review, and the part of it that changes with each row. */
final class ReviewPageRenderer {

  private static final List<String> REASONS =
      List.of("year", "date", "name", "number", "span", "background", "part", "plan", "scale");

  /** The keyboard key of each action, as named by the browser. */
  private static final Map<String, String> ACTIONS = new LinkedHashMap<>();

  static {
    ACTIONS.put("accept", "Enter a");
    ACTIONS.put("dismiss", "d");
    ACTIONS.put("undo", "u");
    ACTIONS.put("previous", "k ArrowUp");
    ACTIONS.put("next", "j ArrowDown");
  }

  private ReviewPageRenderer() {}

  /** Returns the page without a row; its script requests the first one. */
  static String of(Messages messages) {
    HtmlBuilder html = new HtmlBuilder(messages);
    html.add(
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n",
        messages.language());
    html.add("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n<title>");
    html.say("review-title").add("</title>\n<link rel=\"icon\" href=\"data:,\">\n");
    html.add("<link rel=\"stylesheet\" href=\"review.css\">\n</head>\n<body>\n");
    html.add("<div id=\"view\" aria-live=\"polite\"></div>\n");
    html.add("<aside id=\"preview\"><iframe title=\"")
        .say("review-preview")
        .add("\"></iframe></aside>\n");
    addReasons(html);
    addHelp(html);
    html.add("<p id=\"saved\" role=\"status\" hidden>").say("review-saved").add("</p>\n");
    html.add("<dialog id=\"note\"><div></div><form method=\"dialog\"><button>");
    html.say("review-close").add("</button></form></dialog>\n");
    html.add("<template id=\"gone\"><p>").say("review-gone-server").add("</p></template>\n");
    html.add("<template id=\"unsaved\">").say("review-unsaved").add("</template>\n");
    html.add("<script src=\"review.js\"></script>\n</body>\n</html>\n");
    return html.toString();
  }

  private static void addReasons(HtmlBuilder html) {
    ChineseMessageBundle words = new ChineseMessageBundle("review");
    html.add("<dialog id=\"reasons\"><h2>").say("review-reason").add("</h2>\n<ol>\n");
    for (String reason : REASONS) {
      html.add("<li><button type=\"button\">{}</button></li>\n", words.get("reason." + reason));
    }
    html.add("</ol>\n<form><label>").say("review-reason-other");
    html.add(" <input name=\"reason\" autocomplete=\"off\"></label></form></dialog>\n");
  }

  private static void addHelp(HtmlBuilder html) {
    html.add("<footer><dl>\n");
    for (String key : List.of("figure", "edit", "leave")) {
      html.add("<div><dt>").say("review-key-" + key).add("</dt><dd>").say("review-" + key);
      html.add("</dd></div>\n");
    }
    html.add("</dl></footer>\n");
  }

  /** Returns progress, remaining work, and the current row. */
  static String fragment(
      ContentUnderReview content,
      ReviewQueue queue,
      @Nullable RowUnderReview shown,
      Messages messages) {
    HtmlBuilder html = new HtmlBuilder(messages);
    RowUnderReview item = queue.current().orElse(null);
    addHead(content, queue.all(), item, html);
    html.add(
        "<main data-next=\"{}\" data-previous=\"{}\" data-page=\"{}\">\n",
        queue.step(1).map(RowUnderReview::key).orElse(""),
        queue.step(-1).map(RowUnderReview::key).orElse(""),
        item == null ? "" : page(item));
    if (item == null) {
      boolean complete = UnfilledSettingFinder.labels(content).isEmpty();
      html.add("<h2>").say(complete ? "review-finished" : "review-settings-left").add("</h2>\n");
    } else {
      new RowFormRenderer(content, item, shown, html).add();
      addButtons(html);
      addAll(content, queue.all(), item, html);
    }
    return html.add("</main>\n").toString();
  }

  /** Adds progress and remaining work. */
  static void addHead(
      ContentUnderReview content,
      List<RowUnderReview> all,
      @Nullable RowUnderReview current,
      HtmlBuilder html) {
    List<RowUnderReview> open = all.stream().filter(RowUnderReview::isOpen).toList();
    int done = all.size() - open.size();
    int total = all.size() + UnfilledSettingFinder.labels(content).size();
    html.add("<header><h1>").say("review-title").add("</h1><p id=\"progress\">");
    html.say("review-progress", String.valueOf(done), String.valueOf(total));
    html.add("</p><progress max=\"{}\" value=\"{}\"></progress></header>\n", total, done);
    addLeft(content, open, current, html);
  }

  private static void addButtons(HtmlBuilder html) {
    html.add("<p class=\"buttons\">");
    ACTIONS.keySet().forEach(action -> addButton(action, html));
    html.add("</p>\n");
  }

  static void addButton(String action, HtmlBuilder html) {
    html.add(
        "<button type=\"button\" value=\"{}\" data-press=\"{}\">", action, ACTIONS.get(action));
    html.say("review-" + action).add(" <kbd>").say("review-key-" + action);
    html.add("</kbd></button>\n");
  }

  /** Adds buttons that accept all rows of the chapter or of the table that are ready. */
  private static void addAll(
      ContentUnderReview content, List<RowUnderReview> all, RowUnderReview item, HtmlBuilder html) {
    List<RowUnderReview> ready = all.stream().filter(RowUnderReview::isReady).toList();
    long ofChapter = ready.stream().filter(row -> row.chapter().equals(item.chapter())).count();
    long ofTable = ready.stream().filter(row -> row.table() == item.table()).count();
    if (ofChapter + ofTable == 0) {
      return;
    }
    html.add("<details class=\"all\"><summary>").say("review-accept-all").add("</summary>\n");
    html.add(
        "<p><button type=\"button\" value=\"chapter\" data-press=\"\" data-all=\"{}\">",
        item.chapter());
    String chapter = content.label(item.chapter(), html.messages());
    html.say("review-accept-all-of", chapter, String.valueOf(ofChapter)).add("</button>\n");
    html.add(
        "<button type=\"button\" value=\"table\" data-press=\"\" data-all=\"{}\">",
        item.table().name());
    html.say("review-accept-all-of", item.table().title(), String.valueOf(ofTable));
    html.add("</button></p></details>\n");
  }

  /** Returns the address of the paragraph in the preview. */
  private static String page(RowUnderReview item) {
    boolean hasParagraph = item.spot() != null && item.spot().block().paragraph() != null;
    return "/" + (hasParagraph ? SiteAddresses.of(item.spot().block()) : "");
  }

  private static void addLeft(
      ContentUnderReview content,
      List<RowUnderReview> open,
      @Nullable RowUnderReview current,
      HtmlBuilder html) {
    html.add("<nav><h2>").say("review-left").add("</h2>\n<ul>\n");
    Map<String, List<RowUnderReview>> byChapter =
        open.stream()
            .collect(
                Collectors.groupingBy(
                    RowUnderReview::chapter, LinkedHashMap::new, Collectors.toList()));
    byChapter.forEach(
        (chapter, items) -> {
          boolean here = current != null && chapter.equals(current.chapter());
          html.add(
              "<li" + (here ? " class=\"here\"" : "") + "><a href=\"#{}\">", items.get(0).key());
          html.add(
              "{} <b>{}</b></a></li>\n", content.label(chapter, html.messages()), items.size());
        });
    html.add("</ul>\n<ul>\n");
    Map<TableSchema<?>, Long> byTable =
        open.stream()
            .map(RowUnderReview::table)
            .collect(
                Collectors.groupingBy(
                    Function.identity(), LinkedHashMap::new, Collectors.counting()));
    byTable.forEach((table, count) -> html.add("<li>{} <b>{}</b></li>\n", table.title(), count));
    for (String label : UnfilledSettingFinder.labels(content)) {
      html.add("<li><a data-open=\"edit?file={}\" href=\"#\">", FileFormRenderer.SETTINGS);
      html.add("{} <b>1</b></a></li>\n", label);
    }
    html.add("</ul>\n");
    addFiles(content, html);
    html.add("</nav>\n");
  }

  /** Adds links to all other files that can be edited. */
  private static void addFiles(ContentUnderReview content, HtmlBuilder html) {
    html.add("<h2>").say("review-files").add("</h2>\n<ul>\n");
    html.add("<li><a data-open=\"edit?file={}\" href=\"#\">", FileFormRenderer.SETTINGS);
    html.say("review-settings").add("</a></li>\n");
    for (TableSchema<?> table : TableSchemas.ALL) {
      html.add(
          "<li><a data-open=\"rows?table={}\" href=\"#\">{}</a></li>\n",
          table.name(),
          table.title());
    }
    for (Chapter chapter : content.linked().report().chapters()) {
      String file = content.name(chapter.place());
      html.add("<li><a data-open=\"edit?file={}\" href=\"#\">{}</a></li>\n", file, chapter.label());
    }
    html.add("</ul>\n");
  }
}
