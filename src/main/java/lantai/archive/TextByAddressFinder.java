package lantai.archive;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lantai.archive.history.VersionContent;
import lantai.archive.history.VersionContent.ChapterContent;
import lantai.archive.history.VersionContent.ParagraphContent;

/** Finds the text of a version that a reference cites. */
final class TextByAddressFinder {

  private TextByAddressFinder() {}

  /**
   * Returns the text.
   *
   * @param path of the report (empty), a chapter, a paragraph or a note
   */
  static Optional<String> at(String path, VersionContent content) {
    List<ChapterContent> chapters = content.printed().toList();
    if (path.isEmpty()) {
      return Optional.of(words(chapters));
    }
    Stream<String> whole =
        chapters.stream().filter(each -> each.url().equals(path)).map(each -> words(List.of(each)));
    Stream<String> paragraphs =
        chapters.stream()
            .flatMap(chapter -> chapter.paragraphs().stream())
            .filter(paragraph -> paragraph.url().equals(path))
            .map(ParagraphContent::text);
    return Stream.of(whole, paragraphs, content.note(path).stream())
        .flatMap(words -> words)
        .findFirst();
  }

  private static String words(List<ChapterContent> chapters) {
    return chapters.stream()
        .flatMap(chapter -> chapter.paragraphs().stream())
        .map(ParagraphContent::text)
        .collect(joining("\n"));
  }
}
