package lantai.output;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a build goes by.
 *
 * @param path a file or a folder, absolute; counts where it is not there, too
 * @param depth how deep to look into a folder
 * @param name of the files that count, or empty for all
 */
public record TrackedInput(Path path, int depth, String name) {

  private static final String ATTRIBUTES = "size,isDirectory,";
  private static final LinkOption[] AS_IT_IS = {LinkOption.NOFOLLOW_LINKS};

  public TrackedInput {
    path = path.toAbsolutePath();
  }

  /** A file, or all that lies in a folder. */
  public static TrackedInput of(Path path) {
    return new TrackedInput(path, Integer.MAX_VALUE, "");
  }

  /** On one line, unless its path has more than one itself. */
  String line() {
    return path + "\t" + depth + "\t" + name;
  }

  /**
   * @throws IllegalArgumentException where the line is none
   */
  static TrackedInput parse(String line) {
    String[] parts = line.split("\t", -1);
    if (parts.length != 3) {
      throw new IllegalArgumentException(line);
    }
    return new TrackedInput(Path.of(parts[0]), Integer.parseInt(parts[1]), parts[2]);
  }

  /** Its files, sorted, by what follows its own path in theirs. */
  List<FileSignature> stamps() throws IOException {
    List<FileSignature> stamps = new ArrayList<>();
    if (Files.exists(path)) {
      boolean told = path.getFileSystem().supportedFileAttributeViews().contains("unix");
      String time = told ? "ctime" : "lastModifiedTime";
      look(path, depth, (told ? "unix:" : "") + ATTRIBUTES + time, time, stamps);
      stamps.sort(null);
    }
    return stamps;
  }

  /**
   * @param wanted names of attributes
   * @param time which of them tells when a file was changed
   */
  private void look(Path at, int deeper, String wanted, String time, List<FileSignature> stamps)
      throws IOException {
    LinkOption[] links = at.equals(path) ? new LinkOption[0] : AS_IT_IS;
    Map<String, Object> found = Files.readAttributes(at, wanted, links);
    if (found.get("isDirectory").equals(true)) {
      if (deeper > 0) {
        try (DirectoryStream<Path> folder = Files.newDirectoryStream(at)) {
          for (Path each : folder) {
            look(each, deeper - 1, wanted, time, stamps);
          }
        }
      }
    } else if (name.isEmpty() || at.endsWith(name)) {
      String below = at.toString().substring(path.toString().length());
      stamps.add(new FileSignature(below, (long) found.get("size"), (FileTime) found.get(time)));
    }
  }
}
