package services;

import static dashwright.dsl.model.Service.Type.CACHE;
import static dashwright.dsl.model.Service.Type.DATABASE;
import static dashwright.dsl.model.Service.Type.LOAD_BALANCER;
import static dashwright.dsl.model.Service.Type.QUEUE;
import static dashwright.dsl.model.Service.Type.SERVICE;

import dashwright.dsl.DashboardSource;
import dashwright.dsl.Definitions;
import dashwright.dsl.ServiceBuilder;
import dashwright.dsl.model.Service;

/** The services of the shop. What all of them have alike is said once. */
public final class Services implements DashboardSource {
  private static final String SPANS = "otel-spanmetrics";
  private static final String FLAGS = "flagd";
  private static final String DATABASE_OF_SHOP = "astronomy-db";

  @Override
  public void define(Definitions define) {
    entry(define);
    checkout(define);
    cart(define);
    catalogue(define);
    suggestions(define);
    prices(define);
    payment(define);
    shipping(define);
    orders(define);
    stores(define);
  }

  private static ServiceBuilder service(
      Definitions define, String id, String title, Service.Type type, String team) {
    return define
        .service(id)
        .title(title)
        .type(type)
        .team(team)
        .runbook("https://runbooks.example.com/" + id);
  }

  /** A service that OpenTelemetry watches: its series carry its name. */
  private static ServiceBuilder storefront(Definitions define, String id, String title) {
    return service(define, id, title, SERVICE, "storefront").select("service_name", id);
  }

  private static ServiceBuilder fulfilment(Definitions define, String id, String title) {
    return service(define, id, title, SERVICE, "fulfilment").select("service_name", id);
  }

  /** One of each per environment; its series have no service name. */
  private static ServiceBuilder platform(
      Definitions define, String id, String title, Service.Type type) {
    return service(define, id, title, type, "platform");
  }

  private static ServiceBuilder logs(ServiceBuilder service, String id) {
    return service.link(
        "Logs",
        "https://logs.example.com/?service=" + id + "&from=${from}&to=${to}&env=${environment}");
  }

  private static ServiceBuilder traces(ServiceBuilder service, String id) {
    return service.link("Traces", "https://traces.example.com/search?service=" + id);
  }

  private static void entry(Definitions define) {
    service(define, "frontend-proxy", "Front door", LOAD_BALANCER, "storefront")
        .description(
            "Envoy, the only way in. It routes pages, the API, pictures and feature flags.")
        .select("service_name", "frontend-proxy")
        .instrumentation(SPANS)
        .calledFromOutside()
        .dependsOn("frontend")
        .dependsOnOptionally("image-provider", FLAGS);
    ServiceBuilder frontend =
        storefront(define, "frontend", "Frontend")
            .description("The web shop and the API behind its pages.")
            .instrumentation(SPANS, "nodejs-otel")
            .dependsOn("checkout", "cart", "product-catalog", "currency", "shipping")
            .dependsOnOptionally("recommendation", "ad", FLAGS);
    traces(logs(frontend, "frontend"), "frontend");
    pages(frontend);
  }

  private static void pages(ServiceBuilder frontend) {
    frontend.endpoint(
        "place-order",
        endpoint ->
            endpoint
                .title("POST /api/checkout")
                .description("Turns the cart into an order. A failure is an order lost.")
                .select("span_name", "POST /api/checkout")
                .dependsOn("checkout/place-order", "product-catalog/get-product")
                .runbook("https://runbooks.example.com/frontend/place-order"));
    route(
        frontend,
        "list-products",
        "GET /api/products",
        "All products, for the start page.",
        "product-catalog/list-products",
        "currency/convert");
    frontend.endpoint(
        "get-product",
        endpoint ->
            endpoint
                .title("GET /api/products/{productId}")
                .description("One product, for its page.")
                // The route as Next.js names it, and as the semantic conventions do.
                .select(
                    "span_name", "GET /api/products/[productId]", "GET /api/products/{productId}")
                .dependsOn("product-catalog/get-product", "currency/convert"));
    route(
        frontend,
        "get-cart",
        "GET /api/cart",
        "The cart with its products.",
        "cart/get-cart",
        "product-catalog/get-product");
    route(
        frontend, "add-to-cart", "POST /api/cart", "Puts an item into the cart.", "cart/add-item");
    route(
        frontend,
        "get-recommendations",
        "GET /api/recommendations",
        "Up to four products that go with those seen. The page does without.",
        "recommendation/list-recommendations",
        "product-catalog/get-product");
    route(
        frontend,
        "get-ads",
        "GET /api/data",
        "Ads for the page; the path is called data so that blockers let it pass.",
        "ad/get-ads");
    route(
        frontend,
        "list-currencies",
        "GET /api/currency",
        "Currencies to choose from.",
        "currency/list-currencies");
    route(
        frontend,
        "get-shipping-quote",
        "GET /api/shipping",
        "What shipping the cart would cost.",
        "shipping/get-quote",
        "currency/convert");
  }

