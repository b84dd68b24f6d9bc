package lantai.site.check;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lantai.archive.history.ChangeKind;
import lantai.archive.history.ReportVersions;
import lantai.archive.history.VersionContent;
import lantai.archive.history.VersionDiff;
import lantai.archive.history.VersionDiff.ChangeType;
import lantai.archive.history.VersionDiff.ItemChange;
import lantai.archive.history.VersionKind;
import lantai.archive.history.VersionMetadata;
import lantai.json.Json;
import lantai.model.ReportRow.RowKind;
import lantai.output.SiteFile;
import lantai.site.data.VersionContentReader;

/**
 * What readers of the published site would lose by an update: addresses that they may have saved,
 * and rows that they may have read.
 *
 * @param pages paths of removed pages
 * @param anchors addresses of removed anchors in other pages: {@code page#anchor}
 * @param rows of each table those that were added, removed, or changed in anything but what they
 *     quote; in the order of the new list, then removed ones
 * @param terms names of terms that are no longer used
 */
public record ImpactReport(
    List<String> pages,
    List<String> anchors,
    Map<RowKind, List<ItemChange>> rows,
    List<String> terms) {

  /** A placeholder: only the contents of versions are compared. */
  private static final VersionMetadata ANY =
      new VersionMetadata("", VersionKind.UPDATE, "", OffsetDateTime.MIN, "");

  public ImpactReport {
    pages = List.copyOf(pages);
    anchors = List.copyOf(anchors);
    terms = List.copyOf(terms);
  }

  /** Compares two sites; archived versions in the old one are ignored. */
  public static ImpactReport of(List<SiteFile> old, List<SiteFile> fresh) throws IOException {
    Map<String, SiteFile> before = byPath(old);
    Map<String, SiteFile> after = byPath(fresh);
    List<String> pages = new ArrayList<>();
    List<String> anchors = new ArrayList<>();
    for (SiteFile page : before.values()) {
      if (page.isHtml()) {
        SiteFile now = after.get(page.path());
        if (now == null) {
          pages.add(page.path());
        } else if (!page.content().isSameAs(now.content())) {
          anchors.addAll(lost(page, now));
        }
      }
    }
    pages.sort(null);
    anchors.sort(null);
    VersionDiff diff = VersionDiff.between(edition(before), edition(after));
    Map<RowKind, List<ItemChange>> rows = new EnumMap<>(RowKind.class);
    diff.rows().forEach((kind, changes) -> rows.put(kind, rows(changes)));
    return new ImpactReport(pages, anchors, rows, terms(before, after));
  }

  public boolean isEmpty() {
    return pages.isEmpty()
        && anchors.isEmpty()
        && rows.values().stream().allMatch(List::isEmpty)
        && terms.isEmpty();
  }

  private static Map<String, SiteFile> byPath(List<SiteFile> files) {
    return files.stream()
        .filter(file -> !file.path().startsWith(ReportVersions.MEMENTO_FOLDER))
        .collect(toMap(SiteFile::path, file -> file, (first, last) -> last));
  }

  private static List<String> lost(SiteFile old, SiteFile fresh) {
    Set<String> ids = new LinkedHashSet<>(PageLinks.of(old).ids());
    PageLinks.of(fresh).ids().forEach(ids::remove);
    return ids.stream().map(id -> old.path() + "#" + id).toList();
  }

  /** What a row quotes is text, of which a site has no list of changes before it is published. */
  private static List<ItemChange> rows(List<ItemChange> changes) {
    return changes.stream()
        .map(change -> change.change() == ChangeType.CHANGED ? change.without("quote") : change)
        .filter(change -> !change.fields().isEmpty())
        .filter(change -> !change.kinds().contains(ChangeKind.FORM))
        .toList();
  }

  private static VersionContent edition(Map<String, SiteFile> site) throws IOException {
    return VersionContentReader.read(ANY, path -> bytes(site, path), Map.of());
  }

  private static byte[] bytes(Map<String, SiteFile> site, String path) throws IOException {
    if (!site.containsKey(path)) {
      throw new FileNotFoundException(path);
    }
    return site.get(path).bytes();
  }

  private static List<String> terms(Map<String, SiteFile> before, Map<String, SiteFile> after)
      throws IOException {
    Set<?> used =
        terms(before).stream()
            .filter(ImpactReport::isUsed)
            .map(term -> term.get("id"))
            .collect(toSet());
    return terms(after).stream()
        .filter(term -> !isUsed(term) && used.contains(term.get("id")))
        .map(term -> String.valueOf(term.get("term")))
        .sorted()
        .toList();
  }

  private static List<Map<?, ?>> terms(Map<String, SiteFile> site) throws IOException {
    List<?> all =
        Json.read(bytes(site, "data/glossary.json")) instanceof List<?> list ? list : List.of();
    return all.stream()
        .filter(each -> each instanceof Map<?, ?> term && term.get("uses") instanceof List<?>)
        .<Map<?, ?>>map(term -> (Map<?, ?>) term)
        .toList();
  }

  private static boolean isUsed(Map<?, ?> term) {
    return term.get("uses") instanceof List<?> uses && !uses.isEmpty();
  }
}
