package dashwright.compiler.expand;

import dashwright.compiler.plan.LinkPlan;
import dashwright.compiler.plan.SectionPlan;
import dashwright.compiler.plan.Subject;
import java.util.List;
import java.util.Optional;

/**
 * Charts under one heading.
 *
 * @param id unique within the dashboard
 * @param title the heading
 * @param subtitle a sentence beside it; may be empty
 * @param role what the charts are for
 * @param subject what the section is about
 * @param links pages about it
 * @param charts its charts
 */
public record DraftSection(
    String id,
    String title,
    String subtitle,
    SectionPlan.Role role,
    Optional<Subject> subject,
    List<LinkPlan> links,
    List<DraftChart> charts) {
  public DraftSection {
    links = List.copyOf(links);
    charts = List.copyOf(charts);
  }

  static DraftSection of(
      SectionPlan.Role role, String id, String title, String subtitle, List<DraftChart> charts) {
    return new DraftSection(id, title, subtitle, role, Optional.empty(), List.of(), charts);
  }

  DraftSection about(Subject thing, List<LinkPlan> pages) {
    return new DraftSection(id, title, subtitle, role, Optional.of(thing), pages, charts);
  }
}
