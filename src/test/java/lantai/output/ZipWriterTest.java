package lantai.output;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZipWriterTest {

  private static final LocalDate DATE = LocalDate.of(2024, 1, 23);

  private final Output out = new Output();

  private static final class Output extends ByteArrayOutputStream {

    private boolean closed;

    @Override
    public void close() {
      closed = true;
    }
  }

  @Test
  void firstEntryIsStoredAndTheOthersAreCompressedInOrder() throws IOException {
    byte[] large = new byte[200_000];
    large[199_999] = 1;
    List<SiteFile> files = List.of(SiteFile.of("b/江西.txt", "文"), new SiteFile("a", large));

    ZipWriter.write(files, DATE, out);

    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
      for (SiteFile file : files) {
        ZipEntry entry = zip.getNextEntry();
        assertEquals(file.path(), entry.getName());
        boolean first = file == files.get(0);
        assertEquals(first ? ZipEntry.STORED : ZipEntry.DEFLATED, entry.getMethod());
        assertEquals(DATE.atStartOfDay(), entry.getTimeLocal());
        assertArrayEquals(file.bytes(), zip.readAllBytes());
        assertEquals(file.bytes().length, entry.getSize());
        assertTrue(first || entry.getCompressedSize() < file.bytes().length / 100);
      }
      assertNull(zip.getNextEntry());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1980-12-31,1981-01-01",
    "1981-05-06,1981-05-06",
    "2099-12-31,2099-12-31",
    "2100-01-01,1981-01-01"
  })
  void dateThatAnEntryCannotStoreIsReplaced(LocalDate date, LocalDate written) throws IOException {
    ZipWriter.write(List.of(SiteFile.of("a", "b")), date, out);

    byte[] bytes = out.toByteArray();
    ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes));
    assertEquals(written.atStartOfDay(), zip.getNextEntry().getTimeLocal());
    assertFalse(new String(bytes, StandardCharsets.ISO_8859_1).contains("UT"));
  }

  @Test
  void streamIsClosedOnlyWithTheArchive() throws IOException {
    ZipWriter.write(List.of(), DATE, out);
    assertFalse(out.closed);

    new ZipWriter(out, DATE).close();
    assertTrue(out.closed);
  }
}
