/**
 * Serves a site while it is edited, and builds it again after each save.
 *
 * <p>{@link lantai.preview.Preview} begins a build when {@link lantai.preview.FolderWatcher}
 * notices a save. {@link lantai.preview.PreviewStateHolder} holds what is shown, {@link
 * lantai.preview.PreviewServer} serves it and notifies open pages, and {@code live.js} in the page
 * updates it in place ({@link lantai.preview.PreviewScriptInjector}).
 *
 * <p>In: a function that begins a build ({@link lantai.preview.LazyPreviewBuild}) and the folders
 * that it reads; optionally an {@link lantai.preview.ContentEditingEndpoint} for pages that edit
 * the content. Out: HTTP on the loopback address; the site is not written to disk. Libraries: the
 * JDK's HTTP server.
 */
@NullMarked
package lantai.preview;

import org.jspecify.annotations.NullMarked;
