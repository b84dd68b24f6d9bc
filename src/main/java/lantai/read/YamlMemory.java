package lantai.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import lantai.text.Problem;
import lantai.text.Problems;

/**
 * What YAML files came to when they were read last: the same text comes to the same again. For
 * whoever reads one folder many times.
 */
public final class YamlMemory {

  private record Entry(String text, Optional<Yaml> tree, List<Problem> problems) {}

  private final Map<String, Entry> entries = new ConcurrentHashMap<>();

  /**
   * @param path names the file, and with {@code text} all that decides what comes out
   * @param reader adds to the problems that it is given
   */
  Optional<Yaml> read(
      String path, String text, Problems problems, Function<Problems, Optional<Yaml>> reader) {
    Entry entry = entries.get(path);
    if (entry == null || !entry.text.equals(text)) {
      Problems found = new Problems();
      entry = new Entry(text, reader.apply(found), found.sorted());
      entries.put(path, entry);
    }
    entry.problems.forEach(problems::add);
    return entry.tree;
  }
}
