package lantai.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import lantai.model.SiteSettings.Appendix;
import lantai.model.table.RecordBuilder;
import org.junit.jupiter.api.Test;

class SiteSettingsTest {

  @Test
  void textsThatAreNotGivenAreEmpty() {
    SiteSettings site = new RecordBuilder<>(SiteSettings.class).build();

    assertEquals(TextProvenance.UNKNOWN, site.source());
    assertEquals("", new Appendix(null, "注释", List.of()).label());
    assertEquals("附件", new Appendix("附件", "注释", List.of()).label());
    TextProvenance source = new TextProvenance("来源", null, null, null, null, null);
    assertEquals(source, RecordBuilder.from(site).with("source", source).build().source());
  }

  @Test
  void archivalMetadataAreOpenAndPermanentIfNotGiven() {
    ArchivalMetadata given = new ArchivalMetadata("秘密", "30年", "全宗", "1", "2", "3");
    ArchivalMetadata none = new RecordBuilder<>(SiteSettings.class).build().archival();
    SiteSettings site = new RecordBuilder<>(SiteSettings.class).with("archival", given).build();

    assertEquals(new ArchivalMetadata("公开", "永久", null, null, null, null), none);
    assertEquals("", none.fonds());
    assertTrue(none.isOpen());
    assertFalse(given.isOpen());
    assertEquals(given, site.archival());
    assertEquals("30年", given.retention());
    assertEquals("3", given.documentNumber());
  }
}
