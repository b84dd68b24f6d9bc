package lantai.model;

import lantai.diagnostics.Located;
import lantai.model.table.ContentField;
import lantai.model.table.ContentField.Comparison;
import org.jspecify.annotations.Nullable;

/**
 * The text that a row quotes, and its chapter.
 *
 * @param focus {@code null} for the whole quote
 */
public record Citation(
    @ContentField(
            label = "章",
            english = "Id of the chapter that is quoted",
            help = "所在的章：写章文件里的 id，例如 2-4。",
            meaning = "章的编号")
        Located<ChapterId> chapter,
    @ContentField(
            label = "引文",
            english = "Text that occurs exactly once in the chapter",
            help = "引文：从这一章原样复制的一句话，在章里必须恰好出现一次；空格不算，别的一个字也不能差。",
            meaning = "报告所印",
            compared = Comparison.WORDS)
        Located<String> quote,
    @ContentField(
            label = "重点",
            english = "The part of the quote that states the row",
            help = "重点：引文里不止一个数字时，写出所指的那一小段；在引文里必须恰好出现一次。",
            uncompared = "what it selects is compared: value, unit, bound")
        @Nullable Located<String> focus) {}
