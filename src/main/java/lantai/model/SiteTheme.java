package lantai.model;

import lantai.diagnostics.Located;
import lantai.model.table.ContentField;
import lantai.model.table.ContentField.Presence;
import lantai.model.table.FieldSyntax;
import org.jspecify.annotations.Nullable;

/**
 * The look of a site: the mapping {@code theme} of {@code site.yaml}. {@code null} means the value
 * of the style sheet.
 */
public record SiteTheme(
    @ContentField(
            label = "主色",
            english = "Colour of heading numbers, figures and the line at the top",
            help = "主色：标题的序号、大号数字和页首的横线，写成六位十六进制，例如 \"#a8201a\"。",
            presence = Presence.OPTIONAL,
            syntax = FieldSyntax.COLOUR)
        @Nullable Located<String> accent,
    @ContentField(
            key = "accent-dark",
            label = "深色模式的主色",
            english = "The same in dark mode",
            help = "深色模式下的主色，要比主色浅，例如 \"#ff8f87\"。",
            presence = Presence.OPTIONAL,
            syntax = FieldSyntax.COLOUR)
        @Nullable Located<String> accentDark,
    @ContentField(
            label = "链接颜色",
            english = "Colour of links",
            help = "链接的颜色，例如 \"#0a4f96\"。",
            presence = Presence.OPTIONAL,
            syntax = FieldSyntax.COLOUR)
        @Nullable Located<String> link,
    @ContentField(
            key = "link-dark",
            label = "深色模式的链接颜色",
            english = "The same in dark mode",
            help = "深色模式下链接的颜色，要比链接颜色浅，例如 \"#8ab8f0\"。",
            presence = Presence.OPTIONAL,
            syntax = FieldSyntax.COLOUR)
        @Nullable Located<String> linkDark,
    @ContentField(
            label = "徽标",
            english = "Picture before the title in the header: a file of templates/static",
            help = "页首标题前的徽标：templates/static 里的图片文件名，例如 logo.svg。",
            presence = Presence.OPTIONAL,
            syntax = FieldSyntax.LINK)
        @Nullable Located<String> logo) {

  static final SiteTheme NONE = new SiteTheme(null, null, null, null, null);
}
