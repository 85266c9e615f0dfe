package org.banso.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.banso.house.Doors;
import org.banso.house.Pages;
import org.banso.run.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Whoever has an account, or none, and means harm. Made over every page that there is, every role, every form and every
 * field of it, and not from a list: a page that comes tomorrow is attacked tomorrow. One class because all attacks walk the same
 * pages.
 */
class HostileRequestsIT extends BrowserTest {

    /** One account for each role. */
    private static final Map<String, String> WHO = new TreeMap<>(Map.of(
            "desk", "desk2",
            "caseworker", "plat3",
            "psychologist", "merk3",
            "supervisor", "plat1",
            "ward-officer", "ward1",
            "council-member", "council2",
            "centre-clerk", "edu1",
            "administrator", "admin1"));

    /** Those whose account has a second role. */
    private static final Map<String, Set<String>> ALSO = Map.of("supervisor", Set.of("caseworker"));

    private static final Pattern PARAMETER = Pattern.compile("<f:viewParam[^>]*\\bname=\"([^\"]+)\"");

    private static final List<String> FORGED = List.of(
            "-1",
            "0",
            "999999999",
            "99999999999999999999",
            "1e3",
            "abc",
            "1' or '1'='1",
            "1;select pg_sleep(9)",
            "../../etc/passwd",
            "<script>xssed</script>",
            "#{7919*6271}",
            "%00",
            "1\r\nSet-Cookie: forged=1");

    /** Would run, or be calculated, or break out of where it stands; one line, so that every field takes it. */
    private static final String HARM =
            "\"'><img src=x onerror=window.xssed=1><script>window.xssed=1</script>#{7919*6271}${7919*6271}";

    /** What a person may paste, by what it is; of each a field says whether it takes it, and gives it back when it does not. */
    private static final Map<String, String> PASTED = Map.of(
            "emoji", "架空👨‍👩‍👧‍👦🎌です",
            "variants of letters", "葛\uDB40\uDD00飾の𠮷野さん",
            "marks of direction", "\u202E架空\u202C \u2067שלום\u2069 \u200F",
            "control characters", "架\u0007空\u001B[31m\u0000の\u0008字",
            "nothing to be seen", "\u200B\u2060\uFEFF\u00AD架空",
            "letters under letters", "架空" + "\u0301".repeat(200),
            "lines in a line", "一行目\r\n二行目\u2028三行目\u0085",
            "a megabyte", "架空の長い文。".repeat(50_000));

    /** A day that is one; it comes back in the reader's own calendar. */
    private static final String A_DAY = "2027-04-01";

    /** Days that are none, and ages and numbers of nobody. */
    private static final List<String> NO_DAYS =
            List.of("令和8年2月30日", "R99.13.45", "2027-02-29", "99999999999", "あした", "1-1-1", "0000-00-00");

    private static final List<String> NO_NUMBERS =
            List.of("999", "-1", "1e9", "99999999999999999999", "三十", "３．５", "NaN");

    private static final String CALCULATED = String.valueOf(7919 * 6271);
    private static final String RAW = "<img src=x onerror";

    private static final Map<String, Visitor> KNOWN = new HashMap<>();

    private final SoftAssertions all = new SoftAssertions();
    private Map<String, String> numbers;

    @BeforeEach
    void read() throws SQLException {
        numbers = Ways.numbers();
    }

    // ---- who may open what ----

    @Test
    void aPageOpensForWhomItsDoorNamesAndForNobodyElse() throws Exception {
        Doors doors = Doors.ofTheHouse();
        for (String page : Pages.all()) {
            Doors.Door door = doors.of(page);
            for (Map.Entry<String, String> who : WHO.entrySet()) {
                boolean may = door.permits(who.getKey())
                        || ALSO.getOrDefault(who.getKey(), Set.of()).stream().anyMatch(door::permits);
                int status = as(who.getValue()).open(page).statusCode();
                if (may) {
                    all.assertThat(status).as("%s opens %s", who, page).isLessThan(500);
                } else {
                    all.assertThat(status).as("%s opens %s", who, page).isEqualTo(403);
                }
            }
            HttpResponse<String> stranger = Stack.visitor().open(page);
            if (!door.open()) {
                all.assertThat(Visitor.asksForAPassword(stranger.body()) || stranger.statusCode() >= 400)
                        .as("nobody opens " + page)
                        .isTrue();
            }
        }
        all.assertAll();
    }

