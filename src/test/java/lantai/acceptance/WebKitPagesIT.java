package lantai.acceptance;

import lantai.acceptance.engine.BrowserEngine;

final class WebKitPagesIT extends EnginePromises {

  WebKitPagesIT() {
    super(BrowserEngine.WEBKIT);
  }
}
