package lantai.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.OptionalInt;
import lantai.diagnostics.Place;
import lantai.importer.extract.ExtractedText;
import lantai.importer.extract.ExtractedText.SourceLayout;
import lantai.importer.extract.ExtractionEvidence;
import lantai.importer.extract.SetAsideText;
import lantai.importer.extract.SetAsideText.SetAsideReason;
import lantai.importer.extract.WebPageMetadata;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExtractionCrossCheckerTest {

  private static ExtractedText source(
      String text, @Nullable String shown, String supplied, SetAsideText... hidden) {
    ExtractionEvidence evidence =
        new ExtractionEvidence(
            List.of(hidden), List.of(), supplied, shown, WebPageMetadata.UNKNOWN);
    return new ExtractedText(
        "t", text, List.of(), List.of(), List.of(), SourceLayout.LINES, evidence);
  }

  private static SetAsideText hidden(String text, SetAsideReason reason) {
    return new SetAsideText(text, Place.startOf("t"), reason);
  }

  private static OptionalInt shown(ExtractedText source) throws RoundTripException {
    return ExtractionCrossChecker.shownCharacters(source);
  }

  private static String difference(ExtractedText source) {
    return assertThrows(
            RoundTripException.class, () -> ExtractionCrossChecker.shownCharacters(source))
        .getMessage();
  }

  @Test
  void whiteSpaceAndOrderAreIgnored() throws Exception {
    assertEquals(OptionalInt.of(4), shown(source("甲 乙\n丙甲\n", "乙甲甲\u3000丙", "")));
  }

  @Test
  void lostAndAddedCharactersAreQuoted() {
    assertEquals("2× −丙甲 1× +丁", difference(source("甲乙丁", "甲乙甲丙", "")));
  }

  @Test
  void longDifferenceIsTruncated() {
    assertEquals("99× −" + "甲".repeat(20) + " 0× +", difference(source("", "甲".repeat(99), "")));
  }

  @Test
  void listNumbersAreSupplied() throws Exception {
    assertEquals(OptionalInt.of(1), shown(source("一、甲", "甲", "一、")));
  }

  @Test
  void textSetAsideIsComparedIfTheFileShowsIt() throws Exception {
    SetAsideText watermark = hidden("草稿", SetAsideReason.WATERMARK);
    SetAsideText layer = hidden("图层", SetAsideReason.LAYER);
    assertEquals(OptionalInt.of(3), shown(source("甲", "甲草稿", "", watermark, layer)));
    assertEquals("0× − 2× +稿草", difference(source("甲", "甲", "", watermark)));
  }

  @Test
  void formatWithoutACrossCheckHasNoNumber() throws Exception {
    assertEquals(OptionalInt.empty(), shown(source("甲", null, "")));
  }
}
