package lantai.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import lantai.diagnostics.Problems;
import lantai.diagnostics.SourceText;
import lantai.model.ChapterId;
import lantai.model.InvalidContentSummary.InvalidRow;
import lantai.model.NumberExclusion;
import lantai.model.TableSchemas;
import lantai.model.Target;
import lantai.model.Term;
import lantai.model.table.TableSchema;
import org.junit.jupiter.api.Test;

class InvalidRowReaderTest {

  private static List<InvalidRow> invalidRows(Class<? extends Record> type, String yaml) {
    TableSchema<?> table =
        TableSchemas.ALL.stream().filter(each -> each.type() == type).findFirst().orElseThrow();
    return ParsedTable.read(new SourceText("content/x.yaml", yaml), table, new Problems())
        .invalidRows();
  }

  @Test
  void rowNamesItsValues() {
    assertEquals(
        List.of(
            new InvalidRow(
                new ChapterId("1-1"), null, List.of("5.9", "6"), List.of(), "增长5.9%—6%")),
        invalidRows(
            Target.class, "- {chapter: 1-1, quote: 增长5.9%—6%, value: -5.9%, to: 6, nane: x}\n"));
  }

  @Test
  void exclusionNamesItsPhraseAndNoteItsNumber() {
    assertEquals(
        List.of(new InvalidRow(null, null, List.of(), List.of("{year}年"), "")),
        invalidRows(NumberExclusion.class, "- {phrase: '{year}年', reason: [年份]}\n"));
    assertEquals(
        List.of(new InvalidRow(null, 7, List.of(), List.of("10件实事"), "")),
        invalidRows(Term.class, "- {note: 7, term: 10件实事}\n"));
  }

  @Test
  void linesOfATableThatIsNotYamlAreRead() {
    assertEquals(
        List.of(
            new InvalidRow(null, 12, List.of("5"), List.of("甲", "乙"), "增长5%"),
            new InvalidRow(null, null, List.of(), List.of("{n}条"), "")),
        invalidRows(
            Target.class,
            "- id: a\n\tquote: 增长5%\n  value: \"5\"\n  note: 12\n  aliases: [甲, 乙]\n- phrase:"
                + " \"{n}条\"\n"));
  }

  @Test
  void keyThatIsWrittenTwiceNamesBothValues() {
    assertEquals(
        List.of(new InvalidRow(null, null, List.of(), List.of("甲", "乙", "丙"), "")),
        invalidRows(Term.class, "- aliases: [甲, 乙]\n\taliases: [丙]\n"));
  }

  @Test
  void rowsThatAreReadAreNotUnread() {
    assertEquals(List.of(), invalidRows(NumberExclusion.class, "- {phrase: 甲, reason: 乙}\n"));
    assertEquals(null, ParsedTable.unreadable().invalidRows());
  }
}
