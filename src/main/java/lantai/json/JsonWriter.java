package lantai.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Writes the few types that data consists of, one value after the other. Binding them as a library
 * does takes a fifth of a second before the first one is written.
 */
final class JsonWriter {

  private static final JsonFactory FACTORY = new JsonFactory();
  private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
  private static final DefaultPrettyPrinter PRINTER =
      new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER);

  private final JsonGenerator generator;

  private JsonWriter(JsonGenerator generator) {
    this.generator = generator;
  }

  static void pretty(Object value, OutputStream out) throws IOException {
    JsonGenerator generator = FACTORY.createGenerator(out);
    generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    // A rare character stands as it is, as it does where text is written.
    generator.enable(JsonGenerator.Feature.COMBINE_UNICODE_SURROGATES_IN_UTF8);
    generator.setPrettyPrinter(PRINTER.createInstance());
    try (generator) {
      new JsonWriter(generator).write(value);
    }
  }

  static String oneLine(Object value) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(text)) {
      new JsonWriter(generator).write(value);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return text.toString();
  }

  private void write(Object value) throws IOException {
    if (value == null) {
      generator.writeNull();
    } else if (value instanceof String text) {
      generator.writeString(text);
    } else if (value instanceof Integer number) {
      generator.writeNumber(number);
    } else if (value instanceof Long number) {
      generator.writeNumber(number);
    } else if (value instanceof Boolean truth) {
      generator.writeBoolean(truth);
    } else if (value instanceof List<?> list) {
      generator.writeStartArray();
      for (Object element : list) {
        write(element);
      }
      generator.writeEndArray();
    } else if (value instanceof Stream<?> rows) {
      generator.writeStartArray();
      for (Iterator<?> each = rows.iterator(); each.hasNext(); ) {
        write(each.next());
      }
      generator.writeEndArray();
    } else if (value instanceof Map<?, ?> map) {
      generator.writeStartObject();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        field(entry.getKey().toString(), entry.getValue());
      }
      generator.writeEndObject();
    } else if (value instanceof Record row) {
      generator.writeStartObject();
      for (RecordComponents component : RecordComponents.of(row.getClass())) {
        field(component.name(), component.value(row));
      }
      generator.writeEndObject();
    } else {
      throw new IllegalArgumentException("not to be written as JSON: " + value.getClass());
    }
  }

  private void field(String name, Object value) throws IOException {
    generator.writeFieldName(name);
    write(value);
  }
}
