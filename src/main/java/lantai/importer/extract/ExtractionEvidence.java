package lantai.importer.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What else is known of a file, to prove that its text was read completely: each visible character
 * of {@code shown} and {@code supplied} is one of the extracted text, or of a text set aside whose
 * reason is shown.
 *
 * @param setAside text that was set aside
 * @param supplied characters of the extracted text that the file does not show as text, such as
 *     numbers of lists, or the words of an image
 * @param shown all characters that the file shows as text, in any order, found without the classes
 *     that extract it; absent if the format is not counted
 * @param webPageSource where the file was published
 */
public record ExtractionEvidence(
    List<SetAsideText> setAside,
    List<Doubt> doubts,
    String supplied,
    @Nullable String shown,
    WebPageMetadata webPageSource) {

  public ExtractionEvidence {
    setAside = List.copyOf(setAside);
    doubts = List.copyOf(doubts);
  }
}
