package org.banso.house;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What a page says by itself, and should have taken from the words. */
final class PageText {

    /** Attributes that a person reads or hears. */
    private static final Set<String> SAID = Set.of(
            "title",
            "alt",
            "label",
            "itemLabel",
            "placeholder",
            "summary",
            "legend",
            "header",
            "footer",
            "headerText",
            "help",
            "emptyMessage",
            "requiredMessage",
            "converterMessage",
            "validatorMessage",
            "aria-label",
            "aria-description",
            "aria-roledescription",
            "aria-valuetext");

    /** Elements whose value a person reads. */
    private static final Set<String> SAY_THEIR_VALUE = Set.of(
            "outputText", "outputLabel", "outputFormat", "commandButton", "commandLink", "button", "link", "submit");

    /** What no person reads as words: programs, and what stands on a key of the keyboard. */
    private static final Set<String> NO_WORDS = Set.of("script", "style", "kbd");

    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{(?:[^}'\"]|'[^']*'|\"[^\"]*\")*}");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");

    private PageText() {}

    /** @param xhtml well-formed */
    static List<String> literalIn(String xhtml) {
        List<String> found = new ArrayList<>();
        walk(parse(xhtml), found);
        return found;
    }

    private static void walk(Node node, List<String> found) {
        if (node instanceof Element element) {
            if (NO_WORDS.contains(element.getLocalName())) {
                return;
            }
            NamedNodeMap attributes = element.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                attribute(element, (Attr) attributes.item(i), found);
            }
        }
        if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
            literal(node.getNodeValue(), found);
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            walk(child, found);
        }
    }

    private static void attribute(Element element, Attr attribute, List<String> found) {
        String name = attribute.getLocalName() == null ? attribute.getName() : attribute.getLocalName();
        boolean said = SAID.contains(name)
                || (name.equals("value") && SAY_THEIR_VALUE.contains(element.getLocalName()))
                || (name.equals("value") && "submit".equals(element.getAttribute("type")));
        if (said) {
            literal(attribute.getValue(), found);
        } else if (JAPANESE.matcher(attribute.getValue()).find()) {
            found.add(attribute.getValue());
        }
    }

    private static void literal(String text, List<String> found) {
        String outside = EXPRESSION.matcher(text).replaceAll("");
        if (LETTER.matcher(outside).find()) {
            found.add(outside.strip());
        } else if (JAPANESE.matcher(text).find()) {
            found.add(text.strip());
        }
    }

    private static Node parse(String xhtml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            return builder.parse(new InputSource(new StringReader(xhtml))).getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalArgumentException("no well-formed page", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
