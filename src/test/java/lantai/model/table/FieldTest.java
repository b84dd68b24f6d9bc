package lantai.model.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import lantai.diagnostics.Located;
import lantai.diagnostics.Place;
import lantai.model.table.Choice.Label;
import lantai.model.table.ContentField.Presence;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FieldTest {

  private static final Place PLACE = Place.startOf("rows.yaml");

  enum Colour implements Choice {
    @Label("红")
    DARK_RED,
    @Label("蓝")
    BLUE
  }

  record Inner(
      @ContentField(label = "颜色", help = "颜色：") Colour colour,
      @ContentField(label = "别名") @Nullable Located<String> alias) {}

  record Outer(
      @ContentField(key = "long-name", label = "名称") Located<String> name,
      @ContentField(label = "数") int number,
      @ContentField(label = "是否") boolean flag,
      @ContentField(label = "各项") List<Located<String>> items,
      @ContentField(label = "说明", presence = Presence.OPTIONAL) String note,
      @Nullable Inner inner,
      Place place) {}

  private static Field field(String key) {
    return Field.of(Outer.class).stream()
        .filter(field -> field.key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void fieldsOfEmbeddedRecordAreInItsPlace() {
    assertEquals(
        List.of("long-name", "number", "flag", "items", "note", "colour", "alias"),
        Field.of(Outer.class).stream().map(Field::key).toList());
  }

  @Test
  void componentIsRequiredUnlessNullableBooleanOrList() {
    assertEquals(Presence.REQUIRED, field("long-name").presence());
    assertEquals(Presence.REQUIRED, field("number").presence());
    assertEquals(Presence.OPTIONAL, field("flag").presence());
    assertEquals(Presence.OPTIONAL, field("items").presence());
    assertEquals(Presence.OPTIONAL, field("alias").presence());
    assertEquals(Presence.REQUIRED, Field.of(Inner.class).get(0).presence());
  }

  @Test
  void declaredPresenceOverridesTheType() {
    assertEquals(Presence.OPTIONAL, field("note").presence());
    assertEquals("颜色：dark-red 红；blue 蓝。", field("colour").help());
  }

  @Test
  void typeIsThatOfOneValue() {
    assertEquals(String.class, field("items").type());
    assertTrue(field("items").isList());
    assertTrue(field("items").isLocated());
    assertEquals(false, field("number").isLocated());
    assertEquals(List.of(Colour.DARK_RED, Colour.BLUE), field("colour").choices());
    assertEquals("dark-red 红；blue 蓝", field("colour").meaning());
  }

  @Test
  void valueHasNoPlaces() {
    Outer row =
        new Outer(
            new Located<>("甲", PLACE),
            3,
            true,
            List.of(new Located<>("乙", PLACE), new Located<>("丙", PLACE)),
            "",
            new Inner(Colour.BLUE, null),
            PLACE);

    assertEquals("甲", field("long-name").value(row));
    assertEquals(List.of("乙", "丙"), field("items").value(row));
    assertEquals("乙、丙", field("items").shownValue(row));
    assertEquals("蓝", field("colour").shownValue(row));
    assertEquals("3", field("number").shownValue(row));
    assertNull(field("alias").value(row));
    assertEquals("", field("alias").shownValue(row));
  }

  @Test
  void valueOfAbsentEmbeddedRecordIsNull() {
    Outer row = new RecordBuilder<>(Outer.class).with("name", new Located<>("甲", PLACE)).build();

    assertNull(field("colour").value(row));
  }
}
