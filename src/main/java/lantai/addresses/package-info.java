/**
 * Persistent addresses: which paragraph, sentence or page each published address names, carried
 * over from one version of the text to the next.
 *
 * <p>In: an {@link lantai.addresses.AddressRegistry} and the text as it is now ({@link
 * lantai.addresses.ChapterSentences}). Out: the next address registry, by {@link
 * lantai.addresses.TextAddressUpdater} and {@link lantai.addresses.PageAddressUpdater}; its file,
 * by {@link lantai.addresses.AddressRegistryWriter}. Library: java-diff-utils (Myers).
 */
@NullMarked
package lantai.addresses;

import org.jspecify.annotations.NullMarked;
