package lantai.site.html;

import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import lantai.diagnostics.Place;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;

/**
 * Turns FreeMarker's exceptions into problems.
 *
 * @param folder of the templates, as problems name it
 */
record TemplateErrors(String folder) {

  /** An error in an imported file is reported in that file, not at the import. */
  void report(Exception e, String template, Problems problems) {
    boolean missing = false;
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof ParseException error) {
        Place place =
            place(error.getTemplateName(), error.getLineNumber(), error.getColumnNumber());
        report(TemplateError.of(error.getEditorMessage(), false), place, problems);
        return;
      }
      missing |= cause instanceof TemplateNotFoundException;
    }
    if (e instanceof TemplateException error) {
      Place place =
          place(error.getTemplateSourceName(), error.getLineNumber(), error.getColumnNumber());
      report(TemplateError.of(error.getMessageWithoutStackTop(), missing), place, problems);
    } else {
      problems.add(ProblemCode.FILE_UNREADABLE, Place.startOf(file(template)), e.getMessage());
    }
  }

  private static void report(TemplateError error, Place place, Problems problems) {
    problems.add(ProblemCode.TEMPLATE_ERROR, place, error.hint(), error.kind(), error.detail());
  }

  private Place place(String template, Integer line, Integer column) {
    String name = file(template == null ? "" : template);
    return line == null ? Place.startOf(name) : new Place(name, line, column);
  }

  /** A template as problems name it. */
  String file(String template) {
    return folder + "/" + template;
  }
}
