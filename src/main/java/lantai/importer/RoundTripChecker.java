package lantai.importer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lantai.chinese.SpacelessText;
import lantai.chinese.WhiteSpace;
import lantai.content.ContentReader;
import lantai.diagnostics.Problems;
import lantai.importer.extract.ExtractedText;
import lantai.importer.structure.ExcludedText;
import lantai.importer.structure.ParsedChapter;
import lantai.importer.structure.ParsedReport;
import lantai.importer.structure.ParsedReport.PrintedNote;
import lantai.importer.structure.SourceFragment;
import lantai.model.Chapter;
import lantai.model.Paragraph;
import lantai.model.Report;
import lantai.model.SiteSettings;
import lantai.model.Term;

/** Compares a content folder, read by the same classes as in a build, with the received text. */
final class RoundTripChecker {

  private RoundTripChecker() {}

  /**
   * @throws RoundTripException if a character of the text is missing, added or duplicated in the
   *     folder
   */
  static RoundTripResult check(Path folder, ExtractedText source, ParsedReport parsed)
      throws RoundTripException {
    Problems problems = new Problems();
    Report report = ContentReader.read(folder, problems);
    String text = source.text();
    int[] imported = offsets(importedBlocks(parsed));
    int[] excluded = offsets(parsed.excluded().stream().map(ExcludedText::fragment));
    BitSet seen = new BitSet(text.length());
    IntStream.concat(Arrays.stream(imported), Arrays.stream(excluded)).forEach(seen::set);
    int[] visible =
        IntStream.range(0, text.length())
            .filter(i -> !WhiteSpace.isSpace(text.charAt(i)))
            .toArray();
    int lost = Arrays.stream(visible).filter(i -> !seen.get(i)).findFirst().orElse(-1);
    StringBuilder expected = new StringBuilder();
    int moved = 0;
    int last = -1;
    for (int offset : imported) {
      expected.append(text.charAt(offset));
      moved += offset < last ? 1 : 0;
      last = Math.max(last, offset);
    }
    int duplicates = imported.length + excluded.length - seen.cardinality();
    String printed = SpacelessText.fold(printed(report, parsed));
    if (problems.hasErrors()) {
      throw new RoundTripException(problems.sorted().get(0).toString());
    }
    if (duplicates > 0) {
      throw new RoundTripException("duplicate characters: " + duplicates);
    }
    if (lost >= 0) {
      throw new RoundTripException(source.at(lost).toString());
    }
    if (!printed.contentEquals(expected)) {
      throw new RoundTripException(difference(printed, expected.toString()));
    }
    return new RoundTripResult(visible.length, imported.length, excluded.length, moved);
  }

  private static int[] offsets(Stream<SourceFragment> fragments) {
    return fragments.map(SourceFragment::offsets).flatMapToInt(Arrays::stream).toArray();
  }

  private static Stream<SourceFragment> importedBlocks(ParsedReport parsed) {
    List<SourceFragment> fragments = new ArrayList<>(parsed.title());
    fragments.addAll(parsed.subtitle());
    parsed.chapters().stream().map(ParsedChapter::printed).forEach(fragments::addAll);
    fragments.add(parsed.noteSection().label());
    fragments.add(parsed.noteSection().heading());
    parsed.notes().stream()
        .sorted(Comparator.comparingInt(PrintedNote::number))
        .forEach(note -> fragments.addAll(Arrays.asList(note.term(), note.definition())));
    return fragments.stream().filter(Objects::nonNull);
  }

  /** Returns all text that the report prints, in order, except what the importer supplied. */
  private static String printed(Report report, ParsedReport parsed) {
    SiteSettings site = report.site();
    StringBuilder text = new StringBuilder();
    text.append(parsed.title().isEmpty() ? "" : site.title());
    text.append(parsed.subtitle().isEmpty() ? "" : site.subtitle().value());
    for (Chapter chapter : report.chapters()) {
      switch (chapter.heading()) {
        case OWN_LINE -> text.append(chapter.label());
        case RUN_IN -> text.append(chapter.label()).append('。');
        case SUPPLIED -> {}
      }
      chapter.paragraphs().stream().map(Paragraph::text).forEach(text::append);
    }
    if (site.appendix() != null) {
      text.append(site.appendix().label()).append(site.appendix().title());
    }
    Set<Integer> withoutTerm =
        parsed.notes().stream()
            .filter(note -> note.term() == null)
            .map(PrintedNote::number)
            .collect(Collectors.toSet());
    for (Term note : report.notes()) {
      text.append(withoutTerm.contains(note.note()) ? "" : note.term().value());
      text.append(note.definition().value());
    }
    return text.toString();
  }

  private static String difference(String printed, String expected) {
    int at = Arrays.mismatch(expected.toCharArray(), printed.toCharArray());
    return around(expected, at) + " / " + around(printed, at);
  }

  private static String around(String text, int at) {
    return text.substring(Math.max(0, at - 12), Math.min(text.length(), at + 12));
  }
}
