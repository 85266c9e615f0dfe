package org.banso.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.banso.run.BansoStack;
import org.banso.run.Build;
import org.banso.run.CannotStart;
import org.banso.run.Ports;
import org.banso.run.Visitor;
import org.postgresql.PGConnection;

/**
 * A file of invented people or cases goes the whole way over the pages: sent, tried, taken over. {@code ./banso bench import
 * [rows [PEOPLE|CASES]]}; the server gets {@value #HEAP} of heap. The floor is the same rows by one plain COPY into a table of
 * texts; the ratio is the time of trying and taking over divided by it. Memory is what is left of the heap after a collection, asked
 * while rows are taken over.
 */
public final class ImportBench {

    private static final int PORT_OFFSET = 2900;
    private static final String HEAP = "-Xmx384m";
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int USUAL_ROWS = 100_000;
    private static final Pattern FORM = Pattern.compile("<form id=\"(\\w+)\".*?</form>", Pattern.DOTALL);
    private static final Pattern INPUT = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>");
    private static final Pattern SELECT = Pattern.compile("<select[^>]*name=\"([^\"]+)\".*?</select>", Pattern.DOTALL);
    private static final Pattern CHOSEN = Pattern.compile("<option value=\"([^\"]*)\"[^>]*selected");
    private static final Pattern NONCE = Pattern.compile("\\bnonce=\"([^\"]+)\"");
    private static final Pattern USED = Pattern.compile("used (\\d+)K");

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
    private final BansoStack stack;
    private final Visitor visitor;

    private ImportBench(BansoStack stack) {
        this.stack = stack;
        this.visitor = new Visitor(stack.pages());
    }

