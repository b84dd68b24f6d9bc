package lantai.site.html;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import lantai.diagnostics.Place;
import lantai.diagnostics.Problem;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.json.Json;
import lantai.output.OutputSink;
import lantai.output.Sha2;
import lantai.output.SiteFile;
import lantai.site.page.CoverageViewRecords;
import lantai.site.page.LabelledLink;
import lantai.site.page.Page;
import lantai.site.page.PageLayout;
import lantai.site.page.PageViewRecords;
import lantai.site.page.ThemeView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FreeMarkerConfigurerTest {

  private static final LabelledLink LINK =
      new LabelledLink("<b>R&D</b> \"报告\" 'x'", "a.html", true);
  private static final int MILLIONS = 1234567;

  @TempDir Path folder;

  private final Problems problems = new Problems();

  @Test
  void everyValueIsEscaped() throws IOException {
    assertEquals(
        "<p title=\"&lt;b&gt;R&amp;D&lt;/b&gt; &quot;报告&quot; &#39;x&#39;\">",
        given("<p title=\"${label}\">"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${label?no_esc}",
        "<#noautoesc>${label}</#noautoesc>",
        "<#outputformat 'plainText'>${label}</#outputformat>",
        "<#outputformat 'undefined'>${label}</#outputformat>",
        "<#ftl auto_esc=false>${label}",
        "<#ftl output_format='nosuch'>${label}",
        "<#noescape>${label}</#noescape>"
      })
  void escapingCannotBeSwitchedOff(String template) throws IOException {
    thenRefused(template);
  }

  @Test
  void htmlMayBeNamedAsTheOutputFormat() throws IOException {
    assertEquals("a.html", given("<#ftl output_format='HTML'>${href}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"plainText", "undefined"})
  void anOutputFormatThatDoesNotEscapeIsRefused(String format) throws IOException {
    thenRefused("<#ftl output_format='" + format + "'>${label}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<#outputformat 'RTF'>${label}</#outputformat>",
        "<#ftl output_format='RTF'>${label}"
      })
  void anotherOutputFormatIsRefused(String template) throws IOException {
    thenRefused(template);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<#assign x>${label}</#assign>${x}",
        "<#macro m>${label}</#macro><@m/>",
        "<#assign i = '${r\"${label}\"}'?interpret><@i/>",
        "${'label'?eval}",
        "${\"${label}\"}",
        "${label?html}",
        "${label + ''}",
        "<#outputformat 'XML'>${label}</#outputformat>",
        "<#ftl output_format='XML'>${label}",
        "<#attempt>${label}<#recover></#attempt>"
      })
  void valuesAreEscapedHoweverTheyAreOutput(String template) throws IOException {
    String out = render(template);

    assertFalse(out.contains("<b>R"), out);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${'freemarker.template.utility.Execute'?new()('id')}",
        "${'freemarker.template.utility.ObjectConstructor'?new()('java.io.File', '/')}",
        "${'freemarker.template.utility.JythonRuntime'?new()}",
        "${.data_model?api.view()}",
        "${contents?api.size()}",
        "${contents?api}",
        "${layout.class}",
        "${layout.getClass()}",
        "${layout.hashCode()}",
        "${layout.toString()}",
        "${layout.equals(layout)}",
        "${contents.size()}",
        "${contents.class}",
        "${.vars['class']}",
        "${.data_model.class.protectionDomain}",
        "${label.class}",
        "${''.class}",
        "${.main['x']}"
      })
  void javaIsNotAccessible(String template) throws IOException {
    PageViewRecords.SitemapView view =
        new PageViewRecords.SitemapView("https://lantai.example/", List.of("a"), "2024-01-23");

    render("<#assign layout=.data_model contents=addresses label=base>" + template, view);

    assertEquals(1, problems.sorted().size(), template);
    assertEquals(ProblemCode.TEMPLATE_ERROR, problems.sorted().get(0).code());
    assertEquals(1, problems.sorted().get(0).place().line());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<#include '/etc/passwd'>",
        "<#include '../secret.txt'>",
        "<#include '%2e%2e/secret.txt'>",
        "<#include 'a/../../secret.txt'>",
        "<#include 'file:///etc/passwd'>",
        "<#import '../secret.txt' as s>",
        "${.get_optional_template('../secret.txt').exists?c}"
      })
  void filesOutsideTheFolderAreNotAccessible(String template) throws IOException {
    Path inner = Files.createDirectory(folder.resolve("templates"));
    Files.writeString(folder.resolve("secret.txt"), "geheim");
    Files.writeString(inner.resolve("a.ftlh"), template);

    List<SiteFile> files = render(inner, page("a.ftlh", LINK));

    assertTrue(files.stream().noneMatch(file -> file.text().contains("geheim")));
    assertTrue(problems.hasErrors() || files.get(0).text().equals("false"), template);
  }

  @Test
  void componentsOfAViewAreVariables() throws IOException {
    assertEquals("a.html true", given("${href} ${current?then('true', 'false')}"));
  }

  @Test
  void aMissingVariableIsAnError() throws IOException {
    thenRefused("${labell}");
  }

  @Test
  void nullLoopVariableDoesNotFallBackToAnOuterVariable() throws IOException {
    assertEquals(
        "-",
        given(
            "<#function none></#function><#macro m><#nested none()></#macro>"
                + "<@m; label>${label!'-'}</@m>"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "id-ID", "de-CH", "hi-IN-u-nu-deva", "zh-CN"})
  void numbersHaveNoSeparatorsInAnyLocale(String locale) throws IOException {
    CoverageViewRecords.CoverageRow view =
        new CoverageViewRecords.CoverageRow("I", "a", MILLIONS, 1000, 0, List.of(-5));
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      assertEquals(
          "1234567 1000 0 -5 0.5 i",
          render(
              "${characters} ${quantities} ${numerals} ${counts[0]} ${1 / 2} ${label?lower_case}",
              view));
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "一\\n二${labell}三|2|4",
        "${label}\\n\\n  <#if labell></#if>|3|8",
        "一\\n<#list 5 as x>${x}</#list>|2|8",
        "${label|1|3",
        "<#if>|1|1",
        "一<@missing/>|1|4",
        "${1 / 0}|1|3",
        "一\\n${'ab'?replace('a', '$9', 'r')}|2|3"
      })
  void anErrorIsReportedWithLineAndColumn(String template, int line, int column)
      throws IOException {
    render(template.replace("\\n", "\n"));

    assertEquals(1, problems.sorted().size());
    Problem problem = problems.sorted().get(0);
    assertEquals(ProblemCode.TEMPLATE_ERROR, problem.code());
    assertEquals(line, problem.place().line(), problem.toString());
    assertTrue(Math.abs(column - problem.place().column()) <= 6, problem.toString());
    assertEquals(shown("a.ftlh"), problem.place().path());
    assertFalse(problem.arguments().get(0).isBlank());
  }

  @Test
  void anErrorInAnIncludedTemplateIsReportedThere() throws IOException {
    Files.writeString(folder.resolve("layout.ftlh"), "一\n<#macro m>${labell}</#macro>");

    render("<#import 'layout.ftlh' as l>\n<@l.m/>");

    assertEquals(shown("layout.ftlh"), problems.sorted().get(0).place().path());
    assertEquals(2, problems.sorted().get(0).place().line());
  }

  @Test
  void aSyntaxErrorInAnImportedTemplateIsReportedThere() throws IOException {
    Files.writeString(folder.resolve("layout.ftlh"), "一\n${");

    render("<#import 'layout.ftlh' as l>\n<@l.m/>");

    assertEquals(shown("layout.ftlh"), problems.sorted().get(0).place().path());
    assertEquals(2, problems.sorted().get(0).place().line());
  }

  @ParameterizedTest
  @ValueSource(strings = {"<#include 'a.ftlh'>", "<#macro m><@m/></#macro><@m/>"})
  void endlessRecursionIsAnError(String template) throws IOException {
    thenRefused(template);
  }

  @Test
  void aMissingTemplateIsReportedOnce() throws IOException {
    List<Page> pages = List.of(page("none.ftlh", LINK), page("none.ftlh", LINK));

    assertEquals(List.of(), render(folder, pages.toArray(Page[]::new)));
    assertEquals(1, problems.sorted().size());
    assertEquals(ProblemCode.FILE_MISSING, problems.sorted().get(0).code());
    assertEquals(shown("none.ftlh"), problems.sorted().get(0).place().path());
  }

  @Test
  void aMissingFolderIsReported() throws IOException {
    render(folder.resolve("none"), page("a.ftlh", LINK));

    assertEquals(ProblemCode.FILE_MISSING, problems.sorted().get(0).code());
  }

  @Test
  void otherPagesAreRenderedAfterAnErrorOfOne() throws IOException {
    Files.writeString(folder.resolve("bad.ftlh"), "一半${labell}");
    Files.writeString(folder.resolve("good.ftlh"), "好");

    List<SiteFile> files = render(folder, page("bad.ftlh", LINK), page("good.ftlh", LINK));

    assertEquals(List.of("好"), files.stream().map(SiteFile::text).toList());
  }

  @Test
  void staticFilesAreCopiedByteForByte() throws IOException {
    byte[] bytes = {0, 1, (byte) 0xFF, 13, 10, 36, 123};
    Files.createDirectories(folder.resolve("static/a/b"));
    Files.write(folder.resolve("static/a/b/c.bin"), bytes);
    Files.writeString(folder.resolve("static/.hidden"), "x");
    Files.writeString(folder.resolve("static/z.txt"), "${label}");

    List<SiteFile> files = render(folder);

    assertEquals(List.of("a/b/c.bin", "z.txt"), files.stream().map(SiteFile::path).toList());
    assertArrayEquals(bytes, files.get(0).bytes());
    assertEquals("${label}", files.get(1).text());
  }

  @Test
  void stylesheetsAndTheScriptAreVariablesWithTheirPolicy() throws IOException {
    Files.writeString(folder.resolve("style.css"), "p > a { }\r\n");
    Files.createDirectories(folder.resolve("static"));
    Files.writeString(folder.resolve("static/other.css"), "a { }");
    Files.writeString(folder.resolve("head.js"), "if (1 < 2) f();\r\ng();\n");

    assertEquals("p > a { }", given("${sheet.style.text}"));
    assertEquals(Sha2.cspSource("p > a { }"), given("${sheet.style.source}").replace("&#39;", "'"));
    assertEquals("1", given("${sheet?keys?size}"));
    assertEquals("if (1 < 2) f();\ng();", given("${script}"));
    assertEquals(
        "default-src 'none'; connect-src 'self'; img-src 'self' data:; form-action 'self';"
            + " base-uri 'none'; script-src 'self' "
            + Sha2.cspSource("if (1 < 2) f();\ng();"),
        given("${policy}").replace("&#39;", "'"));
  }

  @Test
  void theLabelsOfTheTablesAndTheirChoicesAreVariables() throws IOException {
    assertFalse(given("${labels.value}").isBlank());
    assertFalse(given("${choices.relation['not-stated']}").isBlank());
  }

  @Test
  void textsInAddressesAreEncodedAsUtf8() throws IOException {
    assertEquals("%E7%B2%AE", given("${'粮'?url}"));
  }

  @Test
  void includedTemplateDoesNotDependOnTheLocale() throws IOException {
    Files.writeString(folder.resolve("b.ftlh"), "b");
    Files.writeString(folder.resolve("b_de.ftlh"), "other");

    assertEquals("b", given("<#setting locale='de'><#include 'b.ftlh'>"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "${labell}|word.template-null labell|template-null",
        "<#include 'none.ftlh'>|word.template-absent none.ftlh|no-template",
        "${label?number}|word.template-other Can't convert this string to number: \"<b>R&D|",
        "${label.x}|word.template-other For \".\" left-hand operand: Expected a hash, but this has"
            + " evaluated to a string (wrapper: f.t.SimpleScalar): label|",
        "<#stop 'label'>|word.template-other label|",
        "${label label}|word.template-other Encountered \"label\", but was expecting one of these patterns: |"
      })
  void theMessageNamesWhatIsWrong(String template, String message, String hint) throws IOException {
    render(template);

    Problem problem = problems.sorted().get(0);
    String arguments = String.join(" ", problem.arguments());
    assertTrue(arguments.startsWith(message), arguments);
    assertEquals(hint, problem.hint() == null ? null : problem.hint().key());
  }

  @Test
  void mistakeThatAReplacedTemplateCausesIsReportedThere() throws IOException {
    Files.writeString(folder.resolve("layout.ftlh"), "");
    TemplateSource source =
        new TemplateSource(folder, TemplateSource.BuiltInUse.UNLESS_REPLACED_OR_NO_FOLDER);

    new FreeMarkerPageRenderer(TemplateFolder.read(source))
        .render(List.of(page("home.ftlh", LINK)), OutputSink.MEMORY, problems);

    Problem problem = problems.sorted().get(0);
    assertEquals(shown("layout.ftlh") + ":1:1", problem.place().toString());
    assertEquals("word.template-null", problem.arguments().get(0));
    assertTrue(problem.arguments().get(1).matches("l\\.page \\(home\\.ftlh:\\d+\\)"));
    assertEquals("template-replaced", problem.hint().key());
  }

  @Test
  void templateThatCannotBeReadIsReportedWithTheReason() throws IOException {
    new FreeMarkerPageRenderer.TemplateErrorReporter(
            TemplateFolder.read(TemplateSource.alone(folder)))
        .report(new IOException("disk"), "a.ftlh", problems);

    Problem problem = problems.sorted().get(0);
    assertEquals(ProblemCode.FILE_UNREADABLE, problem.code());
    assertEquals(shown("a.ftlh") + ":1:1", problem.place().toString());
    assertEquals(List.of("disk"), problem.arguments());
  }

  @Test
  void templatesAreCheckedWithoutPages() throws IOException {
    Files.writeString(folder.resolve("good.ftlh"), "${labell}");
    Files.writeString(folder.resolve("bad.ftlh"), "一\n${");
    Files.writeString(folder.resolve("no-template.css"), "${");

    new FreeMarkerPageRenderer(TemplateFolder.read(TemplateSource.alone(folder)))
        .checkTemplates(problems);

    assertEquals(
        List.of(shown("bad.ftlh")),
        problems.sorted().stream().map(problem -> problem.place().path()).toList());
  }

  @Test
  void templateThatNoPageUsesIsCheckedToo() throws IOException {
    Files.writeString(folder.resolve("bad.ftlh"), "一\n${");

    assertEquals("好", render("好"));

    assertEquals(shown("bad.ftlh"), problems.sorted().get(0).place().path());
  }

  @Test
  void elementsAfterEachOtherAreNotWithinEachOther() throws IOException {
    assertEquals("", given("<#list 1..900 as x><#if x == 0>0</#if></#list>"));
  }

  @Test
  void aMissingFolderIsReportedWithoutPages() throws IOException {
    new FreeMarkerPageRenderer(TemplateFolder.read(TemplateSource.alone(folder.resolve("none"))))
        .checkTemplates(problems);

    assertEquals(ProblemCode.FILE_MISSING, problems.sorted().get(0).code());
    assertEquals(shown("none"), problems.sorted().get(0).place().path());
  }

  @Test
  void anErrorOfTheSinkIsThrown() throws IOException {
    Files.writeString(folder.resolve("a.ftlh"), "甲");
    FreeMarkerPageRenderer renderer =
        new FreeMarkerPageRenderer(TemplateFolder.read(TemplateSource.alone(folder)));
    OutputSink full =
        file -> {
          throw new IOException("disk full");
        };

    IOException thrown =
        assertThrows(
            IOException.class,
            () -> renderer.render(List.of(page("a.ftlh", LINK)), full, problems));
    assertEquals("disk full", thrown.getMessage());
  }

  @Test
  void jsonIsNotEscaped() throws IOException {
    PageLayout.PageMetadata view =
        new PageLayout.PageMetadata(
            List.of(), Json.of(List.of("R&D", "\"")), "", new ThemeView("", "", "", ""));

    assertEquals("[\"R&D\",\"\\\"\"]", render("${jsonLd}", view));
  }

  @Test
  void aQrCodeHasASizeAndAPath() throws IOException {
    PageLayout.PageAddress view =
        new PageLayout.PageAddress("", "a", new PageLayout.QrCode("甲"), List.of(), List.of(), null);

    assertEquals("29 M4 4.5h7", render("${qr.size} ${qr.path[0..<8]}", view));
    assertEquals("true", render("${qr?has_content?c}", view));
  }

  private String given(String template) throws IOException {
    String out = render(template);
    assertEquals(List.of(), problems.sorted());
    return out;
  }

  private String render(String template) throws IOException {
    return render(template, LINK);
  }

  private String render(String template, Object view) throws IOException {
    Files.writeString(folder.resolve("a.ftlh"), template);
    List<SiteFile> files = render(folder, page("a.ftlh", view));
    return files.isEmpty() ? "" : files.get(0).text();
  }

  private List<SiteFile> render(Path templates, Page... pages) throws IOException {
    FreeMarkerPageRenderer renderer =
        new FreeMarkerPageRenderer(TemplateFolder.read(TemplateSource.alone(templates)));
    return renderer.render(List.of(pages), OutputSink.MEMORY, problems);
  }

  private void thenRefused(String template) throws IOException {
    render(template);
    assertEquals(1, problems.sorted().size(), template);
    Problem problem = problems.sorted().get(0);
    assertEquals(ProblemCode.TEMPLATE_ERROR, problem.code());
    assertEquals(shown("a.ftlh"), problem.place().path());
    assertEquals(1, problem.place().line());
    assertTrue(problem.place().column() > 0);
  }

  private String shown(String name) {
    return folder.resolve(name).toString().replace('\\', '/');
  }

  private static Page page(String template, Object view) {
    return new Page("a.html", template, () -> view, Place.startOf("x"));
  }
}