  /** A route of HTTP, which its spans are called like. */
  private static void route(
      ServiceBuilder service, String id, String route, String description, String... callees) {
    service.endpoint(
        id,
        endpoint ->
            endpoint
                .title(route)
                .description(description)
                .select("span_name", route)
                .dependsOn(callees));
  }

  private static void checkout(Definitions define) {
    ServiceBuilder checkout =
        storefront(define, "checkout", "Checkout")
            .description("Turns a cart into a paid and shipped order.")
            .instrumentation(SPANS, "go-otel")
            .dependsOn("payment", "cart", "product-catalog", "currency", "shipping")
            // An order stands without its mail, and without anybody reading the queue.
            .dependsOnOptionally("email", "orders", FLAGS)
            .endpoint(
                "place-order",
                endpoint ->
                    endpoint
                        .title("PlaceOrder")
                        .description("Prices, charges, ships, mails and books one order.")
                        .select("span_name", "oteldemo.CheckoutService/PlaceOrder")
                        .dependsOn("payment/charge", "cart/get-cart", "product-catalog/get-product")
                        .dependsOn("currency/convert", "shipping/get-quote", "shipping/ship-order")
                        .dependsOnOptionally("email", "orders"));
    traces(logs(checkout, "checkout"), "checkout");
  }

  private static void cart(Definitions define) {
    ServiceBuilder cart =
        storefront(define, "cart", "Cart")
            .description("Keeps what people want to buy, in Valkey.")
            .instrumentation(SPANS, "dotnet-otel")
            .dependsOn("valkey-cart")
            .dependsOnOptionally(FLAGS);
    cartMethod(cart, "add-item", "AddItem", "Puts an item into a cart.");
    cartMethod(cart, "get-cart", "GetCart", "Reads a cart.");
    cartMethod(
        cart,
        "empty-cart",
        "EmptyCart",
        "Empties a cart after its order. Checkout goes on when it fails.");
  }

  /** .NET names a call like gRPC does, or like HTTP does. */
  private static void cartMethod(
      ServiceBuilder cart, String id, String method, String description) {
    String span = "oteldemo.CartService/" + method;
    cart.endpoint(
        id,
        endpoint ->
            endpoint
                .title(method)
                .description(description)
                .select("span_name", span, "POST /" + span)
                .dependsOn("valkey-cart"));
  }

  private static void catalogue(Definitions define) {
    ServiceBuilder catalogue =
        storefront(define, "product-catalog", "Product catalog")
            .description("All products, from PostgreSQL.")
            .instrumentation(SPANS, "go-otel")
            .dependsOn(DATABASE_OF_SHOP)
            .dependsOnOptionally(FLAGS);
    method(
        catalogue,
        "list-products",
        "ProductCatalog",
        "ListProducts",
        "All products.",
        DATABASE_OF_SHOP);
    method(
        catalogue, "get-product", "ProductCatalog", "GetProduct", "One product.", DATABASE_OF_SHOP);
    method(
        catalogue,
        "search-products",
        "ProductCatalog",
        "SearchProducts",
        "Products whose name or text holds a word.",
        DATABASE_OF_SHOP);
  }

  /** A method of gRPC; without callees it calls what its service calls. */
  private static void method(
      ServiceBuilder service,
      String id,
      String type,
      String method,
      String description,
      String... callees) {
    service.endpoint(
        id,
        endpoint ->
            endpoint
                .title(method)
                .description(description)
                .select("span_name", "oteldemo." + type + "Service/" + method)
                .dependsOn(callees));
  }

  /** A method of gRPC that calls nothing. */
  private static void lastMethod(
      ServiceBuilder service, String id, String type, String method, String description) {
    service.endpoint(
        id,
        endpoint ->
            endpoint
                .title(method)
                .description(description)
                .select("span_name", "oteldemo." + type + "Service/" + method)
                .dependsOnNothing());
  }

