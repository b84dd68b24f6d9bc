package lantai.site.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import lantai.model.ReportBuilder;
import lantai.model.ReportRow;
import org.junit.jupiter.api.Test;

class PageTest {

  private int made;

  @Test
  void viewIsMadeWhenItIsAskedFor() {
    Page page = Page.fixed("index.html", "home.ftlh", () -> "view " + ++made);

    assertEquals(0, made);
    assertEquals("view 1", page.view());
    assertEquals("view 2", page.view());
  }

  @Test
  void madeViewIsKept() {
    Object view = new Object();
    Page page = new Page("a.html", "chapter.ftlh", () -> "view", ReportBuilder.PLACE);
    Page same = page.withView(view);

    assertSame(view, same.view());
    assertEquals("a.html", same.path());
    assertEquals("chapter.ftlh", same.template());
    assertEquals(ReportBuilder.PLACE, same.origin());
  }

  @Test
  void pathOfAFixedPageDoesNotDependOnTheContent() {
    assertTrue(Page.fixed("index.html", "home.ftlh", () -> "view").isFixed());
    assertFalse(new Page("a.html", "chapter.ftlh", () -> "view", ReportBuilder.PLACE).isFixed());
  }

  @Test
  void linkToARowHasItsNameAndItsAddressFromTheRoot() {
    ReportRow row = ReportBuilder.of("甲").city("c", "甲", "南昌").report().rows().get(0);
    LabelledLink link = LabelledLink.to(row, "../");

    assertEquals("南昌", link.label());
    assertTrue(link.href().startsWith("../cities.html#"), link.href());
    assertFalse(link.current());
  }
}
