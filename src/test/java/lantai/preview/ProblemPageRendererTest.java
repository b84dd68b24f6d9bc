package lantai.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import lantai.concurrent.Deferred;
import lantai.diagnostics.Place;
import lantai.diagnostics.Problem;
import lantai.diagnostics.Problem.Hint;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.SourceExcerptReader.QuotedLine;
import lantai.preview.PreviewStateHolder.InMemorySite;
import lantai.preview.PreviewStateHolder.PreviewState;
import lantai.preview.ProblemPageRenderer.RequestLocale;
import org.junit.jupiter.api.Test;

class ProblemPageRendererTest {

  private static final Place PLACE = new Place("content/a&b.yaml", 3, 5);

  @Test
  void problemIsShownWithPlaceMessageLineAndHint() {
    Problem problem =
        new Problem(
            PLACE, ProblemCode.UNKNOWN_KEY, List.of("<b>"), Hint.of("did-you-mean", "name"));
    String page = page(problem, new QuotedLine("a<", "：", ">b")).page();

    assertTrue(page.contains("<title>1 problem(s)</title>"), page);
    assertTrue(page.contains("<script data-shown=\"7\""), page);
    assertTrue(page.contains("href=\"/.preview/problems.css\""), page);
    assertTrue(
        page.contains(
            "<ol>\n<li class=\"error\">\n<p class=\"place\">content/a&amp;b.yaml:3:5</p>\n"
                + "<p class=\"what\"><b>error</b> unknown key &quot;&lt;b&gt;&quot;"
                + " <code>unknown-key</code></p>\n"
                + "<pre>a&lt;<mark>：</mark>&gt;b</pre>\n"
                + "<p class=\"hint\">did you mean &quot;name&quot;?</p>\n</li>\n</ol>\n"),
        page);
  }

  @Test
  void endOfALineIsMarkedByASpace() {
    Problem problem = new Problem(PLACE, ProblemCode.EMPTY_CHAPTER, List.of(), null);

    assertTrue(
        page(problem, new QuotedLine("---", "", ""))
            .dialog()
            .contains("<pre>---<mark>\u00A0</mark></pre>\n"));
  }

  @Test
  void unknownLineIsOmitted() {
    Problem problem = new Problem(PLACE, ProblemCode.EMPTY_CHAPTER, List.of(), null);
    PreviewBuildResult build =
        new PreviewBuildResult(List.of(), Deferred.lazy(List::of), List.of(problem, problem));
    String dialog = new ProblemPageRenderer(state(build, Map.of()), build, locale("zh")).dialog();

    assertFalse(dialog.contains("<pre>"), dialog);
    assertTrue(dialog.contains("lang=\"zh-Hans\""), dialog);
    assertTrue(dialog.contains("<b>错误</b>"), dialog);
  }

  @Test
  void dialogHasButtonsThatHideAndShowIt() {
    String dialog =
        page(new Problem(PLACE, ProblemCode.EMPTY_CHAPTER, List.of(), null), null).dialog();

    assertTrue(dialog.contains("<h2 id=\"title\">1 problem(s)</h2>"), dialog);
    assertTrue(dialog.contains("value=\"hide\">Show the page</button>"), dialog);
    assertTrue(dialog.contains("<p>Behind this is the last good site."), dialog);
    assertTrue(dialog.contains("value=\"show\" lang=\"en\" hidden>1 problem(s)</button>"), dialog);
  }

  @Test
  void diskErrorIsNotABug() {
    String expected = failed(new IOException("disk <full>"));

    assertTrue(expected.contains("disk &lt;full&gt;</p>"), expected);
    assertFalse(expected.contains("<pre"), expected);
    assertEquals(expected, failed(new UncheckedIOException(new IOException("disk <full>"))));
  }

  @Test
  void faultIsShownWithItsTrace() {
    String page = failed(new IllegalStateException("<x>"));

    assertTrue(page.contains("<title>The site could not be built</title>"), page);
    assertTrue(
        page.contains(
            "Please report it with the lines below.</p>\n"
                + "<pre class=\"trace\">java.lang.IllegalStateException: &lt;x&gt;"),
        page);
  }

  private static String failed(Throwable failure) {
    PreviewBuildResult build =
        new PreviewBuildResult(List.of(), Deferred.lazy(List::of), List.of(), failure);
    return new ProblemPageRenderer(state(build, Map.of()), build, locale("en")).page();
  }

  private static ProblemPageRenderer page(Problem problem, QuotedLine quote) {
    PreviewBuildResult build =
        new PreviewBuildResult(List.of(), Deferred.lazy(List::of), List.of(problem));
    Map<Place, QuotedLine> quotes = quote == null ? Map.of() : Map.of(PLACE, quote);
    return new ProblemPageRenderer(state(build, quotes), build, locale("en"));
  }

  private static PreviewState state(PreviewBuildResult build, Map<Place, QuotedLine> quotes) {
    return new PreviewState(7, InMemorySite.EMPTY, build, quotes);
  }

  private static RequestLocale locale(String accepted) {
    return RequestLocale.of(accepted);
  }
}
