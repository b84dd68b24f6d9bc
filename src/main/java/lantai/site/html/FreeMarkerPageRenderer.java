package lantai.site.html;

import freemarker.core.Environment;
import freemarker.core.ParseException;
import freemarker.core.TemplateProcessingTracer.TracedElement;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import lantai.concurrent.TimeLimitedExecutor;
import lantai.diagnostics.Place;
import lantai.diagnostics.Problem;
import lantai.diagnostics.Problem.Hint;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.output.OutputSink;
import lantai.output.SiteFile;
import lantai.site.page.Page;
import lantai.site.page.PageLayout.QrCode;
import org.jspecify.annotations.Nullable;

/** Renders pages with the templates of a folder, several pages at a time. */
public final class FreeMarkerPageRenderer implements PageRenderer {

  private final TemplateFolder folder;
  private final TemplateErrorReporter errors;
  private final Configuration templates;
  private final Duration limit;

  public FreeMarkerPageRenderer(TemplateFolder folder) {
    this(folder, QrDrawing::of);
  }

  /** Renders with a function that draws QR codes; several threads call it. */
  public FreeMarkerPageRenderer(TemplateFolder folder, Function<QrCode, QrDrawing> drawings) {
    this(folder, drawings, LimitedPageWriter.TIME);
  }

  /**
   * @param limit maximum time for rendering a page
   */
  FreeMarkerPageRenderer(
      TemplateFolder folder, Function<QrCode, QrDrawing> drawings, Duration limit) {
    this.limit = limit;
    this.folder = folder;
    this.errors = new TemplateErrorReporter(folder);
    this.templates = FreeMarkerConfigurer.of(folder.sources(), drawings);
  }

  @Override
  public List<SiteFile> render(List<Page> pages, OutputSink sink, Problems problems)
      throws IOException {
    folder.reportUnknownFiles(problems);
    if (folder.isMissing()) {
      return List.of();
    }
    List<PageTask> tasks = pages.stream().map(page -> new PageTask(page, sink)).toList();
    List<PageTask> left = run(tasks, Runtime.getRuntime().availableProcessors(), problems);
    // Pages that ran out of memory are rendered again one at a time.
    run(left, 1, problems).stream().limit(1).forEach(page -> page.end("word.no-memory", problems));
    List<SiteFile> files = new ArrayList<>();
    tasks.forEach(task -> task.file.ifPresent(files::add));
    // No page of this site uses some of them.
    parse(folder.templates().stream().filter(folder.own()::contains).toList(), problems);
    for (SiteFile file : folder.staticFiles()) {
      files.add(sink.write(file));
    }
    return List.copyOf(files);
  }

  @Override
  public void checkTemplates(Problems problems) {
    folder.reportUnknownFiles(problems);
    parse(folder.templates(), problems);
  }

  private void parse(List<String> names, Problems problems) {
    for (String name : names) {
      try {
        templates.getTemplate(name);
      } catch (IOException e) {
        errors.report(e, name, problems);
      }
    }
  }

  /**
   * Renders pages in parallel, up to the first that takes too long.
   *
   * @return the pages that ran out of memory
   */
  private List<PageTask> run(List<PageTask> pages, int threads, Problems problems)
      throws IOException {
    List<PageTask> outOfMemory = new ArrayList<>();
    try (TimeLimitedExecutor rendering = new TimeLimitedExecutor("rendering", threads, 0)) {
      List<Future<@Nullable Void>> results = pages.stream().map(rendering::start).toList();
      for (int i = 0; i < pages.size(); i++) {
        try {
          TimeLimitedExecutor.result(results.get(i), limit);
          pages.get(i).problems.sorted().forEach(problems::add);
        } catch (TimeoutException e) {
          pages.get(i).end("word.endless", problems);
          return List.of();
        } catch (ExecutionException e) {
          if (!(e.getCause() instanceof OutOfMemoryError)) {
            throw TimeLimitedExecutor.rethrow(e);
          }
          outOfMemory.add(pages.get(i));
        }
      }
    }
    return outOfMemory;
  }

  /** Renders a page. */
  private final class PageTask implements Callable<@Nullable Void> {

    private final Page page;
    private final OutputSink sink;
    private final Problems problems = new Problems();
    private final LimitedPageWriter output = new LimitedPageWriter();
    private Optional<SiteFile> file = Optional.empty();

    PageTask(Page page, OutputSink sink) {
      this.page = page;
      this.sink = sink;
    }

    @Override
    public @Nullable Void call() throws IOException {
      try (output) {
        if (render()) {
          file = Optional.of(sink.write(SiteFile.of(page.path(), output.toString())));
        }
        return null;
      }
    }

