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
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import lantai.page.Page;
import lantai.text.Code;
import lantai.text.Place;
import lantai.text.Problems;
import lantai.text.SiteFile;

/** Fills templates: the fourth stage of a build. */
public final class Renderer {

  private static final String TEMPLATE = ".ftlh";

  private final Path folder;
  private final Map<String, String> texts;
  private final Configuration templates;

  /** The pages that were filled last, by their paths: views that are equal give equal files. */
  private Map<String, Filled> last = Map.of();

  /**
   * @param file {@code null} where there was a problem
   */
  private record Filled(Page page, SiteFile file, Consumer<Problems> problem) {}

  private Renderer(Path folder, Map<String, String> texts) {
    this.folder = folder;
    this.texts = texts;
    this.templates = Templates.of(texts);
  }

  /**
   * Reads a folder of templates, all of them, so that what is slow about them is done with. One
   * that is faulty is told when a page needs it.
   *
   * @param folder as problems shall name it
   * @throws IOException where the folder is there and cannot be read
   */
  public static Renderer of(Path folder) throws IOException {
    Renderer renderer = new Renderer(folder, TemplateFolder.texts(folder));
    for (String name : renderer.texts.keySet()) {
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
    return TemplateFolder.texts(folder).equals(texts) ? this : of(folder);
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
    List<Filled> filled = pages.parallelStream().map(this::fill).toList();
    List<SiteFile> files = new ArrayList<>();
    for (Filled each : filled) {
      each.problem.accept(problems);
      if (each.file != null) {
        files.add(each.file);
      }
    }
    last =
        filled.stream()
            .collect(Collectors.toMap(each -> each.page.path(), each -> each, (a, b) -> b));
    files.addAll(TemplateFolder.staticFiles(folder));
    return List.copyOf(files);
  }

  /** Tells what is wrong with the templates themselves, for a report that has no pages yet. */
  public void tellFaults(Problems problems) {
    if (!Files.isDirectory(folder)) {
      problems.add(Code.FILE_MISSING, Place.startOf(shown(folder)));
    }
    for (String name : texts.keySet().stream().filter(each -> each.endsWith(TEMPLATE)).toList()) {
      try {
        templates.getTemplate(name);
      } catch (IOException e) {
        tell(e, name, problems);
      }
    }
  }

  private Filled fill(Page page) {
    Filled before = last.get(page.path());
    if (before != null && before.page.equals(page)) {
      return before;
    }
    StringWriter out = new StringWriter();
    try {
      templates.getTemplate(page.template()).process(page.view(), out);
      return new Filled(page, SiteFile.of(page.path(), out.toString()), problems -> {});
    } catch (TemplateNotFoundException e) {
      Place place = Place.startOf(place(e.getTemplateName()));
      return new Filled(page, null, problems -> problems.add(Code.FILE_MISSING, place));
    } catch (TemplateException | IOException e) {
      return new Filled(page, null, problems -> tell(e, page.template(), problems));
    } catch (StackOverflowError e) {
      Place place = Place.startOf(place(page.template()));
      return new Filled(
          page,
          null,
          problems ->
              problems.add(Code.TEMPLATE_ERROR, place, "word.template-other", "word.endless"));
    }
  }

  /** A fault in an imported file is told where it is, not where the import stands. */
  private void tell(Exception e, String template, Problems problems) {
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
      problems.add(Code.FILE_UNREADABLE, Place.startOf(place(template)), e.getMessage());
    }
  }

  private void tell(Place place, String message, boolean absent, Problems problems) {
    TemplateFault fault = TemplateFault.of(message, absent);
    problems.add(Code.TEMPLATE_ERROR, place, fault.hint(), fault.kind(), fault.detail());
  }

  private Place place(String template, Integer line, Integer column) {
    String name = place(template == null ? "" : template);
    return line == null ? Place.startOf(name) : new Place(name, line, column);
  }

  private String place(String template) {
    return shown(folder) + "/" + template;
  }

  private static String shown(Path folder) {
    return folder.toString().replace('\\', '/');
  }
}
