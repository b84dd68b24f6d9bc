package lantai.acceptance;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lantai.cli.CommandRun;
import lantai.site.page.CityViewRecords;
import lantai.site.page.CoverageViewRecords;
import lantai.site.page.LabelledLink;
import lantai.site.page.PageLayout;
import lantai.site.page.PageViewRecords;
import lantai.site.page.SharedViewRecords;
import lantai.site.page.TermViewRecords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole sites: a folder in, a folder out, byte for byte. {@code SHA256SUMS} is left out of what is
 * expected, since it follows from the other files; that it does has a separate test.
 */
class GoldenSitesTest {

  private static final String SUMS = "SHA256SUMS";

  @TempDir Path temp;

  static List<String> sites() {
    return GoldenSite.folders("sites");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sites")
  void aSiteIsBuiltToTheLastByte(String name) throws IOException {
    SortedMap<String, byte[]> site = build(name, "site");
    site.remove(SUMS);

    GoldenSite.assertTree(site(name).resolve("expected"), site);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sites")
  void theListOfDigestsIsThatOfTheFiles(String name) throws Exception {
    SortedMap<String, byte[]> site = build(name, "site");
    String listed = new String(site.remove(SUMS), StandardCharsets.UTF_8);
    StringBuilder sums = new StringBuilder("# The files of a site that Lantai wrote.\n");
    for (String path : site.keySet()) {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(site.get(path));
      sums.append(HexFormat.of().formatHex(digest)).append("  ").append(path).append('\n');
    }

    assertEquals(sums.toString(), listed);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sites")
  void theMachineHasNoSayInASite(String name) throws IOException {
    SortedMap<String, byte[]> here = build(name, "here");
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      // Turkish has another lower-case i, Arabic of Egypt has other digits.
      for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "zh-CN")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        assertEquals("", FileTree.difference(here, build(name, tag)), tag);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  /** Git, an editor or a formatter could correct what is odd on purpose. */
  @Test
  void theOddFilesAreStillOdd() throws IOException {
    Path chapters = site("edges").resolve("given/content/chapters");

    String chapter = Files.readString(chapters.resolve("1-2.md"));
    assertTrue(chapter.startsWith("\uFEFF"), "a byte order mark");
    assertTrue(chapter.contains("\r\n"), "lines ended by carriage return and line feed");
    assertTrue(chapter.lines().anyMatch(line -> line.endsWith("  ")), "spaces at a line's end");
  }

  @Test
  void theTemplatesShowEveryComponentOfEveryView() throws IOException {
    String templates =
        FileTree.read(site("small").resolve("given/templates")).values().stream()
            .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
            .collect(joining());
    String expressions = expressions(templates);
    Set<String> notShown = new TreeSet<>();
    for (Class<?> type : views()) {
      for (RecordComponent component : type.getRecordComponents()) {
        // Views of pages are the template's variables; others are reached through a dot.
        String name = type.getSimpleName();
        boolean ofPage = name.matches("\\w+Page|FeedView|SitemapView");
        String before = ofPage ? "(?<![\\w.])" : "\\.";
        if (!Pattern.compile(before + component.getName() + "\\b").matcher(expressions).find()) {
          notShown.add(type.getSimpleName() + "." + component.getName());
        }
      }
    }

    assertEquals(Set.of(), notShown);
  }

  /** Interpolations, directives and macro calls, without comments and string literals. */
  private static String expressions(String templates) {
    return Pattern.compile("\\$\\{[^}]*}|</?[#@](?:\"[^\"]*\"|'[^']*'|[^>])*>")
        .matcher(templates.replaceAll("(?s)<#--.*?-->", ""))
        .results()
        .map(match -> match.group().replaceAll("\"[^\"$]*\"|'[^'$]*'", ""))
        .collect(joining("\n"));
  }

  private static List<Class<?>> views() {
    return Stream.concat(
            Stream.of(LabelledLink.class, PageLayout.class),
            Stream.of(
                    CityViewRecords.class,
                    CoverageViewRecords.class,
                    PageLayout.class,
                    PageViewRecords.class,
                    SharedViewRecords.class,
                    TermViewRecords.class)
                .flatMap(type -> Arrays.stream(type.getDeclaredClasses())))
        .<Class<?>>map(type -> type)
        .toList();
  }

  private static Path site(String name) {
    return GoldenSite.RESOURCES.resolve("sites").resolve(name);
  }

  /** A site without templates uses those of the small one. */
  private SortedMap<String, byte[]> build(String name, String folder) throws IOException {
    Path given = site(name).resolve("given");
    Path templates = given.resolve("templates");
    if (!Files.exists(templates)) {
      templates = site("small").resolve("given/templates");
    }
    Path out = temp.resolve(folder);
    CommandRun run =
        CommandRun.of(
            "build",
            "--content",
            given.resolve("content").toString(),
            "--no-default-templates",
            "--templates",
            templates.toString(),
            "--out",
            out.toString());

    assertEquals("", run.err());
    assertEquals(0, run.exit());
    return FileTree.read(out);
  }
}
