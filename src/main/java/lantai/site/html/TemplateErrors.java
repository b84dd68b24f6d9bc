package lantai.site.html;

import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import lantai.diagnostics.Place;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;

/**
 * Tells what is wrong with templates, and where.
 *
 * @param folder of the templates, as problems shall name it
 */
record TemplateErrors(String folder) {

  /** A fault in an imported file is told where it is, not where the import stands. */
  void tell(Exception e, String template, Problems problems) {
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
      problems.add(ProblemCode.FILE_UNREADABLE, Place.startOf(file(template)), e.getMessage());
    }
  }

  private static void tell(Place place, String message, boolean absent, Problems problems) {
    TemplateError fault = TemplateError.of(message, absent);
    problems.add(ProblemCode.TEMPLATE_ERROR, place, fault.hint(), fault.kind(), fault.detail());
  }

  private Place place(String template, Integer line, Integer column) {
    String name = file(template == null ? "" : template);
    return line == null ? Place.startOf(name) : new Place(name, line, column);
  }

  /** How problems name a template. */
  String file(String template) {
    return folder + "/" + template;
  }
}
