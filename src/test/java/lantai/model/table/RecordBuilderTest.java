package lantai.model.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordBuilderTest {

  record Sample(@Nullable String text, int number, boolean flag, List<String> items) {}

  @Test
  void componentThatIsNotSetIsAbsent() {
    assertEquals(new Sample(null, 0, false, List.of()), new RecordBuilder<>(Sample.class).build());
  }

  @Test
  void componentsAreSetByName() {
    Sample sample =
        new RecordBuilder<>(Sample.class).with("items", List.of("a")).with("text", "b").build();

    assertEquals(new Sample("b", 0, false, List.of("a")), sample);
    assertEquals(
        new Sample("b", 7, false, List.of("a")),
        RecordBuilder.from(sample).with("number", 7).build());
  }

  @Test
  void unknownComponentIsRejected() {
    RecordBuilder<Sample> builder = new RecordBuilder<>(Sample.class).with("txt", "a");

    assertThrows(IllegalArgumentException.class, builder::build);
  }
}
