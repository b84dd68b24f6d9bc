package lantai.site.data;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import lantai.archive.history.FirstAppearanceIndex;
import lantai.link.CoveredQuantity;
import lantai.link.LinkedReport;
import lantai.link.QuoteMatch;
import lantai.link.SiteAddresses;
import lantai.model.NormalizedFigure;
import lantai.model.ReportRow;
import lantai.model.TableSchemas;
import lantai.model.Target;
import lantai.model.Term;
import lantai.model.table.ContentField;
import lantai.model.table.Field;
import lantai.model.table.TableSchema;
import lantai.output.Sha2;
import org.jspecify.annotations.Nullable;

/** Makes the data tables of a report. */
final class DataTableFactory {

  private static final List<String> ID = List.of("id");
  private static final List<String> PARAGRAPH = List.of("chapter", "paragraph");
  private static final List<String> SENTENCE = List.of("chapter", "id");
  private static final List<String> NUMERAL = List.of("chapter", "paragraph", "start");
  private static final DataTable.ForeignKey SOURCE =
      new DataTable.ForeignKey(PARAGRAPH, "report", PARAGRAPH);
  private static final DataTable.ForeignKey BASELINE =
      new DataTable.ForeignKey(List.of("baseline_result"), "results", ID);
  private static final DataTable.ForeignKey TERM =
      new DataTable.ForeignKey(List.of("term"), "glossary", ID);

  private DataTableFactory() {}

  /**
   * A row of a content file with its derived columns.
   *
   * @param derived a record of the derived columns
   */
  private record PublishedRow(Object row, Object derived) {}

  /** Columns derived for every row; those of a figure are {@code null} if the row has none. */
  private record DerivedColumns(
      @ContentField(label = "照录", meaning = "报告原文中的数字和紧要的用词，依原来的次序") String shown,
      @ContentField(label = "数", meaning = "换算为基本单位的数，下降为负；区间取先印的一端") @Nullable BigDecimal number,
      @ContentField(label = "下限", meaning = "报告允许的最小数") @Nullable BigDecimal low,
      @ContentField(label = "上限", meaning = "报告允许的最大数") @Nullable BigDecimal high,
      @ContentField(key = "unit_base", label = "基本单位", meaning = "去掉万、亿的单位")
          @Nullable String unitBase,
      @ContentField(label = "章", meaning = "章的编号") String chapter,
      @ContentField(label = "段", meaning = "段在章内的编号") String paragraph,
      @ContentField(label = "引文", meaning = "报告所印") String quote,
      @ContentField(label = "校验值", meaning = "引文按 UTF-8 编码的 SHA-256") String sha256,
      @ContentField(label = "首见版本", meaning = "最早有这一行和这些文字的存档版本；没有存档为空") @Nullable String first,
      @ContentField(label = "网址", meaning = "相对于网站根目录") String url,
      @ContentField(label = "出处", meaning = "所在段落的地址，相对于网站根目录") String source,
      @ContentField(
              key = "baseline_number",
              label = "上年的数",
              meaning = "上年完成情况换算为基本单位的数，下降为负；没有数的为空")
          @Nullable BigDecimal baselineNumber) {

    static DerivedColumns of(ReportRow row, LinkedReport linked, FirstAppearanceIndex versions) {
      QuoteMatch match = linked.quoteMatchOf(row);
      String quote = match.quote().of(linked.report().textBlock(match.paragraph()).text());
      NormalizedFigure normalized = linked.normalizedFigure(row);
      return new DerivedColumns(
          match.shown().text(),
          normalized == null ? null : normalized.number(),
          normalized == null ? null : normalized.low(),
          normalized == null ? null : normalized.high(),
          normalized == null ? null : normalized.unitBase(),
          match.paragraph().chapter().value(),
          linked.report().anchor(match.paragraph()),
          quote,
          Sha2.hex(quote),
          versions.of(SiteAddresses.of(row), quote),
          SiteAddresses.of(row),
          SiteAddresses.of(match.paragraph(), linked.report()),
          baselineNumber(row, linked));
    }

    private static @Nullable BigDecimal baselineNumber(ReportRow row, LinkedReport linked) {
      return linked
          .report()
          .result(row.baseline())
          .map(linked::normalizedFigure)
          .map(NormalizedFigure::number)
          .orElse(null);
    }
  }