    private boolean render() {
      try {
        Environment environment =
            templates.getTemplate(page.template()).createProcessingEnvironment(page.view(), output);
        environment.setTemplateProcessingTracer(output);
        environment.process();
        return true;
      } catch (TemplateNotFoundException e) {
        problems.add(ProblemCode.FILE_MISSING, Place.startOf(folder.file(e.getTemplateName())));
      } catch (StackOverflowError e) {
        end("word.endless", problems);
      } catch (TemplateException | IOException | RuntimeException e) {
        if (output.isExceeded()) {
          end("word.endless", problems);
        } else if (e instanceof RuntimeException bug) {
          throw bug;
        } else {
          errors.report(e, page.template(), problems);
        }
      }
      return false;
    }

    /** Reports that rendering did not end, at the place that it had reached. */
    void end(String reason, Problems reported) {
      TracedElement last = output.last();
      Place place =
          last == null
              ? Place.startOf(folder.file(page.template()))
              : errors.place(
                  last.getTemplate().getName(), last.getBeginLine(), last.getBeginColumn());
      reported.add(ProblemCode.TEMPLATE_ERROR, place, "word.template-other", reason);
    }
  }

  /** Turns FreeMarker's exceptions into problems. */
  record TemplateErrorReporter(TemplateFolder folder) {

    private static final String BLAMED = "==> ";
    private static final String NULL = "The following has evaluated to null or missing:";

    /**
     * Reports an error of a template; an error in an imported file is reported in that file, not at
     * the import.
     */
    void report(Exception e, String template, Problems problems) {
      boolean missing = false;
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        if (cause instanceof ParseException error) {
          Place place =
              place(error.getTemplateName(), error.getLineNumber(), error.getColumnNumber());
          problems.add(templateError(place, error.getEditorMessage(), false));
          return;
        }
        missing |= cause instanceof TemplateNotFoundException;
      }
      if (e instanceof TemplateException error) {
        Place place =
            place(error.getTemplateSourceName(), error.getLineNumber(), error.getColumnNumber());
        Problem problem = templateError(place, error.getMessageWithoutStackTop(), missing);
        problems.add(isCause(place, error) ? at(error, problem) : problem);
      } else {
        problems.add(
            ProblemCode.FILE_UNREADABLE, Place.startOf(folder.file(template)), e.getMessage());
      }
    }

    /** Whether the mistake is reported in another file than the one where it was noticed. */
    private static boolean isCause(Place place, TemplateException error) {
      return error.getTemplateSourceName() != null
          && !place.path().endsWith("/" + error.getTemplateSourceName());
    }

    private static Problem at(TemplateException error, Problem problem) {
      String where = error.getTemplateSourceName() + ":" + error.getLineNumber();
      List<String> arguments = new ArrayList<>(problem.arguments());
      arguments.set(1, arguments.get(1) + " (" + where + ")");
      return new Problem(problem.place(), problem.code(), arguments, Hint.of("template-replaced"));
    }

    private Place place(String template, Integer line, Integer column) {
      String name = template == null ? "" : template;
      String file = folder.file(name);
      return line == null || !file.endsWith("/" + name)
          ? Place.startOf(file)
          : new Place(file, line, column);
    }

    /**
     * Returns the problem for an error message.
     *
     * @param text from FreeMarker, in lines: the message, {@code ==> the expression [in template
     *     …]}, and tips between lines of dashes; or the message and the expected tokens; or, for a
     *     missing template, where it was searched for
     */
    private static Problem templateError(Place place, String text, boolean missingTemplate) {
      List<String> lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
      String message = lines.get(0);
      String second = lines.size() > 1 ? lines.get(1) : "";
      String blamed =
          second.startsWith(BLAMED)
              ? second.substring(BLAMED.length()).replaceFirst("\\s+\\[in template.*", "")
              : "";
      List<String> arguments = List.of("word.template-other", whole(message, blamed, lines));
      Hint hint = null;
      if (message.equals(NULL)) {
        arguments = List.of("word.template-null", blamed);
        hint = Hint.of("template-null");
      } else if (missingTemplate) {
        String name = message.replaceFirst("^[^\"]*\"([^\"]*)\".*$", "$1");
        arguments = List.of("word.template-absent", name);
        hint = Hint.of("no-template");
      }
      return new Problem(place, ProblemCode.TEMPLATE_ERROR, arguments, hint);
    }

    private static String whole(String message, String blamed, List<String> lines) {
      if (!blamed.isEmpty()) {
        return message + " " + blamed;
      }
      return message.endsWith(":")
          ? message + " " + String.join(" ", lines.subList(1, Math.min(lines.size(), 4)))
          : message;
    }
  }
}
