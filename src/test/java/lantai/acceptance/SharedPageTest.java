package lantai.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What other programs show of a page: those for messages its pictures, search engines its data. */
@OnBuiltSite
class SharedPageTest {

  private static final int LARGEST = 40 * 1024;

  @Test
  void everyPageNamesAWideAndASquarePicture(BuiltSite site) throws IOException {
    String base = Jsoup.parse(site.text(BuiltSite.HOME)).select("[rel=canonical]").attr("href");
    List<String> pictures = List.of("share.png", "share-square.png");
    for (String path : site.pages()) {
      List<String> named =
          Jsoup.parse(site.text(path)).select("[property=og:image]").eachAttr("content");
      assertEquals(pictures.stream().map(base::concat).toList(), named, path);
    }
    assertEquals("1200 x 630", size(site.bytes("share.png")));
    assertEquals("300 x 300", size(site.bytes("share-square.png")));
  }

  private static String size(byte[] picture) throws IOException {
    assertTrue(picture.length <= LARGEST, picture.length + " bytes");
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
    return image.getWidth() + " x " + image.getHeight();
  }

  @Test
  void dataSetHasWhatSearchEnginesAskFor(BuiltSite site) throws IOException {
    String data =
        Jsoup.parse(site.text(BuiltSite.HOME)).select("[type=application/ld+json]").first().data();
    JsonNode dataset = new ObjectMapper().readTree(data).get("@graph").get(1);
    int length = dataset.get("description").asText().length();
    assertTrue(length >= 50 && length <= 5000, "a description of " + length + " characters");
    String license = dataset.get("license").asText();
    String page = license.replaceFirst(".*/", "").replaceFirst("#.*", "");
    String anchor = license.replaceFirst(".*#", "");
    assertTrue(Jsoup.parse(site.text(page)).getElementById(anchor).hasText(), license);
    for (JsonNode download : dataset.get("distribution")) {
      assertTrue(download.get("encodingFormat").asText().contains("/"), download.toString());
    }
  }
}
