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
    List<Part> parts =
        new ArrayList<>(Outline.of(appendix.body(), RunIn.in(received, appendix.body()), doubts));
    parts.addAll(appendix.parts());
    List<Note> named = named(notes.notes(), marks, body, doubts);
    List<Part.Text> texts = new ArrayList<>();
    notes.rest().forEach(para -> texts.add(new Part.Text(para.block(), 0, false)));
    // What explains nobody knows which words cannot be an entry of the glossary.
    named.stream()
        .filter(note -> note.term() == null && note.wording() == null)
        .forEach(note -> texts.add(new Part.Text(note.definition(), 0, false)));
    if (!texts.isEmpty()) {
      parts.add(Part.untitled("zhushi", "notes", texts));
    }
    return new Shape(
        front.title(),
        front.subtitle(),
        parts,
        notes.label(),
        notes.heading(),
        named.stream().filter(note -> note.term() != null || note.wording() != null).toList(),
        asides,
        doubts);
  }

  /** Notes with what the text itself calls them, where that is not their term. */
  private static List<Note> named(
      List<Note> notes, NoteMarks marks, List<Para> body, List<Doubt> doubts) {
    StringBuilder text = new StringBuilder();
    body.forEach(para -> text.append(para.folded()).append('\n'));
    Set<String> terms = new HashSet<>();
    notes.stream().filter(n -> n.term() != null).forEach(n -> terms.add(n.term().folded()));
    List<Note> named = new ArrayList<>();
    for (Note note : notes) {
      String wording = marks.wording(note.number());
      boolean used = note.term() != null && text.indexOf(note.term().folded()) >= 0;
      boolean helps = !used && wording != null && terms.add(wording);
      if (!used) {
        Block place = note.term() == null ? note.definition() : note.term();
        doubts.add(
            new Doubt(helps ? "doubt-wording" : "doubt-unused", place, helps ? wording : ""));
      }
      named.add(helps ? new Note(note.number(), note.term(), note.definition(), wording) : note);
    }
    return named;
  }
}
