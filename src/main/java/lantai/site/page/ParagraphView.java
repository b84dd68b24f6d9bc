package lantai.site.page;

import java.util.List;

/**
 * A paragraph, ready to be laid out.
 *
 * @param id its anchor
 * @param number 1-based within its chapter
 * @param href its lasting address, relative to the page
 */
public record ParagraphView(String id, int number, String href, List<Sentence> sentences) {

  /**
   * One sentence.
   *
   * @param id its anchor, or empty where nothing points at it
   */
  public record Sentence(String id, List<TextRun> runs) {

    public Sentence {
      runs = List.copyOf(runs);
    }
  }

  public ParagraphView {
    sentences = List.copyOf(sentences);
  }
}
