/**
 * JSON, written from records, lists and maps.
 *
 * <p>In: Values. Out: UTF-8 text. Jackson is used here.
 */
package lantai.json;
