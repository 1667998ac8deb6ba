package dashwright.renderer.data.prometheus;

import com.fasterxml.jackson.core.JsonProcessingException;
import dashwright.compiler.promql.evaluation.Value;
import dashwright.dsl.model.NumberText;
import dashwright.renderer.data.UnusableDataException;
import dashwright.renderer.data.engine.QueryEngine;
import dashwright.renderer.data.engine.Request;
import dashwright.renderer.data.engine.Result;
import dashwright.renderer.data.prometheus.Unanswered.Again;
import java.io.EOFException;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Lets an engine evaluate requests, by {@code /api/v1/query} and {@code /api/v1/query_range}. */
public final class PrometheusEngine implements QueryEngine {
  private final Address address;
  private final Credentials credentials;
  private final Limits limits;
  private final Transport transport;

  /**
   * An engine.
   *
   * @param address where it is
   * @param credentials what it wants to know
   * @param limits how much one request may take
   * @param waiting how time passes between two attempts
   */
  public PrometheusEngine(
      Address address, Credentials credentials, Limits limits, Waiting waiting) {
    this.address = address;
    this.credentials = credentials;
    this.limits = limits;
    this.transport = new Transport(address, credentials, limits, waiting);
  }

  /** Where it is. */
  public Address address() {
    return address;
  }

  /**
   * What time it is there, to the second. Asked first, it also tells whether anybody answers.
   *
   * @throws UnusableDataException when nobody does
   */
  public Instant now() throws UnusableDataException {
    try {
      if (answered("query", field("query", "time()")).value() instanceof Value.Scalar time) {
        return Instant.ofEpochSecond((long) time.value());
      }
      throw notTheApi("it does not know the time");
    } catch (Unanswered e) {
      throw new UnusableDataException(e.getMessage(), e.help());
    }
  }

  /**
   * What it holds now of a selector, as the text of a scrape; the values are made up.
   *
   * @param selector an instant vector
   * @throws UnusableDataException when it does not answer
   */
  public String scrape(String selector) throws UnusableDataException {
    try {
      Value value = answered("query", form(selector)).value();
      if (!(value instanceof Value.Vector vector)) {
        throw notTheApi("`" + selector + "` is not an instant vector");
      }
      return EngineScrape.of(vector.points(), EngineScrape.metadata(transport.get("metadata")));
    } catch (Unanswered e) {
      throw new UnusableDataException(e.getMessage(), e.help());
    }
  }

  @Override
  public Result ask(Request request) {
    try {
      return request.isInstant()
          ? answered("query", form(request.promql()) + field("time", seconds(request.end())))
          : answered(
              "query_range",
              form(request.promql())
                  + field("start", seconds(request.start()))
                  + field("end", seconds(request.end()))
                  + field("step", seconds(request.step())));
    } catch (Unanswered e) {
      return e.result();
    }
  }

  private Result.Values answered(String part, String form) throws Unanswered {
    Reply reply = transport.post(part, form);
    try {
      AnswerReader.Answer answer = AnswerReader.read(reply, limits);
      if (!answer.status().equals("success") || answer.value().isEmpty()) {
        throw notTheApi(answer.error().isEmpty() ? "it has no values" : answer.error());
      }
      return new Result.Values(answer.value().get(), notes(answer));
    } catch (TooLargeException e) {
      throw new Unanswered(
          "the answer is too large: " + e.getMessage(),
          "aggregate by fewer labels",
          Again.WITH_LESS);
    } catch (JsonProcessingException | EOFException e) {
      throw new Unanswered(
          "`" + address + "` answers with JSON that ends too early or is broken",
          "check what stands between here and there",
          Again.NO);
    } catch (IOException e) {
      throw notTheApi(e.getMessage());
    }
  }

  private Unanswered notTheApi(String reason) {
    return new Unanswered(
        "`"
            + address
            + "` does not answer as Prometheus' query API does: "
            + credentials.hiddenIn(reason),
        "check the address",
        Again.NO);
  }

  private List<String> notes(AnswerReader.Answer answer) {
    List<String> notes = new ArrayList<>();
    answer.warnings().forEach(warning -> notes.add(credentials.hiddenIn(warning)));
    if (answer.histograms() > 0) {
      notes.add("native histograms are left out: ask for a quantile or a rate of them");
    }
    return notes;
  }

  private String form(String promql) {
    return field("query", promql) + field("timeout", seconds(limits.timeout()));
  }

  private static String field(String name, String value) {
    return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8) + "&";
  }

  private static String seconds(Instant time) {
    return NumberText.plain(BigDecimal.valueOf(time.toEpochMilli(), 3));
  }

  private static String seconds(Duration time) {
    return NumberText.plain(BigDecimal.valueOf(time.toMillis(), 3));
  }
}
