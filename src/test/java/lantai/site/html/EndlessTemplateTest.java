package lantai.site.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import lantai.diagnostics.Place;
import lantai.diagnostics.Problem;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.output.OutputSink;
import lantai.site.page.NavigationLink;
import lantai.site.page.Page;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A template that does not end is ended, and named. */
class EndlessTemplateTest {

  private static final Duration SHORT = Duration.ofMillis(300);
  private static final Duration LONG = Duration.ofMinutes(1);

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<#list 1.. as x></#list>",
        "<#list 1.. as x>${x}</#list>",
        "<#list 1.. as x><#assign y = x></#list>",
        "<#import 'loop.ftlh' as l><@l.m/>",
        "<#include 'loop.ftlh'><@m/>",
        "<#macro a><#list 1.. as x><#nested></#list></#macro><@a>y</@a>"
      })
  void itIsEndedAndNamed(String template) throws IOException {
    Files.writeString(folder.resolve("a.ftlh"), template);
    Files.writeString(folder.resolve("loop.ftlh"), "<#macro m><#list 1.. as x></#list></#macro>");
    Files.writeString(folder.resolve("good.ftlh"), "${label}");
    Problems problems = new Problems();
    HtmlRenderer renderer =
        new HtmlRenderer(TemplateFolder.read(TemplateSource.alone(folder)), QrDrawing::of, SHORT);

    int files =
        assertTimeoutPreemptively(
            LONG,
            () ->
                renderer
                    .render(List.of(page("a.ftlh"), page("good.ftlh")), OutputSink.MEMORY, problems)
                    .size());

    Problem problem = problems.sorted().get(0);
    assertEquals(ProblemCode.TEMPLATE_ERROR, problem.code());
    assertEquals("word.endless", problem.arguments().get(1));
    assertEquals("a.ftlh", Path.of(problem.place().path()).getFileName().toString());
    assertEquals(1, files, "the other page is rendered");
    assertFalse(Thread.interrupted());
  }

  private static Page page(String template) {
    return new Page(
        template + ".html",
        template,
        () -> new NavigationLink("报告", "a.html", true),
        Place.startOf("x"));
  }
}
