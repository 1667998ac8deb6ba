package dashwright.renderer.html;

import dashwright.renderer.html.page.ChangePage;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a report of changes as one HTML file, with its styles and scripts in it. */
public final class ChangeReport {
  private ChangeReport() {}

  /**
   * What the template prints.
   *
   * @param changes the report
   * @param policy the content security policy: only the scripts and styles of this very file
   * @param style the style sheet
   * @param theme the script that runs first
   * @param scripts the others
   */
  public record View(
      ChangePage changes, String policy, String style, String theme, List<String> scripts) {}

  /** The file. */
  public static String render(ChangePage page) {
    String style = Assets.reportStyle();
    String theme = inert(Assets.themeScript());
    List<String> scripts = Assets.reportScripts().stream().map(ChangeReport::inert).toList();
    String allowed =
        Stream.concat(Stream.of(theme), scripts.stream())
            .map(ChangeReport::source)
            .collect(Collectors.joining(" "));
    String policy =
        "default-src 'none'; script-src "
            + allowed
            + "; style-src "
            + source(style)
            + "; img-src data:; base-uri 'none'; form-action 'none'";
    View view = new View(page, policy, style, theme, scripts);
    return new String(new Templates().render("changes.ftlh", view), StandardCharsets.UTF_8);
  }

  /** A script that does not end where it stands. */
  private static String inert(String script) {
    return script.replace("</script", "<\\/script").replace("<!--", "<\\!--");
  }

  private static String source(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
