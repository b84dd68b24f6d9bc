package lantai.site.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import lantai.chinese.ChineseMessageBundle;
import lantai.diagnostics.Located;
import lantai.diagnostics.Problems;
import lantai.link.LinkedReport;
import lantai.link.Linker;
import lantai.link.TableTitles;
import lantai.model.Aspiration;
import lantai.model.AspirationAction;
import lantai.model.ChapterId;
import lantai.model.Citation;
import lantai.model.ReportBuilder;
import lantai.model.ReportRow.RowKind;
import lantai.model.RowId;
import lantai.model.table.RecordBuilder;
import org.junit.jupiter.api.Test;

class SearchNameCollectorTest {

  private final LinkedReport linked =
      Linker.link(
          ReportBuilder.of("争创示范区。")
              .add(
                  new RecordBuilder<>(Aspiration.class)
                      .with("id", new RowId("a"))
                      .with("name", "示范区")
                      .with("citation", new Citation(at(new ChapterId("1-1")), at("争创示范区"), null))
                      .with("word", at("争创"))
                      .with("nature", AspirationAction.CONTEND)
                      .with("place", ReportBuilder.PLACE))
              .report(),
          new Problems());

  private static <T> Located<T> at(T value) {
    return new Located<>(value, ReportBuilder.PLACE);
  }

  @Test
  void searchedTableWithoutAPlaceInTheOrderComesAfterTheOthers() {
    SearchNameCollector names = new SearchNameCollector(linked, RowKind.ASPIRATION::equals);
    int last = names.kinds().size() - 2;

    assertEquals(List.of("2023年完成情况", "争创和培育事项", "名词"), names.kinds().subList(last - 1, last + 2));
    assertEquals(Map.of(last, List.of("示范区", "争创", "#p1s1")), names.of(new ChapterId("1-1")));
  }

  @Test
  void everyTableThatIsSearchedHasItsNames() {
    SearchNameCollector names = new SearchNameCollector(linked, RowKind::isSearched);

    for (RowKind kind : RowKind.values()) {
      String title = TableTitles.of(kind, linked.report().site(), new ChineseMessageBundle("site"));
      assertTrue(!kind.isSearched() || names.kinds().contains(title), title);
    }
    assertEquals(Map.of(), names.of(new ChapterId("1-1")));
  }
}
