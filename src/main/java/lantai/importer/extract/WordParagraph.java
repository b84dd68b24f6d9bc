package lantai.importer.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import lantai.chinese.TextRange;

/** A paragraph of a Word document while it is read; a text box may hold paragraphs within one. */
final class WordParagraph {

  /** So long is no heading. */
  private static final int LONGEST_HEADING = 80;

  final StringBuilder text = new StringBuilder();
  final List<TextRange> bold = new ArrayList<>();
  final Map<Integer, Integer> marks = new LinkedHashMap<>();
  String style = "";
  String list;
  int level;
  boolean numbered;
  boolean boldRun;
  boolean inRun;
  private boolean outline;

  /** What goes on below after a line break. */
  WordParagraph next() {
    WordParagraph next = new WordParagraph();
    next.style = style;
    next.numbered = true;
    next.inRun = inRun;
    next.boldRun = boldRun;
    return next;
  }

  /** Takes note of a property of it, or of the run that is being read. */
  void property(String tag, XMLStreamReader xml) {
    String value = WordExtractor.attribute(xml, "val");
    switch (tag) {
      case "pStyle" -> style = String.valueOf(value);
      case "numId" -> list = value;
      case "ilvl" -> level = WordStyles.number(value);
      case "outlineLvl" -> outline = WordStyles.number(value) < 9;
      case "r" -> {
        inRun = true;
        boldRun = false;
      }
      case "b" -> boldRun = inRun && WordExtractor.isOn(xml);
      default -> {}
    }
  }

  TextLine.LineStyle look(WordStyles styles) {
    if (styles.isContents(style)) {
      return TextLine.LineStyle.CONTENTS;
    }
    String visible = visible(text.toString());
    int set = bold.stream().mapToInt(range -> visible(range.of(text.toString())).length()).sum();
    boolean whole = !visible.isEmpty() && set >= visible.length();
    boolean closed = visible.endsWith("。") || visible.endsWith("；");
    boolean heading = styles.isHeading(style) || outline || whole && !closed;
    return heading && visible.length() <= LONGEST_HEADING
        ? TextLine.LineStyle.HEADING
        : TextLine.LineStyle.PLAIN;
  }

  private static String visible(String text) {
    return text.replaceAll("[\\s\\u00A0\\u3000]", "");
  }
}
