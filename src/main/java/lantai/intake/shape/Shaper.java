package lantai.intake.shape;

import java.util.ArrayList;
import java.util.List;
import lantai.intake.extract.Received;

/** Takes a received text apart. */
public final class Shaper {

  private Shaper() {}

  public static Shape shape(Received received) {
    List<Doubt> doubts = new ArrayList<>();
    Furniture furniture = new Furniture(received);
    List<Aside> asides = new ArrayList<>(furniture.asides());
    List<Para> all = Paragraphs.of(received, furniture.kept(), furniture::remains, doubts);
    all = new OneLine(received, doubts).cut(all);
    Tail tail = Tail.of(all);
    Front front = Front.of(tail.body());
    asides.addAll(front.asides());
    asides.addAll(tail.asides());
    NoteList notes = NoteList.of(front.body(), doubts);
    asides.addAll(notes.frames());
    List<Para> body = new ArrayList<>(front.odd());
    front.odd().forEach(odd -> doubts.add(new Doubt("doubt-front", odd.block(), "")));
    body.addAll(notes.body());
    List<Part> parts = new ArrayList<>(Outline.of(body, doubts));
    if (!notes.rest().isEmpty()) {
      List<Part.Text> texts =
          notes.rest().stream().map(para -> new Part.Text(para.block(), 0, false)).toList();
      parts.add(Part.untitled("zhushi", "notes", texts));
    }
    return new Shape(
        front.title(),
        front.subtitle(),
        parts,
        notes.label(),
        notes.heading(),
        notes.notes(),
        asides,
        doubts);
  }
}
