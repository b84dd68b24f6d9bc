package lantai.importer.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a file besides its text. The cross-check proves with it that the text was read
 * completely: each visible character of {@code shownText} and {@code supplied} is in the extracted
 * text, or in a text that was set aside although the file shows it.
 *
 * @param setAside text that is not part of the report
 * @param doubts places that may have been misread
 * @param supplied characters of the extracted text that the file does not contain as text, such as
 *     list numbers or the words of an image
 * @param shownText all characters that the file shows as text, in any order, found by an
 *     independent extractor; {@code null} if the format has none
 * @param webPageSource where the file was published
 */
public record ExtractionEvidence(
    List<SetAsideText> setAside,
    List<Doubt> doubts,
    String supplied,
    @Nullable String shownText,
    WebPageMetadata webPageSource) {

  public ExtractionEvidence {
    setAside = List.copyOf(setAside);
    doubts = List.copyOf(doubts);
  }
}
