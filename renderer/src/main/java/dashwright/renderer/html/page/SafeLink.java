package dashwright.renderer.html.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Decides which addresses of definitions may become links. */
final class SafeLink {
  private static final List<String> SCHEMES = List.of("http", "https", "mailto");

  private SafeLink() {}

  /** The address, if a reader may be sent there: absolute, and http, https or mailto. */
  static Optional<String> of(String address) {
    try {
      URI uri = new URI(address.strip());
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      boolean mail = scheme.equals("mailto");
      boolean whole = mail ? !uri.getSchemeSpecificPart().isEmpty() : uri.getRawAuthority() != null;
      return SCHEMES.contains(scheme) && whole ? Optional.of(uri.toString()) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
