package lantai.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lantai.json.Json;
import lantai.model.SiteSettings;
import lantai.model.TableSchemas;
import lantai.model.table.Choice;
import lantai.model.table.ContentField.Presence;
import lantai.model.table.Field;
import lantai.model.table.FieldSyntax;
import lantai.model.table.TableSchema;
import lantai.output.SiteFile;
import org.jspecify.annotations.Nullable;

/**
 * Generates JSON Schemas (draft 2020-12) of the files that editors write, from the declarations of
 * their fields. An editor's YAML language server completes and checks by them. The name of their
 * folder begins with a dot because it is not content.
 */
public final class JsonSchemaGenerator {

  /** Path within the content folder. */
  public static final String FOLDER = ".schema/";

  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

  private JsonSchemaGenerator() {}

  /** Returns all schemas; paths are relative to the content folder. */
  public static List<SiteFile> files() {
    List<SiteFile> files = new ArrayList<>();
    files.add(
        file(
            "chapter", root("章头", "每一章文件开头两行 --- 之间的内容。", ChapterReader.ChapterFrontMatter.class)));
    files.add(file("site", root("网站", "网站的基本信息：标题、发布单位、网址、政府网站标签、页脚。", SiteSettings.class)));
    files.add(
        file("addresses", root("固定网址", "各段各句的固定网址，由程序写出。", AddressFile.AddressRecords.class)));
    TableSchemas.ALL.forEach(table -> files.add(file(table.name(), table(table))));
    return List.copyOf(files);
  }

  /**
   * Returns the comment by which a YAML language server finds the schema of a file, without a line
   * feed.
   *
   * @param path within the content folder, such as {@code goals/targets.yaml}
   * @throws IllegalArgumentException if the file has no schema
   */
  public static String comment(String path) {
    boolean known =
        path.equals(ContentReader.SITE)
            || path.equals(AddressFile.NAME)
            || TableSchemas.ALL.stream().anyMatch(table -> table.file().equals(path));
    if (!known) {
      throw new IllegalArgumentException(path);
    }
    String up = "../".repeat((int) path.chars().filter(c -> c == '/').count());
    String name = path.replaceFirst(".*/", "").replace(".yaml", "");
    return "# yaml-language-server: $schema=" + up + FOLDER + name + ".json";
  }

  private static SiteFile file(String name, Map<String, @Nullable Object> schema) {
    return SiteFile.of(FOLDER + name + ".json", Json.pretty(schema));
  }

  private static Map<String, @Nullable Object> head(String title, String description) {
    return Json.object("$schema", DIALECT, "title", title, "description", description);
  }

  private static Map<String, @Nullable Object> root(
      String title, String description, Class<?> type) {
    Map<String, @Nullable Object> schema = head(title, description);
    schema.putAll(mapping(Field.of(type)));
    return schema;
  }

  private static Map<String, @Nullable Object> table(TableSchema<?> table) {
    Map<String, @Nullable Object> properties = properties(table.fields());
    String help = "导入时起草、还没有核对的写 true；核对后删去这一行。";
    properties.put(
        TableSchema.DRAFT, Json.object("type", "boolean", "title", "草稿", "description", help));
    Map<String, @Nullable Object> schema = head(table.title(), table.declared().help());
    schema.put("$comment", table.declared().english());
    schema.put("type", List.of("array", "null"));
    schema.put("items", mapping(table.fields(), properties));
    return schema;
  }

  private static Map<String, @Nullable Object> mapping(List<Field> fields) {
    return mapping(fields, properties(fields));
  }

  private static Map<String, @Nullable Object> mapping(
      List<Field> fields, Map<String, @Nullable Object> properties) {
    Map<String, @Nullable Object> mapping = Json.object("type", "object", "properties", properties);
    List<String> required = new ArrayList<>(keys(fields, Presence.REQUIRED));
    required.addAll(keys(fields, Presence.EXPECTED));
    if (!required.isEmpty()) {
      mapping.put("required", required);
    }
    mapping.put("additionalProperties", false);
    conditions(fields, mapping);
    return mapping;
  }

  /** Adds the requirements of a mapping that depend on other keys. */
  private static void conditions(List<Field> fields, Map<String, Object> mapping) {
    Map<String, Object> dependent = new TreeMap<>();
    putIfAny(dependent, "note", keys(fields, Presence.WITH_NOTE));
    putIfAny(dependent, "claim", keys(fields, Presence.WITH_CLAIM));
    List<String> withFigure = keys(fields, Presence.WITH_FIGURE);
    if (!withFigure.isEmpty()) {
      dependent.put("to", List.of("value"));
      List<Object> alternatives = new ArrayList<>();
      alternatives.add(Map.of("required", withFigure));
      alternatives.add(
          Json.object("properties", constant("bound", "complete"), "required", List.of("bound")));
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

  private static List<String> keys(List<Field> fields, Presence presence) {
    return fields.stream().filter(field -> field.presence() == presence).map(Field::key).toList();
  }

  private static Map<String, @Nullable Object> properties(List<Field> fields) {
    Map<String, @Nullable Object> properties = Json.object();
    fields.forEach(field -> properties.put(field.key(), property(field)));
    return properties;
  }

  private static Map<String, @Nullable Object> property(Field field) {
    Map<String, @Nullable Object> property =
        Json.object("title", field.declared().label(), "description", field.help());
    property.put("$comment", field.declared().english());
    property.putAll(
        field.isList() ? Json.object("type", "array", "items", value(field)) : value(field));
    return property;
  }

  private static Map<String, @Nullable Object> value(Field field) {
    if (!field.parts().isEmpty()) {
      String word = field.declared().shorthand();
      Map<String, Object> mapping = mapping(field.parts());
      return word.isEmpty() ? mapping : Map.of("anyOf", List.of(Map.of("const", word), mapping));
    }
    if (!field.choices().isEmpty()) {
      return Json.object("enum", field.choices().stream().map(Choice::word).toList());
    }
    if (field.type() == boolean.class) {
      return Json.object("type", "boolean");
    }
    if (field.type() == int.class || field.type() == Integer.class) {
      return Json.object("type", "integer", "minimum", 0, "maximum", 999_999);
    }
    return text(field);
  }

  private static Map<String, @Nullable Object> text(Field field) {
    FieldSyntax syntax = field.declared().syntax();
    if (syntax == FieldSyntax.TEXT) {
      List<String> types = List.of("string", "number");
      return field.presence() == Presence.REQUIRED
          ? Json.object("type", types, "pattern", "\\S")
          : Json.object("type", types);
    }
    String pattern = "^" + syntax.pattern() + "$";
    return syntax == FieldSyntax.ID
        ? Json.object("type", "string", "pattern", pattern, "maxLength", FieldSyntax.LONGEST_ID)
        : Json.object("type", "string", "pattern", pattern);
  }
}
