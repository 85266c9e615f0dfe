package org.banso.run;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Someone who visits the pages over plain HTTP with cookies, without a browser: logs in through the same form as a
 * person. The names of the form's fields are found on the page.
 */
public final class Visitor {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern FORM = Pattern.compile("<form\\b[^>]*>.*?</form>", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("<(input|button)\\b[^>]*>", Pattern.DOTALL);
    /** PrimeFaces' script adds it to every form that is sent, and its server side insists on it. */
    private static final Pattern NONCE = Pattern.compile("\\bnonce=\"([^\"]+)\"");

    private static final Pattern PASSWORD = Pattern.compile("<input\\b[^>]*\\btype=\"password\"");

    private final URI pages;
    private final HttpClient client;
    private final CookieManager cookies = new CookieManager();

    /** @param pages the address of the first page, with a slash at its end */
    public Visitor(URI pages) {
        this.pages = pages;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(cookies)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(PATIENCE)
                .build();
    }

    /** @param page from the first page's folder on, without a slash at its beginning */
    public URI address(String page) {
        return pages.resolve(page);
    }

    /** @param page from the first page's folder on, without a slash at its beginning */
    public HttpResponse<String> open(String page) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(pages.resolve(page)).GET());
    }

    /** Fills in the login page and sends it; answers the page that came then. */
    public HttpResponse<String> logIn(String uid, String password) throws IOException, InterruptedException {
        HttpResponse<String> page = open("login.xhtml");
        String form = FORM.matcher(page.body())
                .results()
                .map(found -> found.group())
                .filter(Visitor::asksForAPassword)
                .findFirst()
                .orElseThrow(() -> new IOException("no login form at " + page.uri()));
        Map<String, String> fields = filledIn(form, uid, password);
        Matcher nonce = NONCE.matcher(page.body());
        if (nonce.find()) {
            fields.put("primefaces.nonce", nonce.group(1));
        }
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        URI action = page.uri().resolve(attribute(form, "action").orElse(""));
        return send(HttpRequest.newBuilder(action)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** What this visitor would send as the header {@code Cookie}. */
    public String cookies() {
        return cookies.getCookieStore().get(pages).stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    /** Whether this is the login page (again). */
    public static boolean asksForAPassword(String html) {
        return PASSWORD.matcher(html).find();
    }

    /** Sends anything that one likes, with this visitor's cookies, and follows where it leads. */
    public HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(
                request.timeout(PATIENCE).header("Accept-Language", "ja").build(),
                BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    /** The form's hidden fields and first button as they are, the first text field and the password as given. */
    private static Map<String, String> filledIn(String form, String uid, String password) {
        Map<String, String> fields = new LinkedHashMap<>();
        boolean uidGiven = false;
        boolean pressed = false;
        Matcher matcher = FIELD.matcher(form);
        while (matcher.find()) {
            String tag = matcher.group();
            String type = attribute(tag, "type").orElse("input".equals(matcher.group(1)) ? "text" : "submit");
            Optional<String> name = attribute(tag, "name");
            if (name.isEmpty()) {
                continue;
            }
            switch (type) {
                case "hidden" -> fields.put(name.get(), attribute(tag, "value").orElse(""));
                case "password" -> fields.put(name.get(), password);
                case "submit" -> {
                    if (!pressed) {
                        fields.put(name.get(), attribute(tag, "value").orElse(""));
                        pressed = true;
                    }
                }
                default -> {
                    if (!uidGiven) {
                        fields.put(name.get(), uid);
                        uidGiven = true;
                    }
                }
            }
        }
        return fields;
    }

    private static Optional<String> attribute(String tag, String name) {
        Matcher matcher = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return matcher.find() ? Optional.of(matcher.group(1).replace("&amp;", "&")) : Optional.empty();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
