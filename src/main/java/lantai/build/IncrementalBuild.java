package lantai.build;

import java.io.IOException;
import java.nio.file.Path;
import lantai.concurrent.Deferred;
import lantai.content.ContentCache;
import lantai.output.OutputSink;
import lantai.site.check.SiteCheck;
import lantai.site.html.HtmlRenderer;

/**
 * Builds one site again and again. All of it is read each time; what is remembered is what equal
 * input gives: a page whose view is as it was is not filled again, and not read again for links.
 */
public final class IncrementalBuild {

  private final Path content;
  private final Path templates;
  private final ContentCache memory = new ContentCache();
  private final SiteCheck check = new SiteCheck();
  private HtmlRenderer renderer;

  public IncrementalBuild(Path content, Path templates) {
    this.content = content;
    this.templates = templates;
  }

  /** As {@link Build#run(Path, Path, Build.Past)}, with the data files left for later. */
  public StagedBuild run(Build.PublicationSource past) throws IOException {
    renderer = renderer == null ? HtmlRenderer.remembering(templates) : renderer.renewed();
    return Build.preprint(
        content, memory, () -> renderer, check, past, OutputSink.MEMORY, Deferred::later);
  }

  /**
   * Builds all of it anew, for nobody: what has run often the Java machine has translated, and runs
   * faster. Touches nothing that is remembered, so that it may go on beside a build.
   */
  public void practise() throws IOException {
    Build.run(content, templates);
  }
}
