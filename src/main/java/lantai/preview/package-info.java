/**
 * The live preview: a site served while it is being written.
 *
 * <p>In: a build to call ({@link lantai.preview.PreviewBuild}) and the folders that it reads. Out:
 * HTTP on the loopback address. {@link lantai.preview.FolderWatcher} tells when to build, {@link
 * lantai.preview.StateBroadcaster} holds the last good site and what is wrong since, {@link
 * lantai.preview.PreviewServer} shows both. Nothing is written to disk, and what is added to a page
 * ({@link lantai.preview.LivePage}) is added while it is served.
 *
 * <p>The JDK's HTTP server lives here and nowhere else.
 */
package lantai.preview;
