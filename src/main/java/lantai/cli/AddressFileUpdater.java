package lantai.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import lantai.addresses.AddressRegistry;
import lantai.addresses.RetiredAddress;
import lantai.addresses.SplitParagraphFinder;
import lantai.archive.Snapshot;
import lantai.build.BuildResult;
import lantai.content.AddressFile;
import lantai.output.FileOperations;

/** Records the addresses of a published site in the address file of its content folder. */
final class AddressFileUpdater {

  private final Path file;
  private final Console console;

  AddressFileUpdater(Path content, Console console) {
    this.file = AddressFile.in(content);
    this.console = console;
  }

  /** Prints a notice if the file was lost and is restored from the latest archived version. */
  void printIfLost(List<Snapshot> past) throws IOException {
    if (!past.isEmpty() && registry().equals(AddressRegistry.EMPTY)) {
      String label = past.get(past.size() - 1).version().label();
      console.printSummary("addresses-lost", file.toString(), label);
    }
  }

  /** Prints the addresses of the file that a build retires, and the paragraphs that it splits. */
  void printChanges(BuildResult build) throws IOException {
    AddressRegistry after = build.addresses();
    if (build.site().draft() || text().equals(AddressFile.write(after))) {
      return;
    }
    AddressRegistry before = registry();
    if (before.equals(AddressRegistry.EMPTY)) {
      return;
    }
    Set<String> known = before.retiredByAddress().keySet();
    List<RetiredAddress> retired =
        after.retired().stream().filter(each -> !known.contains(each.address())).toList();
    console.printSummaries(retired, this::print);
    console.printSummaries(
        SplitParagraphFinder.between(before.sentencesByParagraph(), after.sentencesByParagraph()),
        each -> console.printSummary("paragraph-split", each.address(), successors(each)));
  }

  /** The addresses in the file; none if there is no file. */
  private AddressRegistry registry() throws IOException {
    String text = text();
    return text.isEmpty() ? AddressRegistry.EMPTY : AddressFile.parse(text);
  }

  private String text() throws IOException {
    return Files.isRegularFile(file) ? Files.readString(file) : "";
  }

  private void print(RetiredAddress retired) {
    String key = retired.successors().isEmpty() ? "address-gone" : "address-retired";
    String reason = "word.retired-" + retired.reason().word();
    console.printSummary(key, retired.address(), reason, successors(retired));
  }

  private static String successors(RetiredAddress retired) {
    return String.join(", ", retired.successors());
  }

  /**
   * Writes the file if its content changes. A draft has no addresses yet. If the file cannot be
   * written, a message says so; the site is nevertheless correct.
   */
  void write(BuildResult build) {
    if (!build.site().draft()) {
      write(build.addresses());
    }
  }

  private void write(AddressRegistry addresses) {
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
