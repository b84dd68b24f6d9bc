package lantai.site.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import lantai.addresses.AddressRegistry;
import lantai.addresses.RetiredAddress;
import lantai.addresses.RetirementReason;
import lantai.chinese.ChineseMessageBundle;
import lantai.link.SiteAddresses;
import lantai.model.Chapter;
import lantai.model.Paragraph;
import lantai.model.Report;
import lantai.model.TableSchemas;
import lantai.site.page.PageLayout.RetiredAddressView;

/** Makes the views of former addresses of texts and pages. */
final class RetiredAddressViewFactory {

  /** Matches the id of a paragraph, a sentence, or words that link to a row. */
  private static final Pattern WORDS = Pattern.compile("p[0-9]+(?:s[0-9]+)?|t-.+");

  private final AddressRegistry registry;
  private final ChineseMessageBundle messages;
  private final Map<String, String> labels = new HashMap<>();

  RetiredAddressViewFactory(Report report, ChineseMessageBundle messages) {
    this.registry = report.addresses();
    this.messages = messages;
    labels.putAll(registry.pages());
    for (Chapter chapter : report.chapters()) {
      String page = SiteAddresses.of(chapter.id());
      for (Paragraph paragraph : chapter.paragraphs()) {
        String label = messages.get("retired.place", chapter.label(), paragraph.id().number());
        labels.put(page + "#" + paragraph.anchors().paragraph(), label);
        paragraph.anchors().sentences().forEach(id -> labels.put(page + "#" + id, label));
      }
    }
  }

  /**
   * Returns the retired addresses within a page, and that of the page if it now belongs to another
   * chapter.
   */
  List<RetiredAddressView> of(String path) {
    List<RetiredAddressView> views = new ArrayList<>();
    if (path.equals(SiteAddresses.ALL)) {
      for (RetiredAddress each : registry.retired()) {
        String id = inWhole(each);
        if (!id.isEmpty()) {
          views.add(view(each, id, ""));
        }
      }
    } else {
      String root = SiteAddresses.root(path);
      registry.retiredOf(path).stream()
          .filter(each -> !each.fragment().isEmpty() || registry.pages().containsKey(path))
          .forEach(each -> views.add(view(each, each.fragment(), root)));
    }
    return views;
  }

  /** Returns the id that an address had on the page of the whole report; empty if it had none. */
  private String inWhole(RetiredAddress retired) {
    String chapter = retired.page().replace(".html", "");
    if (WORDS.matcher(retired.fragment()).matches()) {
      return chapter + "-" + retired.fragment();
    }
    return isChapter(retired) && !registry.pages().containsKey(retired.page())
        ? "c-" + chapter
        : "";
  }

  /**
   * Whether it is the address of a chapter's page: of pages outside folders, only those of tables
   * are not.
   */
  private static boolean isChapter(RetiredAddress retired) {
    return !retired.address().matches(".*[/#].*")
        && TableSchemas.REPORT_ROWS.stream()
            .noneMatch(table -> retired.page().equals(table.name() + ".html"));
  }

  /** Returns the addresses of removed pages: the retired ones that are not in use again. */
  List<RetiredAddress> gone(Set<String> present) {
    Map<String, RetiredAddress> retired = registry.retiredByAddress();
    Set<String> paths = new LinkedHashSet<>();
    registry.retired().forEach(each -> paths.add(each.page()));
    paths.removeAll(present);
    return paths.stream()
        .map(
            path ->
                retired.getOrDefault(
                    path, new RetiredAddress(path, RetirementReason.REMOVED, "", List.of(), "")))
        .toList();
  }

  /** Returns the addresses that no version after a given one has. */
  List<RetiredAddress> after(String version) {
    return registry.retired().stream().filter(each -> each.last().equals(version)).toList();
  }

  /**
   * Returns the view of an address.
   *
   * @param anchor of the view itself
   * @param root relative path from its page to the site's root
   */
  RetiredAddressView view(RetiredAddress retired, String anchor, String root) {
    String reason = retired.reason().label();
    return new RetiredAddressView(
        anchor,
        retired.address(),
        root + retired.address(),
        retired.text(),
        retired.last().isEmpty() ? reason : messages.get("retired.after", retired.last(), reason),
        retired.successors().stream()
            .map(each -> new LabelledLink(labels.getOrDefault(each, each), root + each))
            .toList());
  }
}
