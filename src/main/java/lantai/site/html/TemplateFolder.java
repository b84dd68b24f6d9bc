package lantai.site.html;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import lantai.diagnostics.DidYouMean;
import lantai.diagnostics.Place;
import lantai.diagnostics.Problem.Hint;
import lantai.diagnostics.ProblemCode;
import lantai.diagnostics.Problems;
import lantai.output.SiteFile;

/**
 * The templates of a site.
 *
 * @param sources text of templates, style sheets and scripts, by file name relative to the folder,
 *     without static files
 * @param own names of the sources that are in the folder; the others are built in
 */
public record TemplateFolder(
    TemplateSource source, Map<String, String> sources, Set<String> own, boolean isMissing) {

  /** Files below this folder are copied unchanged into the site. */
  private static final String STATIC = "static/";

  private static final String TEMPLATE = ".ftlh";

  private static final String BUILT_IN = "lantai.jar!/templates/";

  public static TemplateFolder read(TemplateSource source) throws IOException {
    Map<String, String> sources = new TreeMap<>();
    Set<String> own = new TreeSet<>();
    for (SiteFile file : source.builtInFiles()) {
      sources.put(file.path(), file.text());
    }
    for (SiteFile file : source.ownFiles()) {
      sources.put(file.path(), file.text());
      own.add(file.path());
    }
    sources.keySet().removeIf(name -> name.startsWith(STATIC));
    own.removeIf(name -> name.startsWith(STATIC));
    return new TemplateFolder(source, Map.copyOf(sources), Set.copyOf(own), source.lacksFolder());
  }

  /**
   * Returns the path of a file as used in problems. A mistake in a built-in template is caused by a
   * file of the folder that it imports, if there is one, and reported there.
   */
  public String file(String name) {
    return isOwn(name)
        ? source.name() + "/" + name
        : causes(name).findFirst().map(this::file).orElse(BUILT_IN + name);
  }

  private Stream<String> causes(String template) {
    String text = sources.getOrDefault(template, "");
    return own.stream().filter(name -> text.contains('"' + name + '"')).sorted();
  }

  boolean isOwn(String name) {
    return own.contains(name) || name.startsWith(STATIC) || source.builtInFiles().isEmpty();
  }

  List<String> templates() {
    return sources.keySet().stream().filter(name -> name.endsWith(TEMPLATE)).sorted().toList();
  }

  /** Returns the current static files; paths are relative to the site. */
  List<SiteFile> staticFiles() throws IOException {
    return source.files().stream()
        .filter(file -> file.path().startsWith(STATIC))
        .map(file -> new SiteFile(file.path().substring(STATIC.length()), file.content()))
        .toList();
  }

  /**
   * Reports a missing folder, and files that replace no built-in template and are used in no
   * template: they would be ignored silently.
   */
  void reportUnknownFiles(Problems problems) {
    if (isMissing) {
      problems.add(ProblemCode.FILE_MISSING, Place.startOf(source.name()));
    }
    List<String> known = source.builtInFiles().stream().map(SiteFile::path).sorted().toList();
    for (String name : known.isEmpty() ? Set.<String>of() : own) {
      if (!known.contains(name) && !isNamed(name)) {
        Hint hint = DidYouMean.hint(name, known, Hint.of("known-templates"));
        problems.add(ProblemCode.UNKNOWN_FILE, Place.startOf(file(name)), hint);
      }
    }
  }

  private boolean isNamed(String name) {
    String word = name.endsWith(".css") ? name.replaceFirst("[.]css$", "") : name;
    return own.stream().anyMatch(other -> !other.equals(name) && sources.get(other).contains(word));
  }
}
