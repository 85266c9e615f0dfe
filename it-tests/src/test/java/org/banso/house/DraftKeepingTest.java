package org.banso.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/**
 * Nothing typed is lost, on any page: whoever writes a text of several lines writes it in a form that keeps a draft, and the
 * page bean ends that draft when it has been said. Generated over every page; a new one that forgets it fails here.
 */
class DraftKeepingTest {

    private static final String DRAFT = "data-draft";
    private static final String SOURCES = sources();

    @Test
    void everyTextOfSeveralLinesStandsInAFormThatKeepsADraft() {
        Map<String, List<String>> wrong = new TreeMap<>();
        for (String page : Pages.all()) {
            Found found = new Found();
            found.walk(parse(read(page)), null);
            if (!found.unkept.isEmpty()) {
                wrong.put(page, found.unkept);
            }
        }
        assertThat(wrong)
                .as("give the h:form a:data-draft, and end it in the page bean")
                .isEmpty();
    }

    @Test
    void everyDraftIsEndedWhenItWasSaid() {
        Map<String, List<String>> wrong = new TreeMap<>();
        int drafts = 0;
        for (String page : Pages.all()) {
            Found found = new Found();
            found.walk(parse(read(page)), null);
            drafts += found.kept.size();
            List<String> unended = found.kept.stream()
                    .filter(name -> !SOURCES.contains('"' + name + '"'))
                    .toList();
            if (!unended.isEmpty()) {
                wrong.put(page, unended);
            }
        }
        assertThat(drafts).isGreaterThan(8);
        assertThat(wrong).as("no page bean that ends a draft knows this one").isEmpty();
    }

    @Test
    void aFormThatForgetsItIsFoundAlsoThroughAFragment() {
        Found found = new Found();
        found.walk(parse("""
                <x xmlns:h="jakarta.faces.html" xmlns:b="org.banso" xmlns:ui="jakarta.faces.facelets">
                  <h:form id="good" data-draft="garden"><b:lines id="kept"/></h:form>
                  <h:form id="bad"><b:lines id="lost"/></h:form>
                  <h:form id="bad2"><ui:include src="/WEB-INF/assessment/facts-form.xhtml"/></h:form>
                  <h:inputTextarea id="alone"/>
                </x>"""), null);

        assertThat(found.kept).containsExactly("garden");
        assertThat(found.unkept).contains("lost", "alone", "livingWith").doesNotContain("kept");
    }

    /** What one page, with its fragments, keeps and does not keep. */
    private static final class Found {

        private final List<String> kept = new ArrayList<>();
        private final List<String> unkept = new ArrayList<>();

        private void walk(Node node, String draft) {
            String here = draft;
            if (node instanceof Element element) {
                switch (element.getLocalName()) {
                    case "form" -> here = begun(element);
                    case "lines", "inputTextarea", "textarea" -> {
                        if (draft == null) {
                            unkept.add(element.getAttribute("id"));
                        }
                    }
                    case "include" -> {
                        if (element.getAttribute("src").startsWith("/WEB-INF/")) {
                            walk(parse(read(element.getAttribute("src").substring(1))), draft);
                        }
                    }
                    default -> {
                        // holds others, or holds nothing that is typed
                    }
                }
            }
            for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
                walk(child, here);
            }
        }

        private String begun(Element form) {
            for (int i = 0; i < form.getAttributes().getLength(); i++) {
                Node attribute = form.getAttributes().item(i);
                if (DRAFT.equals(
                        attribute.getLocalName() == null ? attribute.getNodeName() : attribute.getLocalName())) {
                    kept.add(attribute.getNodeValue());
                    return attribute.getNodeValue();
                }
            }
            return null;
        }
    }

    private static Element parse(String xhtml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xhtml)))
                    .getDocumentElement();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(String page) {
        try {
            return Files.readString(Pages.folder().resolve(page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every class of the pages that ends drafts. */
    private static String sources() {
        try (Stream<Path> files = Files.walk(House.top().resolve("web/src/main/java"))) {
            return files.filter(file -> file.toString().endsWith("Page.java"))
                    .map(DraftKeepingTest::text)
                    .filter(text -> text.contains("SaidDrafts") && text.contains("rafts.end("))
                    .collect(Collectors.joining());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
