package lantai.model;

import java.util.List;
import lantai.diagnostics.Located;
import lantai.diagnostics.Place;
import lantai.model.table.ContentField;
import lantai.model.table.ContentField.Comparison;
import lantai.model.table.ContentField.Presence;
import lantai.model.table.ContentTable;
import lantai.model.table.FieldSyntax;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the glossary.
 *
 * @param note {@code null} for an entry added by the editors
 * @param definition empty for an entry added by the editors
 */
@ContentTable(
    file = "glossary.yaml",
    title = "名词",
    english = "Glossary: the printed notes, and index entries added by the editors",
    help = "报告所附的名词注释，以及另加的索引条目。",
    columns = "id note term aliases pinyin definition kind gloss see url note_url uses",
    nameColumn = "term")
public record Term(
    @ContentField(
            label = "编号",
            english = "Unique in the glossary; part of the address",
            help = "编号，用拼音，定了就不要改。",
            meaning = "本表内唯一",
            syntax = FieldSyntax.ID,
            uncompared = "terms of two versions are paired by it")
        TermId id,
    @ContentField(
            label = "注号",
            english = "Number of the printed note",
            help = "报告所附注释的编号；另加的索引条目不写。",
            meaning = "报告所附注释的编号")
        @Nullable Integer note,
    @ContentField(
            label = "名词",
            english = "The term as printed",
            help = "名词，照原文写。",
            compared = Comparison.WORDS)
        Located<String> term,
    @ContentField(
            label = "又称",
            english = "Other printed forms",
            help = "正文里的其他说法，例如简称；没有写 []。",
            meaning = "以“；”分隔",
            compared = Comparison.WORDS)
        List<Located<String>> aliases,
    @ContentField(
            label = "拼音",
            english = "Syllables without tones; the index is ordered by it",
            help = "不带声调的拼音，音节之间空一格；索引按它排序。",
            presence = Presence.EXPECTED,
            syntax = FieldSyntax.PINYIN,
            uncompared = "it orders the index, which does not print it")
        String pinyin,
    @ContentField(
            label = "释文",
            english = "Text of the note",
            help = "注释的原文；另加的索引条目可以不写。",
            meaning = "报告所印",
            presence = Presence.WITH_NOTE,
            compared = Comparison.WORDS)
        Located<String> definition,
    @ContentField(label = "类别", english = "What sort of thing it names", help = "条目的种类：")
        @Nullable TermKind kind,
    @ContentField(
            label = "例外",
            english = "Phrases that contain it with another meaning",
            help = "不可当作这个名词链接的说法；没有写 []。",
            uncompared = "it only decides what is linked")
        List<String> except,
    @ContentField(
            label = "文中说明",
            english = "The words of a chapter that explain it",
            help = "报告正文解释这个名词的原句；没有就不写。")
        @Nullable Citation gloss,
    @ContentField(
            label = "参见",
            english = "Ids of related entries",
            help = "相关名词的编号；没有就不写。",
            meaning = "以“；”分隔")
        List<Located<TermId>> see,
    Place place) {

  public Term {
    aliases = List.copyOf(aliases);
    except = List.copyOf(except);
    see = List.copyOf(see);
    pinyin = pinyin == null ? "" : pinyin;
    definition = definition == null ? new Located<>("", place) : definition;
  }

  /** Whether the report itself explains it in a printed note. */
  public boolean printed() {
    return note != null;
  }

  /** Returns the path that its page has in the site, if it has one. */
  public String page() {
    return "terms/" + id + ".html";
  }
}
