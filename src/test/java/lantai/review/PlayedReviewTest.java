package lantai.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import lantai.acceptance.GoldenSite;
import lantai.content.CachingParser;
import lantai.content.ContentReader;
import lantai.diagnostics.Messages;
import lantai.diagnostics.Problem;
import lantai.diagnostics.Problems;
import lantai.importer.ReportImporter;
import lantai.importer.draft.RowDrafter;
import lantai.json.Json;
import lantai.link.Linker;
import lantai.model.Report;
import lantai.model.ReportRow;
import lantai.model.Result;
import lantai.model.Target;
import lantai.preview.ContentEditingEndpoint.PageReply;
import lantai.review.AnnotatedReport.KnownFigure;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole review of an imported report, row by row, by an editor who knows the right values. */
class PlayedReviewTest {

  private static final int MOST_ACTIONS = 60;

  @TempDir Path folder;
  private AnnotatedReport known;
  private ReviewEndpoint pages;

  /** Actions other than accepting: each key, and each changed field. */
  private final List<String> actions = new ArrayList<>();

  @Test
  void twoHundredDraftedRowsTakeAtMostSixtyActionsBeyondAccepting() throws Exception {
    known =
        AnnotatedReport.parse(
            Files.readString(GoldenSite.RESOURCES.resolve("review/qinghe-2031.txt")));
    Path received = folder.resolve("report.txt");
    Files.writeString(received, known.text());
    Path content = folder.resolve("content");
    Messages messages = new Messages(Locale.SIMPLIFIED_CHINESE);
    ReportImporter.importReport(List.of(received), content, RowDrafter::of, messages);
    pages = new ReviewEndpoint(content, messages, new CachingParser());
    int drafted = progress(view("", ""))[1];
    assertTrue(drafted >= 190, "drafted rows: " + drafted);

    Document shown = view("", "");
    for (int step = 0; step < 2 * drafted && shown.getElementById("row") != null; step++) {
      decide(shown);
      shown = view("", "");
    }

    int[] progress = progress(shown);
    int settings = shown.select("nav a[data-open='edit?file=site.yaml'] b").size();
    assertEquals(progress[1] - settings, progress[0], "all rows are reviewed");
    assertEquals(wanted(), written(content));
    assertTrue(actions.size() <= MOST_ACTIONS, () -> actions.size() + " " + actions);
  }

  private Document view(String at, String as) throws IOException {
    return Jsoup.parse(pages.get("item", Map.of("at", at, "as", as)).body());
  }

  private static int[] progress(Document view) {
    String[] parts = view.getElementById("progress").text().replaceAll("[^0-9/]", "").split("/");
    return new int[] {Integer.parseInt(parts[0]), Integer.parseInt(parts[1])};
  }

  /** Decides about a row like an editor who reads its sentence. */
  private void decide(Document view) throws IOException {
    Element row = view.getElementById("row");
    String key = row.attr("data-key");
    String table = row.attr("data-table");
    KnownFigure figure = figure(view).orElse(null);
    if (figure == null && !table.equals("numerals")) {
      actions.add("dismiss " + key);
      actions.add("reason");
      post("dismiss", key, row, Map.of("reason", "背景情况，不是指标"));
    } else if (figure == null) {
      boolean unjudged = !row.attr("data-unjudged").isEmpty();
      if (unjudged) {
        actions.add("reason " + key);
        post("dismiss", key, row, Map.of("reason", "背景情况，不是指标"));
      } else {
        accept(key, row, Map.of());
      }
    } else if (table.equals(figure.table())) {
      accept(key, row, corrections(row, figure));
    } else {
      actions.add("put in " + figure.table() + " " + key);
      Element moved = view(key, figure.table()).getElementById("row");
      accept(key, moved, corrections(moved, figure));
    }
  }

  /** Returns the figure that the marked words state. */
  private Optional<KnownFigure> figure(Document view) {
    Element text = view.getElementById("text");
    int at = 0;
    for (Node node : text.childNodes()) {
      String words =
          node instanceof Element element ? element.wholeText() : ((TextNode) node).getWholeText();
      if (node instanceof Element element && element.hasClass("meant")) {
        Optional<KnownFigure> found = known.in(text.wholeText(), at, at + words.length());
        if (found.isPresent()) {
          return found;
        }
      }
      at += words.length();
    }
    return Optional.empty();
  }

  private Map<String, String> corrections(Element row, KnownFigure figure) {
    Map<String, String> changed = new LinkedHashMap<>();
    String name =
        row.select("[name=name]").first().hasAttr("value")
            ? row.select("[name=name]").attr("value")
            : row.select("[name=name]").first().wholeText();
    if (!name.equals(figure.name())) {
      changed.put("name", figure.name());
      actions.add("name " + name + " -> " + figure.name());
    }
    return changed;
  }

  private void accept(String key, Element row, Map<String, String> fields) throws IOException {
    Map<String, Object> sent = new LinkedHashMap<>();
    sent.put("fields", fields);
    sent.put("table", row.attr("data-table"));
    sent.put("proposed", row.attr("data-proposed"));
    post("accept", key, row, sent);
  }

  private void post(String path, String key, Element row, Map<String, ?> more) throws IOException {
    Map<String, Object> sent = new LinkedHashMap<>(more);
    sent.put("key", key);
    sent.put("seen", row.attr("data-seen"));
    PageReply reply = pages.post(path, Json.of(sent).text().getBytes(StandardCharsets.UTF_8));
    assertEquals(200, reply.status(), () -> path + " " + sent + ": " + reply.body());
  }

  private TreeSet<String> wanted() {
    TreeSet<String> wanted = new TreeSet<>();
    known.all().forEach(each -> wanted.add(each.table() + " " + each.name() + " " + each.number()));
    return wanted;
  }

  private static TreeSet<String> written(Path content) {
    Problems problems = new Problems();
    Report report = ContentReader.read(content, problems);
    Linker.link(report, problems);
    List<Problem> errors = problems.sorted().stream().filter(Problem::isError).toList();
    assertEquals(List.of(), errors);
    TreeSet<String> written = new TreeSet<>();
    for (ReportRow row : report.rows()) {
      if ((row instanceof Target || row instanceof Result) && row.hasNumber()) {
        String table = row instanceof Target ? "targets" : "results";
        String number = row.figure().value().value().replace("-", "");
        written.add(table + " " + row.name() + " " + number);
      }
    }
    return written;
  }
}
