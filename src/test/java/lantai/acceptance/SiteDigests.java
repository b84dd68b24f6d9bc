package lantai.acceptance;

import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import lantai.build.BuildResult;
import lantai.output.SiteFile;

/** Builds the report of the folder it is started in, and prints a digest a file. */
final class SiteDigests {

  private SiteDigests() {}

  public static void main(String[] arguments) throws IOException {
    BuildResult build = Repository.build(Path.of(arguments[0]), Path.of(arguments[1]));
    build.problems().forEach(System.err::println);
    System.out.print(of(build.files()));
  }

  /** A line a file, sorted: path, length, SHA-256. */
  static String of(List<SiteFile> files) {
    return files.stream()
        .map(file -> file.path() + " " + file.bytes().length + " " + sha256(file.bytes()) + "\n")
        .sorted()
        .collect(Collectors.joining());
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
