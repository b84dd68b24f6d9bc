package lantai.addresses;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AddressRegistryWriterTest {

  private static final AddressRegistry REGISTRY =
      new AddressRegistry(
          List.of(new ParagraphEntry("2-1", "p1", List.of(new SentenceEntry("p1s1", "稳\"农业\"。")))),
          Map.of("2-1.html", "农业"),
          List.of());

  @Test
  void eachAddressHasALine() {
    assertEquals(
        """
        # a
        # b
        paragraphs:
        - id: 2-1#p1
          sentences:
          - {id: p1s1, text: "稳\\"农业\\"。"}
        pages:
        - {address: 2-1.html, name: "农业"}
        """,
        AddressRegistryWriter.write(REGISTRY, List.of("# a", "# b")));
  }

  @Test
  void emptyPartsOfARetiredAddressAreOmitted() {
    RetiredAddress removed =
        new RetiredAddress("2-2.html", RetirementReason.REMOVED, "", List.of(), "");
    RetiredAddress split =
        new RetiredAddress(
            "2-1.html#p1s9", RetirementReason.SPLIT, "v1", List.of("a.html", "b.html"), "稳农业。");
    AddressRegistry registry = new AddressRegistry(List.of(), Map.of(), List.of(removed, split));

    assertEquals(
        """
        paragraphs:
        pages:
        retired:
        - {address: 2-2.html, reason: removed}
        - {address: 2-1.html#p1s9, reason: split, last: "v1", successors: [a.html, b.html], text: "稳农业。"}
        """,
        AddressRegistryWriter.write(registry, List.of()));
  }

  @Test
  void retiredAddressesAreFoundByThePageThatTheyAreIn() {
    RetiredAddress page =
        new RetiredAddress("2-2.html", RetirementReason.REMOVED, "", List.of(), "");
    RetiredAddress within =
        new RetiredAddress("2-2.html#p1", RetirementReason.REMOVED, "", List.of(), "");
    RetiredAddress other =
        new RetiredAddress("2-1.html#p9", RetirementReason.REMOVED, "", List.of(), "");
    AddressRegistry registry =
        new AddressRegistry(List.of(), Map.of(), List.of(page, other, within));

    assertEquals(List.of(page, within), registry.retiredOf("2-2.html"));
    assertEquals(within, registry.retiredByAddress().get("2-2.html#p1"));
  }
}
