package lantai.acceptance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import lantai.archive.history.ReportVersions;
import lantai.build.IncrementalBuild;
import lantai.content.CachingParser;
import lantai.diagnostics.Messages;
import lantai.preview.Preview;
import lantai.review.ReviewEndpoint;
import lantai.site.html.TemplateSource;

/** A content folder with its preview and its review running. */
final class ReviewedFolder implements AutoCloseable {

  private final Preview preview;
  private final String address;
  private final Thread thread;

  ReviewedFolder(Path content) throws IOException {
    IncrementalBuild builder =
        new IncrementalBuild(
            content, TemplateSource.alone(Path.of("templates")), new CachingParser());
    preview =
        new Preview(
            0,
            List.of(content),
            () -> PreviewedSite.pending(builder.build(ReportVersions.NONE)),
            outcome -> {});
    address =
        preview.serve(
            new ReviewEndpoint(
                content, new Messages(Locale.SIMPLIFIED_CHINESE), new CachingParser()));
    thread = new Thread(preview::run, "reviewed site");
    thread.start();
  }

  /** The address that opens the review. */
  String address() {
    return address;
  }

  @Override
  public void close() {
    preview.close();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
