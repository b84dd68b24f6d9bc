package lantai.acceptance;

import lantai.acceptance.engine.BrowserEngine;

final class FirefoxPagesIT extends EnginePromises {

  FirefoxPagesIT() {
    super(BrowserEngine.FIREFOX);
  }
}
