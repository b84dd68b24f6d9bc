package lantai.review;

import java.util.List;
import lantai.content.ChapterFrontMatterSchema;
import lantai.content.edit.ChapterFileParts;
import lantai.content.edit.YamlMapping;
import lantai.diagnostics.Problem;
import lantai.model.SiteSettings;
import lantai.model.table.Field;

/** Renders a file of the content folder as a form: the settings, or a chapter with its text. */
record FileFormRenderer(String name, String text) {

  static final String SETTINGS = "site.yaml";

  static boolean isChapter(String name) {
    return name.startsWith("chapters/") && name.endsWith(".md") && !name.contains("..");
  }

  static boolean isEditable(String name) {
    return name.equals(SETTINGS) || isChapter(name);
  }

  static List<Field> fields(String name) {
    return isChapter(name) ? ChapterFrontMatterSchema.all() : Field.of(SiteSettings.class);
  }

  /**
   * Returns the mapping of the file.
   *
   * @throws IllegalArgumentException if it cannot be read
   */
  static YamlMapping mapping(String name, String text) {
    return isChapter(name) ? ChapterFileParts.parse(text).frontMatter() : YamlMapping.parse(text);
  }

  void add(ContentUnderReview content, HtmlBuilder html) {
    html.add("<h2>{}</h2>\n<form id=\"file\" data-file=\"{}\">\n", name, name);
    List<Problem> problems =
        content.problems().stream()
            .filter(problem -> content.name(problem.place()).equals(name))
            .toList();
    try {
      html.add("<div class=\"fields\">\n");
      YamlMapping mapping = mapping(name, text);
      FormField.of(fields(name), mapping.values())
          .forEach(field -> FieldInputRenderer.add(field, html));
      html.add("</div>\n");
    } catch (IllegalArgumentException e) {
      html.add("<p class=\"problem error\">").say("edit-unreadable", name).add("</p></div>\n");
    }
    if (isChapter(name)) {
      ChapterFileParts chapter = ChapterFileParts.parse(text);
      String body = chapter.body().replace("\r\n", "\n");
      long first = chapter.head().chars().filter(c -> c == '\n').count() + 1;
      html.add("<label class=\"wide\"><span>").say("review-text").add("</span>");
      html.add(
          "<textarea name=\"body\" rows=\"16\" data-line=\"{}\" data-was=\"{}\">", first, body);
      html.add("\n{}</textarea></label>\n", body);
    }
    addProblems(problems, html);
    html.add("</form>\n");
  }

  /** Adds a list of problems with links to their line in the text. */
  static void addProblems(List<Problem> problems, HtmlBuilder html) {
    html.add("<ul class=\"problems\">\n");
    for (Problem problem : problems) {
      int line = problem.place().line();
      html.add("<li><button type=\"button\" data-line=\"{}\">", line);
      html.say("review-line", String.valueOf(line)).add("</button>");
      RowFormRenderer.addProblem(problem, html);
      html.add("</li>\n");
    }
    html.add("</ul>\n");
  }
}
