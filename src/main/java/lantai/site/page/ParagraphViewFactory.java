package lantai.site.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import lantai.chinese.SentenceSplitter;
import lantai.chinese.TextRange;
import lantai.diagnostics.DidYouMean;
import lantai.diagnostics.Problem;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.link.LinkedReport;
import lantai.link.QuoteMatch;
import lantai.link.SiteAddresses;
import lantai.model.Chapter;
import lantai.model.GovernmentWebsiteTags;
import lantai.model.Paragraph;
import lantai.model.SiteSettings;
import lantai.output.Sha2;
import org.jspecify.annotations.Nullable;

/** Makes the views of paragraphs, finds the sentence of a quote, and checks links of editors. */
final class ParagraphViewFactory {

  private final LinkedReport linked;

  ParagraphViewFactory(LinkedReport linked) {
    this.linked = linked;
  }

  /**
   * Reports links written by the editors whose destination does not exist, and links to other
   * sites.
   */
  void checkLinks(Problems problems) {
    for (Chapter chapter : linked.report().chapters()) {
      for (Paragraph paragraph : chapter.paragraphs()) {
        paragraph.links().forEach(link -> check(link, problems));
      }
    }
  }

  private void check(Paragraph.Hyperlink link, Problems problems) {
    Optional<String> address = SiteAddresses.resolve(link.destination(), linked);
    if (address.isEmpty()) {
      problems.add(ProblemCode.BROKEN_LINK, link.place(), hint(link), link.destination());
    } else if (address.get().startsWith("http") && !isOwn(address.get())) {
      problems.add(ProblemCode.EXTERNAL_LINK, link.place(), link.destination());
    }
  }

  /** Whether an address is on the host of the site or of the government, or on a subdomain. */
  private boolean isOwn(String address) {
    SiteSettings site = linked.report().site();
    GovernmentWebsiteTags government = site.government();
    String host = host(address);
    return Stream.of(host(site.base()), government == null ? null : government.domain())
        .filter(Objects::nonNull)
        .map(own -> own.replaceFirst("^www\\.", ""))
        .anyMatch(own -> host.equals(own) || host.endsWith("." + own));
  }

  private static String host(String address) {
    return address.replaceFirst("^https?://", "").replaceFirst("[:/?#].*", "");
  }

  private Problem.@Nullable Hint hint(Paragraph.Hyperlink link) {
    return DidYouMean.to(link.destination(), SiteAddresses.names(linked.report()))
        .map(name -> Problem.Hint.of("did-you-mean", name))
        .orElse(null);
  }

  /**
   * Returns the view of a paragraph.
   *
   * @param anchorPrefix prefix of anchors on the page; empty on the page of the chapter
   */
  SharedViewRecords.ParagraphView view(Paragraph paragraph, String anchorPrefix) {
    TextRunBuilder runs = new TextRunBuilder(linked, paragraph, anchorPrefix);
    List<SharedViewRecords.Sentence> sentences = new ArrayList<>();
    for (TextRange sentence : SentenceSplitter.in(paragraph.text())) {
      String id = paragraph.anchors().sentences().get(sentences.size());
      sentences.add(new SharedViewRecords.Sentence(anchorPrefix + id, runs.in(sentence)));
    }
    return new SharedViewRecords.ParagraphView(
        anchorPrefix + paragraph.anchors().paragraph(),
        paragraph.id().number(),
        SiteAddresses.of(paragraph),
        anchorPrefix.isEmpty() ? Sha2.abridged(paragraph.text()) : "",
        sentences);
  }

  /**
   * Returns the sentence that contains a quotation, or the paragraph if no sentence contains all of
   * it.
   */
  TextRange sentenceRange(QuoteMatch match) {
    String text = linked.report().textBlock(match.paragraph()).text();
    return SentenceSplitter.in(text).stream()
        .filter(sentence -> sentence.contains(match.quote()))
        .findFirst()
        .orElse(new TextRange(0, text.length()));
  }
}
