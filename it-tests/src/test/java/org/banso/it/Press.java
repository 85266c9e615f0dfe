package org.banso.it;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.banso.run.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Presses a button of a page that was opened, as a browser without scripts would send its form. */
final class Press {

    private Press() {}

    /**
     * @param typed by the fields' ids within the form, in place of what stands in them
     * @return the answer; nothing when the page shows no such button
     */
    static Optional<HttpResponse<String>> button(
            Visitor visitor, HttpResponse<String> shown, String form, String button, Map<String, String> typed)
            throws IOException, InterruptedException {
        Document page = Jsoup.parse(shown.body());
        Element sent = page.getElementById(form);
        Element pressed = page.getElementById(form + ":" + button);
        if (sent == null || pressed == null) {
            return Optional.empty();
        }
        Map<String, String> fields = new LinkedHashMap<>();
        sent.select("input[type=hidden][name]").forEach(one -> fields.put(one.attr("name"), one.attr("value")));
        sent.select("input[name][checked]").forEach(one -> fields.put(one.attr("name"), one.attr("value")));
        sent.select("input:not([type])[name], input[type=text][name], textarea[name]")
                .forEach(one -> fields.put(
                        one.attr("name"), one.tagName().equals("textarea") ? one.wholeText() : one.attr("value")));
        sent.select("select[name]")
                .forEach(one -> Optional.ofNullable(one.selectFirst("option[selected]"))
                        .ifPresent(option -> fields.put(one.attr("name"), option.attr("value"))));
        typed.forEach((id, value) -> fields.put(form + ":" + id, value));
        Element script = page.selectFirst("script[nonce]");
        fields.putIfAbsent("primefaces.nonce", script == null ? "" : script.attr("nonce"));
        fields.put(pressed.attr("name"), pressed.attr("value"));
        URI action = shown.uri().resolve(sent.attr("action"));
        return Optional.of(visitor.send(HttpRequest.newBuilder(action)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields.entrySet().stream()
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"))))));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
