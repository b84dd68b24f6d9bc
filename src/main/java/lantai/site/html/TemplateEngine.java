package lantai.site.html;

import freemarker.cache.StringTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.OutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.core.UnregisteredOutputFormatException;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.SimpleHash;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import lantai.json.Json;
import lantai.json.RecordComponents;
import lantai.model.Tables;
import lantai.output.Sha2;
import lantai.site.page.QrCode;

/**
 * How templates are read. Every value is escaped for HTML and no template can switch that off; a
 * template sees the components of view records and nothing else of Java. Besides its view, each
 * template has {@code labels.KEY} and {@code choices.KEY.WORD}, the Chinese words of the tables'
 * fields, and {@code sheet.NAME.text} and {@code .source}, {@code script} and {@code policy}, see
 * {@link InlineAssets}.
 */
final class TemplateEngine {

  /** Records are readable as properties from 2.3.33 on. */
  private static final Version VERSION = Configuration.VERSION_2_3_34;

  private TemplateEngine() {}

  /**
   * @param sources the texts of a folder's files by their names
   */
  static Configuration of(Map<String, String> sources) {
    Configuration configuration = new HtmlOutputOnly();
    StringTemplateLoader loader = new StringTemplateLoader();
    sources.forEach(loader::putTemplate);
    configuration.setTemplateLoader(loader);
    // What was read stays read: nobody changes a string.
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    configuration.setObjectWrapper(wrapper());
    configuration.setDefaultEncoding("UTF-8");
    configuration.setOutputEncoding("UTF-8");
    configuration.setLocale(Locale.ROOT);
    configuration.setLocalizedLookup(false);
    configuration.setNumberFormat("c");
    // A file's extension would bring back a weaker escaping policy than the one set here.
    configuration.setRecognizeStandardFileExtensions(false);
    configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
    configuration.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setFallbackOnNullLoopVariable(false);
    configuration.setSharedVariable("labels", wrapped(Tables.labels()));
    configuration.setSharedVariable("choices", wrapped(Tables.choices()));
    InlineAssets inline = InlineAssets.of(sources);
    configuration.setSharedVariable("sheet", sheets(inline));
    configuration.setSharedVariable("script", markup(inline.script()));
    configuration.setSharedVariable("policy", new SimpleScalar(inline.policy()));
    return configuration;
  }

  /** Each sheet's text, and the hash by which a page's policy allows it. */
  private static SimpleHash sheets(InlineAssets inline) {
    SimpleHash all = new SimpleHash(wrapper());
    inline
        .sheets()
        .forEach(
            (name, text) -> {
              SimpleHash sheet = new SimpleHash(wrapper());
              sheet.put("text", markup(text));
              sheet.put("source", Sha2.source(text));
              all.put(name, sheet);
            });
    return all;
  }

  private static TemplateModel wrapped(Map<String, ?> map) {
    try {
      return wrapper().wrap(map);
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

  private static DefaultObjectWrapper wrapper() {
    DefaultObjectWrapper wrapper = new RecordWrapper();
    wrapper.writeProtect();
    return wrapper;
  }

  /** A template cannot choose a format that escapes otherwise. */
  private static final class HtmlOutputOnly extends Configuration {

    HtmlOutputOnly() {
      super(VERSION);
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
   * Records, and what they are made of. JSON is made to stand in a script element as it is; all
   * other text is escaped. A square code is drawn when it is wanted.
   */
  private static final class RecordWrapper extends DefaultObjectWrapper {

    private final Map<Class<?>, Map<String, RecordComponents>> components =
        new ConcurrentHashMap<>();

    RecordWrapper() {
      super(VERSION);
    }

    @Override
    protected TemplateModel handleUnknownType(Object value) throws TemplateModelException {
      if (value instanceof QrCode qr) {
        return new QrCodeModel(qr);
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

    private static Map<String, RecordComponents> byName(Class<?> type) {
      return RecordComponents.of(type).stream()
          .collect(Collectors.toMap(RecordComponents::name, Function.identity()));
    }
  }
}
