package lantai.site.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import lantai.output.SiteFile;

/** The templates that are part of this program: resources in {@code lantai/templates/}. */
final class BuiltInTemplates {

  private static final String FOLDER = "lantai/templates/";

  private BuiltInTemplates() {}

  /** Reads the resources on first use. */
  private static final class Resources {

    static final List<SiteFile> FILES = read();

    private Resources() {}
  }

  /** Returns all files; paths are relative to the template folder. */
  static List<SiteFile> files() {
    return Resources.FILES;
  }

  private static List<SiteFile> read() {
    URL home = BuiltInTemplates.class.getResource("/" + FOLDER + "home.ftlh");
    if (home == null) {
      throw new IllegalStateException("the program lacks its templates");
    }
    try {
      URLConnection connection = home.openConnection();
      return connection instanceof JarURLConnection jar
          ? read(jar.getJarFile())
          : SiteFile.below(Path.of(home.toURI()).getParent());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the location of a resource is a URI", e);
    }
  }

  /** Reads the files of a jar, which belongs to the class loader and stays open. */
  private static List<SiteFile> read(JarFile jar) throws IOException {
    List<SiteFile> files = new ArrayList<>();
    for (JarEntry entry : jar.stream().toList()) {
      if (entry.getName().startsWith(FOLDER) && !entry.isDirectory()) {
        try (InputStream in = jar.getInputStream(entry)) {
          files.add(new SiteFile(entry.getName().substring(FOLDER.length()), in.readAllBytes()));
        }
      }
    }
    return files;
  }
}
