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
 * The templates of a site as they were read.
 *
 * @param sources templates, stylesheets and scripts: text by file name relative to the folder.
 *     Static files are not among them.
 * @param own the names of the sources that are in the folder; the others are built in
 */
public record TemplateFolder(
    TemplateSource source, Map<String, String> sources, Set<String> own, boolean isMissing) {

  /** The files below this folder are copied into the site as they are. */
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
   * A file as problems name it. A mistake in a built-in template is caused by a file of the folder
   * that it imports, if there is one, and reported there.
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

  /** The static files as they are now, with their paths in the site. */
  List<SiteFile> staticFiles() throws IOException {
    return source.files().stream()
        .filter(file -> file.path().startsWith(STATIC))
        .map(file -> new SiteFile(file.path().substring(STATIC.length()), file.content()))
        .toList();
  }

  /**
   * Reports a missing folder, and files that replace no built-in template and are named in no
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
