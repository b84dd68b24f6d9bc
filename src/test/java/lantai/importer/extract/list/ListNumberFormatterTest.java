package lantai.importer.extract.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListNumberFormatterTest {

  @ParameterizedTest
  @CsvSource({
    "decimal,12,12",
    "decimalHalfWidth,12,12",
    "decimalZero,9,09",
    "decimalZero,10,10",
    "decimalFullWidth,12,１２",
    "decimalFullWidth2,30,３０",
    "001,7,007",
    "numberInDash,5,- 5 -",
    "hex,27,1B",
    "ordinal,1,1st",
    "ordinal,2,2nd",
    "ordinal,3,3rd",
    "ordinal,11,11th",
    "ordinal,21,21st",
    "ordinal,112,112th",
    "cardinalText,10,Ten",
    "cardinalText,21,Twenty-one",
    "cardinalText,101,One hundred one",
    "cardinalText,12345,Twelve thousand three hundred forty-five",
    "ordinalText,1,First",
    "ordinalText,2,Second",
    "ordinalText,8,Eighth",
    "ordinalText,12,Twelfth",
    "ordinalText,20,Twentieth",
    "ordinalText,35,Thirty-fifth",
    "ordinalText,100,One hundredth",
    "upperRoman,10,X",
    "upperRoman,1994,MCMXCIV",
    "lowerRoman,48,xlviii",
    "upperLetter,26,Z",
    "upperLetter,27,AA",
    "lowerLetter,54,bbb",
    "lowerLetter,0,''",
    "lowerLetter,781,a",
    "chicago,2,†",
    "chicago,5,**",
    "decimalEnclosedCircle,20,⑳",
    "decimalEnclosedCircle,21,21",
    "decimalEnclosedCircleChinese,10,⑩",
    "decimalEnclosedCircleChinese,11,11",
    "decimalEnclosedParen,20,⒇",
    "decimalEnclosedFullstop,1,⒈",
    "ideographEnclosedCircle,1,㈠",
    "ideographEnclosedCircle,11,11",
    "ideographDigital,10,一〇",
    "ideographDigital,105,一〇五",
    "japaneseDigitalTenThousand,20,二〇",
    "taiwaneseDigital,10,一○",
    "koreanDigital2,10,一零",
    "chineseCounting,10,十",
    "chineseCounting,11,十一",
    "chineseCounting,20,二十",
    "chineseCounting,99,九十九",
    "chineseCounting,100,一○○",
    "taiwaneseCounting,115,一一五",
    "chineseCountingThousand,10,十",
    "chineseCountingThousand,101,一百〇一",
    "chineseCountingThousand,110,一百一十",
    "chineseCountingThousand,1010,一千〇一十",
    "chineseCountingThousand,10001,一万〇一",
    "chineseCountingThousand,12000,一万二千",
    "chineseCountingThousand,20000,二万",
    "taiwaneseCountingThousand,1001,一千零一",
    "japaneseCounting,10,十",
    "japaneseCounting,111,百十一",
    "japaneseCounting,0,〇",
    "japaneseLegal,10,壱拾",
    "chineseLegalSimplified,10,壹拾",
    "chineseLegalSimplified,101,壹佰零壹",
    "chineseLegalSimplified,1000,壹仟",
    "ideographLegalTraditional,23,貳拾參",
    "ideographTraditional,10,癸",
    "ideographTraditional,11,11",
    "ideographZodiac,12,亥",
    "ideographZodiac,13,13",
    "ideographZodiacTraditional,1,甲子",
    "ideographZodiacTraditional,60,癸亥",
    "ideographZodiacTraditional,61,甲子",
    "none,3,''",
    "bullet,3,''"
  })
  void numberIsPrintedAsWordDoes(String format, int number, String printed) {
    assertEquals(printed, ListNumberFormatter.format(number, format));
  }

  @Test
  void unknownFormatIsNotGuessed() {
    assertNull(ListNumberFormatter.format(1, "thaiLetters"));
  }
}
