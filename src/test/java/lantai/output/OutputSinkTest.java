package lantai.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class OutputSinkTest {

  @Test
  void fileInMemoryIsUnchanged() throws IOException {
    SiteFile file = SiteFile.of("a.html", "文");

    assertSame(file, OutputSink.MEMORY.write(file));
  }

  @Test
  void writtenBodyIsInMemory() throws IOException {
    SiteFile file = OutputSink.MEMORY.write("a.json", out -> out.write("文".getBytes(UTF_8)));

    assertEquals("a.json", file.path());
    assertEquals("文", file.text());
  }
}
