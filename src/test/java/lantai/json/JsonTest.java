package lantai.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JsonTest {

  private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
  private static final ObjectWriter LIBRARY =
      new ObjectMapper()
          .writer(
              new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER));

  private record Row(String name, Integer note, int start, boolean main, List<Inner> inner) {}

  private record Inner(String text, Inner next) {}

  @Test
  void valuesAreWrittenAsByDatabind() throws Exception {
    Random random = new Random(8259);
    ObjectWriter oneLine = new ObjectMapper().writer();
    for (int round = 0; round < 500; round++) {
      Object value = value(random, 4);

      assertEquals(LIBRARY.writeValueAsString(value) + "\n", Json.pretty(value));
      assertEquals(
          oneLine.writeValueAsString(value).replace("<", "\\u003c"), Json.of(value).text());
    }
  }

  private static Object value(Random random, int depth) {
    return switch (random.nextInt(depth == 0 ? 5 : 8)) {
      case 0 -> null;
      case 1 -> random.nextInt();
      case 2 -> random.nextLong();
      case 3 -> random.nextBoolean();
      case 4 -> text(random);
      case 5 -> {
        List<Object> list = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
          list.add(value(random, depth - 1));
        }
        yield list;
      }
      case 6 -> {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
          map.put(text(random), value(random, depth - 1));
        }
        yield map;
      }
      default -> {
        Inner inner = new Inner(text(random), new Inner(null, null));
        Integer note = random.nextBoolean() ? null : random.nextInt();
        yield new Row(text(random), note, 7, true, List.of(inner, inner.next));
      }
    };
  }

  private static String text(Random random) {
    String alphabet = "a1<>&'\"\\/\n\t\u0001\u007F\u2028 “一二\uD83C\uDF3E";
    int from = alphabet.offsetByCodePoints(0, random.nextInt(17));
    return alphabet.substring(from, alphabet.offsetByCodePoints(from, random.nextInt(3) % 2));
  }

  @Test
  void otherTypesAreRejected() {
    List<Object> values = List.of("a", new Object());

    assertThrows(IllegalArgumentException.class, () -> Json.pretty(values));
  }

  @Test
  void streamIsWrittenAsAnArray() throws Exception {
    assertEquals("[1,[],\"b\"]", Json.of(Stream.of(1, Stream.of(), "b")).text());
    assertEquals("[\n  1,\n  2\n]\n", Json.pretty(Stream.of(1, 2)));
  }

  @Test
  void namesAndValuesMakeAnObjectInOrder() {
    assertEquals("{\"b\":1,\"a\":null}", Json.of(Json.object("b", 1, "a", null)).text());
  }

  /**
   * Loaded by a separate class loader, since properties of a type are cached for its next value.
   */
  @Test
  void recordOfANewTypeIsWritten() throws Exception {
    byte[] code;
    try (InputStream in = JsonTest.class.getResourceAsStream("JsonTest$Single.class")) {
      code = in.readAllBytes();
    }
    Class<?> type =
        new ClassLoader(JsonTest.class.getClassLoader()) {
          Class<?> define() {
            return defineClass(null, code, 0, code.length);
          }
        }.define();
    Object value = RecordProperty.create(type, List.of("x"));

    assertEquals("{\"text\":\"x\"}", Json.of(value).text());
  }

  private record Single(String text) {}

  @Test
  void outputStreamRemainsOpen() throws Exception {
    AtomicBoolean closed = new AtomicBoolean();
    ByteArrayOutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            closed.set(true);
          }
        };
    Json.pretty(List.of("一"), out);

    assertEquals("[\n  \"一\"\n]\n", out.toString(StandardCharsets.UTF_8));
    assertFalse(closed.get());
  }

  @Test
  void writtenValueIsReadBack() throws Exception {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("a", List.of(1, true, "一<"));
    value.put("b", null);

    assertEquals(value, Json.read(Json.of(value).text().getBytes(StandardCharsets.UTF_8)));
    assertThrows(IOException.class, () -> Json.read("[1,".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void unsupportedTypeIsRejectedOnOneLineAsWell() {
    List<Object> values = List.of(new Object());

    assertThrows(IllegalArgumentException.class, () -> Json.of(values));
  }

  @Test
  void recordIsCreatedFromItsComponents() {
    assertEquals(
        new Inner("a", null), RecordProperty.create(Inner.class, Arrays.asList("a", null)));
    assertThrows(
        IllegalStateException.class, () -> RecordProperty.create(Refusing.class, List.of(1)));
  }

  @Test
  void exceptionOfAnAccessorIsRethrown() {
    RecordProperty component = RecordProperty.of(Refusing.class).get(0);

    assertThrows(ArithmeticException.class, () -> component.value(new Refusing(0)));
  }

  private record Refusing(int value) {

    private Refusing {
      if (value != 0) {
        throw new IllegalArgumentException();
      }
    }

    @Override
    public int value() {
      throw new ArithmeticException();
    }
  }
}
