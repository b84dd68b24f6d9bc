package lantai.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Keeps the site, its server and the browser for the whole run; JUnit closes them at its end. */
final class SiteResolver implements ParameterResolver {

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == BuiltSite.class || type == SiteServer.class || type == Chromium.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Store store = context.getRoot().getStore(Namespace.create(SiteResolver.class));
    Class<?> type = parameter.getParameter().getType();
    if (type == Chromium.class) {
      return store.getOrComputeIfAbsent(Chromium.class);
    }
    BuiltSite site = store.getOrComputeIfAbsent(BuiltSite.class, key -> built(), BuiltSite.class);
    return type == BuiltSite.class
        ? site
        : store.getOrComputeIfAbsent(SiteServer.class, key -> served(site), SiteServer.class);
  }

  private static BuiltSite built() {
    try {
      return new BuiltSite();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SiteServer served(BuiltSite site) {
    try {
      return new SiteServer(site);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
