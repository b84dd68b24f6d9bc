package lantai.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lantai.json.Json;
import lantai.model.SiteSettings;
import lantai.model.Tables;
import lantai.model.table.Choice;
import lantai.model.table.FieldDeclaration;
import lantai.model.table.Presence;
import lantai.model.table.Syntax;
import lantai.model.table.Table;
import lantai.output.SiteFile;

/**
 * The files that editors write, as JSON Schemas (draft 2020-12) generated from the declarations of
 * their fields. An editor's YAML language server completes and checks by them. Their folder's name
 * begins with a dot, so that it is not content.
 */
public final class JsonSchemas {

  /** Within the content folder. */
  public static final String FOLDER = ".schema/";

  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

  private JsonSchemas() {}

  /** All schemas, with their paths within the content folder. */
  public static List<SiteFile> files() {
    List<SiteFile> files = new ArrayList<>();
    files.add(file("chapter", root("章头", "每一章文件开头两行 --- 之间的内容。", ChapterFrontMatter.class)));
    files.add(file("site", root("网站", "网站的基本信息：标题、发布单位、网址、政府网站标签、页脚。", SiteSettings.class)));
    Tables.ALL.forEach(table -> files.add(file(table.name(), table(table))));
    return List.copyOf(files);
  }

  /**
   * The comment by which a YAML language server finds the schema of a file, without a line feed.
   *
   * @param path within the content folder, such as {@code goals/targets.yaml}
   * @throws IllegalArgumentException if there is no schema for it
   */
  public static String comment(String path) {
    boolean known =
        path.equals(ContentReader.SITE)
            || Tables.ALL.stream().anyMatch(table -> table.file().equals(path));
    if (!known) {
      throw new IllegalArgumentException(path);
    }
    String up = "../".repeat((int) path.chars().filter(c -> c == '/').count());
    String name = path.replaceFirst(".*/", "").replace(".yaml", "");
    return "# yaml-language-server: $schema=" + up + FOLDER + name + ".json";
  }

  private static SiteFile file(String name, Map<String, Object> schema) {
    return SiteFile.of(FOLDER + name + ".json", Json.pretty(schema));
  }

  private static Map<String, Object> head(String title, String description) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", DIALECT);
    schema.put("title", title);
    schema.put("description", description);
    return schema;
  }

  private static Map<String, Object> root(String title, String description, Class<?> type) {
    Map<String, Object> schema = head(title, description);
    schema.putAll(mapping(FieldDeclaration.of(type)));
    return schema;
  }

  private static Map<String, Object> table(Table<?> table) {
    Map<String, Object> row = mapping(table.fields());
    Map<String, Object> draft = new LinkedHashMap<>();
    draft.put("type", "boolean");
    draft.put("title", "草稿");
    draft.put("description", "导入时起草、还没有核对的写 true；核对后删去这一行。");
    properties(row).put(RecordReader.DRAFT, draft);
    Map<String, Object> schema = head(table.title(), table.declared().help());
    schema.put("$comment", table.declared().english());
    schema.put("type", List.of("array", "null"));
    schema.put("items", row);
    return schema;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> properties(Map<String, Object> mapping) {
    return (Map<String, Object>) mapping.get("properties");
  }

  private static Map<String, Object> mapping(List<FieldDeclaration> fields) {
    Map<String, Object> properties = new LinkedHashMap<>();
    fields.forEach(field -> properties.put(field.key(), property(field)));
    Map<String, Object> mapping = new LinkedHashMap<>();
    mapping.put("type", "object");
    mapping.put("properties", properties);
    List<String> required = new ArrayList<>(keys(fields, Presence.REQUIRED));
    required.addAll(keys(fields, Presence.EXPECTED));
    if (!required.isEmpty()) {
      mapping.put("required", required);
    }
    mapping.put("additionalProperties", false);
    conditions(fields, mapping);
    return mapping;
  }

  /** Adds what a mapping requires depending on other keys. */
  private static void conditions(List<FieldDeclaration> fields, Map<String, Object> mapping) {
    Map<String, Object> dependent = new LinkedHashMap<>();
    putIfAny(dependent, "note", keys(fields, Presence.WITH_NOTE));
    putIfAny(dependent, "claim", keys(fields, Presence.WITH_CLAIM));
    List<String> withFigure = keys(fields, Presence.WITH_FIGURE);
    if (!withFigure.isEmpty()) {
      dependent.put("to", List.of("value"));
      List<Object> alternatives = new ArrayList<>();
      alternatives.add(Map.of("required", withFigure));
      alternatives.add(
          ordered("properties", constant("bound", "complete"), "required", List.of("bound")));
      if (dependent.containsKey("claim")) {
        alternatives.add(Map.of("required", List.of("claim")));
      }
      mapping.put("anyOf", alternatives);
    }
    if (!dependent.isEmpty()) {
      mapping.put("dependentRequired", dependent);
    }
    List<String> stated = keys(fields, Presence.UNLESS_NOT_STATED);
    if (!stated.isEmpty()) {
      mapping.put("if", Map.of("properties", constant("relation", "not-stated")));
      mapping.put("else", Map.of("required", stated));
    }
  }

  private static Map<String, Object> constant(String key, String value) {
    return Map.of(key, Map.of("const", value));
  }

  private static void putIfAny(Map<String, Object> map, String key, List<String> values) {
    if (!values.isEmpty()) {
      map.put(key, values);
    }
  }

  private static List<String> keys(List<FieldDeclaration> fields, Presence presence) {
    return fields.stream()
        .filter(field -> field.presence() == presence)
        .map(FieldDeclaration::key)
        .toList();
  }

  private static Map<String, Object> property(FieldDeclaration field) {
    Map<String, Object> property = new LinkedHashMap<>();
    property.put("title", field.declared().label());
    property.put("description", field.help());
    property.put("$comment", field.declared().english());
    if (field.isList()) {
      property.put("type", "array");
      property.put("items", value(field));
    } else {
      property.putAll(value(field));
    }
    return property;
  }

  private static Map<String, Object> value(FieldDeclaration field) {
    if (!field.parts().isEmpty()) {
      String word = field.declared().shorthand();
      Map<String, Object> mapping = mapping(field.parts());
      return word.isEmpty() ? mapping : Map.of("anyOf", List.of(Map.of("const", word), mapping));
    }
    if (!field.choices().isEmpty()) {
      return Map.of("enum", field.choices().stream().map(Choice::word).toList());
    }
    if (field.type() == boolean.class) {
      return Map.of("type", "boolean");
    }
    if (field.type() == int.class || field.type() == Integer.class) {
      Map<String, Object> integer = ordered("type", "integer", "minimum", 0);
      integer.put("maximum", 999_999);
      return integer;
    }
    return text(field);
  }

  private static Map<String, Object> text(FieldDeclaration field) {
    Syntax syntax = field.declared().syntax();
    if (syntax == Syntax.TEXT) {
      Map<String, Object> text = new LinkedHashMap<>(Map.of("type", List.of("string", "number")));
      if (field.presence() == Presence.REQUIRED) {
        text.put("pattern", "\\S");
      }
      return text;
    }
    Map<String, Object> text = ordered("type", "string", "pattern", "^" + syntax.pattern() + "$");
    if (syntax == Syntax.ID) {
      text.put("maxLength", Syntax.LONGEST_ID);
    }
    return text;
  }

  private static Map<String, Object> ordered(
      String first, Object value, String second, Object other) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put(first, value);
    map.put(second, other);
    return map;
  }
}
