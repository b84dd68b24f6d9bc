package lantai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.TypeConversionException;

class LanguageTest {

  @Test
  void everyChineseLocaleIsChineseAndOthersAreEnglish() {
    assertEquals(Language.ZH, Language.of(Map.of("LANG", "zh_CN.UTF-8"), Locale.ENGLISH));
    assertEquals(Language.ZH, Language.of(Map.of("LANG", "zh_TW"), Locale.ENGLISH));
    assertEquals(Language.EN, Language.of(Map.of("LANG", "de_DE.UTF-8"), Locale.CHINA));
    assertEquals(Language.EN, Language.of(Map.of("LC_ALL", "C"), Locale.CHINA));
  }

  @Test
  void lcAllOverridesLcMessagesWhichOverridesLang() {
    Map<String, String> all = Map.of("LC_ALL", "en_US", "LC_MESSAGES", "zh_CN", "LANG", "zh_CN");
    Map<String, String> messages = Map.of("LC_ALL", "", "LC_MESSAGES", "zh_CN", "LANG", "en_US");

    assertEquals(Language.EN, Language.of(all, Locale.CHINA));
    assertEquals(Language.ZH, Language.of(messages, Locale.ENGLISH));
  }

  @Test
  void firstOfTheListInLanguageOverridesAll() {
    Map<String, String> list = Map.of("LANGUAGE", "zh_CN:en", "LC_ALL", "C.UTF-8");

    assertEquals(Language.ZH, Language.of(list, Locale.ENGLISH));
  }

  @Test
  void systemLocaleIsUsedIfNoVariableIsSet() {
    assertEquals(Language.ZH, Language.of(Map.of(), Locale.CHINA));
    assertEquals(Language.EN, Language.of(Map.of(), Locale.FRANCE));
  }

  @Test
  void argumentOverridesTheEnvironment() {
    assertEquals(Language.ZH, Language.of(new String[] {"--lang", "zh", "check"}, Language.EN));
    assertEquals(Language.EN, Language.of(new String[] {"check", "--lang=en"}, Language.ZH));
    assertEquals(Language.ZH, Language.of(new String[] {"check", "--lang", "xx"}, Language.ZH));
    assertEquals(Language.EN, Language.of(new String[] {"check", "--lang"}, Language.EN));
  }

  @Test
  void onlyAKnownLanguageIsParsed() {
    assertEquals(Language.ZH, Language.parse("zh-CN"));
    assertThrows(TypeConversionException.class, () -> Language.parse("fr"));
  }
}
