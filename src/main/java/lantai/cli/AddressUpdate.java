package lantai.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import lantai.addresses.AddressBook;
import lantai.archive.Snapshot;
import lantai.build.BuildResult;
import lantai.content.AddressFile;
import lantai.output.FileOperations;

/** Records the addresses of a published site in its content folder. */
final class AddressUpdate {

  private final Path file;
  private final Console console;

  AddressUpdate(Path content, Console console) {
    this.file = AddressFile.in(content);
    this.console = console;
  }

  /** Says so if the file was lost and is made again from the latest of the archived versions. */
  void printIfLost(List<Snapshot> past) {
    if (!past.isEmpty() && !Files.exists(file)) {
      String label = past.get(past.size() - 1).version().label();
      console.printSummary("addresses-lost", file.toString(), label);
    }
  }

  /**
   * Writes the file if it is another one. A draft has no addresses yet; and if the file cannot be
   * written, the site is right nevertheless, which is then said.
   */
  void write(BuildResult build) {
    if (!build.site().draft()) {
      write(build.addresses());
    }
  }

  private void write(AddressBook addresses) {
    try {
      byte[] bytes = AddressFile.write(addresses).getBytes(StandardCharsets.UTF_8);
      byte[] before = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
      if (!Arrays.equals(before, bytes)) {
        FileOperations.requireWritable(file);
        FileOperations.replaceIfUnchanged(file, before, bytes);
      }
    } catch (IOException e) {
      console.printError("addresses-unwritten", console.messages().refusal(e));
    }
  }
}
