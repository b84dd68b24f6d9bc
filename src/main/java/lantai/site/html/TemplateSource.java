package lantai.site.html;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import lantai.output.SiteFile;

/**
 * Where the templates of a site are read from: a folder, and for the names that are missing in it
 * the program itself.
 */
public record TemplateSource(Path folder, BuiltInUse builtIn) {

  /** Whether the built-in templates are used, and whether the folder must exist. */
  public enum BuiltInUse {
    /** The folder has all templates, as in an archived version. */
    NEVER,
    /** A file of the folder replaces the built-in one of the same name. */
    UNLESS_REPLACED,
    /** As above, but the folder may be missing. */
    UNLESS_REPLACED_OR_NO_FOLDER
  }

  /** A folder that has all templates: the built-in ones are not used. */
  public static TemplateSource alone(Path folder) {
    return new TemplateSource(folder, BuiltInUse.NEVER);
  }

  /** All files, those below {@code static/} included, sorted by path relative to the folder. */
  public List<SiteFile> files() throws IOException {
    SortedMap<String, SiteFile> files = new TreeMap<>();
    builtInFiles().forEach(file -> files.put(file.path(), file));
    ownFiles().forEach(file -> files.put(file.path(), file));
    return List.copyOf(files.values());
  }

  /** The built-in files, whether they are replaced or not. */
  public List<SiteFile> builtInFiles() {
    return builtIn == BuiltInUse.NEVER ? List.of() : BuiltInTemplates.files();
  }

  /** The files of the folder. Follows links. */
  public List<SiteFile> ownFiles() throws IOException {
    return SiteFile.below(folder, FileVisitOption.FOLLOW_LINKS);
  }

  boolean lacksFolder() {
    return builtIn != BuiltInUse.UNLESS_REPLACED_OR_NO_FOLDER && !Files.isDirectory(folder);
  }

  /** The folder as problems name it, with {@code /} on every system. */
  String name() {
    return folder.toString().replace('\\', '/');
  }
}
