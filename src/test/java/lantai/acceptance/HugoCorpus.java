package lantai.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes a site for Hugo that writes the pages of a built site again, for comparing the time of
 * equal output. The main part of each page is its content, as finished HTML; all have the layout of
 * one page, whose length is nearest to the mean, so that both write about as many bytes.
 *
 * <p>Arguments: the folder of the built site; the folder to make.
 */
public final class HugoCorpus {

  private static final String MAIN_END = "</main>";
  private static final Pattern TITLE = Pattern.compile("(?s)<title>(.*?)</title>");
  private static final String CONFIGURATION =
      """
      baseURL = "https://report.example/"
      uglyURLs = true
      disableKinds = ["home", "section", "taxonomy", "term", "RSS", "sitemap", "404"]
      """;

  /** A page of the built site. */
  private record BuiltPage(String path, String html) {

    private int start() {
      return html.indexOf("<main");
    }

    private int end() {
      return html.indexOf(MAIN_END) + MAIN_END.length();
    }

    boolean hasMain() {
      return start() >= 0;
    }

    int layoutLength() {
      return html.length() - (end() - start());
    }

    String layout() {
      String head =
          TITLE.matcher(html.substring(0, start())).replaceFirst("<title>{{ .Title }}</title>");
      return head + "{{ .Content }}" + html.substring(end());
    }

    String content() {
      Matcher title = TITLE.matcher(html);
      String name = title.find() ? title.group(1).replace("\"", "\\\"") : "";
      String main = html.substring(start(), end());
      return "---\ntitle: \"" + name + "\"\nurl: \"/" + path + "\"\n---\n" + main;
    }
  }

  private HugoCorpus() {}

  public static void main(String[] arguments) throws IOException {
    Path site = Path.of(arguments[0]);
    Path folder = Path.of(arguments[1]);
    List<BuiltPage> pages;
    try (Stream<Path> files = Files.walk(site)) {
      pages =
          files
              .filter(file -> file.toString().endsWith(".html"))
              .sorted()
              .map(file -> read(site, file))
              .filter(BuiltPage::hasMain)
              .toList();
    }
    double mean = pages.stream().mapToInt(BuiltPage::layoutLength).average().orElseThrow();
    BuiltPage usual =
        pages.stream()
            .min(Comparator.comparingDouble(page -> Math.abs(page.layoutLength() - mean)))
            .orElseThrow();
    write(folder.resolve("hugo.toml"), CONFIGURATION);
    write(folder.resolve("layouts/_default/single.html"), usual.layout());
    for (int i = 0; i < pages.size(); i++) {
      write(folder.resolve("content/p/" + i + ".html"), pages.get(i).content());
    }
  }

  private static BuiltPage read(Path site, Path file) {
    String path = site.relativize(file).toString().replace('\\', '/');
    try {
      return new BuiltPage(path, Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
