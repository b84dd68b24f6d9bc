package lantai.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import lantai.concurrent.Deferred;
import lantai.output.SiteFile;
import lantai.preview.StateBroadcaster.PreviewState;
import org.junit.jupiter.api.Test;

class StateBroadcasterTest {

  private static final PreviewBuild FAILED =
      PreviewBuild.of(
          () -> {
            throw new IllegalStateException();
          });

  private final StateBroadcaster broadcaster = new StateBroadcaster();

  private static PreviewBuild site(String text) {
    return new PreviewBuild(
        List.of(SiteFile.of("index.html", text)), Deferred.lazy(List::of), List.of());
  }

  @Test
  void eachBuildHasTheNextVersion() throws InterruptedException {
    broadcaster.show(site("甲"));
    assertEquals(1, broadcaster.current().version());
    broadcaster.show(site("乙"));
    assertEquals(2, broadcaster.current().version());
  }

  @Test
  void afterAFailureTheLastSiteIsShown() throws InterruptedException {
    broadcaster.show(site("甲"));
    PreviewState good = broadcaster.current();
    broadcaster.show(FAILED);
    PreviewState bad = broadcaster.current();

    assertSame(good.site(), bad.site());
    assertNull(good.failed());
    assertSame(FAILED, bad.failed());
    assertEquals(good.site().edition() + " 0", good.text());
    assertEquals(good.site().edition() + " 2", bad.text());
  }

  @Test
  void aFailedFirstBuildHasNoSite() throws InterruptedException {
    broadcaster.show(FAILED);

    assertTrue(broadcaster.current().site().isEmpty());
    assertEquals(" 1", broadcaster.current().text());
  }

  @Test
  void anotherStateIsReturnedWithoutWaiting() throws InterruptedException {
    broadcaster.show(site("甲"));
    broadcaster.show(site("乙"));

    assertNotEquals(1, broadcaster.after(1, Long.MAX_VALUE).version());
  }

  @Test
  void withoutAnotherStateTheCallersIsReturnedInTheEnd() throws InterruptedException {
    broadcaster.show(site("甲"));

    assertEquals(1, broadcaster.after(1, 1).version());
  }
}
