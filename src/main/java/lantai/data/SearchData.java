package lantai.data;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lantai.link.Addresses;
import lantai.link.Evidence;
import lantai.link.LinkedReport;
import lantai.model.Chapter;
import lantai.model.ChapterId;
import lantai.model.Passage;
import lantai.model.Target;
import lantai.text.Range;
import lantai.text.SiteFile;

/**
 * The text that the search page scans, as a script: a page opened from disk may load a script from
 * beside it, but may not fetch data.
 *
 * <p>{@code lantai={"text":[[address, title, [[rest of address, text], …]], …],"targets":[…]}}; an
 * entry's address is its group's followed by its own rest. Texts are as printed.
 */
final class SearchData {

  /** Where the script is, relative to the site's root. */
  static final String PATH = "search/text.js";

  private SearchData() {}

  /**
   * @param targets one group, its entries the targets in printed order: address, name, and the
   *     quote as indices of its group and entry, start and length
   */
  record Text(List<List<Object>> text, List<List<Object>> targets) {}

  static SiteFile file(LinkedReport linked) {
    return SiteFile.of(PATH, "lantai=" + Json.of(of(linked)).text() + "\n");
  }

  static Text of(LinkedReport linked) {
    List<List<Object>> groups = new ArrayList<>();
    for (Chapter chapter : linked.report().chapters()) {
      String address = Addresses.of(chapter.id());
      groups.add(group(address, chapter.label(), linked, chapter.id()));
    }
    if (!linked.report().notes().isEmpty()) {
      groups.add(group(Addresses.TERMS, "注释", linked, ChapterId.NOTES));
    }
    Stream<Target> targets = linked.report().goals().targets().stream();
    List<Object> rows = List.of("", "目标", targets.map(row -> row(row, linked)).toList());
    return new Text(groups, List.of(rows));
  }

  private static List<Object> group(
      String address, String title, LinkedReport linked, ChapterId chapter) {
    List<Passage> passages = linked.report().passagesOf(chapter);
    return List.of(
        address + "#",
        title,
        passages.stream().map(passage -> List.of(passage.local(), passage.text())).toList());
  }

  private static List<Object> row(Target target, LinkedReport linked) {
    Evidence evidence = linked.evidenceOf(target);
    ChapterId chapter = evidence.paragraph().chapter();
    List<ChapterId> chapters = linked.report().chapters().stream().map(Chapter::id).toList();
    int group = chapter.equals(ChapterId.NOTES) ? chapters.size() : chapters.indexOf(chapter);
    int entry =
        linked.report().passagesOf(chapter).stream()
            .map(Passage::paragraph)
            .toList()
            .indexOf(evidence.paragraph());
    Range quote = evidence.quote();
    return List.of(
        Addresses.of(target),
        target.name(),
        group,
        entry,
        quote.start(),
        quote.end() - quote.start());
  }
}
