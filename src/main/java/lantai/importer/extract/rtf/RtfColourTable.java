package lantai.importer.extract.rtf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The colour table of a Rich Text Format file, in which a semicolon ends each colour. */
final class RtfColourTable {

  private static final int FULL = 255;

  private final List<Boolean> white = new ArrayList<>();
  private final Map<String, Integer> parts = new HashMap<>();

  void add(String part, int value) {
    parts.put(part, value);
  }

  void end(String text) {
    for (int i = 0; i < text.chars().filter(c -> c == ';').count(); i++) {
      boolean all =
          List.of("red", "green", "blue").stream().allMatch(p -> parts.getOrDefault(p, 0) == FULL);
      white.add(all);
      parts.clear();
    }
  }

  boolean isWhite(int colour) {
    return colour >= 0 && colour < white.size() && white.get(colour);
  }
}
