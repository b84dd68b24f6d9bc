package lantai.site.html;

import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import lantai.diagnostics.Place;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.output.OutputSink;
import lantai.output.SiteFile;
import lantai.site.page.Page;
import lantai.site.page.PageLayout.QrCode;

/** Renders pages with the templates of a folder, several pages at a time. */
public final class HtmlRenderer implements PageRenderer {

  private final TemplateFolder folder;
  private final TemplateErrors errors;
  private final Configuration templates;

  public HtmlRenderer(TemplateFolder folder) {
    this(folder, QrDrawing::of);
  }

  /** Draws QR codes by a function that several threads call. */
  public HtmlRenderer(TemplateFolder folder, Function<QrCode, QrDrawing> drawings) {
    this.folder = folder;
    this.errors = new TemplateErrors(folder.name());
    this.templates = TemplateEngine.of(folder.sources(), drawings);
  }

  @Override
  public List<SiteFile> render(List<Page> pages, OutputSink sink, Problems problems)
      throws IOException {
    if (!folder.exists()) {
      problems.add(ProblemCode.FILE_MISSING, Place.startOf(folder.name()));
      return List.of();
    }
    List<SiteFile> files = new ArrayList<>();
    try {
      files.addAll(
          pages.parallelStream()
              .map(page -> render(page, problems).map(file -> write(file, sink)))
              .flatMap(Optional::stream)
              .toList());
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    for (SiteFile file : folder.staticFiles()) {
      files.add(sink.write(file));
    }
    return List.copyOf(files);
  }

  @Override
  public void checkTemplates(Problems problems) {
    if (!folder.exists()) {
      problems.add(ProblemCode.FILE_MISSING, Place.startOf(folder.name()));
    }
    for (String name : folder.templates()) {
      try {
        templates.getTemplate(name);
      } catch (IOException e) {
        errors.report(e, name, problems);
      }
    }
  }

  private Optional<SiteFile> render(Page page, Problems problems) {
    StringWriter out = new StringWriter();
    try {
      templates.getTemplate(page.template()).process(page.view(), out);
      return Optional.of(SiteFile.of(page.path(), out.toString()));
    } catch (TemplateNotFoundException e) {
      problems.add(ProblemCode.FILE_MISSING, Place.startOf(errors.file(e.getTemplateName())));
    } catch (TemplateException | IOException e) {
      errors.report(e, page.template(), problems);
    } catch (StackOverflowError e) {
      problems.add(
          ProblemCode.TEMPLATE_ERROR,
          Place.startOf(errors.file(page.template())),
          "word.template-other",
          "word.endless");
    }
    return Optional.empty();
  }

  private static SiteFile write(SiteFile file, OutputSink sink) {
    try {
      return sink.write(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
