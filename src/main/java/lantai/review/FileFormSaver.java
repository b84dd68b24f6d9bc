package lantai.review;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lantai.content.edit.ChapterFileParts;
import lantai.content.edit.EditConflictException;
import lantai.content.edit.TextMerger;
import lantai.content.edit.YamlMapping;
import lantai.diagnostics.Problem;
import lantai.model.table.Field;

/** Saves the form of a file. */
final class FileFormSaver {

  /** Name of the form field with the text of a chapter. */
  private static final String BODY = "body";

  private final ReviewSession session;

  FileFormSaver(ReviewSession session) {
    this.session = session;
  }

  /**
   * Saves the changes made in the form.
   *
   * @param was the texts of these fields when the form was shown
   * @param fields the new texts
   * @param anyway not empty to save even if this causes errors
   */
  List<Problem> save(
      String file, Map<String, String> was, Map<String, String> fields, String anyway)
      throws IOException, EditConflictException {
    ContentUnderReview after = session.after(file, changed(file, session.read(file), was, fields));
    List<Problem> errors = session.newErrors(after);
    if (!errors.isEmpty() && anyway.isEmpty()) {
      return errors;
    }
    session.apply(file, text -> changed(file, text, was, fields));
    return List.of();
  }

  private static String changed(
      String file, String text, Map<String, String> was, Map<String, String> fields)
      throws EditConflictException {
    Map<String, String> keys = new LinkedHashMap<>(fields);
    String body = keys.remove(BODY);
    try {
      String now = keys.isEmpty() ? text : withFields(file, text, was, keys);
      return body == null ? now : withBody(file, now, was.getOrDefault(BODY, ""), body);
    } catch (IllegalArgumentException e) {
      throw new EditConflictException("review-unchangeable", file, "", "");
    }
  }

  private static String withFields(
      String file, String text, Map<String, String> was, Map<String, String> keys)
      throws EditConflictException {
    YamlMapping mapping = FileFormRenderer.mapping(file, text);
    List<Field> fields = FileFormRenderer.fields(file);
    for (FormField field : FormField.of(fields, mapping.values())) {
      if (keys.containsKey(field.name()) && !Objects.equals(was.get(field.name()), field.text())) {
        throw new EditConflictException(
            "review-conflict", file, was.getOrDefault(field.name(), ""), field.text());
      }
    }
    List<String> order = fields.stream().map(Field::key).toList();
    YamlMapping changed = FormBinder.changed(mapping, fields, order, keys);
    return FileFormRenderer.isChapter(file)
        ? ChapterFileParts.parse(text).withFrontMatter(changed).text()
        : changed.text();
  }

  private static String withBody(String file, String text, String was, String body)
      throws EditConflictException {
    ChapterFileParts chapter = ChapterFileParts.parse(text);
    boolean returns = text.contains("\r\n");
    String current = chapter.body().replace("\r\n", "\n");
    String merged =
        TextMerger.merged(was, body, current)
            .orElseThrow(() -> new EditConflictException("review-conflict", file, was, current));
    String written = returns ? merged.replace("\n", "\r\n") : merged;
    return new ChapterFileParts(chapter.head(), written).text();
  }
}
