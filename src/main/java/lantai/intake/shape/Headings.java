package lantai.intake.shape;

import java.util.ArrayList;
import java.util.List;

/** Finds the headings of one level: those whose numbers count up from one. */
final class Headings {

  private static final List<Numbering.Kind> PARTS =
      List.of(Numbering.Kind.DIVISION, Numbering.Kind.FORMAL, Numbering.Kind.ORDINAL);

  private final List<Para> paragraphs;
  private final List<Doubt> doubts;

  Headings(List<Para> paragraphs, List<Doubt> doubts) {
    this.paragraphs = paragraphs;
    this.doubts = doubts;
  }

  /** The headings of the parts; none where the report has no headings at all. */
  List<Heading> parts() {
    for (Numbering.Kind kind : PARTS) {
      List<Heading> found = counted(kind, 0, paragraphs.size());
      if (found.size() >= 2) {
        return told(found, 0);
      }
    }
    List<Heading> plain = plain(0, paragraphs.size());
    if (plain.size() >= 2) {
      return unnumbered(plain);
    }
    for (Numbering.Kind kind : List.of(Numbering.Kind.BRACKET, Numbering.Kind.DIGIT)) {
      List<Heading> found = counted(kind, 0, paragraphs.size());
      if (found.size() >= 2) {
        return told(found, 0);
      }
    }
    List<Heading> single = counted(Numbering.Kind.ORDINAL, 0, paragraphs.size());
    return single.isEmpty() ? unnumbered(plain) : single;
  }

  /**
   * The headings of the chapters of one part.
   *
   * @param from the first paragraph after the part's heading
   * @param part the heading of the part
   */
  List<Heading> chapters(int from, int to, Heading part) {
    Numbering.Kind own = kind(part);
    for (Numbering.Kind kind : Numbering.Kind.values()) {
      boolean lower = own == null || kind.compareTo(own) > 0;
      boolean heads = kind.compareTo(Numbering.Kind.DIGIT) <= 0;
      List<Heading> found = lower && heads ? counted(kind, from, to) : List.of();
      if (found.size() >= 2) {
        return told(found, from);
      }
    }
    List<Heading> plain = own == null ? List.of() : plain(from, to);
    return plain.size() >= 2 ? unnumbered(plain) : List.of();
  }

  private static Numbering.Kind kind(Heading heading) {
    return heading.number() == null
        ? null
        : Numbering.of(heading.number().folded() + "字").map(Numbering::kind).orElse(null);
  }

  private List<Heading> counted(Numbering.Kind kind, int from, int to) {
    List<Heading> found = new ArrayList<>();
    int next = 1;
    for (int i = from; i < to; i++) {
      Para para = paragraphs.get(i);
      Numbering numbering = Numbering.of(para.folded()).orElse(null);
      if (numbering == null || numbering.kind() != kind) {
        continue;
      }
      boolean expected = numbering.value() == next || next > 1 && numbering.value() == next + 1;
      Heading heading = expected ? Heading.numbered(para, i, numbering) : null;
      if (heading != null) {
        found.add(heading);
        next = numbering.value() + 1;
      }
    }
    return found;
  }

  private List<Heading> told(List<Heading> found, int from) {
    int next = 1;
    for (Heading heading : found) {
      int value = Numbering.of(heading.number().folded() + "字").map(Numbering::value).orElse(next);
      if (value != next) {
        doubts.add(new Doubt("doubt-number", heading.number(), String.valueOf(next)));
      }
      next = value + 1;
    }
    return found;
  }

  private List<Heading> unnumbered(List<Heading> found) {
    found.forEach(heading -> doubts.add(new Doubt("doubt-plain-heading", heading.title(), "")));
    return found;
  }

  private List<Heading> plain(int from, int to) {
    List<Heading> found = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (Heading.isPlain(paragraphs.subList(0, to), i)) {
        found.add(Heading.plain(paragraphs.get(i), i));
      }
    }
    return found;
  }
}
