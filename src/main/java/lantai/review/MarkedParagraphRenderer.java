package lantai.review;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import lantai.chinese.TextRange;

/**
 * Renders a paragraph with marks for the quote and the figure of a row, and for every number. The
 * text is that of the paragraph, so that offsets on the page are offsets in the report.
 */
final class MarkedParagraphRenderer {

  private record Layer(String name, List<TextRange> ranges) {}

  private MarkedParagraphRenderer() {}

  /**
   * Adds the paragraph.
   *
   * @param others figures of other rows
   */
  static void add(TextSpot spot, List<TextRange> others, HtmlBuilder html) {
    String text = spot.block().text();
    List<Layer> layers = new ArrayList<>();
    layers.add(new Layer("quote", List.of(spot.quote())));
    layers.add(new Layer("meant", spot.marks()));
    layers.add(new Layer("other", others));
    layers.add(new Layer("number", NewExclusion.quantities(spot.block()).toList()));
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
    for (Layer layer : layers) {
      for (TextRange range : layer.ranges()) {
        cuts.add(range.start());
        cuts.add(range.end());
      }
    }
    List<Integer> bounds = List.copyOf(cuts);
    for (int i = 0; i + 1 < bounds.size(); i++) {
      TextRange piece = new TextRange(bounds.get(i), bounds.get(i + 1));
      List<String> names =
          layers.stream()
              .filter(layer -> layer.ranges().stream().anyMatch(range -> range.contains(piece)))
              .map(Layer::name)
              .toList();
      if (names.isEmpty()) {
        html.text(piece.of(text));
      } else {
        html.add("<span class=\"{}\">{}</span>", String.join(" ", names), piece.of(text));
      }
    }
  }
}
