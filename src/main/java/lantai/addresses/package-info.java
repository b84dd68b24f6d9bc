/**
 * Lasting addresses: which paragraph, sentence or page each published address names, carried from
 * one text to the next.
 *
 * <p>In: an {@link lantai.addresses.AddressBook} and the text as it is now ({@link
 * lantai.addresses.ChapterSentences}). Out: the next address book, by {@link
 * lantai.addresses.TextAdvance} and {@link lantai.addresses.PageAdvance}; its file, by {@link
 * lantai.addresses.AddressBookWriter}. Library: java-diff-utils (Myers).
 */
@NullMarked
package lantai.addresses;

import org.jspecify.annotations.NullMarked;
