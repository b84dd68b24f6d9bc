package lantai;

import java.io.IOException;
import java.nio.file.Path;
import lantai.check.SiteCheck;
import lantai.read.ContentMemory;
import lantai.render.Renderer;
import lantai.text.Background;
import lantai.text.Outbox;

/**
 * Builds one site again and again. All of it is read each time; what is remembered is what equal
 * input gives: a page whose view is as it was is not filled again, and not read again for links.
 */
public final class Builder {

  private final Path content;
  private final Path templates;
  private final ContentMemory memory = new ContentMemory();
  private final SiteCheck check = new SiteCheck();
  private Renderer renderer;

  public Builder(Path content, Path templates) {
    this.content = content;
    this.templates = templates;
  }

  /** As {@link Build#run(Path, Path, Build.Past)}, with the data files left for later. */
  public Preprint run(Build.Past past) throws IOException {
    renderer = renderer == null ? Renderer.remembering(templates) : renderer.renewed();
    return Build.preprint(
        content, memory, () -> renderer, check, past, Outbox.MEMORY, Background::later);
  }

  /**
   * Builds all of it anew, for nobody: what has run often the Java machine has translated, and runs
   * faster. Touches nothing that is remembered, so that it may go on beside a build.
   */
  public void practise() throws IOException {
    Build.run(content, templates);
  }
}
