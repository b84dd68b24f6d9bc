package lantai.benchmark;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.vladsch.flexmark.parser.Parser;
import freemarker.cache.StringTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;

/**
 * The least that a generator in Java does to write the pages of a site, as a floor for the speed of
 * Lantai. Usage: {@code MinimalSite SITE OUT} writes the pages of a finished site again, as they
 * are. {@code MinimalSite SITE OUT CONTENT} also reads the content with the libraries of Lantai,
 * into nothing, and passes each page through a template that repeats it.
 */
public final class MinimalSite {

  private MinimalSite() {}

  /** What becomes of the text of a page. */
  private interface Rendering {
    String render(String page) throws Exception;
  }

  public static void main(String[] arguments) throws Exception {
    Path site = Path.of(arguments[0]);
    Path out = Path.of(arguments[1]);
    if (arguments.length == 2) {
      write(site, out, page -> page);
    } else {
      read(Path.of(arguments[2]));
      write(site, out, rendering());
    }
  }

  private static void write(Path site, Path out, Rendering rendering) throws Exception {
    for (Path page : files(site, ".html")) {
      Path target = out.resolve(site.relativize(page));
      Files.createDirectories(target.getParent());
      Files.writeString(target, rendering.render(Files.readString(page)));
    }
  }

  private static void read(Path content) throws IOException {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    YAMLFactory yaml = YAMLFactory.builder().loaderOptions(options).build();
    for (Path file : files(content, ".yaml")) {
      try (JsonParser parser = yaml.createParser(Files.readString(file))) {
        while (parser.nextToken() != null) {
          parser.getText();
        }
      }
    }
    Parser markdown = Parser.builder().build();
    for (Path file : files(content, ".md")) {
      markdown.parse(Files.readString(file));
    }
  }

  private static Rendering rendering() throws IOException {
    StringTemplateLoader loader = new StringTemplateLoader();
    loader.putTemplate("page", "${page?no_esc}");
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setTemplateLoader(loader);
    configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
    Template template = configuration.getTemplate("page");
    return page -> {
      StringWriter out = new StringWriter();
      template.process(Map.of("page", page), out);
      return out.toString();
    };
  }

  private static List<Path> files(Path folder, String end) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(file -> file.toString().endsWith(end)).sorted().toList();
    }
  }
}
