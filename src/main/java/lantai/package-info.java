/**
 * Lantai turns a government work report into a website.
 *
 * <p>{@link lantai.Build} is the whole pipeline on one page; {@link lantai.Main} is the command
 * line. The rooms, in the order in which a report walks through them (each may use some of those
 * before it, none after it):
 *
 * <ol>
 *   <li>{@link lantai.text}: files, places, problems
 *   <li>{@link lantai.model}: what a report is
 *   <li>{@link lantai.read}: a content folder becomes a report
 *   <li>{@link lantai.link}: who mentions whom
 *   <li>{@link lantai.history}: which versions were published
 *   <li>{@link lantai.data}: the report as data files
 *   <li>{@link lantai.book}: the report as a book to keep
 *   <li>{@link lantai.page}: which pages exist and what they show
 *   <li>{@link lantai.render}: pages poured into templates
 *   <li>{@link lantai.check}: the finished site read back
 *   <li>{@link lantai.tell}: problems in the shape that their reader takes
 *   <li>{@link lantai.publish}: files put on disk
 *   <li>{@link lantai.preview}: the site served while it is being written
 *   <li>{@link lantai.archive}: versions kept for good
 *   <li>{@link lantai.export}: kept versions in the forms that others take over
 *   <li>{@link lantai.s3}: a bucket of an object store as a place for them, in a jar of its own
 *   <li>{@link lantai.intake}: a received report becomes a content folder
 *   <li>{@link lantai.draft}: what it promises and reports, proposed for review
 * </ol>
 */
package lantai;
