package dashwright.renderer.data.prometheus;

import dashwright.renderer.data.UnusableDataException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where an engine is: what stands before {@code /api/v1}.
 *
 * @param uri http or https, a host, perhaps a path; no slash at the end
 */
public record Address(URI uri) {
  private static final Pattern URL = Pattern.compile("(?i)https?:.*");
  private static final Pattern API = Pattern.compile("/+(api(/v1(/.*)?)?)?$");

  /** Whether a text means an engine, and not a file. */
  public static boolean isMeant(String text) {
    return URL.matcher(text).matches();
  }

  /**
   * Reads an address.
   *
   * @throws UnusableDataException when it is none, or holds credentials
   */
  public static Address of(String text) throws UnusableDataException {
    URI uri = parse(text);
    if (uri.getRawUserInfo() != null) {
      throw new UnusableDataException(
          "an address with a user and a password would be seen by others",
          "give them in the variables `DASHWRIGHT_USER` and `DASHWRIGHT_PASSWORD`");
    }
    if (uri.getHost() == null || uri.getRawQuery() != null || uri.getRawFragment() != null) {
      throw new UnusableDataException(
          "`" + text + "` is not the address of an engine",
          "write it like `http://127.0.0.1:9090`, with nothing behind the path");
    }
    String path = API.matcher(uri.getRawPath()).replaceFirst("");
    return new Address(
        URI.create(
            uri.getScheme().toLowerCase(Locale.ROOT) + "://" + uri.getRawAuthority() + path));
  }

  private static URI parse(String text) throws UnusableDataException {
    try {
      // Whoever took it for a path has lost a slash.
      return new URI(text.strip().replaceFirst("^([a-zA-Z]+):/+", "$1://"));
    } catch (URISyntaxException e) {
      throw new UnusableDataException(
          "the address of the data cannot be read: " + e.getReason(),
          "write it like `http://127.0.0.1:9090`");
    }
  }

  /** The address of a part of the API, such as {@code query}. */
  URI api(String part) {
    return URI.create(uri + "/api/v1/" + part);
  }

  @Override
  public String toString() {
    return uri.toString();
  }
}