    // ---- forged and foreign numbers ----

    @Test
    void aForgedNumberOpensNothingAndBreaksNothing() throws Exception {
        for (String page : Pages.all()) {
            for (String parameter : parameters(page)) {
                for (String forged : FORGED) {
                    for (String uid : List.of("plat3", "ward1", "admin1")) {
                        HttpResponse<String> answer = as(uid).open(page + "?" + parameter + "=" + encoded(forged));
                        String what = "%s opens %s?%s=%s".formatted(uid, page, parameter, forged);
                        all.assertThat(answer.statusCode()).as(what).isLessThan(500);
                        all.assertThat(answer.body()).as(what).doesNotContain(CALCULATED, "<script>xssed", "root:x:");
                        all.assertThat(answer.headers().firstValue("Set-Cookie").orElse(""))
                                .as(what)
                                .doesNotContain("forged");
                        if (Set.of("id", "case").contains(parameter)
                                && page.matches("(casefile|assessment|plan|meeting)/.*")) {
                            all.assertThat(answer.statusCode()).as(what).isGreaterThanOrEqualTo(400);
                        }
                    }
                }
            }
        }
        all.assertAll();
    }

    @Test
    void anotherAgencysNumberIsAnsweredLikeOneThatIsNotThere() throws Exception {
        String foreign = one("""
                select max(c.id) from casefile_case c where not exists (
                    select 1 from access_standing s where s.case_id = c.id and s.agency = 'WARD')""");
        String meeting = one("select max(id) from meeting_meeting where case_id = " + foreign);
        for (String page : Pages.all()) {
            for (String parameter : parameters(page)) {
                if (page.matches("(casefile|assessment|plan)/.*")
                        && Set.of("id", "case").contains(parameter)) {
                    refusedLikeMissing(page + "?" + parameter + "=" + foreign, page + "?" + parameter + "=999999999");
                } else if (page.startsWith("meeting/") && parameter.equals("id") && meeting != null) {
                    refusedLikeMissing(page + "?id=" + meeting, page + "?id=999999999");
                }
            }
        }
        all.assertAll();
    }

    private void refusedLikeMissing(String foreign, String missing) throws Exception {
        HttpResponse<String> answer = as("ward1").open(foreign);
        HttpResponse<String> nothing = as("ward1").open(missing);
        all.assertThat(answer.statusCode())
                .as(foreign)
                .isEqualTo(nothing.statusCode())
                .isGreaterThanOrEqualTo(400);
        all.assertThat(Jsoup.parse(answer.body()).text())
                .as(foreign)
                .isEqualTo(Jsoup.parse(nothing.body()).text());
    }

    // ---- forms ----

