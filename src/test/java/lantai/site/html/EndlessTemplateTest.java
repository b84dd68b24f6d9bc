package lantai.site.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import lantai.diagnostics.Place;
import lantai.diagnostics.Problem;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.output.OutputSink;
import lantai.output.SiteFile;
import lantai.site.page.LabelledLink;
import lantai.site.page.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A template that does not terminate is ended and reported with its line. */
class EndlessTemplateTest {

  private static final Duration SHORT = Duration.ofMillis(300);
  private static final Duration LONG = Duration.ofMinutes(1);

  @TempDir Path folder;

  private final Problems problems = new Problems();

  @BeforeEach
  void importedTemplate() throws IOException {
    Files.writeString(
        folder.resolve("loop.ftlh"),
        "<#macro m><#list 1.. as x></#list></#macro>\n"
            + "<#macro self n>${n}<@self n + 1/></#macro>\n"
            + "<#function f x><#return f(x + 1)></#function>");
    Files.writeString(folder.resolve("good.ftlh"), "${label}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<#list 1.. as x></#list>                            | a.ftlh:2",
        "<#list 1.. as x>${x}</#list>                        | a.ftlh:2",
        "<#list 1.. as x><#assign y = x></#list>             | a.ftlh:2",
        "<#import 'loop.ftlh' as l><@l.m/>                   | loop.ftlh:1",
        "<#include 'loop.ftlh'><@m/>                         | loop.ftlh:1",
        "<#macro a><#list 1.. as x><#nested></#list></#macro><@a>y</@a> | a.ftlh:2",
        "<#macro a><@a/></#macro><@a/>                       | a.ftlh:2",
        "<#macro a><@b/></#macro><#macro b>y<@a/></#macro><@a/> | a.ftlh:2",
        "<#import 'loop.ftlh' as l><@l.self 1/>              | loop.ftlh:2",
        "<#import 'loop.ftlh' as l>${l.f(1)}                 | loop.ftlh:3",
        "<#include 'a.ftlh'>                                 | a.ftlh:1",
        "<#assign s = 'x'><#list 1.. as x><#assign s = s + 'x'></#list> | a.ftlh:2",
        "${(1..)?filter(x -> false)?first}                   | a.ftlh:2",
        "${(1..)?filter(x -> x < 0)?first}                   | a.ftlh:2",
        "${(1..)?map(x -> 0)?take_while(x -> true)?min}      | a.ftlh:2",
        "<#list (1..)?drop_while(x -> true) as x></#list>    | a.ftlh:2",
        "<#assign s='a'><#list 1.. as x><#assign s=s?replace('a','aa')[0..0]></#list> | a.ftlh:2"
      })
  void itIsEndedAndNamed(String template, String place) throws IOException {
    Files.writeString(folder.resolve("a.ftlh"), "\n" + template);

    List<SiteFile> files = render(page("good.ftlh"), page("a.ftlh"));

    assertEquals(List.of("good.ftlh.html"), files.stream().map(SiteFile::path).toList());
    thenReported("word.endless", place);
    assertFalse(Thread.interrupted());
  }

  @Test
  void whatNeedsAllMemoryIsNamed() throws IOException {
    Files.writeString(folder.resolve("a.ftlh"), "\n${''?left_pad(2147483647)}");

    List<SiteFile> files = render(page("a.ftlh"), page("good.ftlh"));

    assertEquals(List.of("good.ftlh.html"), files.stream().map(SiteFile::path).toList());
    thenReported("word.no-memory", "a.ftlh:2");
  }

  @Test
  void pagesAfterTheFirstThatDoesNotEndAreNotRendered() throws IOException {
    Files.writeString(folder.resolve("a.ftlh"), "\n<#list 1.. as x></#list>");
    Page[] pages = Collections.nCopies(1000, page("a.ftlh")).toArray(Page[]::new);

    assertEquals(List.of(), render(pages));

    thenReported("word.endless", "a.ftlh:2");
  }

  private void thenReported(String reason, String place) {
    assertEquals(1, problems.sorted().size(), problems.sorted().toString());
    Problem problem = problems.sorted().get(0);
    assertEquals(ProblemCode.TEMPLATE_ERROR, problem.code());
    assertEquals(reason, problem.arguments().get(1));
    String name = Path.of(problem.place().path()).getFileName().toString();
    assertEquals(place, name + ":" + problem.place().line());
  }

  private List<SiteFile> render(Page... pages) throws IOException {
    FreeMarkerPageRenderer renderer =
        new FreeMarkerPageRenderer(
            TemplateFolder.read(TemplateSource.alone(folder)), QrDrawing::of, SHORT);
    return assertTimeoutPreemptively(
        LONG, () -> renderer.render(List.of(pages), OutputSink.MEMORY, problems));
  }

  private static Page page(String template) {
    return new Page(
        template + ".html",
        template,
        () -> new LabelledLink("报告", "a.html", true),
        Place.startOf("x"));
  }
}
