package lantai.importer.extract.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import lantai.importer.TestDocuments;
import lantai.importer.extract.RejectedFileException;
import org.junit.jupiter.api.Test;

class ZipUnpackerTest {

  private static String rejection(byte[] bytes) {
    return assertThrows(
            RejectedFileException.class, () -> ZipUnpacker.read(bytes, "t", name -> true))
        .key();
  }

  @Test
  void acceptedEntriesAreUnpacked() throws Exception {
    byte[] zip = TestDocuments.zip(Map.of("a.xml", "甲", "b.bin", "乙"));
    Map<String, byte[]> unpacked = ZipUnpacker.read(zip, "t", name -> name.endsWith(".xml"));
    assertEquals(Set.of("a.xml"), unpacked.keySet());
    assertEquals("甲", new String(unpacked.get("a.xml"), "UTF-8"));
  }

  @Test
  void unpackedSizeIsLimitedByARatio() throws Exception {
    byte[] zip = TestDocuments.zip(Map.of("a", "a".repeat(5_000_000)));
    assertEquals("import-bomb", rejection(zip));
    assertEquals(0, ZipUnpacker.read(zip, "t", name -> false).size());
    byte[] dense = TestDocuments.zip(Map.of("a", "a".repeat(20_000)));
    assertEquals(1, ZipUnpacker.read(dense, "t", name -> true).size());
    Map<String, String> many = new TreeMap<>();
    for (int i = 0; i < 200; i++) {
      many.put("e" + i, "a".repeat(50_000));
    }
    assertEquals("import-bomb", rejection(TestDocuments.zip(many)));
  }

  @Test
  void entriesAreLimitedInNumber() throws Exception {
    Map<String, String> entries = new TreeMap<>();
    for (int i = 0; i < 10_000; i++) {
      entries.put("e" + i, "");
    }
    assertEquals(10_000, ZipUnpacker.read(TestDocuments.zip(entries), "t", name -> true).size());
    entries.put("one more", "");
    assertEquals("import-bomb", rejection(TestDocuments.zip(entries)));
  }

  @Test
  void truncatedFileIsDamaged() {
    byte[] zip = TestDocuments.zip(Map.of("a", "甲乙丙丁".repeat(99), "b", "戊"));
    for (int length = 1; length < zip.length; length += 7) {
      byte[] cut = Arrays.copyOf(zip, length);
      assertThrows(IOException.class, () -> ZipUnpacker.read(cut, "t", name -> true));
    }
  }
}
