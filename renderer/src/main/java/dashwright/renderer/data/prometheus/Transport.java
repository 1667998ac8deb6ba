package dashwright.renderer.data.prometheus;

import dashwright.dsl.model.DurationText;
import dashwright.renderer.data.prometheus.Unanswered.Again;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;

/** Sends forms to an engine, again where that may help, and never waits for ever. */
final class Transport {
  private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
  private static final Duration CONNECTING = Duration.ofSeconds(10);
  private static final int MOST_REDIRECTS = 3;
  private static final Pattern UNKNOWN = Pattern.compile("(?i).*(unresolved|unknown host).*");

  private final Address address;
  private final Credentials credentials;
  private final Limits limits;
  private final Waiting waiting;
  private final Statuses statuses;
  private final HttpClient client;

  Transport(Address address, Credentials credentials, Limits limits, Waiting waiting) {
    this.address = address;
    this.credentials = credentials;
    this.limits = limits;
    this.waiting = waiting;
    this.statuses = new Statuses(address, credentials);
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(
                CONNECTING.compareTo(limits.timeout()) < 0 ? CONNECTING : limits.timeout())
            .build();
  }

  /** The answer of the API to a form; its status is that of a success. */
  Reply post(String part, String form) throws Unanswered {
    Duration pause = FIRST_PAUSE;
    for (int attempt = 1; ; attempt++) {
      try {
        return statuses.success(redirected(address.api(part), Optional.of(form)));
      } catch (Unanswered e) {
        if (!e.isWorthAnotherTry() || attempt >= limits.attempts()) {
          throw e;
        }
        waiting.pause(pause);
        pause = pause.multipliedBy(2);
      }
    }
  }

  /** The same without a form. */
  Reply get(String part) throws Unanswered {
    return statuses.success(redirected(address.api(part), Optional.empty()));
  }

  /** Follows redirects within the host; elsewhere they would carry the credentials away. */
  private Reply redirected(URI first, Optional<String> form) throws Unanswered {
    URI uri = first;
    for (int hops = 0; hops <= MOST_REDIRECTS; hops++) {
      Reply reply = exchange(uri, form);
      if (reply.status() / 100 != 3 || reply.location().isEmpty()) {
        return reply;
      }
      uri = next(uri, reply.location().get());
    }
    throw new Unanswered("`" + address + "` redirects in circles", "check the address", Again.NO);
  }

  private URI next(URI from, String location) throws Unanswered {
    URI to;
    try {
      to = from.resolve(location);
    } catch (IllegalArgumentException e) {
      throw new Unanswered(
          "`" + address + "` redirects to something that is no address",
          "check the address",
          Again.NO);
    }
    boolean here = from.getHost().equalsIgnoreCase(String.valueOf(to.getHost()));
    boolean downgrade = from.getScheme().equals("https") && !"https".equals(to.getScheme());
    if (!here || downgrade) {
      String place = to.getScheme() + "://" + to.getHost();
      throw new Unanswered(
          "`" + address + "` redirects to `" + place + "`, which is not followed",
          here ? "ask for an address with https" : "give that address if it is the right one",
          Again.NO);
    }
    return to;
  }

  private Reply exchange(URI uri, Optional<String> form) throws Unanswered {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri)
            .header("Accept", "application/json")
            .header("Accept-Encoding", "gzip");
    form.ifPresent(
        text ->
            request
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(text)));
    credentials.putOn(request);
    CompletableFuture<HttpResponse<byte[]>> exchange =
        client.sendAsync(request.build(), info -> new LimitedBody(limits.bytes()));
    try {
      return Reply.of(exchange.get(limits.timeout().toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      exchange.cancel(true);
      throw new Unanswered(
          "`" + address + "` did not answer within " + DurationText.print(limits.timeout()),
          "ask for less, or wait longer with `--timeout`",
          Again.WITH_LESS);
    } catch (ExecutionException e) {
      throw failed(e.getCause());
    } catch (InterruptedException e) {
      exchange.cancel(true);
      Thread.currentThread().interrupt();
      throw new Unanswered("it was interrupted", "try again", Again.NO);
    }
  }

  private Unanswered failed(Throwable cause) {
    if (cause instanceof TooLargeException large) {
      return new Unanswered(
          "`" + address + "`: " + large.getMessage(), "ask for less", Again.WITH_LESS);
    }
    if (isUnknownHost(cause)) {
      return new Unanswered(
          "the host of `" + address + "` is not known", "check the address", Again.NO);
    }
    if (cause instanceof HttpConnectTimeoutException) {
      return new Unanswered(
          "`" + address + "` does not accept connections",
          "check that it can be reached from here",
          Again.MAYBE);
    }
    if (cause instanceof ConnectException) {
      return new Unanswered(
          "nothing listens at `" + address + "`", "check that it runs, and the port", Again.MAYBE);
    }
    if (cause instanceof SSLException) {
      return new Unanswered(
          "`" + address + "` and this machine do not agree on TLS: " + words(cause),
          "check the certificate, or whether it speaks http",
          Again.NO);
    }
    if (cause instanceof IOException) {
      return new Unanswered(
          "the connection to `" + address + "` broke: " + words(cause), "try again", Again.MAYBE);
    }
    throw new IllegalStateException(cause);
  }

  private static boolean isUnknownHost(Throwable cause) {
    for (Throwable t = cause; t != null; t = t.getCause()) {
      if (t instanceof UnresolvedAddressException
          || t instanceof UnknownHostException
          || UNKNOWN.matcher(String.valueOf(t.getMessage())).matches()) {
        return true;
      }
    }
    return false;
  }

  private String words(Throwable cause) {
    String message = Optional.ofNullable(cause.getMessage()).orElse("no reason given");
    return credentials.hiddenIn(message.toLowerCase(Locale.ROOT));
  }
}
