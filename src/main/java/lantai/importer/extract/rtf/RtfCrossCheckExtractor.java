package lantai.importer.extract.rtf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Collects the characters that a Rich Text Format file shows as text, in any order, for the
 * cross-check of the extraction. Shares no class with the extractor. List numbers and characters of
 * symbol fonts are not included.
 */
final class RtfCrossCheckExtractor {

  private static final Pattern TOKEN =
      Pattern.compile(
          "\\\\'([0-9A-Fa-f]{2})|\\\\([A-Za-z]+)(-?[0-9]{1,11})? ?|\\\\([^A-Za-z])|([{}])"
              + "|[\\r\\n\\x00]|([^\\\\{}\\r\\n\\x00])");

  /** Groups that contain no text of the report, or list numbers. */
  private static final String SKIPPED =
      "fonttbl|colortbl|stylesheet|info|pict|listtable|listoverridetable|xe|tc|nonshppict|objdata"
          + "|sp|bkmkstart|bkmkend|revtbl|filetbl|pgdsctbl|fldinst|listtext|pntext|annotation";

  private static final Map<String, String> CHARACTERS =
      Map.of(
          "emdash",
          "—",
          "endash",
          "–",
          "bullet",
          "•",
          "lquote",
          "‘",
          "rquote",
          "’",
          "ldblquote",
          "“",
          "rdblquote",
          "”");

  private final StringBuilder shown = new StringBuilder();
  private final Deque<RtfCrossCheckGroup> groups = new ArrayDeque<>();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Map<Integer, Integer> charsets = new HashMap<>();
  private RtfCrossCheckGroup group = new RtfCrossCheckGroup();
  private int page = 1252;
  private int toSkip;
  private boolean starred;

  private RtfCrossCheckExtractor() {}

  static String of(byte[] file) {
    RtfCrossCheckExtractor extractor = new RtfCrossCheckExtractor();
    extractor.read(new String(file, StandardCharsets.ISO_8859_1));
    return extractor.shown.toString();
  }

  private void read(String file) {
    Matcher token = TOKEN.matcher(file);
    int at = 0;
    while (token.find(at)) {
      at = token.end();
      if (token.group(1) != null) {
        add(Integer.parseInt(token.group(1), 16));
      } else if (token.group(6) != null) {
        add(token.group(6).charAt(0));
      } else if (token.group(2) != null) {
        flush();
        toSkip = 0;
        int number = token.group(3) == null ? 1 : (int) Long.parseLong(token.group(3));
        if (token.group(2).equals("bin") && token.group(3) != null) {
          at = Math.min(file.length(), at + Math.max(0, number));
        } else {
          readWord(token.group(2), number);
        }
      } else if (token.group(4) != null) {
        flush();
        toSkip = 0;
        starred = token.group(4).equals("*");
        show(token.group(4).matches("[{}\\\\]") ? token.group(4) : "");
        show(token.group(4).equals("_") ? "-" : "");
      } else if (token.group(5) != null) {
        flush();
        toSkip = 0;
        starred = false;
        if (token.group(5).equals("{")) {
          groups.push(group);
          group = group.inner();
        } else if (!groups.isEmpty()) {
          group = groups.pop();
        }
      }
    }
    flush();
  }

  private void add(int code) {
    if (toSkip > 0) {
      toSkip--;
    } else {
      bytes.write(code);
    }
  }

  private void readWord(String word, int number) {
    boolean ignorable = starred && !word.matches("shpinst|ftnalt|footnote");
    starred = false;
    group.skipped |= ignorable || word.matches(SKIPPED);
    switch (word) {
      case "ansicpg" -> page = number;
      case "f" -> group.font = number;
      case "fcharset" -> charsets.put(group.font, number);
      case "uc" -> group.skippedAfterUnicode = number;
      case "u" -> {
        show(String.valueOf((char) number));
        toSkip = group.skippedAfterUnicode;
      }
      case "v" -> group.hidden = number != 0;
      case "deleted" -> group.deleted = number != 0;
      case "plain" -> {
        group.hidden = false;
        group.deleted = false;
      }
      default -> show(CHARACTERS.getOrDefault(word, ""));
    }
  }

  private void flush() {
    if (bytes.size() > 0) {
      int charset = charsets.getOrDefault(group.font, -1);
      String text = bytes.toString(charset(charset));
      bytes.reset();
      show(charset == 2 ? "" : text);
    }
  }

  private Charset charset(int ofFont) {
    int codePage =
        switch (ofFont) {
          case 0 -> 1252;
          case 128 -> 932;
          case 129 -> 949;
          case 134 -> 936;
          case 136 -> 950;
          default -> page;
        };
    return Charset.forName(
        switch (codePage) {
          case 932 -> "windows-31j";
          case 936, 54936 -> "GB18030";
          case 949, 950 -> "x-windows-" + codePage;
          case 65001 -> "UTF-8";
          default -> "windows-1252";
        });
  }

  private void show(String text) {
    if (!group.skipped && !group.hidden && !group.deleted) {
      shown.append(text.replaceAll("[\\uE000-\\uF8FF]", ""));
    }
  }
}
