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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import lantai.page.Page;
import lantai.page.QrCode;
import lantai.text.Code;
import lantai.text.Place;
import lantai.text.Problems;
import lantai.text.SiteFile;

/** Fills templates: the fourth stage of a build. */
public final class Renderer {

  private static final String TEMPLATE = ".ftlh";

  private final Path folder;
  private final TemplateFaults faults;
  private final Map<String, String> texts;
  private final Configuration templates;

  /** The pages that were filled last, by their paths: views that are equal give equal files. */
  private Map<String, Filled> last = Map.of();

  /**
   * What templates that were others came to, by path: a file of the same bytes is the same file.
   */
  private Map<String, SiteFile> older = Map.of();

  /**
   * @param file {@code null} where there was a problem
   */
  private record Filled(Page page, SiteFile file, Consumer<Problems> problem) {}

  /** Whatever the templates are, an address has the same code. */
  private final Map<QrCode, QrModel> codes;

  private Renderer(Path folder, Map<String, String> texts, Map<QrCode, QrModel> codes) {
    this.folder = folder;
    this.faults = new TemplateFaults(folder.toString().replace('\\', '/'));
    this.texts = texts;
    this.codes = codes;
    this.templates = Templates.of(texts, codes);
  }

  /**
   * Reads a folder of templates, all of them, so that what is slow about them is done with. One
   * that is faulty is told when a page needs it.
   *
   * @param folder as problems shall name it
   * @throws IOException where the folder is there and cannot be read
   */
  public static Renderer of(Path folder) throws IOException {
    Renderer renderer =
        new Renderer(folder, TemplateFolder.texts(folder), new ConcurrentHashMap<>());
    renderer.prepare();
    return renderer;
  }

  private void prepare() throws IOException {
    for (String name : texts.keySet()) {
      if (name.endsWith(TEMPLATE)) {
        try {
          templates.getTemplate(name);
        } catch (ParseException e) {
          // Told with the page.
        }
      }
    }
  }

  /** The same where the folder is as it was, and all that was read of it is still good. */
  public Renderer renewed() throws IOException {
    Map<String, String> now = TemplateFolder.texts(folder);
    if (now.equals(texts)) {
      return this;
    }
    Renderer renewed = new Renderer(folder, now, codes);
    renewed.prepare();
    renewed.older =
        last.values().stream()
            .filter(filled -> filled.file != null)
            .collect(Collectors.toMap(filled -> filled.page.path(), filled -> filled.file));
    return renewed;
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
      problems.add(Code.FILE_MISSING, Place.startOf(faults.folder()));
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
      problems.add(Code.FILE_MISSING, Place.startOf(faults.folder()));
    }
    for (String name : texts.keySet().stream().filter(each -> each.endsWith(TEMPLATE)).toList()) {
      try {
        templates.getTemplate(name);
      } catch (IOException e) {
        faults.tell(e, name, problems);
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
      return new Filled(page, file(page.path(), out.toString()), problems -> {});
    } catch (TemplateNotFoundException e) {
      Place place = Place.startOf(faults.file(e.getTemplateName()));
      return new Filled(page, null, problems -> problems.add(Code.FILE_MISSING, place));
    } catch (TemplateException | IOException e) {
      return new Filled(page, null, problems -> faults.tell(e, page.template(), problems));
    } catch (StackOverflowError e) {
      Place place = Place.startOf(faults.file(page.template()));
      return new Filled(
          page,
          null,
          problems ->
              problems.add(Code.TEMPLATE_ERROR, place, "word.template-other", "word.endless"));
    }
  }

  private SiteFile file(String path, String text) {
    SiteFile file = SiteFile.of(path, text);
    SiteFile before = older.getOrDefault(path, file);
    return Arrays.equals(before.bytes(), file.bytes()) ? before : file;
  }
}
