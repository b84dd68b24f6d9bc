package lantai.model;

/**
 * What the site of a Chinese government body says of itself in its pages' heads (国务院办公厅《政府网站发展指引》,
 * 国办发〔2017〕47号, annex 网页设计规范, section 网站标签).
 *
 * <p>All of it is there in a site that is to be published; in a draft anything may be {@code null}.
 *
 * @param name 政府网站的规范名称
 * @param domain without a scheme
 * @param idCode 政府网站标识码: ten digits, or bm and eight
 * @param published when the pages were published, as {@code YYYY-MM-DD HH:MM}
 * @param contentSource who issued the text
 */
public record GovernmentSite(
    String name,
    String domain,
    String idCode,
    WebsiteColumn column,
    String published,
    String contentSource) {

  /** The site's column that the report stands in (栏目). */
  public record WebsiteColumn(String name, String description, String keywords, String type) {}
}
