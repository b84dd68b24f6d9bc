package lantai.importer.structure;

import java.util.List;

/** Where a part ends to tell of its last chapter and looks back on the whole. */
final class PartConclusion {

  private final List<SourceParagraph> paragraphs;
  private final List<HeadingParagraph> chapters;
  private final int end;

  /**
   * @param end the paragraph after the last of the part
   */
  PartConclusion(List<SourceParagraph> paragraphs, List<HeadingParagraph> chapters, int end) {
    this.paragraphs = paragraphs;
    this.chapters = chapters;
    this.end = end;
  }

  /** The first paragraph that is not the last chapter's any more, or the end. */
  int start() {
    HeadingParagraph last = chapters.get(chapters.size() - 1);
    int first = last.index() + (last.rest() == null ? 2 : 1);
    if (first < end && areSingle()) {
      return first;
    }
    for (int i = first; i < end; i++) {
      if (LineBoundaries.isSalutation(paragraphs.get(i).folded())) {
        return i;
      }
    }
    return end;
  }

  /** Where each chapter but the last is one paragraph, the last one is, too. */
  private boolean areSingle() {
    for (int i = 0; i + 1 < chapters.size(); i++) {
      HeadingParagraph heading = chapters.get(i);
      int next = chapters.get(i + 1).index();
      int paragraphs = next - heading.index() - (heading.rest() == null ? 1 : 0);
      if (paragraphs != 1) {
        return false;
      }
    }
    return chapters.size() >= 3;
  }
}
