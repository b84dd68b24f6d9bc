package lantai.importer.extract.doc;

import org.apache.poi.hwpf.usermodel.Notes;

/** A footnote or endnote. */
record DocNote(Notes kind, int index) {}
