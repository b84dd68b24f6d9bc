package lantai.importer.extract.doc;

import org.apache.poi.hwpf.usermodel.Notes;

/** A reference to a footnote or endnote: the list of its kind, and its index in it, from 0. */
record DocNote(Notes kind, int index) {}
