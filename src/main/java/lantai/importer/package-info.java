/**
 * A report as it was received becomes a content folder.
 *
 * <p>In: a file of text, HTML, DOCX or PDF. Out: the files of a content folder, and a report of
 * what was set aside and what should be looked at. {@link lantai.importer.extract} takes the text
 * out of the file, {@link lantai.importer.structure} takes the text apart, and {@link
 * lantai.importer.RoundTripCheck} holds the written folder against what was received.
 */
package lantai.importer;
