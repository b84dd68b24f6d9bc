package lantai.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import lantai.model.Bound;
import lantai.model.GivenReport;
import lantai.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

  private final Report report =
      GivenReport.of("增长5%。", "再增长5%。")
          .target("gdp", "再增长5%", "5", "%", Bound.EXACTLY)
          .result("gdp-2023", "增长5%", "5", "%", Bound.EXACTLY, null)
          .term("gaodi", List.of("高地"))
          .report();

  @ParameterizedTest
  @CsvSource({
    "chapter:1-1, 1-1.html",
    "chapter:1-1#p2, 1-1.html#p2",
    "goal:gdp, targets/gdp.html",
    "term:gaodi, terms/gaodi.html",
    "https://www.example.org/?a=1#b, https://www.example.org/?a=1#b",
    "http://www.example.org/, http://www.example.org/",
    "mailto:a@example.org, mailto:a@example.org"
  })
  void whatTheEditorsNameHasAnAddress(String destination, String address) {
    assertEquals(Optional.of(address), Addresses.resolve(destination, report));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "#p1",
        "1-1.html",
        "/index.html",
        "../x",
        "//www.example.org/",
        "chapter:",
        "chapter:9-9",
        "chapter:1-1#",
        "chapter:1-1#p0",
        "chapter:1-1#p3",
        "chapter:1-1#p02",
        "chapter:1-1#p1#p2",
        "chapter: 1-1",
        "goal:nobody",
        "term:nobody",
        "term:",
        "javascript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "ftp://example.org/"
      })
  void whatThereIsNotHasNone(String destination) {
    assertEquals(Optional.empty(), Addresses.resolve(destination, report));
  }

  @Test
  void aPageLeadsToTheRootWithOneStepAFolder() {
    assertEquals("", Addresses.root("index.html"));
    assertEquals("../", Addresses.root("targets/gdp.html"));
    assertEquals("../../", Addresses.root("a/b/c.html"));
  }

  @Test
  void anAddressWithASchemeLeadsOutOfTheSite() {
    assertTrue(Addresses.isExternal("https://www.example.org/"));
    assertTrue(Addresses.isExternal("mailto:a@example.org"));
    assertFalse(Addresses.isExternal("targets/gdp.html"));
    assertFalse(Addresses.isExternal("1-1.html#p1:2"));
  }
}