  /** Columns derived for every term. */
  private record TermColumns(
      @ContentField(label = "网址", meaning = "相对于网站根目录") String url,
      @ContentField(key = "note_url", label = "注释网址", meaning = "注释在名词页上的网址；没有注释的为空")
          @Nullable String noteUrl,
      @ContentField(label = "次数", meaning = "在正文中单独出现的次数，在更长的名词里面的、章标题里的不计；各处见 uses 表")
          List<TextRowFactory.TermUse> uses) {

    static TermColumns of(Term term, LinkedReport linked) {
      return new TermColumns(
          SiteAddresses.of(term, linked),
          term.printed() ? SiteAddresses.ofNote(term, linked.report()) : null,
          TextRowFactory.uses(term, linked));
    }
  }

  static List<DataTable> of(LinkedReport linked, FirstAppearanceIndex versions) {
    List<DataTable> tables = new ArrayList<>();
    tables.add(
        new DataTable(
            "report",
            "报告全文",
            DataColumn.of(TextRowFactory.ParagraphRow.class),
            () -> TextRowFactory.paragraphs(linked),
            PARAGRAPH,
            List.of()));
    tables.add(
        new DataTable(
            "sentences",
            "各句",
            DataColumn.of(TextRowFactory.SentenceRow.class),
            () -> TextRowFactory.sentences(linked, versions),
            SENTENCE,
            List.of(SOURCE)));
    for (TableSchema<?> table : TableSchemas.REPORT_ROWS) {
      Class<? extends ReportRow> type = table.type().asSubclass(ReportRow.class);
      Function<ReportRow, PublishedRow> published =
          row -> new PublishedRow(row, DerivedColumns.of(row, linked, versions));
      tables.add(
          table(
              table,
              DerivedColumns.class,
              () -> linked.report().rows(type).stream().map(published).toList()));
    }
    tables.add(
        new DataTable(
            "numerals",
            "数字",
            DataColumn.of(TextRowFactory.NumeralRow.class).stream()
                .map(each -> each.name().equals("account") ? each.of(CoveredQuantity.KINDS) : each)
                .toList(),
            () -> TextRowFactory.numerals(linked),
            NUMERAL,
            List.of()));
    tables.add(
        table(
            TableSchemas.GLOSSARY,
            TermColumns.class,
            () ->
                linked.report().terms().stream()
                    .map(term -> new PublishedRow(term, TermColumns.of(term, linked)))
                    .toList()));
    tables.add(
        new DataTable(
            "uses",
            "名词出处",
            DataColumn.of(TextRowFactory.TermUseRow.class),
            () -> TextRowFactory.uses(linked),
            NUMERAL,
            List.of(TERM, SOURCE)));
    return withTrueReferences(tables);
  }

  private static DataTable table(
      TableSchema<?> table, Class<?> derived, Supplier<List<PublishedRow>> rows) {
    List<DataColumn> columns =
        table.columns().stream().map(key -> column(key, table, derived)).toList();
    List<DataTable.ForeignKey> references = new ArrayList<>();
    if (table.columns().containsAll(PARAGRAPH)) {
      references.add(SOURCE);
    }
    if (table.field("baseline") != null) {
      references.add(BASELINE);
    }
    return new DataTable(table.name(), table.title(), columns, rows, ID, references);
  }

  /**
   * Returns a derived column, a field of the row, or else a column for a field that only targets
   * have; this column is always empty, so that all rows with a figure have the same columns.
   */
  private static DataColumn column(String key, TableSchema<?> table, Class<?> derived) {
    Field added = field(key, derived);
    if (added != null) {
      return DataColumn.of(added, row -> added.value(((PublishedRow) row).derived));
    }
    Field own = table.field(key);
    return own == null
        ? DataColumn.of(Objects.requireNonNull(field(key, Target.class), key), row -> null)
        : DataColumn.of(own, row -> own.value(((PublishedRow) row).row));
  }

  private static @Nullable Field field(String key, Class<?> type) {
    return Field.of(type).stream()
        .filter(field -> field.key().equals(key))
        .findFirst()
        .orElse(null);
  }

  /** Omits references that are broken in a row, such as a row that only a note states. */
  private static List<DataTable> withTrueReferences(List<DataTable> tables) {
    return tables.stream()
        .map(
            table ->
                table.with(
                    table.references().stream()
                        .filter(reference -> holds(reference, table, keys(reference, tables)))
                        .toList()))
        .toList();
  }

  private static Set<List<Object>> keys(DataTable.ForeignKey reference, List<DataTable> tables) {
    return tables.stream()
        .filter(table -> table.name().equals(reference.table()))
        .flatMap(table -> table.cells(reference.key()))
        .collect(Collectors.toSet());
  }

  private static boolean holds(
      DataTable.ForeignKey reference, DataTable table, Set<List<Object>> keys) {
    return table
        .cells(reference.fields())
        .allMatch(cells -> keys.contains(cells) || cells.stream().allMatch(Objects::isNull));
  }
}