  private static void suggestions(Definitions define) {
    ServiceBuilder recommendation =
        storefront(define, "recommendation", "Recommendation")
            .description("Products that go with those in the cart.")
            .instrumentation(SPANS, "cpython-otel")
            .dependsOn("product-catalog")
            .dependsOnOptionally(FLAGS);
    method(
        recommendation,
        "list-recommendations",
        "Recommendation",
        "ListRecommendations",
        "Products that go with the ones given.",
        "product-catalog/list-products");
    ServiceBuilder ad =
        storefront(define, "ad", "Ad")
            .description("Picks the ads to show.")
            .instrumentation(SPANS, "jvm-otel")
            .dependsOnOptionally(FLAGS);
    lastMethod(ad, "get-ads", "Ad", "GetAds", "Ads for what is on the page.");
  }

  private static void prices(Definitions define) {
    ServiceBuilder currency =
        storefront(define, "currency", "Currency")
            .description("Converts prices; it keeps nothing.")
            .instrumentation(SPANS)
            .dependsOnNothing();
    method(currency, "convert", "Currency", "Convert", "One price in another currency.");
    method(
        currency,
        "list-currencies",
        "Currency",
        "GetSupportedCurrencies",
        "Currencies to choose from.");
    storefront(define, "image-provider", "Image provider")
        .description("NGINX with the pictures of the products.")
        .instrumentation(SPANS)
        .dependsOnNothing();
  }

  private static void payment(Definitions define) {
    ServiceBuilder payment =
        fulfilment(define, "payment", "Payment")
            .description("Charges cards.")
            .instrumentation(SPANS, "nodejs-otel")
            .dependsOnOptionally(FLAGS);
    logs(payment, "payment")
        .link("Status of the card provider", "https://status.cards.example.com");
    lastMethod(payment, "charge", "Payment", "Charge", "Charges one card for one order.");
  }

  private static void shipping(Definitions define) {
    ServiceBuilder shipping =
        fulfilment(define, "shipping", "Shipping")
            .description("Says what shipping costs, and ships.")
            .instrumentation(SPANS)
            .dependsOn("quote")
            .dependsOnOptionally(FLAGS);
    route(
        shipping,
        "get-quote",
        "POST /get-quote",
        "What shipping some items would cost.",
        "quote/calculate");
    shipping.endpoint(
        "ship-order",
        endpoint ->
            endpoint
                .title("POST /ship-order")
                .description("Ships an order, and gives a tracking number.")
                .select("span_name", "POST /ship-order")
                .dependsOnNothing());
    ServiceBuilder quote =
        fulfilment(define, "quote", "Quote")
            .description("Calculates shipping costs.")
            .instrumentation(SPANS)
            .dependsOnNothing();
    route(quote, "calculate", "POST /getquote", "Shipping costs by the number of items.");
  }

  private static void orders(Definitions define) {
    fulfilment(define, "email", "Email")
        .description("Mails order confirmations.")
        .instrumentation(SPANS)
        .dependsOnOptionally(FLAGS)
        .endpoint(
            "send-confirmation",
            endpoint ->
                endpoint
                    .title("POST /send_order_confirmation")
                    .description("Mails one order confirmation.")
                    .select("span_name", "POST /send_order_confirmation")
                    .dependsOnNothing());
    fulfilment(define, "accounting", "Accounting")
        .description("Books orders from the queue into PostgreSQL.")
        .instrumentation("order-consumer", "dotnet-otel")
        .dependsOn(DATABASE_OF_SHOP);
    fulfilment(define, "fraud-detection", "Fraud detection")
        .description("Checks orders from the queue for fraud.")
        .instrumentation("order-consumer", "jvm-otel")
        .dependsOnOptionally(FLAGS);
    platform(define, "orders", "Orders queue", QUEUE)
        .description(
            "The Kafka topic of placed orders. Checkout writes, accounting and fraud detection"
                + " read.")
        .instrumentation("kafka-otel")
        .dependsOnOptionally("accounting", "fraud-detection");
  }

  private static void stores(Definitions define) {
    platform(define, DATABASE_OF_SHOP, "Shop database", DATABASE)
        .description("PostgreSQL with the products and the books.")
        .instrumentation("postgres-otel")
        .dependsOnNothing();
    platform(define, "valkey-cart", "Cart store", CACHE)
        .description("Valkey with all carts. What is lost here is lost for the customer.")
        .instrumentation("redis-otel")
        .dependsOnNothing();
    platform(define, FLAGS, "Feature flags", SERVICE)
        .select("service_name", FLAGS)
        .description(
            "Feature flags, which also inject faults for exercises. Everybody has defaults to go on"
                + " without it.")
        .instrumentation(SPANS)
        .dependsOnNothing();
  }
}
