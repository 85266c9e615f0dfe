package org.banso.desk.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.banso.paper.web.ListFile;
import org.jspecify.annotations.Nullable;

/**
 * A list as a page of ours shows it, read from the page itself: the table or list of rows that carries {@code data-list} with its
 * name. What is hidden on the page is hidden here, because nothing else is asked; buttons, fields and drawings are left out.
 *
 * <p>Of whom a line tells, its links to the case say, or {@code data-case} on the row.
 */
final class ShownList {

    private static final Pattern PIECE = Pattern.compile(
            "<(/?)([a-zA-Z][a-zA-Z0-9]*)((?:\"[^\"]*\"|'[^']*'|[^>\"'])*)>|<!--.*?-->|([^<]+)", Pattern.DOTALL);
    private static final Pattern CASE =
            Pattern.compile("casefile/case\\.xhtml\\?id=(\\d{1,18})|[?&;]case=(\\d{1,18})|data-case=\"(\\d{1,18})\"");
    private static final Pattern ENTITY = Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(\\w{2,8}));");
    private static final Pattern NO_PRINT = Pattern.compile("class=\"[^\"]*\\bno-print\\b");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("0|[1-9]\\d{0,8}");
    private static final Set<String> LEFT_OUT =
            Set.of("select", "script", "style", "button", "svg", "textarea", "label");
    private static final Set<String> BREAKS =
            Set.of("br", "div", "p", "li", "span", "a", "dd", "dt", "details", "summary");

    private final List<String> headings = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();

    private StringBuilder text = new StringBuilder();
    private @Nullable Line line;
    private @Nullable String leftOut;
    private int depth;
    private boolean rowHead;

    private ShownList() {}

    /** A line, and of whom it tells. */
    private record Line(List<String> cells, Set<Long> caseIds) {}

    /** @param name of the list, letters only */
    static Optional<ShownList> in(String html, String name) {
        Matcher begins = Pattern.compile("<(table|ul|ol)\\b[^>]*\\bdata-list=\"" + name + "\"[^>]*>")
                .matcher(html);
        if (!begins.find()) {
            return Optional.empty();
        }
        ShownList list = new ShownList();
        boolean table = begins.group(1).equals("table");
        list.read(html, begins.end(), begins.group(1), table);
        return Optional.of(list);
    }

    /** Headings, where there are any, and lines as they are shown. */
    List<List<String>> cells() {
        List<List<String>> all = new ArrayList<>();
        if (!headings.isEmpty()) {
            all.add(List.copyOf(headings));
        }
        lines.forEach(one -> all.add(List.copyOf(one.cells())));
        return all;
    }

    Set<Long> caseIds() {
        return lines.stream()
                .flatMap(one -> one.caseIds().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * As a file, without the lines that may not leave; how many those are stands in its last line.
     *
     * @param named headings for a list that has none
     */
    ListFile file(String title, List<String> named, Set<Long> mayLeave, Words words) {
        List<Line> kept = lines.stream()
                .filter(one -> mayLeave.containsAll(one.caseIds()))
                .toList();
        List<String> heads = headings.isEmpty() ? named : headings;
        List<Integer> columns = IntStream.range(0, heads.size())
                .filter(column -> !heads.get(column).isEmpty()
                        || kept.stream().anyMatch(one -> !cell(one, column).isEmpty()))
                .boxed()
                .toList();
        ListFile file = new ListFile(title, columns.stream().map(heads::get).toArray(String[]::new));
        for (Line one : kept) {
            file.line(columns.stream().map(column -> value(cell(one, column))).toArray());
        }
        if (kept.size() < lines.size() && !columns.isEmpty()) {
            @Nullable Object[] last = new Object[columns.size()];
            last[0] = words.say("paper.take.withheld", Integer.toString(lines.size() - kept.size()));
            file.line(last);
        }
        return file;
    }

    private static String cell(Line line, int column) {
        return column < line.cells().size() ? line.cells().get(column) : "";
    }

    private static Object value(String cell) {
        return WHOLE_NUMBER.matcher(cell).matches() ? (Object) Long.valueOf(cell) : cell;
    }

    private void read(String html, int from, String outer, boolean table) {
        Matcher piece = PIECE.matcher(html);
        int nested = 0;
        int at = from;
        while (piece.find(at)) {
            at = piece.end();
            String tag = piece.group(2) == null ? "" : piece.group(2).toLowerCase(Locale.ROOT);
            boolean closing = "/".equals(piece.group(1));
            if (tag.equals(outer)) {
                nested += closing ? -1 : 1;
                if (nested < 0) {
                    return;
                }
            }
            if (isLeftOut(tag, closing, piece.group(3))) {
                continue;
            }
            if (piece.group(4) != null) {
                text.append(piece.group(4));
            } else if (table) {
                ofTable(tag, closing, piece.group());
            } else {
                ofRows(tag, closing, piece.group(), nested);
            }
        }
    }

    /** Inside of what is left out, until it ends. */
    private boolean isLeftOut(String tag, boolean closing, @Nullable String attributes) {
        if (leftOut != null) {
            if (tag.equals(leftOut)) {
                depth += closing ? -1 : 1;
            }
            if (depth == 0) {
                leftOut = null;
            }
            return true;
        }
        boolean out = LEFT_OUT.contains(tag)
                || attributes != null && NO_PRINT.matcher(attributes).find();
        boolean whole = attributes != null && attributes.endsWith("/");
        if (!closing && out && !whole) {
            leftOut = tag;
            depth = 1;
            return true;
        }
        return false;
    }

    private void ofTable(String tag, boolean closing, String piece) {
        if (tag.equals("tr") && !closing) {
            line = new Line(new ArrayList<>(), new LinkedHashSet<>());
        } else if (tag.equals("tr") && line != null) {
            if (!line.cells().isEmpty()) {
                lines.add(line);
            }
            line = null;
        } else if (tag.equals("td") || tag.equals("th")) {
            if (!closing) {
                text = new StringBuilder();
                rowHead = piece.contains("scope=\"row\"");
            } else if (tag.equals("th") && !rowHead && lines.isEmpty() && isHead()) {
                headings.add(taken());
            } else if (line != null) {
                line.cells().add(taken());
            }
        } else if (BREAKS.contains(tag)) {
            text.append(' ');
        }
        noteCases(piece);
    }

    /** A row's heading stands behind cells or in a row of its own; the table's stand before all. */
    private boolean isHead() {
        return line == null || line.cells().isEmpty() && lines.isEmpty();
    }

    /** Each row is two cells: its link or its strong beginning, and the rest. */
    private void ofRows(String tag, boolean closing, String piece, int nested) {
        if (tag.equals("li") && nested == 0) {
            if (!closing) {
                line = new Line(new ArrayList<>(), new LinkedHashSet<>());
                text = new StringBuilder();
            } else if (line != null) {
                line.cells().add(taken());
                lines.add(line);
                line = null;
            }
        } else if (closing && line != null && line.cells().isEmpty() && (tag.equals("a") || tag.equals("strong"))) {
            line.cells().add(taken());
        } else if (BREAKS.contains(tag)) {
            text.append(' ');
        }
        noteCases(piece);
    }

    private void noteCases(String piece) {
        Line of = line;
        if (of == null) {
            return;
        }
        Matcher found = CASE.matcher(piece);
        while (found.find()) {
            for (int group = 1; group <= found.groupCount(); group++) {
                if (found.group(group) != null) {
                    of.caseIds().add(Long.valueOf(found.group(group)));
                }
            }
        }
    }

    private String taken() {
        String taken = ENTITY.matcher(text).replaceAll(entity -> Matcher.quoteReplacement(character(entity)));
        text = new StringBuilder();
        return taken.replaceAll("[\\s\\u00A0]+", " ").strip();
    }

    private static String character(MatchResult entity) {
        if (entity.group(1) != null) {
            return Character.toString(Integer.parseInt(entity.group(1)));
        }
        if (entity.group(2) != null) {
            return Character.toString(Integer.parseInt(entity.group(2), 16));
        }
        return switch (entity.group(3)) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "nbsp" -> " ";
            default -> entity.group();
        };
    }
}
