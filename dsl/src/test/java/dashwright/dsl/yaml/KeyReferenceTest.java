package dashwright.dsl.yaml;

import dashwright.dsl.GoldenText;
import org.junit.jupiter.api.Test;

final class KeyReferenceTest {
  @Test
  void thePageIsThatOfTheTable() {
    GoldenText.check(GoldenText.inModule("../docs/keys.md"), KeyReference.markdown());
  }
}
