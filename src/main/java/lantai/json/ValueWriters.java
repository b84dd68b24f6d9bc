package lantai.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.jr.ob.JacksonJrExtension;
import com.fasterxml.jackson.jr.ob.api.ExtensionContext;
import com.fasterxml.jackson.jr.ob.api.ReaderWriterProvider;
import com.fasterxml.jackson.jr.ob.api.ValueWriter;
import com.fasterxml.jackson.jr.ob.impl.JSONWriter;
import java.io.IOException;
import java.util.Iterator;
import java.util.stream.Stream;

/** Writes records as objects, in declared order of their components, and streams as arrays. */
final class ValueWriters extends JacksonJrExtension {

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
      for (RecordComponents component : RecordComponents.of(valueType)) {
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
