package dashwright.renderer.html;

import freemarker.cache.ClassTemplateLoader;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** The layouts of pages. Everything that they print is escaped. */
final class Templates {
  private final Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);

  Templates() {
    configuration.setTemplateLoader(new ClassTemplateLoader(Templates.class, "templates"));
    configuration.setObjectWrapper(new PageObjects());
    configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
    configuration.setLocalizedLookup(false);
    configuration.setLocale(Locale.ROOT);
    configuration.setNumberFormat("c");
    configuration.setBooleanFormat("c");
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
  }

  /** A page as UTF-8. */
  byte[] render(String template, Object page) {
    StringWriter text = new StringWriter();
    try {
      configuration.getTemplate(template).process(Map.of("page", page), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (TemplateException e) {
      throw new IllegalStateException("the template `" + template + "` is broken", e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
