package dashwright.renderer.grafana;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dashwright.compiler.plan.DashboardPlan;
import dashwright.compiler.plan.EnvironmentPlan;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The file that tells Grafana where the dashboards of an environment are. A provider puts all that
 * it finds into one folder, but the dashboards of all teams stand side by side; so each dashboard
 * has a provider of its own, whose path is the one file. Grafana walks a path whether it is a
 * folder or a file.
 */
final class Provisioning {
  private static final String ROOT = "/var/lib/grafana/dashboards/";
  private static final String HEAD =
      """
      # Made by Dashwright. Copy this file to provisioning/dashboards of Grafana's configuration, and the
      # folder %ENV% that stands beside provisioning/ to %ROOT%. Grafana reads this
      # file when it starts, or when told to (POST /api/admin/provisioning/dashboards/reload).
      """;

  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER, YAMLGenerator.Feature.SPLIT_LINES)
          .enable(
              YAMLGenerator.Feature.MINIMIZE_QUOTES,
              YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
          .build();

  private Provisioning() {}

  static byte[] of(EnvironmentPlan environment) {
    ObjectNode file = Json.object().put("apiVersion", 1);
    ArrayNode providers = file.putArray("providers");
    for (DashboardPlan dashboard : environment.dashboards()) {
      providers.add(provider(environment, dashboard));
    }
    String head = HEAD.replace("%ENV%", environment.id()).replace("%ROOT%", ROOT);
    try {
      return (head + YAML.writeValueAsString(file)).getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ObjectNode provider(EnvironmentPlan environment, DashboardPlan dashboard) {
    ObjectNode provider = Json.object().put("name", "dashwright-" + dashboard.uid());
    provider.put("orgId", 1).put("type", "file");
    provider.put("folder", literal(dashboard.folder()));
    provider.put("disableDeletion", false).put("updateIntervalSeconds", 30);
    provider.put("allowUiUpdates", false);
    String path = ROOT + environment.id() + "/" + dashboard.id() + ".json";
    provider.putObject("options").put("path", path).put("foldersFromFilesStructure", false);
    return provider;
  }

  /** Grafana fills in environment variables in these files; a doubled sign is a sign. */
  private static String literal(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ").strip().replace("$", "$$");
  }
}
