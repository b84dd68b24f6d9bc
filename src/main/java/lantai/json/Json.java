package lantai.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.jr.ob.JSON;
import com.fasterxml.jackson.jr.ob.JacksonJrExtension;
import com.fasterxml.jackson.jr.ob.api.ExtensionContext;
import com.fasterxml.jackson.jr.ob.api.ReaderWriterProvider;
import com.fasterxml.jackson.jr.ob.api.ValueWriter;
import com.fasterxml.jackson.jr.ob.impl.JSONWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * JSON on one line that is safe inside an HTML script element: {@code <} is escaped, so that no
 * string can end the element (HTML Standard, restrictions for contents of script elements).
 *
 * <p>Values are maps, lists, streams, records, strings, integers, booleans and null.
 */
public record Json(String text) {

  private static final JSON COMPACT =
      JSON.builder(
              JsonFactory.builder()
                  .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                  .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                  .build())
          .register(new ValueWriters())
          .enable(JSON.Feature.WRITE_NULL_PROPERTIES, JSON.Feature.FAIL_ON_UNKNOWN_TYPE_WRITE)
          .disable(JSON.Feature.HANDLE_JAVA_BEANS)
          .build();

  private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

  private static final JSON INDENTED =
      COMPACT.with(
          new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER));

  public static Json of(Object value) {
    try {
      return new Json(COMPACT.asString(value).replace("<", "\\u003c"));
    } catch (IOException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** Returns an object of alternating names and values, which keeps their order. */
  public static Map<String, @Nullable Object> object(@Nullable Object... namesAndValues) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      object.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return object;
  }

  /** Writes a value as JSON, indented by two spaces, with a line feed after each line. */
  public static String pretty(Object value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      pretty(value, bytes);
    } catch (IOException e) {
      throw new IllegalArgumentException(e);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /**
   * Writes a value like {@link #pretty(Object)}, in UTF-8. The elements of a stream are written one
   * at a time. Does not close {@code out}.
   */
  public static void pretty(Object value, OutputStream out) throws IOException {
    INDENTED.write(value, out);
    out.write('\n');
  }

  /** Parses JSON to maps, lists, strings, numbers, booleans and null. */
  public static Object read(byte[] json) throws IOException {
    return COMPACT.anyFrom(json);
  }

  /** Writes records as objects, with their components in declared order, and streams as arrays. */
  private static final class ValueWriters extends JacksonJrExtension {

    @Override
    protected void register(ExtensionContext context) {
      context.appendProvider(
          new ReaderWriterProvider() {
            @Override
            public ValueWriter findValueWriter(JSONWriter writer, Class<?> type) {
              if (type.isRecord()) {
                return new RecordWriter(type);
              }
              return Stream.class.isAssignableFrom(type) ? new StreamWriter(type) : null;
            }
          });
    }

    private record RecordWriter(Class<?> valueType) implements ValueWriter {

      @Override
      public void writeValue(JSONWriter writer, JsonGenerator generator, Object row)
          throws IOException {
        generator.writeStartObject();
        for (RecordProperty component : RecordProperty.of(valueType)) {
          generator.writeFieldName(component.name());
          writer.writeValue(component.value(row));
        }
        generator.writeEndObject();
      }
    }

    private record StreamWriter(Class<?> valueType) implements ValueWriter {

      @Override
      public void writeValue(JSONWriter writer, JsonGenerator generator, Object rows)
          throws IOException {
        generator.writeStartArray();
        for (Iterator<?> each = ((Stream<?>) rows).iterator(); each.hasNext(); ) {
          writer.writeValue(each.next());
        }
        generator.writeEndArray();
      }
    }
  }
}
