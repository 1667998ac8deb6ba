package dashwright.dsl;

import dashwright.dsl.model.Section;
import java.util.Locale;
import java.util.function.Consumer;

/** Charts under one heading. */
public final class SectionBuilder {
  private final Draft draft;

  SectionBuilder(Draft draft) {
    this.draft = draft;
  }

  /** A sentence beside the heading. */
  public SectionBuilder description(String description) {
    draft.put("description", Written.text(description));
    return this;
  }

  /** Whether it stands before or after the standard charts; after, unless it is given. */
  public SectionBuilder position(Section.Position position) {
    draft.put("position", Written.choice(position, it -> it.name().toLowerCase(Locale.ROOT)));
    return this;
  }

  /** Its next chart. */
  public SectionBuilder chart(String id, Consumer<? super ChartBuilder> content) {
    draft.named("charts", id, ChartBuilder::new, content);
    return this;
  }

  /** Accepts a finding of a rule here and in all that belongs to it, for a reason. */
  public SectionBuilder allow(String rule, String reason) {
    draft.allow(rule, reason);
    return this;
  }
}
