package lantai.chinese;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Chinese texts that are written into files and therefore do not depend on the user's language.
 * They are read from a UTF-8 properties file of the package {@code lantai}; entries may have
 * placeholders {@code {0}}, {@code {1}} ….
 */
public final class ChineseMessageBundle {

  private static final Pattern GAP = Pattern.compile("\\{[0-9]\\}");

  private final Map<String, String> bundle;

  public ChineseMessageBundle(String name) {
    bundle = bundle(name);
  }

  static Map<String, String> bundle(String name) {
    Properties bundle = new Properties();
    try (InputStream in =
        ChineseMessageBundle.class.getResourceAsStream("/lantai/" + name + ".properties")) {
      bundle.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return bundle.stringPropertyNames().stream()
          .collect(Collectors.toUnmodifiableMap(key -> key, bundle::getProperty));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public boolean has(String key) {
    return bundle.containsKey(key);
  }

  public String get(String key, Object... arguments) {
    return GAP.matcher(entry(key))
        .replaceAll(
            gap -> Matcher.quoteReplacement(arguments[gap.group().charAt(1) - '0'].toString()));
  }

  String entry(String key) {
    String entry = bundle.get(key);
    if (entry == null) {
      throw new IllegalArgumentException(key);
    }
    return entry;
  }
}
