package lantai.importer.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import lantai.importer.SampleReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingDetectorTest {

  private static final String TEXT = SampleReport.text();

  private static String decode(String text, String charset) throws RejectedFileException {
    return EncodingDetector.decode(text.getBytes(Charset.forName(charset)), "t");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16", "UTF-16LE", "UTF-16BE"})
  void encodingIsDetected(String charset) throws Exception {
    assertEquals(TEXT, decode(TEXT, charset));
  }

  @Test
  void big5IsDetected() throws Exception {
    String text = "各位議員女士、先生：今天，謹就施政情形向各位議員提出報告，以發展全市的工作。";
    assertEquals(text, decode(text, "Big5"));
    assertEquals(text, decode(text, "GB18030"));
  }

  @Test
  void big5OfWindowsAndHongKongIsDetected() throws Exception {
    String text = "各位議員：今天，謹就施政情形向大會提出報告，以發展全市的工作，建設市民的家。";
    String windows = text + "裏恒粧嫺碁銹墻～‧";
    assertEquals(windows, decode(windows, "x-windows-950"));
    String hongKong = text + "咗啲鰂喺";
    assertEquals(hongKong, decode(hongKong, "Big5-HKSCS"));
    byte[] bytes = windows.getBytes(Charset.forName("x-windows-950"));
    assertEquals(windows, EncodingDetector.decode(bytes, "t", Charset.forName("GB18030")));
    assertEquals(windows, EncodingDetector.decode(bytes, "t", StandardCharsets.UTF_8));
  }

  @Test
  void declaredEncodingThatYieldsNoChineseIsNotUsed() throws Exception {
    for (String written : new String[] {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"}) {
      byte[] bytes = TEXT.getBytes(Charset.forName(written));
      for (String declared :
          new String[] {"UTF-8", "GB18030", "x-windows-950", "ISO-8859-1", "UTF-16LE", "GBK"}) {
        String read = EncodingDetector.decode(bytes, "t", Charset.forName(declared));
        assertEquals(TEXT, read, written + " declared as " + declared);
      }
    }
    byte[] latin = "caf\u00E9".getBytes(StandardCharsets.ISO_8859_1);
    assertEquals("caf\u00E9", EncodingDetector.decode(latin, "t", StandardCharsets.ISO_8859_1));
  }

  @Test
  void byteOrderMarkIsRemoved() throws Exception {
    for (String charset :
        new String[] {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "GB18030"}) {
      assertEquals(TEXT, decode("\uFEFF" + TEXT, charset), charset);
    }
    assertEquals("", EncodingDetector.decode(new byte[] {(byte) 0xFF, (byte) 0xFE}, "t"));
  }

  @Test
  void asciiIsUtf8() throws Exception {
    assertEquals("abc", decode("abc", "US-ASCII"));
    assertEquals("", decode("", "US-ASCII"));
  }

  @Test
  void controlCharactersOfWordProcessorsAreText() throws Exception {
    String text = "各位\t\n\u000B\f\r\u001A\u001C\u001D\u001E\u001F\u0007\b代表";
    assertEquals(text, decode(text, "UTF-8"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000b", "a\u0001", "各\uFFFE", "各\uFFFF"})
  void otherControlCharactersAreBinary(String text) {
    RejectedFileException rejected =
        assertThrows(RejectedFileException.class, () -> decode(text, "UTF-8"));
    assertEquals("import-binary", rejected.key());
  }

  @Test
  void bytesInNoKnownEncodingAreBinary() {
    byte[] bytes = new byte[999];
    java.util.Arrays.fill(bytes, (byte) 0xFF);
    assertThrows(RejectedFileException.class, () -> EncodingDetector.decode(bytes, "t"));
  }

  @Test
  void utf16WithoutMarkNeedsAZeroByteAndCommonCharacters() {
    String rare = "籠籬籮\n".repeat(40);
    assertThrows(RejectedFileException.class, () -> decode(rare, "UTF-16LE"));
    assertThrows(
        RejectedFileException.class,
        () ->
            EncodingDetector.decode(
                (TEXT + "\n").getBytes(StandardCharsets.UTF_16LE).length % 2 == 0
                    ? java.util.Arrays.copyOf(
                        TEXT.getBytes(StandardCharsets.UTF_16LE), TEXT.length() * 2 - 1)
                    : new byte[] {0},
                "t"));
  }

  @Test
  void charactersMustBeCommonInAGuessedEncoding() throws Exception {
    String rare = "籠籬籮籯籠籬籮籯籠籬籮籯籠籬籮籯籠籬籮籯籠籬籮籯籠籬籮籯籠籬籮籯籠籬籮籯籠籬籮";
    assertEquals(39, rare.length());
    assertEquals(rare + "的", decode(rare + "的", "GB18030"));
    assertThrows(RejectedFileException.class, () -> decode(rare + "籠的", "GB18030"));
  }

  @Test
  void declaredEncodingIsUsedIfItFits() throws Exception {
    byte[] bytes = TEXT.getBytes(Charset.forName("GB18030"));
    Charset gb = Charset.forName("GB18030");
    assertEquals(TEXT, EncodingDetector.decode(bytes, "t", gb));
    assertEquals(TEXT, EncodingDetector.decode(bytes, "t", StandardCharsets.UTF_8));
    byte[] marked = ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8);
    assertEquals(TEXT, EncodingDetector.decode(marked, "t", StandardCharsets.ISO_8859_1));
    byte[] utf16 = TEXT.getBytes(StandardCharsets.UTF_16LE);
    assertEquals(TEXT, EncodingDetector.decode(utf16, "t", StandardCharsets.ISO_8859_1));
  }
}
