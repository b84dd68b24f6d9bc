/**
 * Lantai turns a government work report into a website.
 *
 * <p>{@link lantai.Main} starts the command line and {@link lantai.build.Build} is the pipeline.
 * The packages, each using only packages listed before it:
 *
 * <ol>
 *   <li>{@link lantai.chinese}: Chinese text: ranges, sentences, numbers, white space
 *   <li>{@link lantai.concurrent}: parallel and deferred work
 *   <li>{@link lantai.json}: JSON
 *   <li>{@link lantai.diagnostics}: source files, places, problems and messages
 *   <li>{@link lantai.diagnostics.format}: problems as text, JSON, SARIF and annotations
 *   <li>{@link lantai.output}: site files, and writing them atomically
 *   <li>{@link lantai.model.table}: how a table and its fields are declared
 *   <li>{@link lantai.addresses}: permanent addresses of text and pages
 *   <li>{@link lantai.model}: the report
 *   <li>{@link lantai.content}: reads a content folder into a report
 *   <li>{@link lantai.content.edit}: edits content files
 *   <li>{@link lantai.link}: quotes, terms and number coverage
 *   <li>{@link lantai.archive.history}: published versions and what changed between them
 *   <li>{@link lantai.site.data}: JSON, CSV, workbook and search index
 *   <li>{@link lantai.site.epub}: the report as an EPUB publication
 *   <li>{@link lantai.site.page}: which pages exist and what each one shows
 *   <li>{@link lantai.site.html}: pages rendered with templates
 *   <li>{@link lantai.site.check}: checks links of the finished site, and reports what an update
 *       changes for readers
 *   <li>{@link lantai.build}: the pipeline
 *   <li>{@link lantai.preview}: the preview server
 *   <li>{@link lantai.archive}: the OCFL store of published versions
 *   <li>{@link lantai.archive.export}: versions as WACZ, WARC, BagIt, OCFL and ZIP files
 *   <li>{@link lantai.archive.s3}: replicas in an S3 bucket; packaged in a separate jar
 *   <li>{@link lantai.importer.extract}: the extracted text of a received file of any format
 *   <li>{@link lantai.importer.extract.list}: numbers of lists as they are printed
 *   <li>{@link lantai.importer.extract.office}: code shared by the extractors of DOC, DOCX, ODT and
 *       RTF
 *   <li>{@link lantai.importer.extract.docx}: text of Word documents
 *   <li>{@link lantai.importer.extract.odt}: text of OpenDocument texts
 *   <li>{@link lantai.importer.extract.doc}: text of Word documents before 2007
 *   <li>{@link lantai.importer.extract.rtf}: text of RTF files
 *   <li>{@link lantai.importer.extract.html}: text of saved web pages
 *   <li>{@link lantai.importer.extract.pdf}: text of PDF files
 *   <li>{@link lantai.importer.extract.format}: detects the format of a received file
 *   <li>{@link lantai.importer.structure}: chapters, headings and notes of a received text
 *   <li>{@link lantai.importer}: imports a received document into a content folder
 *   <li>{@link lantai.importer.draft}: proposed rows for the targets and results of a report
 *   <li>{@link lantai.review}: review of drafted rows in the browser
 *   <li>{@link lantai.cli}: commands
 * </ol>
 */
@NullMarked
package lantai;

import org.jspecify.annotations.NullMarked;
