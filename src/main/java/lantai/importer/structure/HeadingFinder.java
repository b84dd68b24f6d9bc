package lantai.importer.structure;

import java.util.ArrayList;
import java.util.List;

/** Finds the headings of one level: those whose numbers count up from one. */
final class HeadingFinder {

  private static final List<ParagraphNumber.NumberStyle> PARTS =
      List.of(
          ParagraphNumber.NumberStyle.DIVISION,
          ParagraphNumber.NumberStyle.FORMAL,
          ParagraphNumber.NumberStyle.ORDINAL);

  private final List<SourceParagraph> paragraphs;
  private final List<ReviewItem> doubts;

  HeadingFinder(List<SourceParagraph> paragraphs, List<ReviewItem> doubts) {
    this.paragraphs = paragraphs;
    this.doubts = doubts;
  }

  /** The headings of the parts; none where the report has no headings at all. */
  List<HeadingParagraph> parts() {
    for (ParagraphNumber.NumberStyle kind : PARTS) {
      List<HeadingParagraph> found = counted(kind, 0, paragraphs.size());
      if (found.size() >= 2) {
        return told(found, 0);
      }
    }
    List<HeadingParagraph> plain = plain(0, paragraphs.size());
    if (plain.size() >= 2) {
      return unnumbered(plain);
    }
    for (ParagraphNumber.NumberStyle kind :
        List.of(ParagraphNumber.NumberStyle.BRACKET, ParagraphNumber.NumberStyle.DIGIT)) {
      List<HeadingParagraph> found = counted(kind, 0, paragraphs.size());
      if (found.size() >= 2) {
        return told(found, 0);
      }
    }
    List<HeadingParagraph> single =
        counted(ParagraphNumber.NumberStyle.ORDINAL, 0, paragraphs.size());
    return single.isEmpty() ? unnumbered(plain) : single;
  }

  /**
   * The headings of the chapters of one part.
   *
   * @param from the first paragraph after the part's heading
   * @param part the heading of the part
   */
  List<HeadingParagraph> chapters(int from, int to, HeadingParagraph part) {
    ParagraphNumber.NumberStyle own = kind(part);
    for (ParagraphNumber.NumberStyle kind : ParagraphNumber.NumberStyle.values()) {
      boolean lower = own == null || kind.compareTo(own) > 0;
      boolean heads = kind.compareTo(ParagraphNumber.NumberStyle.DIGIT) <= 0;
      List<HeadingParagraph> found = lower && heads ? counted(kind, from, to) : List.of();
      if (found.size() >= 2) {
        return told(found, from);
      }
    }
    List<HeadingParagraph> plain = own == null ? List.of() : plain(from, to);
    return plain.size() >= 2 ? unnumbered(plain) : List.of();
  }

  private static ParagraphNumber.NumberStyle kind(HeadingParagraph heading) {
    return heading.number() == null
        ? null
        : ParagraphNumber.of(heading.number().folded() + "字")
            .map(ParagraphNumber::kind)
            .orElse(null);
  }

  private List<HeadingParagraph> counted(ParagraphNumber.NumberStyle kind, int from, int to) {
    List<HeadingParagraph> found = new ArrayList<>();
    int next = 1;
    for (int i = from; i < to; i++) {
      SourceParagraph para = paragraphs.get(i);
      ParagraphNumber numbering = ParagraphNumber.of(para.folded()).orElse(null);
      if (numbering == null || numbering.kind() != kind) {
        continue;
      }
      boolean expected = numbering.value() == next || next > 1 && numbering.value() == next + 1;
      HeadingParagraph heading = expected ? HeadingParagraph.numbered(para, i, numbering) : null;
      if (heading != null) {
        found.add(heading);
        next = numbering.value() + 1;
      }
    }
    return found;
  }

  private List<HeadingParagraph> told(List<HeadingParagraph> found, int from) {
    int next = 1;
    for (HeadingParagraph heading : found) {
      int value =
          ParagraphNumber.of(heading.number().folded() + "字")
              .map(ParagraphNumber::value)
              .orElse(next);
      if (value != next) {
        doubts.add(new ReviewItem("doubt-number", heading.number(), String.valueOf(next)));
      }
      next = value + 1;
    }
    return found;
  }

  private List<HeadingParagraph> unnumbered(List<HeadingParagraph> found) {
    found.forEach(
        heading -> doubts.add(new ReviewItem("doubt-plain-heading", heading.title(), "")));
    return found;
  }

  private List<HeadingParagraph> plain(int from, int to) {
    List<HeadingParagraph> found = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (HeadingParagraph.isPlain(paragraphs.subList(0, to), i)) {
        found.add(HeadingParagraph.plain(paragraphs.get(i), i));
      }
    }
    return found;
  }
}
