package lantai.importer.extract.doc;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import lantai.importer.extract.list.ListDefinition;
import lantai.importer.extract.list.ListLevel;
import lantai.importer.extract.list.ListMarker;
import lantai.importer.extract.list.ListNumbering;
import org.apache.poi.hwpf.model.LFO;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.jspecify.annotations.Nullable;

/** List numbers that Word prints before paragraphs of an old document ([MS-DOC] 2.4.6.3). */
final class DocNumbering {

  /** Names of the number formats in the order of their codes ([MS-OSHARED] 2.2.1.3). */
  private static final List<String> FORMATS =
      List.of(
          ("decimal upperRoman lowerRoman upperLetter lowerLetter ordinal cardinalText ordinalText"
                  + " hex chicago ideographDigital japaneseCounting aiueo iroha decimalFullWidth"
                  + " decimalHalfWidth japaneseLegal japaneseDigitalTenThousand"
                  + " decimalEnclosedCircle decimalFullWidth2 aiueoFullWidth irohaFullWidth"
                  + " decimalZero bullet ganada chosung decimalEnclosedFullstop"
                  + " decimalEnclosedParen decimalEnclosedCircleChinese ideographEnclosedCircle"
                  + " ideographTraditional ideographZodiac ideographZodiacTraditional"
                  + " taiwaneseCounting ideographLegalTraditional taiwaneseCountingThousand"
                  + " taiwaneseDigital chineseCounting chineseLegalSimplified"
                  + " chineseCountingThousand ideographDigital koreanDigital koreanCounting"
                  + " koreanLegal koreanDigital2")
              .split(" "));

  private static final int NO_NUMBER = 0xFF;

  private final @Nullable ListTables tables;
  private final ListNumbering numbering = new ListNumbering();
  private final Map<Integer, ListDefinition> lists = new HashMap<>();

  DocNumbering(@Nullable ListTables tables) {
    this.tables = tables;
  }

  ListMarker next(Paragraph paragraph) {
    if (tables == null || paragraph.getIlfo() <= 0) {
      return ListMarker.NONE;
    }
    try {
      ListDefinition list = lists.computeIfAbsent(paragraph.getIlfo(), id -> read(tables, id));
      return numbering.next(list, paragraph.getIlvl());
    } catch (NoSuchElementException e) {
      return ListMarker.NONE;
    }
  }

  private static ListDefinition read(ListTables tables, int id) {
    LFO list = tables.getLfo(id);
    Map<Integer, ListLevel> levels = new TreeMap<>();
    Map<Integer, Integer> starts = new TreeMap<>();
    var definition = tables.getListData(list.getLsid());
    for (int i = 0; definition != null && i < definition.numLevels(); i++) {
      levels.put(i, level(definition.getLevels()[i]));
    }
    for (ListFormatOverrideLevel override : tables.getLfoData(id).getRgLfoLvl()) {
      if (override.isFormatting() && override.getLevel() != null) {
        levels.put(override.getLevelNum(), level(override.getLevel()));
      }
      if (override.isStartAt() && !override.isFormatting()) {
        starts.put(override.getLevelNum(), override.getIStartAt());
      } else if (override.isStartAt()) {
        starts.put(override.getLevelNum(), override.getLevel().getStartAt());
      }
    }
    return new ListDefinition(String.valueOf(id), String.valueOf(list.getLsid()), levels, starts);
  }

  private static ListLevel level(org.apache.poi.hwpf.model.ListLevel level) {
    StringBuilder text = new StringBuilder();
    String printed = level.getNumberText() == null ? "" : level.getNumberText();
    for (char c : printed.toCharArray()) {
      text.append(c < ListNumbering.LEVELS ? "%" + (c + 1) : String.valueOf(c));
    }
    int code = level.getNumberFormat() & 0xFF;
    String format =
        code == NO_NUMBER ? "none" : code < FORMATS.size() ? FORMATS.get(code) : "code " + code;
    return new ListLevel(
        level.getStartAt(), format, text.toString(), level.isLegalNumbering(), null, false);
  }
}
