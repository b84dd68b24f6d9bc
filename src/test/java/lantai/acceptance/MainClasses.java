package lantai.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lantai.build.Build;

/** Every class that was compiled from {@code src/main/java}, nested ones included. */
public final class MainClasses {

  private MainClasses() {}

  public static List<Class<?>> all() {
    Path root = folder();
    try (Stream<Path> walk = Files.walk(root.resolve("lantai"))) {
      return walk.map(file -> root.relativize(file).toString().replace('\\', '/'))
          .filter(name -> name.endsWith(".class"))
          .sorted()
          .<Class<?>>map(name -> load(name.replace(".class", "").replace('/', '.')))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The folder of the class files. */
  public static Path folder() {
    try {
      return Path.of(Build.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, Build.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
