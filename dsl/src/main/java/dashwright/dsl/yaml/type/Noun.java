package dashwright.dsl.yaml.type;

/** Puts the article before a noun. */
final class Noun {
  private Noun() {}

  static String withArticle(String noun) {
    boolean vowel = "aeiou".indexOf(noun.charAt(0)) >= 0 || noun.startsWith("SL");
    return (vowel ? "an " : "a ") + noun;
  }
}
