package lantai.render;

import freemarker.core.ParseException;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import lantai.page.Page;
import lantai.text.Code;
import lantai.text.Place;
import lantai.text.Problem.Hint;
import lantai.text.Problems;
import lantai.text.SiteFile;

/** Fills templates: the fourth stage of a build. */
public final class Renderer {

  /** The folder of files that go into the site as they are. */
  private static final String STATIC = "static";

  private static final String TEMPLATE = ".ftlh";

  private final Path folder;
  private final Map<String, String> sources;
  private final Configuration templates;

  private Renderer(Path folder, Map<String, String> sources) {
    this.folder = folder;
    this.sources = sources;
    this.templates = Templates.of(sources);
  }

  /**
   * Reads a folder of templates, all of them, so that what is slow about them is done with. One
   * that is faulty is told when a page needs it.
   *
   * @param folder as problems shall name it
   * @throws IOException where the folder is there and cannot be read
   */
  public static Renderer of(Path folder) throws IOException {
    Renderer renderer = new Renderer(folder, sources(folder));
    for (String name : renderer.sources.keySet()) {
      if (name.endsWith(TEMPLATE)) {
        try {
          renderer.templates.getTemplate(name);
        } catch (ParseException e) {
          // Told with the page.
        }
      }
    }
    return renderer;
  }

  /** The same where the folder is as it was, and all that was read of it is still good. */
  public Renderer renewed() throws IOException {
    return sources(folder).equals(sources) ? this : of(folder);
  }

  private static Map<String, String> sources(Path folder) throws IOException {
    Map<String, String> sources = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      Path root = folder.toRealPath();
      try (Stream<Path> walk = Files.walk(root)) {
        for (Path file : walk.filter(Files::isRegularFile).toList()) {
          String name = root.relativize(file).toString().replace('\\', '/');
          if (!name.startsWith(STATIC + "/")) {
            sources.put(name, Files.readString(file, StandardCharsets.UTF_8));
          }
        }
      }
    }
    return sources;
  }

  /** The folder that it was read from. */
  public Path folder() {
    return folder;
  }

  /**
   * @return a file a page, then the folder's static files; whole only where no error is among the
   *     problems
   * @throws IOException where the folder cannot be read
   */
  public List<SiteFile> render(List<Page> pages, Problems problems) throws IOException {
    if (!Files.isDirectory(folder)) {
      problems.add(Code.FILE_MISSING, Place.startOf(shown(folder)));
      return List.of();
    }
    List<SiteFile> files = new ArrayList<>();
    pages.parallelStream()
        .map(page -> fill(page, problems))
        .toList()
        .forEach(filled -> filled.accept(files));
    copyStatic(files);
    return List.copyOf(files);
  }

  /**
   * What becomes of a page, to be done in the order of the pages: a file, or a problem. Only the
   * filling itself is done for several pages at once.
   */
  private Consumer<List<SiteFile>> fill(Page page, Problems problems) {
    StringWriter out = new StringWriter();
    try {
      templates.getTemplate(page.template()).process(page.view(), out);
      SiteFile file = SiteFile.of(page.path(), out.toString());
      return files -> files.add(file);
    } catch (TemplateNotFoundException e) {
      return files -> problems.add(Code.FILE_MISSING, Place.startOf(place(e.getTemplateName())));
    } catch (TemplateException | IOException e) {
      return files -> tell(e, page, problems);
    } catch (StackOverflowError e) {
      Place place = Place.startOf(place(page.template()));
      return files -> problems.add(Code.TEMPLATE_ERROR, place, "it never ends");
    }
  }

  /** A fault in an imported file is told where it is, not where the import stands. */
  private void tell(Exception e, Page page, Problems problems) {
    boolean absent = false;
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof ParseException fault) {
        Place place =
            place(fault.getTemplateName(), fault.getLineNumber(), fault.getColumnNumber());
        tell(place, fault.getEditorMessage(), false, problems);
        return;
      }
      absent |= cause instanceof TemplateNotFoundException;
    }
    if (e instanceof TemplateException fault) {
      Place place =
          place(fault.getTemplateSourceName(), fault.getLineNumber(), fault.getColumnNumber());
      tell(place, fault.getMessageWithoutStackTop(), absent, problems);
    } else {
      problems.add(Code.FILE_UNREADABLE, Place.startOf(place(page.template())), e.getMessage());
    }
  }

  private void tell(Place place, String message, boolean absent, Problems problems) {
    TemplateFault fault = TemplateFault.of(message);
    Hint hint = fault.tip().isEmpty() ? null : Hint.of("template-says", fault.tip());
    problems.add(
        Code.TEMPLATE_ERROR, place, absent ? Hint.of("no-template") : hint, fault.message());
  }

  private Place place(String template, Integer line, Integer column) {
    String name = place(template == null ? "" : template);
    return line == null ? Place.startOf(name) : new Place(name, line, column);
  }

  private void copyStatic(List<SiteFile> files) throws IOException {
    Path root =
        Files.isDirectory(folder.resolve(STATIC))
            ? folder.resolve(STATIC).toRealPath()
            : folder.resolve(STATIC);
    if (!Files.isDirectory(root)) {
      return;
    }
    try (Stream<Path> walk = Files.walk(root)) {
      for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
        String path = root.relativize(file).toString().replace('\\', '/');
        if (!path.startsWith(".") && !path.contains("/.")) {
          files.add(new SiteFile(path, Files.readAllBytes(file)));
        }
      }
    }
  }

  private String place(String template) {
    return shown(folder) + "/" + template;
  }

  private static String shown(Path folder) {
    return folder.toString().replace('\\', '/');
  }
}
