package lantai.acceptance;

import lantai.acceptance.engine.BrowserEngine;

final class ChromiumPagesIT extends EnginePromises {

  ChromiumPagesIT() {
    super(BrowserEngine.CHROMIUM);
  }
}