    public static void main(String[] arguments) throws Exception {
        Path top = Path.of("").toAbsolutePath();
        int rows = arguments.length > 1 ? Integer.parseInt(arguments[1]) : USUAL_ROWS;
        String kind = arguments.length > 2 ? arguments[2] : "PEOPLE";
        try (BansoStack stack = BansoStack.start(new BansoStack.Wish(
                Build.in(top),
                top.resolve(".banso-bench-import"),
                Ports.withOffset(PORT_OFFSET),
                true,
                List.of(),
                Map.of(),
                List.of(HEAP)))) {
            new ImportBench(stack).run(rows, kind);
        } catch (CannotStart e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
        System.exit(0);
    }

    private void run(int rows, String kind) throws IOException, InterruptedException, SQLException {
        visitor.logIn("plat1", "banso-demo");
        out.println(
                "| rows | kind | sent and laid down s | tried s | taken over s | rows/s | COPY s | ratio | live heap MB |");
        out.println("|---:|---|---:|---:|---:|---:|---:|---:|---:|");
        for (int many : new int[] {Math.max(100, rows / 10), rows}) {
            one(many, kind);
        }
    }

    private void one(int rows, String kind) throws IOException, InterruptedException, SQLException {
        String list = list(rows, kind);
        double floor = copy(list);
        long began = System.nanoTime();
        URI columns = send(list, kind);
        double sent = since(began);
        String id = columns.getQuery().replaceAll("\\D", "");
        began = System.nanoTime();
        press(columns, "f", "f:check");
        waitFor("select state = 'CHECKED' from transfer_import where id = " + id);
        double tried = since(began);
        long ready = number("select count(*) from transfer_row where state = 'READY' and import_id = " + id);
        began = System.nanoTime();
        press(stack.pages().resolve("transfer/import.xhtml?id=" + id), "go", "go:start");
        waitFor("select taken_over * 2 > " + ready
                + " from (select count(*) filter (where state = 'DONE') as taken_over"
                + " from transfer_row where import_id = " + id + ") as far");
        double paused = System.nanoTime();
        long heap = liveHeap();
        double pause = (System.nanoTime() - paused) / TimeUnit.SECONDS.toNanos(1);
        waitFor("select state in ('DONE', 'STOPPED') from transfer_import where id = " + id);
        double taken = since(began) - pause;
        long done = number("select taken from transfer_import where id = " + id);
        out.printf(
                "| %,d of %,d | %s | %.1f | %.1f | %.1f | %.0f | %.2f | %.0f | %d |%n",
                done, rows, kind, sent, tried, taken, done / taken, floor, (tried + taken) / floor, heap);
    }

    /** People whose names say that they are none: every line another telephone and another name. */
    private static String list(int rows, String kind) {
        StringBuilder list = new StringBuilder("氏名,ふりがな,性別,生年月日,電話番号,住所");
        list.append(kind.equals("CASES") ? ",旧番号,開始日\n" : "\n");
        for (int i = 0; i < rows; i++) {
            String digits = "%08d".formatted(rows * 10L + i);
            StringBuilder kana = new StringBuilder();
            digits.chars().forEach(c -> kana.append("あかさたなはまやらわ".charAt(c - '0')));
            list.append("架空試")
                    .append(digits)
                    .append(" 番")
                    .append(i % 97)
                    .append(",か")
                    .append(kana)
                    .append(" ばん");
            list.append(i % 2 == 0 ? ",男," : ",女,")
                    .append("昭和")
                    .append(30 + i % 30)
                    .append("年")
                    .append(1 + i % 12);
            list.append("月")
                    .append(1 + i % 28)
                    .append("日,09")
                    .append(digits)
                    .append(",架空町")
                    .append(i % 9)
                    .append("丁目");
            list.append(kind.equals("CASES") ? ",旧" + digits + ",R6.4.1\n" : "\n");
        }
        return list.toString();
    }

    private double copy(String list) throws SQLException, IOException {
        int columns = list.substring(0, list.indexOf('\n')).split(",", -1).length;
        StringBuilder table = new StringBuilder("drop table if exists bench_floor; create table bench_floor (");
        for (int column = 0; column < columns; column++) {
            table.append(column == 0 ? "" : ", ").append('c').append(column).append(" text");
        }
        try (Connection connection = stack.database().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(table + ")");
            long began = System.nanoTime();
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy bench_floor from stdin (format csv, header)", new StringReader(list));
            double took = since(began);
            statement.execute("drop table bench_floor");
            return took;
        }
    }

    private URI send(String list, String kind) throws IOException, InterruptedException {
        String edge = "banso-bench";
        String body = "--" + edge + "\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\n" + kind + "\r\n--" + edge
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"bench.csv\"\r\nContent-Type: text/csv\r\n\r\n"
                + list + "\r\n--" + edge + "--\r\n";
        HttpResponse<String> answer = send(HttpRequest.newBuilder(stack.pages().resolve("transfer/upload"))
                .header("Content-Type", "multipart/form-data; boundary=" + edge)
                .POST(BodyPublishers.ofString(body)));
        if (!answer.uri().getPath().endsWith("columns.xhtml")) {
            throw new IOException("not laid down: " + answer.uri());
        }
        return answer.uri();
    }

    /** Opens a page and presses a button of one of its forms, with what the form holds. */
    private void press(URI page, String form, String button) throws IOException, InterruptedException {
        HttpResponse<String> shown = send(HttpRequest.newBuilder(page).GET());
        String html = FORM.matcher(shown.body())
                .results()
                .filter(found -> found.group(1).equals(form))
                .map(found -> found.group())
                .findFirst()
                .orElseThrow(() -> new IOException("no form " + form + " at " + page));
        Map<String, String> fields = new LinkedHashMap<>();
        INPUT.matcher(html)
                .results()
                .forEach(found -> fields.put(attribute(found.group(), "name"), attribute(found.group(), "value")));
        SELECT.matcher(html).results().forEach(found -> {
            Matcher chosen = CHOSEN.matcher(found.group());
            fields.put(found.group(1), chosen.find() ? chosen.group(1) : "");
        });
        fields.put(button, "x");
        Matcher nonce = NONCE.matcher(shown.body());
        if (nonce.find()) {
            fields.put("primefaces.nonce", nonce.group(1));
        }
        HttpResponse<String> answer = send(HttpRequest.newBuilder(page)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields.entrySet().stream()
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&")))));
        if (answer.statusCode() != 200 || !answer.uri().getPath().endsWith("/transfer/import.xhtml")) {
            throw new IOException(button + " was refused at " + answer.uri() + ": " + answer.statusCode());
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(
                request.header("Cookie", visitor.cookies()).timeout(PATIENCE).build(),
                BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private void waitFor(String question) throws SQLException, InterruptedException {
        try (Connection connection = stack.database().getConnection();
                Statement statement = connection.createStatement()) {
            boolean yet = false;
            while (!yet) {
                TimeUnit.MILLISECONDS.sleep(250);
                try (ResultSet row = statement.executeQuery(question)) {
                    row.next();
                    yet = row.getBoolean(1);
                }
            }
        }
    }

    private long number(String question) throws SQLException {
        try (Connection connection = stack.database().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Megabytes that a full collection leaves. */
    private long liveHeap() throws IOException, InterruptedException {
        jcmd("GC.run");
        Matcher used = USED.matcher(jcmd("GC.heap_info"));
        return used.find() ? Long.parseLong(used.group(1)) / 1_024 : -1;
    }

    private String jcmd(String what) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(stack.serverPid()),
                        what)
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    private static String attribute(String tag, String name) {
        Matcher found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? found.group(1).replace("&amp;", "&") : "";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static double since(long began) {
        return (System.nanoTime() - began) / (double) TimeUnit.SECONDS.toNanos(1);
    }
}
