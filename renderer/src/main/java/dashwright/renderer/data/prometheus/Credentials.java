package dashwright.renderer.data.prometheus;

import dashwright.renderer.data.UnusableDataException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * What is sent with each request so that it is answered: headers from the variables {@code
 * DASHWRIGHT_TOKEN}; {@code DASHWRIGHT_USER} and {@code DASHWRIGHT_PASSWORD}; {@code
 * DASHWRIGHT_HEADERS}, one {@code Name: value} a line or between semicolons. Nothing of them is
 * ever printed.
 */
public final class Credentials {
  private static final String TOKEN = "DASHWRIGHT_TOKEN";
  private static final String USER = "DASHWRIGHT_USER";
  private static final String PASSWORD = "DASHWRIGHT_PASSWORD";
  private static final String HEADERS = "DASHWRIGHT_HEADERS";

  /** Shorter ones would be found everywhere. */
  private static final int SHORTEST_SECRET = 4;

  private record Header(String name, String value) {}

  private final List<Header> headers;
  private final List<String> secrets;

  private Credentials(List<Header> headers, List<String> secrets) {
    this.headers = List.copyOf(headers);
    this.secrets = secrets.stream().filter(secret -> secret.length() >= SHORTEST_SECRET).toList();
  }

  /** None at all. */
  public static Credentials none() {
    return new Credentials(List.of(), List.of());
  }

  /**
   * Those of an environment.
   *
   * @throws UnusableDataException when they contradict each other, or cannot be sent
   */
  public static Credentials of(Map<String, String> environment) throws UnusableDataException {
    List<Header> headers = new ArrayList<>();
    List<String> secrets = new ArrayList<>();
    String token = environment.getOrDefault(TOKEN, "").strip();
    String user = environment.getOrDefault(USER, "");
    String password = environment.getOrDefault(PASSWORD, "");
    if (!token.isEmpty() && !user.isEmpty()) {
      throw new UnusableDataException(
          "`" + TOKEN + "` and `" + USER + "` both say who asks", "unset one of them");
    }
    if (!token.isEmpty()) {
      headers.add(header(TOKEN, "Authorization", "Bearer " + token));
      secrets.add(token);
    }
    if (!user.isEmpty()) {
      String pair =
          Base64.getEncoder()
              .encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
      headers.add(header(USER, "Authorization", "Basic " + pair));
      secrets.addAll(List.of(pair, password));
    }
    for (String line : environment.getOrDefault(HEADERS, "").split("[;\n]", -1)) {
      if (!line.isBlank()) {
        Header header = extra(line);
        headers.add(header);
        secrets.add(header.value());
      }
    }
    return new Credentials(headers, secrets);
  }

  private static Header extra(String line) throws UnusableDataException {
    int colon = line.indexOf(':');
    if (colon < 1) {
      throw new UnusableDataException(
          "`" + HEADERS + "` has a part that is no header",
          "write `Name: value`, several of them with `;` between");
    }
    return header(HEADERS, line.substring(0, colon).strip(), line.substring(colon + 1).strip());
  }

  /** The JDK knows which headers can be sent; its message would show the value. */
  private static Header header(String variable, String name, String value)
      throws UnusableDataException {
    try {
      HttpRequest.newBuilder().header(name, value);
    } catch (IllegalArgumentException e) {
      throw new UnusableDataException(
          "`" + variable + "` cannot be sent as a header", "check it for characters of control");
    }
    return new Header(name, value);
  }

  /** Whether there are any. */
  boolean areGiven() {
    return !headers.isEmpty();
  }

  /** Puts them on a request. */
  void putOn(HttpRequest.Builder request) {
    headers.forEach(header -> request.setHeader(header.name(), header.value()));
  }

  /** A text that came from elsewhere, without what must not be seen. */
  String hiddenIn(String text) {
    String hidden = text;
    for (String secret : secrets) {
      hidden = hidden.replace(secret, "***");
    }
    return hidden;
  }

  @Override
  public String toString() {
    return headers.size() + " headers";
  }
}
