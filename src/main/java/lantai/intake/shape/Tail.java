package lantai.intake.shape;

import java.util.ArrayList;
import java.util.List;

/** What the foot of a web page leaves below a report. */
record Tail(List<Para> body, List<Aside> asides) {

  /** A line of a page's foot; the report's own last paragraphs are longer. */
  private static final int LONGEST = 48;

  static Tail of(List<Para> paragraphs) {
    int end = paragraphs.size();
    int first = end;
    for (int i = end - 1; i >= 0 && mayBeFoot(paragraphs.get(i)); i--) {
      if (isFoot(paragraphs.get(i))) {
        first = i;
      }
    }
    List<Aside> asides = new ArrayList<>();
    for (Para para : paragraphs.subList(first, end)) {
      boolean imprint = FurnitureWords.isImprint(Spaces.halfWidth(para.folded()));
      Aside.Kind kind = imprint ? Aside.Kind.IMPRINT : Aside.Kind.FURNITURE;
      asides.add(new Aside(kind, para.block()));
    }
    return new Tail(paragraphs.subList(0, first), asides);
  }

  private static boolean isFoot(Para para) {
    String half = Spaces.halfWidth(para.folded());
    return FurnitureWords.isButton(half) || FurnitureWords.isImprint(half);
  }

  private static boolean mayBeFoot(Para para) {
    String line = para.folded();
    return isFoot(para)
        || line.length() <= LONGEST
            && !Marks.holdsSentence(line)
            && Numbering.of(line).isEmpty()
            && !line.contains("：");
  }
}
