package lantai.page;

import java.util.List;

/** What each template shows: one record a template. */
public final class Views {

  private Views() {}

  /**
   * @param supplied whether the title is the editors' own
   * @param citation the line to cite it by
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
      List<Link> related,
      String citation,
      Link previous,
      Link next) {

    public Chapter {
      related = List.copyOf(related);
      paragraphs = List.copyOf(paragraphs);
      targets = List.copyOf(targets);
      terms = List.copyOf(terms);
      contents = List.copyOf(contents);
    }
  }

  /**
   * @param first where reading begins
   * @param version the newest one, or {@code null}
   */
  public record Home(
      Frame frame,
      Link first,
      List<Pieces.Target> main,
      List<Pieces.Part> contents,
      int chapters,
      int targets,
      int results,
      int numerals,
      int notes,
      int terms,
      Edits.Line version) {

    public Home {
      main = List.copyOf(main);
      contents = List.copyOf(contents);
    }
  }

  /**
   * @param commitments what is undertaken without a figure, by chapter
   */
  public record Targets(
      Frame frame, List<Pieces.Target> targets, List<Pieces.Group<Pieces.Row>> commitments) {

    public Targets {
      targets = List.copyOf(targets);
      commitments = List.copyOf(commitments);
    }
  }

  /**
   * @param context its sentence, whole
   * @param citation the line to cite it by
   * @param history what each published version did to it, oldest first
   */
  public record TargetPage(
      Frame frame,
      Pieces.Target target,
      Pieces.Context context,
      String citation,
      List<Edits.Past> history,
      Link previous,
      Link next) {

    public TargetPage {
      history = List.copyOf(history);
    }
  }

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

  /**
   * @param uses each place in the text, in its order
   */
  public record TermPage(
      Frame frame, Pieces.Term term, List<Pieces.Context> uses, Link previous, Link next) {

    public TermPage {
      uses = List.copyOf(uses);
    }
  }

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

  /**
   * @param tallies a line a chapter, the title lines first and the notes last
   * @param total all of them together
   * @param dismissed every numeral that is no goal's and no note's, in printed order
   */
  public record Data(
      Frame frame,
      List<Pieces.Tally> tallies,
      Pieces.Tally total,
      List<Pieces.Dismissed> dismissed,
      List<Suspicion> suspicions) {

    public Data {
      tallies = List.copyOf(tallies);
      dismissed = List.copyOf(dismissed);
      suspicions = List.copyOf(suspicions);
    }
  }

  /**
   * @param chapters the results by chapter
   */
  public record Results(Frame frame, int count, List<Pieces.Group<Pieces.Result>> chapters) {

    public Results {
      chapters = List.copyOf(chapters);
    }
  }

  /**
   * @param years each year's projects by stage, in the order of a project's life
   */
  public record Projects(
      Frame frame, int count, List<Pieces.Group<Pieces.Group<Pieces.Row>>> years) {

    public Projects {
      years = List.copyOf(years);
    }
  }

  /**
   * @param years each year's undertakings in printed order
   */
  public record Livelihood(Frame frame, List<Pieces.Group<Pieces.Row>> years) {

    public Livelihood {
      years = List.copyOf(years);
    }
  }

  public record Cities(Frame frame, List<Pieces.Row> cities) {

    public Cities {
      cities = List.copyOf(cities);
    }
  }

  /** The search page: what is found is put in by a script. */
  public record Search(Frame frame) {}

  /** A page that shows nothing but its own words. */
  public record Plain(Frame frame, String citation) {}

  /** The addresses of all pages, in full. */
  public record Sitemap(String base, List<String> addresses) {

    public Sitemap {
      addresses = List.copyOf(addresses);
    }
  }
}
