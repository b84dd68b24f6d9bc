package lantai.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lantai.diagnostics.Located;
import lantai.model.ReportRow.RowKind;
import lantai.model.table.Choice;
import lantai.model.table.ContentField.Comparison;
import lantai.model.table.ContentField.Presence;
import lantai.model.table.Field;
import lantai.model.table.FieldSyntax;
import lantai.model.table.RecordBuilder;
import lantai.model.table.TableSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableSchemasTest {

  @Test
  void everyTypeOfRowHasOneKindAndOneTable() {
    Set<Class<?>> types =
        Arrays.stream(RowKind.values()).map(RowKind::type).collect(Collectors.toSet());

    assertEquals(Set.of(ReportRow.class.getPermittedSubclasses()), types);
    for (RowKind kind : RowKind.values()) {
      assertEquals(kind.type(), TableSchemas.of(kind).type());
    }
  }

  @Test
  void keyHasTheSameChineseLabelInAllTables() {
    Map<String, String> labels = new HashMap<>();
    for (TableSchema<?> table : TableSchemas.ALL) {
      for (Field field : table.fields()) {
        for (Field each : withParts(field)) {
          String label = each.declared().label();
          assertEquals(labels.getOrDefault(each.key(), label), label, each.key());
          labels.put(each.key(), label);
        }
      }
    }
    assertEquals(labels, TableSchemas.labels());
  }

  private static List<Field> withParts(Field field) {
    List<Field> all = new ArrayList<>(field.parts());
    all.add(field);
    return all;
  }

  @Test
  void everyFieldIsDescribedInEnglish() {
    for (TableSchema<?> table : TableSchemas.ALL) {
      for (Field field : table.fields()) {
        assertFalse(field.declared().english().isEmpty(), table.name() + " " + field.key());
      }
    }
  }

  @Test
  void embeddedFieldsAreInTheirPlace() {
    List<String> keys = keys(Target.class);
    List<String> embedded = new ArrayList<>(keys(Citation.class));
    embedded.addAll(keys(Figure.class));
    int start = keys.indexOf("name") + 1;

    assertEquals(embedded, keys.subList(start, start + embedded.size()));
    assertEquals("modality", keys.get(start + embedded.size()));
  }

  private static List<String> keys(Class<?> type) {
    return Field.of(type).stream().map(Field::key).toList();
  }

  @Test
  void boundIsOptional() {
    assertEquals(Presence.OPTIONAL, TableSchemas.named("targets").field("bound").presence());
    assertEquals(Presence.OPTIONAL, TableSchemas.named("results").field("bound").presence());
  }

  @Test
  void helpOfChoiceListsItsWords() {
    assertEquals(
        "两者的关系：same 同口径；near 口径不同，仅供对照；subject 事项相同，指标不同，不可比；not-stated 报告未写明。",
        Field.of(BaselineReference.class).get(1).help());
    assertEquals(
        "建成；投运 投入运营；验收 通过验收；揭牌；获批；加快 加快建设；开工 开工建设；前期 前期工作；谋划 谋划推动",
        TableSchemas.named("projects").field("stage").meaning());
  }

  @Test
  void choicesIncludeThoseOfNestedMappings() {
    assertEquals("同口径", TableSchemas.choices().get("relation").get("same"));
    assertEquals("守住、稳定", TableSchemas.choices().get("nature").get("hold"));
    assertEquals("增减率", TableSchemas.choices().get("nature").get("growth"));
    assertEquals("否", TableSchemas.choices().get("main").get("false"));
  }

  /** Else a version would change what readers see, and no page would say so. */
  @Test
  void everyFieldIsComparedOrSaysWhyNot() {
    for (TableSchema<?> table : TableSchemas.REPORT_ROWS) {
      assertComparedOrExplained(table);
    }
    assertComparedOrExplained(TableSchemas.GLOSSARY);
    assertEquals(
        List.of("id", "focus"),
        TableSchemas.named("targets").fields().stream()
            .filter(field -> !field.declared().uncompared().isEmpty())
            .map(Field::key)
            .toList());
  }

  private static void assertComparedOrExplained(TableSchema<?> table) {
    for (Field field : table.fields()) {
      assertEquals(
          field.declared().uncompared().isEmpty(),
          table.comparedFields().contains(field),
          table.name() + " " + field.key());
    }
  }

  /** Fields of two tables may have one key. */
  @Test
  void fieldIsComparedAsItsTableDeclares() {
    assertEquals(Comparison.WORDS, comparison("glossary", "definition"));
    assertEquals(Comparison.WHOLE, comparison("livelihood", "note"));
    assertEquals(Comparison.WORDS, comparison("commitments", "word"));
    assertEquals(Comparison.WHOLE, comparison("targets", "word"));
  }

  private static Comparison comparison(String table, String key) {
    return TableSchemas.named(table).field(key).declared().compared();
  }

  /** Without them, a version would change rows and no page would say so. */
  @Test
  void everyTableComparesTheNamesAndTheQuotesOfItsRows() {
    for (TableSchema<?> table : TableSchemas.REPORT_ROWS) {
      List<String> compared = table.comparedFields().stream().map(Field::key).toList();
      assertTrue(compared.contains(table.declared().nameColumn()), table.name());
      assertEquals(table.columns().contains("quote"), compared.contains("quote"), table.name());
      assertTrue(table.columns().containsAll(List.of("id", "url")), table.name());
    }
  }

  @Test
  void wordOfAKeyHasOneLabelInAllTables() {
    Map<String, String> labels = new HashMap<>();
    for (TableSchema<?> table : TableSchemas.ALL) {
      for (Field field : table.fields()) {
        for (Choice choice : field.choices()) {
          String word = field.key() + " " + choice.word();
          assertEquals(labels.getOrDefault(word, choice.label()), choice.label(), word);
          labels.put(word, choice.label());
        }
      }
    }
  }

  @Test
  void kindIsCalledByTheShortTitleOfItsTableOrElseByItsTitle() {
    assertEquals("city 设区市和新区", RowKind.CITY.word() + " " + RowKind.CITY.label());
    assertEquals("任务", RowKind.COMMITMENT.label());
    assertEquals(Optional.of("任务"), TableSchemas.shortTitle("commitments"));
    assertEquals(Optional.empty(), TableSchemas.shortTitle("glossary"));
  }

  @Test
  void valuesAreShownAsPagesShowThem() {
    Term term =
        new RecordBuilder<>(Term.class)
            .with("place", ReportBuilder.PLACE)
            .with("aliases", List.of(located("一"), located("二")))
            .with("kind", TermKind.BODY)
            .build();
    TableSchema<Term> table = TableSchemas.GLOSSARY;

    assertEquals("一、二", table.field("aliases").shownValue(term));
    assertEquals("机构、平台", table.field("kind").shownValue(term));
    assertEquals("", table.field("note").shownValue(term));
    assertEquals(List.of("一", "二"), table.field("aliases").value(term));
  }

  @Test
  void builderRefusesUnknownComponents() {
    RecordBuilder<Term> builder =
        new RecordBuilder<>(Term.class).with("place", ReportBuilder.PLACE).with("colour", "red");

    assertThrows(IllegalArgumentException.class, builder::build);
  }

  @Test
  void builderStartsFromRecord() {
    Term term =
        new RecordBuilder<>(Term.class)
            .with("place", ReportBuilder.PLACE)
            .with("note", 3)
            .with("pinyin", "a")
            .build();

    assertEquals(term, RecordBuilder.from(term).build());
    assertEquals(4, RecordBuilder.from(term).with("note", 4).build().note());
  }

  @ParameterizedTest
  @CsvSource({
    "ID, a-1, true",
    "ID, A, false",
    "ID, nul, false",
    "ID, com1, false",
    "ID, nul-1, true",
    "ID, a--b, false",
    "DECIMAL, -5.9, true",
    "DECIMAL, 5., false",
    "DECIMAL, 1234567890123456, false",
    "PINYIN, jiang xi, true",
    "PINYIN, -jiang, false",
    "GOVERNMENT_CODE, bm12345678, true",
    "GOVERNMENT_CODE, bm1234567890, false",
    "DOMAIN, www.example.gov.cn, true",
    "DOMAIN, example, false",
    "MINUTE, 2024-01-23 09:00, true",
    "MINUTE, 2024-13-23 09:00, false",
    "TEXT, anything, true"
  })
  void syntaxAllowsWellFormedTexts(FieldSyntax syntax, String text, boolean allowed) {
    assertEquals(allowed, syntax.allows(text));
  }

  @Test
  void idHasAtMostEightyCharacters() {
    assertTrue(FieldSyntax.ID.allows("a".repeat(80)));
    assertFalse(FieldSyntax.ID.allows("a".repeat(81)));
  }

  private static Located<String> located(String text) {
    return new Located<>(text, ReportBuilder.PLACE);
  }
}
