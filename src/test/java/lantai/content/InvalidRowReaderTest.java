package lantai.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import lantai.diagnostics.Problems;
import lantai.diagnostics.Source;
import lantai.model.ChapterId;
import lantai.model.InvalidContent.UnparsedRow;
import lantai.model.NumberExclusion;
import lantai.model.TableSchemas;
import lantai.model.Target;
import lantai.model.Term;
import lantai.model.table.TableSchema;
import org.junit.jupiter.api.Test;

class InvalidRowReaderTest {

  private static List<UnparsedRow> unread(Class<? extends Record> type, String yaml) {
    TableSchema<?> table =
        TableSchemas.ALL.stream().filter(each -> each.type() == type).findFirst().orElseThrow();
    return TableFile.read(new Source("content/x.yaml", yaml), table, new Problems()).unread();
  }

  @Test
  void rowNamesItsValues() {
    assertEquals(
        List.of(
            new UnparsedRow(
                new ChapterId("1-1"), null, List.of("5.9", "6"), List.of(), "增长5.9%—6%")),
        unread(Target.class, "- {chapter: 1-1, quote: 增长5.9%—6%, value: -5.9%, to: 6, nane: x}\n"));
  }

  @Test
  void exclusionNamesItsPhraseAndNoteItsNumber() {
    assertEquals(
        List.of(new UnparsedRow(null, null, List.of(), List.of("{year}年"), "")),
        unread(NumberExclusion.class, "- {phrase: '{year}年', reason: [年份]}\n"));
    assertEquals(
        List.of(new UnparsedRow(null, 7, List.of(), List.of("10件实事"), "")),
        unread(Term.class, "- {note: 7, term: 10件实事}\n"));
  }

  @Test
  void linesOfATableThatIsNoYamlAreRead() {
    assertEquals(
        List.of(
            new UnparsedRow(null, 12, List.of("5"), List.of("甲", "乙"), "增长5%"),
            new UnparsedRow(null, null, List.of(), List.of("{n}条"), "")),
        unread(
            Target.class,
            "- id: a\n\tquote: 增长5%\n  value: \"5\"\n  note: 12\n  aliases: [甲, 乙]\n- phrase:"
                + " \"{n}条\"\n"));
  }

  @Test
  void keyThatIsWrittenTwiceNamesBothValues() {
    assertEquals(
        List.of(new UnparsedRow(null, null, List.of(), List.of("甲", "乙", "丙"), "")),
        unread(Term.class, "- aliases: [甲, 乙]\n\taliases: [丙]\n"));
  }

  @Test
  void rowsThatAreReadAreNotUnread() {
    assertEquals(List.of(), unread(NumberExclusion.class, "- {phrase: 甲, reason: 乙}\n"));
    assertEquals(null, TableFile.unreadable().unread());
  }
}