    @Test
    void nothingIsSentFromElsewhereNorWithoutTheFormAsItWasShownNorAsSomebodyElse() throws Exception {
        long before = changes();
        int forms = 0;
        for (Ways.Way way : Ways.ALL) {
            for (Form form : forms(way)) {
                forms++;
                for (Map<String, String> elsewhere : List.of(
                        Map.of("Origin", "http://evil.example"),
                        Map.of("Origin", "null"),
                        Map.of("Sec-Fetch-Site", "cross-site"),
                        Map.of("Sec-Fetch-Site", "same-site"))) {
                    all.assertThat(send(way.uid(), form, form.fields(), elsewhere)
                                    .statusCode())
                            .as("%s %s from %s", way, form.id(), elsewhere)
                            .isEqualTo(403);
                }
                if (way.uid().equals(Ways.NOBODY)) {
                    continue;
                }
                Map<String, String> bare = new HashMap<>(form.fields());
                bare.remove(STATE);
                all.assertThat(send(way.uid(), form, bare, Map.of()).statusCode())
                        .as("%s %s without its state", way, form.id())
                        .isLessThan(500);
                Map<String, String> invented = new HashMap<>(form.fields());
                invented.put(STATE, "-1234567890123456789:-9876543210987654321");
                all.assertThat(send(way.uid(), form, invented, Map.of()).statusCode())
                        .as("%s %s with an invented state", way, form.id())
                        .isLessThan(500);
                String other = way.uid().equals("merk3") ? "desk2" : "merk3";
                all.assertThat(send(other, form, form.fields(), Map.of()).statusCode())
                        .as("%s %s with somebody else's state", way, form.id())
                        .isLessThan(500);
            }
        }
        all.assertAll();
        assertThat(forms).as("forms under attack").isGreaterThan(40);
        assertThat(changes()).as("deeds that were done").isEqualTo(before);
    }

    @Test
    void anInventedNonceBreaksNoPage() throws Exception {
        for (Ways.Way way : Ways.ALL) {
            for (Form form : forms(way)) {
                if (form.id().equals("out")) {
                    continue;
                }
                Map<String, String> fields = new HashMap<>(form.fields());
                form.texts().forEach(name -> fields.put(name, ""));
                fields.put("primefaces.nonce", "';env;'");
                all.assertThat(send(way.uid(), form, fields, Map.of()).statusCode())
                        .as("%s %s", way, form.id())
                        .isLessThan(500);
            }
        }
        all.assertAll();
    }

    @Test
    void aButtonThatIsNotShownToSomebodyDoesNothingForThem() throws Exception {
        int tried = 0;
        for (Ways.Way way : Ways.ALL) {
            if (way.uid().equals(Ways.NOBODY) || way.page().startsWith("error/")) {
                continue;
            }
            Map<String, Form> theirs = byId(forms(way));
            for (String uid : WHO.values()) {
                Map<String, Form> mine = byId(formsOf(uid, way));
                for (Form hidden : theirs.values()) {
                    if (mine.containsKey(hidden.id()) || mine.isEmpty()) {
                        continue;
                    }
                    Form carrier = mine.values().iterator().next();
                    Map<String, String> forged = new HashMap<>(hidden.fields());
                    forged.put(STATE, carrier.fields().get(STATE));
                    long before = changes();
                    all.assertThat(send(uid, carrier, forged, Map.of()).statusCode())
                            .as("%s presses %s of %s", uid, hidden.id(), way)
                            .isLessThan(500);
                    all.assertThat(changes())
                            .as("%s presses %s of %s", uid, hidden.id(), way)
                            .isEqualTo(before);
                    tried++;
                }
            }
        }
        all.assertAll();
        assertThat(tried).as("hidden buttons pressed").isPositive();
    }

    @Test
    void aFormThatWasSentIsNotDoneAgain() throws Exception {
        Ways.Way way = new Ways.Way("calendar/offices.xhtml", "admin1", "calendar/offices.xhtml");
        Form add = byId(forms(way)).get("closing");
        Map<String, String> fields = new HashMap<>(add.fields());
        fields.put("closing:day", "2027-03-09");
        fields.put("closing:closingName", "架空の再送");
        send("admin1", add, fields, Map.of());
        long before = changes();
        assertThat(one("select count(*) from calendar_closing_day where name = '架空の再送'"))
                .isEqualTo("1");
        fields.put("closing:day", "2027-03-10");

        HttpResponse<String> again = send("admin1", add, fields, Map.of());

        assertThat(again.body()).contains("もう送られています");
        assertThat(changes()).isEqualTo(before);
        assertThat(one("select count(*) from calendar_closing_day where name = '架空の再送'"))
                .isEqualTo("1");
    }

