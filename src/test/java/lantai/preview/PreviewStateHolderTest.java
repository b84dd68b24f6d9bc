package lantai.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import lantai.concurrent.Deferred;
import lantai.output.SiteFile;
import lantai.preview.PreviewStateHolder.InMemorySite;
import lantai.preview.PreviewStateHolder.PreviewState;
import org.junit.jupiter.api.Test;

class PreviewStateHolderTest {

  private static final PreviewBuildResult FAILED =
      PreviewBuildResult.failed(new IllegalStateException());

  private static final LazyPreviewBuild NO_PAGES = LazyPreviewBuild.finished(FAILED);

  private final PreviewStateHolder holder = new PreviewStateHolder();

  private static PreviewBuildResult site(String text) {
    return site("index.html", text);
  }

  private static PreviewBuildResult site(String path, String text) {
    return new PreviewBuildResult(
        List.of(SiteFile.of(path, text), SiteFile.of("robots.txt", "all")),
        Deferred.lazy(() -> List.of(SiteFile.of("data.json", "data of " + text))),
        List.of());
  }

  /** Returns a build with one page in addition to those of its outcome. */
  private static LazyPreviewBuild pending(Optional<SiteFile> page, PreviewBuildResult outcome) {
    return new LazyPreviewBuild(
        List.of(SiteFile.of("site.css", "style")),
        Map.of("p.html", Deferred.lazy(() -> page)),
        Deferred.lazy(() -> outcome));
  }

  private String shown(String path) throws InterruptedException {
    return holder.current().site().find(URI.create(path)).map(SiteFile::text).orElse("nothing");
  }

  @Test
  void aPageIsShownBeforeItsBuildIsFinished() throws InterruptedException {
    AtomicBoolean asked = new AtomicBoolean();
    LazyPreviewBuild build =
        new LazyPreviewBuild(
            List.of(SiteFile.of("site.css", "style")),
            Map.of("p.html", Deferred.lazy(() -> Optional.of(SiteFile.of("p.html", "early")))),
            Deferred.lazy(
                () -> {
                  asked.set(true);
                  return site("甲");
                }));
    holder.show(build);

    assertEquals("early", shown("/p.html"));
    assertEquals("style", shown("/site.css"));
    assertFalse(asked.get());
    assertEquals("甲", shown("/index.html"));
    assertTrue(asked.get());
    assertEquals("data of 甲", shown("/data.json"));
  }

  @Test
  void theEndOfABuildWhosePagesAreShownIsNotAChange() throws InterruptedException {
    LazyPreviewBuild build = pending(Optional.empty(), site("甲"));
    holder.show(build);
    PreviewState early = holder.current();
    holder.show(build, site("甲"));

    assertEquals(early.text(), holder.current().text());
    assertEquals(early.version(), holder.current().version());
    assertEquals("甲", shown("/"));
    assertEquals("data of 甲", shown("/data.json"));
  }

  @Test
  void pagesThatABuildFailsToMakeAreShownUnchanged() throws InterruptedException {
    holder.show(NO_PAGES, site("p.html", "before"));
    String before = holder.current().site().edition();
    LazyPreviewBuild build = pending(Optional.empty(), FAILED);
    holder.show(build);

    assertNotEquals(before, holder.current().site().edition());
    assertEquals("before", shown("/p.html"));
    assertEquals("all", shown("/robots.txt"));

    holder.show(build, FAILED);
    assertEquals(before + " 3", holder.current().text());
    assertEquals("before", shown("/p.html"));
    assertEquals("data of before", shown("/data.json"));
  }

  /** The next save may come before a build is finished, and may have a mistake. */
  @Test
  void pagesOfAnUnfinishedBuildStayBehindTheProblemsOfTheNext() throws InterruptedException {
    holder.show(pending(Optional.of(SiteFile.of("p.html", "early")), site("甲")));
    String edition = holder.current().site().edition();
    holder.show(NO_PAGES, FAILED);

    assertEquals(edition + " 2", holder.current().text());
    assertEquals("early", shown("/p.html"));
    assertEquals("甲", shown("/"));
  }

