package dashwright.renderer.html;

import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Optional;

/**
 * Shows page records to templates: components by name, and an empty {@link Optional} as missing.
 */
final class PageObjects extends DefaultObjectWrapper {
  PageObjects() {
    super(Configuration.VERSION_2_3_34);
  }

  @Override
  protected TemplateModel handleUnknownType(Object object) throws TemplateModelException {
    return object instanceof Optional<?> optional
        ? wrap(optional.orElse(null))
        : super.handleUnknownType(object);
  }
}
