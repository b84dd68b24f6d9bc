package lantai.model.table;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lantai.diagnostics.Located;
import lantai.json.RecordProperty;
import lantai.model.table.ContentField.Presence;
import org.jspecify.annotations.Nullable;

/**
 * A field of a table, or of a mapping in it, declared by a record component with {@link
 * ContentField}.
 *
 * @param path the components that lead to the value
 * @param nestedTypes its type and the arguments of that type, outermost first
 */
public record Field(
    ContentField declared,
    Presence presence,
    List<RecordProperty> path,
    List<Class<?>> nestedTypes) {

  private static final ClassValue<List<Field>> BY_TYPE =
      new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> type) {
          return RecordProperty.of(type).stream()
              .flatMap(component -> declaredBy(component).stream())
              .toList();
        }
      };

  private RecordProperty last() {
    return path.get(path.size() - 1);
  }

  /**
   * Returns the fields of a record in declared order; fields of embedded records are included in
   * place.
   */
  public static List<Field> of(Class<?> type) {
    return BY_TYPE.get(type);
  }

  /** Returns the declaration of a component; {@code null} if it is not a field itself. */
  public static @Nullable ContentField declaration(RecordProperty component) {
    ContentField own = component.declared().getAnnotation(ContentField.class);
    Class<?> type = component.declared().getType();
    return own == null ? type.getAnnotation(ContentField.class) : own;
  }

  private static List<Field> declaredBy(RecordProperty component) {
    ContentField declared = declaration(component);
    if (declared != null) {
      return List.of(
          new Field(
              declared,
              presence(declared, component.declared()),
              List.of(component),
              nestedTypes(component.declared().getGenericType())));
    }
    List<Field> fields = new ArrayList<>();
    if (component.declared().getType().isRecord()) {
      for (Field inner : of(component.declared().getType())) {
        List<RecordProperty> path =
            Stream.concat(Stream.of(component), inner.path.stream()).toList();
        fields.add(new Field(inner.declared, inner.presence, path, inner.nestedTypes));
      }
    }
    return fields;
  }

  private static Presence presence(ContentField declared, RecordComponent component) {
    if (declared.presence().length > 0) {
      return declared.presence()[0];
    }
    boolean optional =
        component.getType() == boolean.class
            || component.getType() == List.class
            || component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    return optional ? Presence.OPTIONAL : Presence.REQUIRED;
  }

  private static List<Class<?>> nestedTypes(Type type) {
    List<Class<?>> types = new ArrayList<>();
    Type inner = type;
    while (inner instanceof ParameterizedType wrapped) {
      types.add((Class<?>) wrapped.getRawType());
      inner = wrapped.getActualTypeArguments()[0];
    }
    types.add((Class<?>) inner);
    return types;
  }

  public String key() {
    return declared.key().isEmpty() ? last().name() : declared.key();
  }

  /**
   * Returns the type of one value, without {@link Located}; for a list, the type of its elements.
   */
  public Class<?> type() {
    return nestedTypes.get(nestedTypes.size() - 1);
  }

  public boolean isList() {
    return nestedTypes.contains(List.class);
  }

  /** Whether the record keeps the place of each value. */
  public boolean isLocated() {
    return nestedTypes.contains(Located.class);
  }

  /** Returns the fields of the mapping that is its value; empty if the value is not a mapping. */
  public List<Field> parts() {
    return type().isRecord() ? of(type()) : List.of();
  }

  /**
   * Returns the key of the part that the shorthand is a choice of; empty if there is no shorthand.
   */
  public String shorthandPart() {
    return parts().stream()
        .filter(
            part -> part.choices().stream().anyMatch(c -> c.word().equals(declared.shorthand())))
        .map(Field::key)
        .findFirst()
        .orElse("");
  }

  /** Returns the words that it may have; empty if any text is allowed. */
  public List<Choice> choices() {
    return type().isEnum() && Choice.class.isAssignableFrom(type())
        ? Arrays.stream(type().getEnumConstants()).map(Choice.class::cast).toList()
        : List.of();
  }

  /** Returns how to write it, in Chinese, with the possible choices. */
  public String help() {
    return choices().isEmpty()
        ? declared.help()
        : declared.help() + explained(choices(), Choice::help) + "。";
  }

  /**
   * Returns the content of a cell in the data files, in Chinese; empty if the label makes it clear.
   */
  public String meaning() {
    return declared.meaning().isEmpty() ? meaning(choices()) : declared.meaning();
  }

  /** What each word means, in Chinese. */
  public static String meaning(List<Choice> choices) {
    return explained(choices, Choice::label);
  }

  private static String explained(List<Choice> choices, Function<Choice, String> explanation) {
    return choices.stream()
        .map(choice -> explained(choice.word(), explanation.apply(choice)))
        .collect(Collectors.joining("；"));
  }

  private static String explained(String word, String explanation) {
    return word.equals(explanation) ? word : word + " " + explanation;
  }

  /** Returns the value in a row, without places; {@code null} if it is absent. */
  public @Nullable Object value(Object row) {
    Object value = row;
    for (RecordProperty component : path) {
      value = value == null ? null : component.value(value);
    }
    return withoutPlace(value);
  }

  private static @Nullable Object withoutPlace(@Nullable Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(Field::withoutPlace).toList();
    }
    return value instanceof Located<?> located ? located.value() : value;
  }

  /** Returns the value in a row as shown on pages; empty if it is absent. */
  public String shownValue(Object row) {
    Object value = value(row);
    if (value instanceof List<?> items) {
      return items.stream().map(String::valueOf).collect(Collectors.joining("、"));
    }
    return value == null ? "" : value instanceof Choice choice ? choice.label() : value.toString();
  }
}