  /** As after a mistake in a template that some pages use. */
  @Test
  void pagesOfAnUnfinishedBuildAreShownForThoseThatTheNextFailsToMake()
      throws InterruptedException {
    holder.show(pending(Optional.of(SiteFile.of("p.html", "early")), site("甲")));
    String edition = holder.current().site().edition();
    LazyPreviewBuild next = pending(Optional.empty(), FAILED);
    holder.show(next);
    assertEquals("early", shown("/p.html"));

    holder.show(next, FAILED);
    assertEquals(edition + " 3", holder.current().text());
    assertEquals("early", shown("/p.html"));
  }

  @Test
  void aFirstBuildThatFailsLeavesNoSite() throws InterruptedException {
    LazyPreviewBuild build = pending(Optional.of(SiteFile.of("p.html", "early")), FAILED);
    holder.show(build);
    holder.show(build, FAILED);

    assertTrue(holder.current().site().isEmpty());
    assertEquals("nothing", shown("/p.html"));
  }

  @Test
  void aBuildWithoutPagesIsNotShownBeforeItIsFinished() throws InterruptedException {
    holder.show(NO_PAGES, site("甲"));
    holder.show(LazyPreviewBuild.finished(site("乙")));

    assertEquals("甲", shown("/"));
    assertEquals(1, holder.current().version());
  }

  @Test
  void editionsOfTwoBuildsAndOfTwoServersDiffer() throws InterruptedException {
    holder.show(NO_PAGES, site("甲"));
    String first = holder.current().site().edition();
    holder.show(NO_PAGES, site("甲"));
    PreviewStateHolder other = new PreviewStateHolder();
    other.show(NO_PAGES, site("甲"));

    assertNotEquals(first, holder.current().site().edition());
    assertNotEquals(first, other.current().site().edition());
    assertEquals("", InMemorySite.EMPTY.edition());
  }

  @Test
  void theSecondPartOfAnEditionIsTheSameIfOnlyPagesDiffer() throws InterruptedException {
    String first = assets(site("甲"));
    String second = assets(site("乙"));
    String third = assets(site("s.css", "乙"));

    assertEquals(first, second);
    assertNotEquals(second, third);
  }

  private String assets(PreviewBuildResult outcome) throws InterruptedException {
    holder.show(NO_PAGES, outcome);
    String edition = holder.current().site().edition();
    return edition.substring(edition.indexOf('.'));
  }

  @Test
  void eachBuildHasTheNextVersion() throws InterruptedException {
    holder.show(NO_PAGES, site("甲"));
    assertEquals(1, holder.current().version());
    holder.show(NO_PAGES, site("乙"));
    assertEquals(2, holder.current().version());
  }

  @Test
  void afterAFailureTheLastSiteIsShown() throws InterruptedException {
    holder.show(NO_PAGES, site("甲"));
    PreviewState good = holder.current();
    holder.show(NO_PAGES, FAILED);
    PreviewState bad = holder.current();

    assertSame(good.site(), bad.site());
    assertNull(good.failed());
    assertSame(FAILED, bad.failed());
    assertEquals(good.site().edition() + " 0", good.text());
    assertEquals(good.site().edition() + " 2", bad.text());
  }

  @Test
  void aFailedFirstBuildHasNoSite() throws InterruptedException {
    holder.show(NO_PAGES, FAILED);

    assertTrue(holder.current().site().isEmpty());
    assertEquals(" 1", holder.current().text());
  }

  @Test
  void anotherStateIsReturnedWithoutWaiting() throws InterruptedException {
    holder.show(NO_PAGES, site("甲"));
    holder.show(NO_PAGES, site("乙"));

    assertNotEquals(1, holder.after(1, Long.MAX_VALUE).version());
  }

  @Test
  void withoutAnotherStateTheCallersIsReturnedInTheEnd() throws InterruptedException {
    holder.show(NO_PAGES, site("甲"));

    assertEquals(1, holder.after(1, 1).version());
  }
}
