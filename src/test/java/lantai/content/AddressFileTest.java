package lantai.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import lantai.addresses.AddressHistory;
import lantai.addresses.AddressRegistry;
import lantai.addresses.ParagraphEntry;
import lantai.addresses.RetiredAddress;
import lantai.addresses.RetirementReason;
import lantai.addresses.SentenceEntry;
import lantai.addresses.VersionTextByAddress;
import lantai.diagnostics.Problems;
import lantai.diagnostics.SourceText;
import org.junit.jupiter.api.Test;

class AddressFileTest {

  private static final RetiredAddress GONE =
      new RetiredAddress(
          "2-1.html#p1s9",
          RetirementReason.MERGED,
          "2031-02-01",
          List.of("2-1.html#p1s1"),
          "稳“就业”: \\ # {a}");

  private static final AddressRegistry REGISTRY =
      new AddressRegistry(
          List.of(
              new ParagraphEntry("2-1", "p1", List.of(new SentenceEntry("p1s1", "抓好农业生产。"))),
              new ParagraphEntry("2-1", "p3", List.of())),
          Map.of("2-1.html", "（一）农业：\"三农\""),
          List.of(GONE));

  @Test
  void whatIsWrittenIsRead() {
    assertEquals(REGISTRY, AddressFile.parse(AddressFile.write(REGISTRY)));
    String empty = AddressFile.write(AddressRegistry.EMPTY);
    assertEquals(AddressRegistry.EMPTY, AddressFile.parse(empty));
  }

  @Test
  void lineBreaksOfOtherSystemsAreRead() {
    assertEquals(REGISTRY, AddressFile.parse(AddressFile.write(REGISTRY).replace("\n", "\r\n")));
  }

  @Test
  void fileWithErrorsHasNoAddresses() {
    String text = AddressFile.write(REGISTRY).replace("id: 2-1#p3", "id: 2-1#x3");

    assertEquals(AddressRegistry.EMPTY, AddressFile.parse(text));
    assertEquals(List.of("addresses.yaml:7:7 address-malformed"), problems(text));
  }

  @Test
  void textThatDiffersFromTheLatestVersionIsReportedAtItsPlace() {
    assertEquals(
        List.of("addresses.yaml:6:10 address-used-twice"), compared("全力稳住工业运行。", GONE.text()));
    assertEquals(List.of(), compared("继续抓好农业生产。", GONE.text()));
    assertEquals(List.of(), compared("抓好农业生产。抓好工业，稳住外贸，扩大内需，深化改革，扩大开放。", GONE.text()));
  }

  @Test
  void noteAtTheAddressOfAnotherIsReported() {
    VersionTextByAddress version =
        new VersionTextByAddress(
            "2031-02-01",
            Map.of(),
            Set.of(),
            Map.of("terms.html#note-1", "粮仓：存粮的地方。", "terms.html#note-2", "绿道：步行的路。"));

    assertEquals(List.of("addresses.yaml:5:13 address-used-twice"), notes(version, "绿道"));
    assertEquals(List.of(), notes(version, "粮仓"));
    assertEquals(List.of(), notes(version, "共享粮仓"));
  }

  private static List<String> notes(VersionTextByAddress version, String first) {
    AddressRegistry registry =
        new AddressRegistry(List.of(), Map.of("terms.html#note-1", first), List.of());
    Problems problems = new Problems();
    AddressFile.read(new SourceText(AddressFile.NAME, AddressFile.write(registry)), problems)
        .compare(new AddressHistory(List.of(version), "", AddressRegistry.EMPTY), problems);
    return lines(problems);
  }

  @Test
  void otherWordsOfARetiredAddressAreReportedWhereItIs() {
    assertEquals(List.of("addresses.yaml:12:13 address-altered"), compared("抓好农业生产。", "稳就业"));
  }

  private static List<String> compared(String published, String gone) {
    VersionTextByAddress version =
        new VersionTextByAddress(
            "2031-02-01",
            Map.of("2-1.html#p1s1", published, GONE.address(), gone),
            Set.of(),
            Map.of());
    Problems problems = new Problems();
    AddressFile.read(new SourceText(AddressFile.NAME, AddressFile.write(REGISTRY)), problems)
        .compare(new AddressHistory(List.of(version), "", AddressRegistry.EMPTY), problems);
    return lines(problems);
  }

  private static List<String> problems(String text) {
    Problems problems = new Problems();
    AddressFile.read(new SourceText(AddressFile.NAME, text), problems);
    return lines(problems);
  }

  private static List<String> lines(Problems problems) {
    return problems.sorted().stream()
        .map(problem -> problem.place() + " " + problem.code().id())
        .toList();
  }
}
