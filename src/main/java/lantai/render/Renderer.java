package lantai.render;

import freemarker.core.ParseException;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lantai.page.Page;
import lantai.text.Code;
import lantai.text.Place;
import lantai.text.Problems;
import lantai.text.SiteFile;

/** Fills templates: the fourth stage of a build. */
public final class Renderer {

  /** The folder of files that go into the site as they are. */
  private static final String STATIC = "static";

  private final Path folder;
  private final Configuration templates;
  private final Problems problems;

  private Renderer(Path folder, Problems problems) throws IOException {
    this.folder = folder;
    this.templates = Templates.in(folder);
    this.problems = problems;
  }

  /**
   * @param folder the folder of templates
   * @return a file a page, then the folder's static files; whole only where no error is among the
   *     problems
   * @throws IOException where the folder cannot be read
   */
  public static List<SiteFile> render(List<Page> pages, Path folder, Problems problems)
      throws IOException {
    if (!Files.isDirectory(folder)) {
      problems.add(Code.FILE_MISSING, Place.startOf(shown(folder)));
      return List.of();
    }
    Renderer renderer = new Renderer(folder, problems);
    List<SiteFile> files = new ArrayList<>();
    pages.forEach(page -> renderer.fill(page, files));
    renderer.copyStatic(files);
    return List.copyOf(files);
  }

  /**
   * Tells the templates whose syntax is wrong, for a report that has no pages yet.
   *
   * @throws IOException where the folder cannot be read
   */
  public static void parse(Path folder, Problems problems) throws IOException {
    if (!Files.isDirectory(folder)) {
      problems.add(Code.FILE_MISSING, Place.startOf(shown(folder)));
      return;
    }
    Renderer renderer = new Renderer(folder, problems);
    try (Stream<Path> all = Files.list(folder)) {
      all.map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".ftlh"))
          .sorted()
          .forEach(renderer::parse);
    }
  }

  private void parse(String template) {
    try {
      templates.getTemplate(template);
    } catch (IOException e) {
      tell(e, template);
    }
  }

  private void fill(Page page, List<SiteFile> files) {
    StringWriter out = new StringWriter();
    try {
      templates.getTemplate(page.template()).process(page.view(), out);
      files.add(SiteFile.of(page.path(), out.toString()));
    } catch (TemplateNotFoundException e) {
      problems.add(Code.FILE_MISSING, Place.startOf(place(e.getTemplateName())));
    } catch (TemplateException | IOException e) {
      tell(e, page.template());
    } catch (StackOverflowError e) {
      problems.add(
          Code.TEMPLATE_ERROR,
          Place.startOf(place(page.template())),
          "word.template-other",
          "word.endless");
    }
  }

  /** A fault in an imported file is told where it is, not where the import stands. */
  private void tell(Exception e, String template) {
    boolean absent = false;
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof ParseException fault) {
        Place place =
            place(fault.getTemplateName(), fault.getLineNumber(), fault.getColumnNumber());
        tell(place, fault.getEditorMessage(), false);
        return;
      }
      absent |= cause instanceof TemplateNotFoundException;
    }
    if (e instanceof TemplateException fault) {
      Place place =
          place(fault.getTemplateSourceName(), fault.getLineNumber(), fault.getColumnNumber());
      tell(place, fault.getMessageWithoutStackTop(), absent);
    } else {
      problems.add(Code.FILE_UNREADABLE, Place.startOf(place(template)), e.getMessage());
    }
  }

  private void tell(Place place, String message, boolean absent) {
    TemplateFault fault = TemplateFault.of(message, absent);
    problems.add(Code.TEMPLATE_ERROR, place, fault.hint(), fault.kind(), fault.detail());
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
