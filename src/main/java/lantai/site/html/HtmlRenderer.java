package lantai.site.html;

import freemarker.core.ParseException;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import lantai.concurrent.ParallelMap;
import lantai.diagnostics.Place;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.output.OutputSink;
import lantai.output.SiteFile;
import lantai.site.page.Page;
import lantai.site.page.QrCode;

/** Fills templates: the fourth stage of a build. */
public final class HtmlRenderer {

  private static final String TEMPLATE = ".ftlh";

  private final Path folder;
  private final TemplateErrors faults;
  private final Map<String, String> texts;
  private final Configuration templates;

  /** {@code null} where nothing is to be remembered. */
  private final PageCache memory;

  /**
   * What became of a page.
   *
   * @param file {@code null} where there was a problem
   */
  record RenderedPage(SiteFile file, Consumer<Problems> problem) {}

  /** Whatever the templates are, an address has the same code; {@code null} as for the memory. */
  private final Map<QrCode, QrCodeModel> codes;

  private HtmlRenderer(
      Path folder, Map<String, String> texts, Map<QrCode, QrCodeModel> codes, PageCache memory) {
    this.folder = folder;
    this.faults = new TemplateErrors(folder.toString().replace('\\', '/'));
    this.texts = texts;
    this.codes = codes;
    this.memory = memory;
    this.templates = TemplateEngine.of(texts, codes);
  }

  /**
   * Reads a folder of templates, all of them, so that what is slow about them is done with. One
   * that is faulty is told when a page needs it.
   *
   * @param folder as problems shall name it
   * @throws IOException where the folder is there and cannot be read
   */
  public static HtmlRenderer of(Path folder) throws IOException {
    return of(folder, TemplateFolder.texts(folder), null, null);
  }

  /** The same for several builds, each of which fills only pages whose views are others. */
  public static HtmlRenderer remembering(Path folder) throws IOException {
    return of(folder, TemplateFolder.texts(folder), new ConcurrentHashMap<>(), PageCache.empty());
  }

  private static HtmlRenderer of(
      Path folder, Map<String, String> texts, Map<QrCode, QrCodeModel> codes, PageCache memory)
      throws IOException {
    HtmlRenderer renderer = new HtmlRenderer(folder, texts, codes, memory);
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
  public HtmlRenderer renewed() throws IOException {
    Map<String, String> now = TemplateFolder.texts(folder);
    PageCache good = memory == null ? null : memory.withOtherTemplates();
    return now.equals(texts) ? this : of(folder, now, codes, good);
  }

  /** The folder that it was read from. */
  public Path folder() {
    return folder;
  }

  /** As {@link #render(List, Outbox, Problems)}, with all files in memory. */
  public List<SiteFile> render(List<Page> pages, Problems problems) throws IOException {
    return render(pages, OutputSink.MEMORY, problems);
  }

  /**
   * @param outbox where each file is put but those that are remembered
   * @return a file a page, then the folder's static files; whole only where no error is among the
   *     problems
   * @throws IOException where the folder cannot be read, or from the outbox
   */
  public List<SiteFile> render(List<Page> pages, OutputSink outbox, Problems problems)
      throws IOException {
    if (!Files.isDirectory(folder)) {
      problems.add(ProblemCode.FILE_MISSING, Place.startOf(faults.folder()));
      return List.of();
    }
    List<SiteFile> files = new ArrayList<>();
    for (RenderedPage each : outcomes(pages, outbox)) {
      each.problem.accept(problems);
      if (each.file != null) {
        files.add(each.file);
      }
    }
    for (SiteFile file : TemplateFolder.staticFiles(folder)) {
      files.add(outbox.put(file));
    }
    return List.copyOf(files);
  }

  /** Tells what is wrong with the templates themselves, for a report that has no pages yet. */
  public void tellFaults(Problems problems) {
    if (!Files.isDirectory(folder)) {
      problems.add(ProblemCode.FILE_MISSING, Place.startOf(faults.folder()));
    }
    for (String name : texts.keySet().stream().filter(each -> each.endsWith(TEMPLATE)).toList()) {
      try {
        templates.getTemplate(name);
      } catch (IOException e) {
        faults.tell(e, name, problems);
      }
    }
  }

  private List<RenderedPage> outcomes(List<Page> pages, OutputSink outbox) throws IOException {
    try {
      if (memory == null) {
        return ParallelMap.map(pages, page -> put(fill(page, page.view()), outbox));
      }
      List<RenderedPage> outcomes =
          ParallelMap.map(pages, page -> memory.of(page, this::fill, made -> put(made, outbox)));
      memory.turn();
      return outcomes;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private RenderedPage fill(Page page, Object view) {
    PageWriter out = new PageWriter();
    try {
      templates.getTemplate(page.template()).process(view, out);
    } catch (TemplateNotFoundException e) {
      Place place = Place.startOf(faults.file(e.getTemplateName()));
      return new RenderedPage(null, problems -> problems.add(ProblemCode.FILE_MISSING, place));
    } catch (TemplateException | IOException e) {
      return new RenderedPage(null, problems -> faults.tell(e, page.template(), problems));
    } catch (StackOverflowError e) {
      Place place = Place.startOf(faults.file(page.template()));
      return new RenderedPage(
          null,
          problems ->
              problems.add(
                  ProblemCode.TEMPLATE_ERROR, place, "word.template-other", "word.endless"));
    }
    return new RenderedPage(new SiteFile(page.path(), out.bytes()), problems -> {});
  }

  private static RenderedPage put(RenderedPage made, OutputSink outbox) {
    try {
      return made.file == null ? made : new RenderedPage(outbox.put(made.file), made.problem);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
