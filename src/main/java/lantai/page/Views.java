package lantai.page;

import java.util.List;

/** What each template shows: one record a template. */
public final class Views {

  private Views() {}

  /**
   * @param supplied whether the title is the editors' own
   */
  public record Chapter(
      Frame frame,
      String id,
      String number,
      String title,
      boolean supplied,
      List<ParagraphView> paragraphs,
      List<Pieces.Target> targets,
      List<Pieces.Term> terms,
      List<Pieces.Part> contents,
      Link previous,
      Link next) {

    public Chapter {
      paragraphs = List.copyOf(paragraphs);
      targets = List.copyOf(targets);
      terms = List.copyOf(terms);
      contents = List.copyOf(contents);
    }
  }

  public record Home(
      Frame frame,
      List<Pieces.Target> main,
      List<Pieces.Part> contents,
      int chapters,
      int targets,
      int notes,
      int terms) {

    public Home {
      main = List.copyOf(main);
      contents = List.copyOf(contents);
    }
  }

  public record Targets(Frame frame, List<Pieces.Target> targets) {

    public Targets {
      targets = List.copyOf(targets);
    }
  }

  /**
   * @param context its sentence, whole
   * @param citation the line to cite it by
   */
  public record TargetPage(
      Frame frame,
      Pieces.Target target,
      Pieces.Context context,
      String citation,
      Link previous,
      Link next) {}

  /**
   * @param notes the printed notes, in printed order
   * @param letters all entries, in the order of their pinyin
   */
  public record Terms(
      Frame frame, String appendix, List<Pieces.Term> notes, List<Pieces.Letter> letters) {

    public Terms {
      notes = List.copyOf(notes);
      letters = List.copyOf(letters);
    }
  }

  public record TermPage(Frame frame, Pieces.Term term, Link previous, Link next) {}

  public record All(
      Frame frame,
      List<Pieces.WholeChapter> chapters,
      String appendixLabel,
      String appendix,
      List<Pieces.Term> notes) {

    public All {
      chapters = List.copyOf(chapters);
      notes = List.copyOf(notes);
    }
  }

  public record Data(Frame frame, List<Pieces.Account> accounts) {

    public Data {
      accounts = List.copyOf(accounts);
    }
  }

  /** A page that shows nothing but its own words. */
  public record Plain(Frame frame, String citation) {}

  /** The addresses of all pages, in full. */
  public record Sitemap(String base, List<String> addresses) {

    public Sitemap {
      addresses = List.copyOf(addresses);
    }
  }
}
