package lantai.intake.shape;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
    NoteMarks marks = new NoteMarks(received, notes.body(), notes.notes().size());
    asides.addAll(marks.asides());
    List<Para> body = new ArrayList<>(front.odd());
    front.odd().forEach(odd -> doubts.add(new Doubt("doubt-front", odd.block(), "")));
    body.addAll(marks.paragraphs());
    Appendix appendix = Appendix.of(body);
    List<Part> parts = new ArrayList<>(Outline.of(appendix.body(), doubts));
    parts.addAll(appendix.parts());
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
        named(notes.notes(), marks, body, doubts),
        asides,
        doubts);
  }

  /** Notes with what the text itself calls them, where that is not their term. */
  private static List<Note> named(
      List<Note> notes, NoteMarks marks, List<Para> body, List<Doubt> doubts) {
    StringBuilder text = new StringBuilder();
    body.forEach(para -> text.append(para.folded()).append('\n'));
    Set<String> terms = new HashSet<>();
    notes.forEach(note -> terms.add(note.term().folded()));
    List<Note> named = new ArrayList<>();
    for (Note note : notes) {
      String wording = marks.wording(note.number());
      boolean used = text.indexOf(note.term().folded()) >= 0;
      boolean helps = !used && wording != null && terms.add(wording);
      if (!used) {
        String detail = helps ? wording : "";
        doubts.add(new Doubt(helps ? "doubt-wording" : "doubt-unused", note.term(), detail));
      }
      named.add(helps ? new Note(note.number(), note.term(), note.definition(), wording) : note);
    }
    return named;
  }
}
