/**
 * Permanent addresses: carries the address of each paragraph, sentence and page over from one
 * version of the text to the next.
 *
 * <p>In: an {@link lantai.addresses.AddressRegistry} and the current text ({@link
 * lantai.addresses.ChapterSentences}). Out: the next registry. {@link
 * lantai.addresses.TextAddressUpdater} updates paragraphs and sentences, which {@link
 * lantai.addresses.SentenceAlignment} compares with the recorded ones; {@link
 * lantai.addresses.PageAddressUpdater} updates pages and rows; {@link
 * lantai.addresses.AddressRegistryWriter} formats the registry as YAML. {@code content.AddressFile}
 * reads it, {@code cli.AddressFileUpdater} writes {@code addresses.yaml} after a build. Libraries:
 * java-diff-utils (Myers).
 */
@NullMarked
package lantai.addresses;

import org.jspecify.annotations.NullMarked;
