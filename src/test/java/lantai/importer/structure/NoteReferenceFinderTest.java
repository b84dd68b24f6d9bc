package lantai.importer.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import lantai.importer.extract.ExtractedText.SourceLayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoteReferenceFinderTest {

  private static NoteReferenceFinder find(int notes, String... lines) {
    return new NoteReferenceFinder(
        ParsedText.source(SourceLayout.PARAGRAPHS, lines), paragraphs(lines), notes);
  }

  /** Returns the paragraphs of the same text to which the references belong. */
  private static List<SourceParagraph> paragraphs(String... lines) {
    var source = ParsedText.source(SourceLayout.PARAGRAPHS, lines);
    return source.lines().stream()
        .map(
            line ->
                new SourceParagraph(
                    SourceFragment.of(
                        source.text(), line.range().start(), line.range().end(), i -> true),
                    line.style()))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[%d]", "［%d］", "〔注%d〕", "【%d】", "（注%d）", "（见注释%d）"})
  void referencesOfOneStyleAreRemoved(String style) {
    String one = style.replace("%d", "1");
    String two = style.replace("%d", "2");
    NoteReferenceFinder found = find(2, "甲" + one + "乙" + two + "丙");

    assertEquals(List.of("甲乙丙"), ParsedText.printed(found.paragraphs()));
    assertEquals(
        List.of("NOTE_REFERENCE|" + one, "NOTE_REFERENCE|" + two),
        ParsedText.excluded(found.excluded()));
  }

  @Test
  void circledAndSuperscriptNumbersAreReferences() {
    assertEquals(List.of("甲乙"), ParsedText.printed(find(2, "甲①乙②").paragraphs()));
    assertEquals(List.of("甲乙"), ParsedText.printed(find(2, "甲¹乙²").paragraphs()));
  }

  @Test
  void firstMatchingStyleIsUsed() {
    assertEquals(List.of("甲①乙"), ParsedText.printed(find(1, "甲①[1]乙").paragraphs()));
    assertEquals(List.of("甲[9]乙"), ParsedText.printed(find(1, "甲①[9]乙").paragraphs()));
  }

  @Test
  void halfOfTheNotesMustBeReferredTo() {
    assertEquals(List.of("甲乙"), ParsedText.printed(find(4, "甲[1]乙[2]").paragraphs()));
    assertEquals(List.of("甲[1]乙[2]"), ParsedText.printed(find(5, "甲[1]乙[2]").paragraphs()));
    assertEquals(List.of("甲[1]"), ParsedText.printed(find(0, "甲[1]").paragraphs()));
  }

  @Test
  void referencesAreMostlyInOrder() {
    assertEquals(List.of("甲乙丙丁"), ParsedText.printed(find(4, "甲[2]乙[1]丙[3]丁[4]").paragraphs()));
    assertEquals(List.of("甲[2]乙[1]丙[3]"), ParsedText.printed(find(3, "甲[2]乙[1]丙[3]").paragraphs()));
    assertEquals(List.of("甲乙丙"), ParsedText.printed(find(2, "甲[1]乙[2]丙[1]").paragraphs()));
  }

  @Test
  void numbersAtTheStartAndUnknownNumbersAreNotReferences() {
    assertEquals(List.of("[1]甲乙"), ParsedText.printed(find(1, "[1]甲[1]乙").paragraphs()));
    assertEquals(List.of("甲[0]乙[3]丙"), ParsedText.printed(find(2, "甲[0]乙[3]丙[1]").paragraphs()));
  }

  @Test
  void quotedTermPrecedesTheFirstReference() {
    NoteReferenceFinder found = find(3, "推进“河小青”[1]行动，“食堂”建设[2]，《规划》[3]，“其他”[1]");
    assertEquals("河小青", found.quotedTerm(1));
    assertEquals(null, found.quotedTerm(2));
    assertEquals("规划", found.quotedTerm(3));
    assertEquals(null, found.quotedTerm(4));
    assertEquals("甲", find(2, "“甲”[1][2]").quotedTerm(2));
  }

  @Test
  void paragraphWithOnlyAReferenceIsRemoved() {
    assertEquals(List.of("甲", "乙"), ParsedText.printed(find(1, "甲[1]", "乙").paragraphs()));
  }

  @Test
  void referencesMarkedUpInTheFileAreUsed() {
    NoteReferenceFinder found = find(2, "推进“甲”^1^，^2^乙[1][2]", "丙");
    assertEquals(List.of("推进“甲”，乙[1][2]", "丙"), ParsedText.printed(found.paragraphs()));
    assertEquals("甲", found.quotedTerm(1));
    assertEquals(
        List.of("NOTE_REFERENCE|1", "NOTE_REFERENCE|2"), ParsedText.excluded(found.excluded()));
  }

  @Test
  void markedUpReferencesMustMatchTheNotes() {
    assertEquals(List.of("甲7乙"), ParsedText.printed(find(1, "甲^7^乙[1]").paragraphs()));
    assertEquals(List.of("1甲乙"), ParsedText.printed(find(1, "^1^甲[1]乙").paragraphs()));
    assertEquals(List.of("甲", "乙"), ParsedText.printed(find(1, "甲^1^", "乙").paragraphs()));
  }
}
