package dashwright.renderer.data.prometheus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;

/**
 * What the API says in place of data.
 *
 * @param type the kind of error, such as {@code execution}
 * @param message the error in the engine's own words
 */
record ApiError(String type, String message) {
  static ApiError of(Reply reply) {
    try (InputStream content = reply.content()) {
      JsonNode json = new ObjectMapper().readTree(content);
      return new ApiError(
          json.path("errorType").asText("no type"),
          json.path("error").asText("no reason").replaceAll("[\\s\\p{Cntrl}]+", " ").strip());
    } catch (IOException e) {
      return new ApiError("no type", "the reason cannot be read");
    }
  }
}
