package dashwright.dsl.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class SuggestionTest {
  private static final List<String> WORDS = List.of("title", "type", "team", "thresholds");

  @Test
  void oneSlipOfAShortWord() {
    assertEquals(Optional.of("title"), Suggestion.nearest("titel", WORDS));
    assertEquals(Optional.of("type"), Suggestion.nearest("tpye", WORDS));
    assertEquals(Optional.of("team"), Suggestion.nearest("TEAM", WORDS));
    assertEquals(Optional.of("thresholds"), Suggestion.nearest("treshold", WORDS));
  }

  @Test
  void nothingThatIsFarOff() {
    assertEquals(Optional.empty(), Suggestion.nearest("colour", WORDS));
    assertEquals(Optional.empty(), Suggestion.nearest("", WORDS));
    assertEquals(Optional.empty(), Suggestion.nearest("t".repeat(100_000), WORDS));
  }

  @Test
  void theFirstOfEquals() {
    assertEquals(Optional.of("ab"), Suggestion.nearest("a", List.of("ab", "ac")));
  }
}
