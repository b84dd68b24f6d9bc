package lantai.site.html;

import freemarker.cache.StringTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.OutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.core.UnregisteredOutputFormatException;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleHash;
import freemarker.template.SimpleScalar;
import freemarker.template.Template;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import lantai.json.Json;
import lantai.json.RecordProperty;
import lantai.model.TableSchemas;
import lantai.output.Sha2;
import lantai.site.page.PageLayout.QrCode;
import org.jspecify.annotations.Nullable;

/**
 * Configures FreeMarker. Every value is escaped for HTML, which no template can disable. A template
 * can only use the components of its view record and these variables: {@code labels.KEY} and {@code
 * choices.KEY.WORD}, the Chinese words of the tables' fields; {@code sheet.NAME.text}, {@code
 * sheet.NAME.source}, {@code script} and {@code policy} of {@link InlineAssets}.
 */
final class FreeMarkerConfigurer {

  /** Records are readable as properties since 2.3.33. */
  private static final Version VERSION = Configuration.VERSION_2_3_34;

  private FreeMarkerConfigurer() {}

  static Configuration of(Map<String, String> sources, Function<QrCode, QrDrawing> drawings) {
    Configuration configuration = new HtmlOutputOnly();
    StringTemplateLoader loader = new StringTemplateLoader();
    sources.forEach(loader::putTemplate);
    configuration.setTemplateLoader(loader);
    // The sources never change.
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    DefaultObjectWrapper wrapper = new RecordWrapper(drawings);
    configuration.setObjectWrapper(wrapper);
    configuration.setOutputEncoding("UTF-8");
    configuration.setLocale(Locale.ROOT);
    configuration.setLocalizedLookup(false);
    configuration.setNumberFormat("c");
    // A standard file extension would set a weaker escaping policy than this one.
    configuration.setRecognizeStandardFileExtensions(false);
    configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
    configuration.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setFallbackOnNullLoopVariable(false);
    configuration.setSharedVariable("labels", wrapped(TableSchemas.labels(), wrapper));
    configuration.setSharedVariable("choices", wrapped(TableSchemas.choices(), wrapper));
    InlineAssets inline = InlineAssets.of(sources);
    configuration.setSharedVariable("sheet", sheets(inline, wrapper));
    configuration.setSharedVariable("script", markup(inline.script()));
    configuration.setSharedVariable("policy", new SimpleScalar(inline.policy()));
    return configuration;
  }

  /** Returns the text and CSP source of each style sheet. */
  private static SimpleHash sheets(InlineAssets inline, ObjectWrapper wrapper) {
    SimpleHash all = new SimpleHash(wrapper);
    inline
        .sheets()
        .forEach(
            (name, text) -> {
              SimpleHash sheet = new SimpleHash(wrapper);
              sheet.put("text", markup(text));
              sheet.put("source", Sha2.cspSource(text));
              all.put(name, sheet);
            });
    return all;
  }

  private static TemplateModel wrapped(Map<String, ?> map, ObjectWrapper wrapper) {
    try {
      return wrapper.wrap(map);
    } catch (TemplateModelException e) {
      throw new IllegalStateException(e);
    }
  }

  private static TemplateModel markup(String text) {
    try {
      return HTMLOutputFormat.INSTANCE.fromMarkup(text);
    } catch (TemplateModelException e) {
      throw new IllegalStateException("text is always markup", e);
    }
  }

  /**
   * Allows only HTML as output format, so that no template chooses one with less escaping;
   * templates end if their thread is interrupted.
   */
  private static final class HtmlOutputOnly extends Configuration {

    private final Set<Template> interruptible = ConcurrentHashMap.newKeySet();

    HtmlOutputOnly() {
      super(VERSION);
    }

    /**
     * Makes a template interruptible once; the other overloads call this one. Templates are cached
     * as long as this configuration exists.
     */
    @Override
    public Template getTemplate(
        String name,
        Locale locale,
        Object lookup,
        String encoding,
        boolean parse,
        boolean ignoreMissing)
        throws IOException {
      Template template = super.getTemplate(name, locale, lookup, encoding, parse, ignoreMissing);
      synchronized (interruptible) {
        if (template != null && interruptible.add(template)) {
          _CoreAPI.addThreadInterruptedChecks(template);
        }
      }
      return template;
    }

    @Override
    public OutputFormat getOutputFormat(String name) throws UnregisteredOutputFormatException {
      if (name.equals(HTMLOutputFormat.INSTANCE.getName())) {
        return HTMLOutputFormat.INSTANCE;
      }
      throw new UnregisteredOutputFormatException("pages are HTML, not " + name);
    }
  }

  /**
   * Wraps view records and their components. JSON is not escaped because it is written for script
   * elements.
   */
  private static final class RecordWrapper extends DefaultObjectWrapper {

    private final Map<Class<?>, Map<String, RecordProperty>> components = new ConcurrentHashMap<>();

    private final Function<QrCode, QrDrawing> drawings;

    RecordWrapper(Function<QrCode, QrDrawing> drawings) {
      super(VERSION);
      this.drawings = drawings;
    }

    @Override
    protected TemplateModel handleUnknownType(Object value) throws TemplateModelException {
      if (value instanceof QrCode qr) {
        return handleUnknownType(drawings.apply(qr));
      }
      if (value instanceof Json json) {
        return markup(json.text());
      }
      if (value instanceof Record view) {
        return new RecordModel(
            view, components.computeIfAbsent(view.getClass(), RecordWrapper::byName), this);
      }
      throw new TemplateModelException("no part of a view: " + value.getClass());
    }

    private static Map<String, RecordProperty> byName(Class<?> type) {
      return RecordProperty.of(type).stream()
          .collect(Collectors.toMap(RecordProperty::name, Function.identity()));
    }
  }

  /** Represents a view record in a template as a hash of its components. */
  private record RecordModel(
      Record view, Map<String, RecordProperty> components, ObjectWrapper wrapper)
      implements TemplateHashModel {

    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
      RecordProperty component = components.get(name);
      return component == null ? null : wrapper.wrap(component.value(view));
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }
}
