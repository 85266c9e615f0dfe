package org.banso.house;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What {@code web.xml} says about who may open what: the first and coarsest of the three checks. */
public final class Doors {

    /** The rest: whatever no line names is closed to everybody. */
    static final String REST = "/*";

    /** Who may go through. {@code open}: without logging in too; {@code roles}: {@code *} is whoever has logged in. */
    public record Door(String pattern, boolean open, Set<String> roles) {

        /** Whether somebody with that role comes through. */
        public boolean permits(String role) {
            return open || roles.contains("*") || roles.contains(role);
        }
    }

    private final Map<String, Door> doors = new TreeMap<>();

    private Doors(Element webApp) {
        for (Element constraint : children(webApp, "security-constraint")) {
            Optional<Element> auth =
                    children(constraint, "auth-constraint").stream().findFirst();
            Set<String> roles = new TreeSet<>();
            auth.ifPresent(who -> children(who, "role-name")
                    .forEach(role -> roles.add(role.getTextContent().strip())));
            for (Element collection : children(constraint, "web-resource-collection")) {
                if (!children(collection, "http-method").isEmpty()
                        || !children(collection, "http-method-omission").isEmpty()) {
                    throw new IllegalStateException("a door for some methods leaves the others open");
                }
                for (Element pattern : children(collection, "url-pattern")) {
                    String path = pattern.getTextContent().strip();
                    if (doors.put(path, new Door(path, auth.isEmpty(), roles)) != null) {
                        throw new IllegalStateException(path + " stands at two doors");
                    }
                }
            }
        }
    }

    public static Doors ofTheHouse() {
        return read(Pages.folder().resolve("WEB-INF/web.xml"));
    }

    static Doors read(Path webXml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return new Doors(factory.newDocumentBuilder().parse(webXml.toFile()).getDocumentElement());
        } catch (Exception e) {
            throw new IllegalStateException(webXml.toString(), e);
        }
    }

    /** As the server chooses: the very path, or else the longest folder, or else the rest. */
    public Door of(String page) {
        String path = "/" + page;
        Door exact = doors.get(path);
        if (exact != null) {
            return exact;
        }
        return doors.values().stream()
                .filter(door -> door.pattern().endsWith("/*"))
                .filter(door -> path.startsWith(
                        door.pattern().substring(0, door.pattern().length() - 1)))
                .max(Comparator.comparingInt(door -> door.pattern().length()))
                .orElseThrow(() -> new IllegalStateException("no door at all for " + path));
    }

    /** Whether a line of its own names it, or its folder. */
    boolean isDeclared(String page) {
        return !of(page).pattern().equals(REST);
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        NodeList nodes = parent.getChildNodes();
        for (int at = 0; at < nodes.getLength(); at++) {
            Node node = nodes.item(at);
            if (node instanceof Element element && element.getTagName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }
}