    @Test
    void filesAreRefusedWhereNoneAreAskedFor() throws Exception {
        long before = changes();
        int asking = 0;
        for (Ways.Way way : Ways.ALL) {
            for (Form form : forms(way)) {
                if (form.asksForFile()) {
                    asking++;
                    continue;
                }
                String boundary = "banso-boundary";
                StringBuilder body = new StringBuilder();
                form.fields()
                        .forEach((name, value) ->
                                body.append("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                                        .formatted(boundary, name, value)));
                body.append("--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"../../evil.jsp\"\r\n"
                                .formatted(boundary))
                        .append("Content-Type: image/png\r\n\r\nevil\r\n--%s--\r\n".formatted(boundary));
                HttpResponse<String> answer = send(
                        as(way.uid()),
                        HttpRequest.newBuilder(form.action())
                                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                                .POST(BodyPublishers.ofString(body.toString())));
                all.assertThat(answer.statusCode()).as("%s %s", way, form.id()).isLessThan(500);
            }
        }
        all.assertAll();
        assertThat(changes()).isEqualTo(before);
        assertThat(asking)
                .as("the doors for files, which have tests of their own")
                .isGreaterThanOrEqualTo(2);
    }

    /**
     * Fills every field of every form with what would run in
     * a browser or in the server, adds fields that nobody asked for, sends all of it, and reads every page back.
     */
    @Test
    void whatIsTypedNeverRunsAndFieldsThatWereNotAskedForAreNotRead() throws Exception {
        int sent = 0;
        for (Ways.Way way : Ways.ALL) {
            for (Form form : forms(way)) {
                if (Set.of("out", "tongue").contains(form.id())) {
                    continue;
                }
                Map<String, String> fields = new HashMap<>(form.fields());
                form.texts().forEach(name -> fields.put(name, HARM));
                for (String unasked : List.of("id", "version", "uid", "state", "roles", "agency", "caseId")) {
                    fields.put(unasked, "1");
                    fields.put(form.id() + ":" + unasked, "administrator");
                }
                HttpResponse<String> answer = send(way.uid(), form, fields, Map.of());
                sent++;
                unharmed(way + " " + form.id(), answer);
            }
        }
        for (Ways.Way way : Ways.ALL) {
            unharmed(way.toString(), as(way.uid()).open(way.query(numbers)));
        }
        for (String typed : List.of("f:text", "seek:words")) {
            unharmed(typed, as("plat1").open("casefile/cases.xhtml?" + encoded(typed) + "=" + encoded(HARM)));
        }
        all.assertAll();
        assertThat(sent).as("forms filled").isGreaterThan(30);
        assertThat(one("select count(*) from directory_staff_role where uid like 'plat%' and role = 'ADMINISTRATOR'"))
                .isEqualTo("0");
        nothingRunsInABrowser();
    }

    private void nothingRunsInABrowser() {
        Map<String, Page> screens = new HashMap<>();
        for (Ways.Way way : Ways.ALL) {
            Page page = screens.computeIfAbsent(way.uid(), uid -> uid.equals(Ways.NOBODY) ? someone() : loggedIn(uid));
            page.navigate(address(way.query(numbers)));
            assertThat(page.evaluate("() => window.xssed === undefined"))
                    .as(way.toString())
                    .isEqualTo(true);
        }
    }

    private void unharmed(String what, HttpResponse<String> answer) {
        all.assertThat(answer.statusCode()).as(what).isLessThan(500);
        all.assertThat(answer.body()).as(what).doesNotContain(RAW, CALCULATED);
        guarded(what, answer);
    }

    // ---- what people paste ----

    /** A sentence at the field or it is taken; nothing is lost, nothing is half done; generated over every form. */
    @Test
    void anyTextIsTakenOrAnsweredByASentenceAndNothingIsLost() throws Exception {
        int sent = 0;
        for (Ways.Way way : Ways.ALL) {
            for (Form form : forms(way)) {
                if (Set.of("out", "tongue", "login").contains(form.id())) {
                    continue;
                }
                for (Map.Entry<String, String> pasted : PASTED.entrySet()) {
                    if (form.texts().isEmpty()) {
                        continue;
                    }
                    Map<String, String> fields = new HashMap<>(form.fields());
                    boolean large = pasted.getValue().length() > 100_000;
                    form.texts().stream()
                            .limit(large ? 1 : Long.MAX_VALUE)
                            .forEach(name -> fields.put(name, pasted.getValue()));
                    sent++;
                    answered(way + " " + form.id() + ", " + pasted.getKey(), way, fields, form.id());
                }
            }
        }
        all.assertAll();
        assertThat(sent).as("texts pasted").isGreaterThan(200);
    }

    /** A day that is none, an age of nobody: a sentence at the field, what was typed stays, nothing is written. */
    @Test
    void aDayThatIsNoneAndANumberOfNobodyAreAnsweredAtTheirField() throws Exception {
        int sent = 0;
        for (Ways.Way way : Ways.ALL) {
            for (Form form : forms(way)) {
                sent += wrong(way, form, form.days(), NO_DAYS, true);
                sent += wrong(way, form, form.amounts(), NO_NUMBERS, false);
            }
        }
        all.assertAll();
        assertThat(sent).as("days and numbers typed").isGreaterThan(100);
    }

    /** Whose session ended between the page and its form is shown the page again, and sends again. */
    private int wrong(Ways.Way way, Form form, Set<String> names, List<String> wrong, boolean always) throws Exception {
        if (names.isEmpty()) {
            return 0;
        }
        for (String typed : wrong) {
            Map<String, String> fields = new HashMap<>(form.fields());
            names.forEach(name -> fields.put(name, typed));
            String what = way + " " + form.id() + ", " + typed;
            Document page = answered(what, way, fields, form.id());
            if (always && page == null) {
                page = answered(what + ", again", way, fields, form.id());
            }
            if (always) {
                all.assertThat(page).as(what + ": refused").isNotNull();
            }
            for (String name : always && page != null ? names : Set.<String>of()) {
                all.assertThat(page.select("[id='" + name + "-wrong']").text())
                        .as(what + ": at " + name)
                        .isNotEmpty();
            }
        }
        return wrong.size();
    }

    /** Sends a form that was just shown; the page that comes back when it was refused, null when it was taken. */
    private Document answered(String what, Ways.Way way, Map<String, String> fields, String id) throws Exception {
        Form fresh = byId(forms(way)).get(id);
        if (fresh == null) {
            return null;
        }
        for (String shown : List.of(STATE, "primefaces.nonce")) {
            if (fresh.fields().containsKey(shown)) {
                fields.put(shown, fresh.fields().get(shown));
            }
        }
        long before = changes();
        HttpResponse<String> answer = send(way.uid(), fresh, fields, Map.of());
        all.assertThat(answer.statusCode()).as(what).isLessThan(500);
        if (answer.statusCode() != 200) {
            return null;
        }
        Document page = Jsoup.parse(answer.body());
        if (page.getElementById(id) == null || page.selectFirst(".refusals li") == null) {
            return null;
        }
        all.assertThat(changes()).as(what + ": nothing half done").isEqualTo(before);
        for (Map.Entry<String, String> typed : fields.entrySet()) {
            Element field = page.selectFirst("#" + id + " [name='" + typed.getKey() + "']");
            boolean understood =
                    fresh.days().contains(typed.getKey()) && typed.getValue().equals(A_DAY);
            if (field == null
                    || understood
                    || !Set.of("textarea", "input").contains(field.tagName())
                    || !isTyped(field)) {
                continue;
            }
            String kept = field.tagName().equals("textarea") ? field.wholeText() : field.attr("value");
            all.assertThat(letters(kept))
                    .as(what + ": kept in " + typed.getKey())
                    .isEqualTo(letters(typed.getValue()));
        }
        return page;
    }

    private static boolean isTyped(Element field) {
        return !field.hasAttr("disabled")
                && (field.tagName().equals("textarea")
                        || !Set.of("hidden", "submit", "button", "radio", "checkbox", "password")
                                .contains(field.attr("type")));
    }

    /** What a person sees of it: neither blanks nor what no letter stands for. */
    private static String letters(String text) {
        return text.replaceAll("[\\p{C}\\s\\u00A0\\u3000]", "");
    }

    // ---- headers and methods ----

    @Test
    void everyAnswerCarriesItsHeaders() throws Exception {
        List<String> addresses = new ArrayList<>(Pages.all());
        addresses.addAll(List.of(
                "",
                "nothing.xhtml",
                "nothing",
                "draft",
                "casefile/",
                "WEB-INF/web.xml",
                "META-INF/MANIFEST.MF",
                "jakarta.faces.resource/banso.css.xhtml?ln=banso",
                "jakarta.faces.resource/../WEB-INF/web.xml.xhtml?ln=banso",
                "jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF",
                "today.xhtml;jsessionid=forged",
                "..%2f..%2fetc/passwd",
                "login.xhtml?from=%0d%0aSet-Cookie:%20forged=1",
                "login.xhtml?from=//evil.example/",
                "casefile/case.xhtml?id=1%0d%0aX-Forged:%201"));
        for (String address : addresses) {
            for (Visitor visitor : List.of(Stack.visitor(), as("plat3"))) {
                HttpResponse<String> answer = visitor.open(address);
                guarded(address, answer);
                all.assertThat(answer.body())
                        .as(address)
                        .doesNotContain("<web-app", "root:x:", "jakarta.faces.PROJECT");
                all.assertThat(answer.headers().firstValue("X-Forged"))
                        .as(address)
                        .isEmpty();
            }
        }
        all.assertAll();
    }

    /** What the server itself refuses before any of our code, with nothing in the answer, has nothing to guard. */
    private void guarded(String what, HttpResponse<String> answer) {
        if (answer.statusCode() >= 400 && answer.body().isEmpty()) {
            return;
        }
        all.assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .as(what + ": policy")
                .contains("frame-ancestors 'none'");
        all.assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                .as(what + ": sniffing")
                .contains("nosniff");
        all.assertThat(answer.headers().firstValue("Server"))
                .as(what + ": server")
                .isEmpty();
        all.assertThat(answer.headers().firstValue("X-Powered-By"))
                .as(what + ": server")
                .isEmpty();
    }

    @Test
    void aMethodThatNoPageNeedsDoesNothing() throws Exception {
        long before = changes();
        for (String page : Pages.all()) {
            for (String method : List.of("PUT", "DELETE", "PATCH", "TRACE", "PROPFIND")) {
                HttpResponse<String> answer = send(
                        as("plat3"),
                        HttpRequest.newBuilder(as("plat3").address(page)).method(method, BodyPublishers.noBody()));
                all.assertThat(answer.statusCode()).as(method + " " + page).isBetween(400, 501);
            }
        }
        all.assertAll();
        assertThat(changes()).isEqualTo(before);
    }

    // ---- what the tests stand on ----

    private static final String STATE = "jakarta.faces.ViewState";

    /** A form as the page shows it, ready to be sent by its first button. */
    private record Form(
            String id,
            URI action,
            Map<String, String> fields,
            Set<String> texts,
            Set<String> days,
            Set<String> amounts,
            boolean asksForFile) {

        static Form of(Element shown, URI page, String nonce) {
            Map<String, String> fields = new HashMap<>();
            Set<String> texts = new TreeSet<>();
            Set<String> days = new TreeSet<>();
            Set<String> amounts = new TreeSet<>();
            boolean pressed = false;
            for (Element field : shown.select("input[name], textarea[name], select[name], button[name]")) {
                String name = field.attr("name");
                String type = field.tagName().equals("input") ? field.attr("type") : field.tagName();
                switch (type) {
                    case "hidden" -> fields.put(name, field.attr("value"));
                    case "submit", "button" -> {
                        if (!pressed && !name.endsWith("logout")) {
                            fields.put(name, field.attr("value"));
                            pressed = true;
                        }
                    }
                    case "radio", "checkbox" -> fields.putIfAbsent(name, field.attr("value"));
                    case "select" ->
                        fields.put(
                                name,
                                field.select("option").stream()
                                        .map(option -> option.attr("value"))
                                        .filter(value -> !value.isEmpty())
                                        .findFirst()
                                        .orElse(""));
                    default -> {
                        boolean day = shown.getElementById(field.id() + "-echo") != null;
                        boolean number = field.attr("inputmode").equals("numeric");
                        fields.put(name, day ? A_DAY : number ? "3" : "架空");
                        if (day) {
                            days.add(name);
                        } else if (number) {
                            amounts.add(name);
                        } else if (!type.equals("password")) {
                            texts.add(name);
                        }
                    }
                }
            }
            fields.put("primefaces.nonce", nonce);
            return new Form(
                    shown.id(),
                    page.resolve(shown.attr("action")),
                    fields,
                    texts,
                    days,
                    amounts,
                    shown.selectFirst("input[type=file]") != null);
        }
    }

    private List<Form> forms(Ways.Way way) throws Exception {
        return formsOf(way.uid(), way);
    }

    private List<Form> formsOf(String uid, Ways.Way way) throws Exception {
        HttpResponse<String> answer = as(uid).open(way.query(numbers));
        Document page = Jsoup.parse(answer.body());
        Element script = page.selectFirst("script[nonce]");
        String nonce = script == null ? "" : script.attr("nonce");
        return page.select("form[method=post]").stream()
                .map(form -> Form.of(form, answer.uri(), nonce))
                .toList();
    }

    private static Map<String, Form> byId(List<Form> forms) {
        return forms.stream().collect(Collectors.toMap(Form::id, form -> form, (one, other) -> one, TreeMap::new));
    }

    private HttpResponse<String> send(String uid, Form form, Map<String, String> fields, Map<String, String> headers)
            throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(form.action())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields.entrySet().stream()
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"))));
        headers.forEach(request::header);
        return send(as(uid), request);
    }

    /**
     * The server hangs up on what it refuses unread, and the next request may meet that connection as it goes, before a byte of
     * an answer: it is sent once more then.
     */
    private static HttpResponse<String> send(Visitor visitor, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        try {
            return visitor.send(request);
        } catch (IOException hungUp) {
            return visitor.send(request);
        }
    }

    private static Visitor as(String uid) throws IOException, InterruptedException {
        if (uid.equals(Ways.NOBODY)) {
            return Stack.visitor();
        }
        Visitor visitor = KNOWN.get(uid);
        if (visitor == null
                || Visitor.asksForAPassword(visitor.open("directory/me.xhtml").body())) {
            visitor = Stack.visitor();
            visitor.logIn(uid, Stack.password());
            KNOWN.put(uid, visitor);
        }
        return visitor;
    }

    private static Set<String> parameters(String page) throws IOException {
        Set<String> found = new TreeSet<>();
        Matcher matcher = PARAMETER.matcher(Files.readString(Pages.folder().resolve(page)));
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    /** How many deeds the audit trail knows that changed something. */
    private static long changes() throws SQLException {
        return Long.parseLong(one("""
                select count(*) from audit_entry where not look and outcome = 'OK' and action not like 'audit.%'"""));
    }

    private static String one(String query) throws SQLException {
        try (Connection connection = Stack.banso().database().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.next() ? row.getString(1) : null;
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
