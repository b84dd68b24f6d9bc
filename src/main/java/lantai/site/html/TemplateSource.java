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
 * Where the templates of a site are read from: a folder and, for names missing there, the program
 * itself.
 */
public record TemplateSource(Path folder, BuiltInUse builtIn) {

  /** Whether the built-in templates are used, and whether the folder must exist. */
  public enum BuiltInUse {
    /** The folder contains all templates, as in an archived version. */
    NEVER,
    /** A file of the folder replaces the built-in one of the same name. */
    UNLESS_REPLACED,
    /** As above, but the folder may be missing. */
    UNLESS_REPLACED_OR_NO_FOLDER
  }

  /** Returns a folder that contains all templates: the built-in ones are not used. */
  public static TemplateSource alone(Path folder) {
    return new TemplateSource(folder, BuiltInUse.NEVER);
  }

  /**
   * Returns all files, including those below {@code static/}, sorted by path relative to the
   * folder.
   */
  public List<SiteFile> files() throws IOException {
    SortedMap<String, SiteFile> files = new TreeMap<>();
    builtInFiles().forEach(file -> files.put(file.path(), file));
    ownFiles().forEach(file -> files.put(file.path(), file));
    return List.copyOf(files.values());
  }

  /** Returns the built-in files, whether or not they are replaced. */
  public List<SiteFile> builtInFiles() {
    return builtIn == BuiltInUse.NEVER ? List.of() : BuiltInTemplates.files();
  }

  /** Returns the files of the folder. Follows symbolic links. */
  public List<SiteFile> ownFiles() throws IOException {
    return SiteFile.below(folder, FileVisitOption.FOLLOW_LINKS);
  }

  boolean lacksFolder() {
    return builtIn != BuiltInUse.UNLESS_REPLACED_OR_NO_FOLDER && !Files.isDirectory(folder);
  }

  /** Returns the path of the folder as used in problems, with {@code /} on every system. */
  String name() {
    return folder.toString().replace('\\', '/');
  }
}
