package lantai.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lantai.content.CachingParser;
import lantai.diagnostics.Messages;
import lantai.json.Json;
import lantai.preview.ContentEditingEndpoint.PageReply;
import org.jsoup.Jsoup;

/**
 * Reviews some drafted folders repeatedly, in one thread for each, until it is killed: accepts a
 * row, dismisses it, saves a chapter, and undoes each.
 */
final class LoopingReviewProcess {

  private static final String ROW = "targets:grain";
  private static final String CHAPTER = "chapters/1-0.md";

  private LoopingReviewProcess() {}

  /**
   * @param arguments the folders
   */
  public static void main(String[] arguments) {
    for (String folder : arguments) {
      new Thread(() -> review(Path.of(folder))).start();
    }
  }

  private static void review(Path folder) {
    try {
      ReviewEndpoint pages =
          new ReviewEndpoint(folder, new Messages(Locale.SIMPLIFIED_CHINESE), new CachingParser());
      List<Runnable> round = round(pages);
      for (int step = 0; step < Integer.MAX_VALUE; step++) {
        round.get(step % round.size()).run();
        System.out.println(step);
      }
    } catch (IOException | RuntimeException e) {
      // The whole process fails, as a server does.
      Runtime.getRuntime().halt(1);
    }
  }

  /** Returns steps after which the files are as before the first one. */
  static List<Runnable> round(ReviewEndpoint pages) throws IOException {
    String view = pages.get("item", Map.of("at", ROW)).body();
    String seen = Jsoup.parse(view).getElementById("row").attr("data-seen");
    String form = pages.get("edit", Map.of("file", CHAPTER)).body();
    String was = Jsoup.parse(form).select("[name=body]").attr("data-was");
    Runnable undo = () -> post(pages, "undo");
    return List.of(
        () -> post(pages, "accept", "key", ROW, "seen", seen, "fields", Map.of("main", "true")),
        undo,
        () -> post(pages, "dismiss", "key", ROW, "seen", seen, "reason", "背景情况"),
        undo,
        () ->
            post(
                pages,
                "save",
                "file",
                CHAPTER,
                "was",
                Map.of("body", was),
                "fields",
                Map.of("body", was + "\n又一段。\n")),
        undo);
  }

  private static void post(ReviewEndpoint pages, String path, Object... namesAndValues) {
    String json = Json.of(Json.object(namesAndValues)).text();
    PageReply reply = pages.post(path, json.getBytes(StandardCharsets.UTF_8));
    if (reply.status() != 200) {
      throw new UncheckedIOException(new IOException(path + ": " + reply.body()));
    }
  }
}
