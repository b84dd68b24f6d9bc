package lantai.content;

import lantai.diagnostics.Place;

/**
 * A row of a table that an import proposed and an editor has not reviewed.
 *
 * @param flag where it says so
 * @param row its own place
 * @param id empty if it has none
 * @param chapter the chapter that it is about; empty if none is named
 * @param words of the report that it is about
 */
record DraftRow(Place flag, Place row, String id, String chapter, String words) {

  static DraftRow of(MappingChecks row, Place flag, Place place) {
    String quote = row.writtenText("quote");
    return new DraftRow(
        flag,
        place,
        row.writtenText("id"),
        row.writtenText("chapter"),
        quote.isEmpty() ? row.writtenText("phrase") : quote);
  }

  /** What identifies it to an editor. */
  String name() {
    return id.isEmpty() ? words : id;
  }
}
