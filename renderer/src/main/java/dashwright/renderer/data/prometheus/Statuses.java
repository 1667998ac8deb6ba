package dashwright.renderer.data.prometheus;

import dashwright.renderer.data.prometheus.Unanswered.Again;

/**
 * Tells what an HTTP status means for who asked.
 *
 * @param address who answers
 * @param credentials what was sent with the request
 */
record Statuses(Address address, Credentials credentials) {
  private static final String NAMES =
      "`DASHWRIGHT_TOKEN`, or `DASHWRIGHT_USER` and `DASHWRIGHT_PASSWORD`";

  /** The reply, if it is a success and JSON. */
  Reply success(Reply reply) throws Unanswered {
    if (reply.status() / 100 == 2) {
      return json(reply);
    }
    throw switch (reply.status()) {
      case 401, 403 -> refused(reply.status());
      case 404 ->
          new Unanswered(
              "`" + address + "` answers 404: there is no query API below it",
              "give what stands before `/api/v1`",
              Again.NO);
      default -> reply.isJson() ? told(reply) : other(reply);
    };
  }

  private Reply json(Reply reply) throws Unanswered {
    if (reply.isJson()) {
      return reply;
    }
    throw new Unanswered(
        "`"
            + address
            + "` answers with "
            + (reply.isWebPage() ? "a web page" : "something else")
            + ", not with JSON",
        "check the address; a page to sign in may stand before it",
        Again.NO);
  }

  private Unanswered refused(int status) {
    return credentials.areGiven()
        ? new Unanswered(
            "`" + address + "` answers " + status + ": it does not accept these credentials",
            "check " + NAMES,
            Again.NO)
        : new Unanswered(
            "`" + address + "` answers " + status + ": it wants to know who asks",
            "set " + NAMES,
            Again.NO);
  }

  private Unanswered told(Reply reply) {
    ApiError error = ApiError.of(reply);
    String message = credentials.hiddenIn(error.message());
    if (reply.status() / 100 == 4 && reply.status() != 429) {
      return new Unanswered(
          "the query was refused (" + error.type() + "): " + message,
          "check the query",
          message.contains("too many samples") ? Again.WITH_LESS : Again.NO);
    }
    boolean tooSlow = error.type().equals("timeout") || error.type().equals("canceled");
    return new Unanswered(
        "`" + address + "` answers " + reply.status() + " (" + error.type() + "): " + message,
        tooSlow ? "ask for less, or wait longer with `--timeout`" : "try again later",
        tooSlow ? Again.WITH_LESS : Again.MAYBE);
  }

  private Unanswered other(Reply reply) {
    boolean theirs = reply.status() / 100 == 5 || reply.status() == 429;
    String start = credentials.hiddenIn(reply.start().strip());
    String words = reply.isWebPage() || start.isEmpty() ? "" : ": " + start;
    return new Unanswered(
        "`" + address + "` answers " + reply.status() + words,
        theirs ? "try again later" : "check the address",
        theirs ? Again.MAYBE : Again.NO);
  }
}
