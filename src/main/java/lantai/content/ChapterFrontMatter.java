package lantai.content;

import java.util.List;
import lantai.diagnostics.Located;
import lantai.model.Chapter.ChapterHeading;
import lantai.model.ChapterId;
import lantai.model.table.Field;
import lantai.model.table.Syntax;
import org.jspecify.annotations.Nullable;

/** The YAML at the head of a chapter file. */
record ChapterFrontMatter(
    @Field(
            label = "编号",
            english = "Id of the chapter; its address",
            help = "章的编号，定了就不要改，网址由它而来：一、的开头写 1-0，（一）写 1-1，结束语写 closing。",
            syntax = Syntax.ID)
        Located<ChapterId> id,
    @Field(label = "序号", english = "Printed number", help = "印出的序号，例如 （一）；没有就不写。")
        @Nullable String number,
    @Field(label = "标题", english = "Title without the number", help = "章的标题，不带序号。") String title,
    @Field(label = "标题形式", english = "How the report prints the heading", help = "标题在原文里的样子：")
        @Nullable ChapterHeading heading,
    @Field(
            label = "相关各章",
            english = "Chapters on the same subject in another part",
            help = "相关各章的编号，例如 [2-2]：回顾与安排互相链接。")
        List<Located<ChapterId>> related) {}
