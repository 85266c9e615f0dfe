package org.banso.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.banso.house.Pages;
import org.junit.jupiter.api.Test;

/**
 * Every page that there is, opened by somebody who may, on the screen of an office and on a phone: nothing that axe finds,
 * nothing in the browser's console, no sideways scrolling, nothing too small for a finger. A page that is not listed with a
 * way to open it fails. Pictures of all of them are under {@code target/screenshots}.
 */
class AccessiblePagesPageIT extends BrowserTest {

    /** What axe says against the page, one line for each rule. */
    private static final String AXE = """
            async () => (await axe.run(document, { resultTypes: ['violations'] })).violations.map(broken =>
                broken.id + ': ' + broken.nodes.slice(0, 3).map(node => node.target.join(' ')).join(', '))""";

    private static final String SIDEWAYS = """
            () => {
                const page = document.documentElement;
                if (page.scrollWidth <= page.clientWidth) return [];
                return [...document.querySelectorAll('body *')]
                    .filter(one => one.getBoundingClientRect().right > page.clientWidth + 1)
                    .slice(0, 3).map(one => one.tagName + '#' + one.id + '.' + one.className);
            }""";

    /** What is pressed and is less than 24 px wide or high; a link in running text, and a box with a high label, are none. */
    private static final String TOO_SMALL = """
            () => [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')]
                .filter(one => {
                    const box = one.getBoundingClientRect();
                    if (!box.width || !box.height || one.closest('.unseen, .skip')) return false;
                    if (one.tagName === 'A' && getComputedStyle(one).display === 'inline') return false;
                    return box.height < 23.5 || box.width < 23.5;
                })
                .slice(0, 3).map(one => one.tagName + '#' + one.id + '.' + one.className)""";

    private final String axe = axe();

    @Test
    void everyPageHasAWayToBeOpened() {
        Set<String> listed = Ways.ALL.stream().map(Ways.Way::page).collect(Collectors.toCollection(TreeSet::new));
        assertThat(listed).isEqualTo(Pages.all());
    }

    @Test
    void everyPageIsAccessibleInAnOfficeAndOnAPhone() throws SQLException {
        Map<String, String> numbers = Ways.numbers();
        SoftAssertions all = new SoftAssertions();
        for (boolean phone : new boolean[] {false, true}) {
            Map<String, Page> screens = new HashMap<>();
            for (Ways.Way way : Ways.ALL) {
                Page page = screens.computeIfAbsent(way.uid(), uid -> screen(uid, phone));
                look(page, way, phone, numbers, all);
            }
            leave();
        }
        all.assertAll();
    }

    private void look(Page page, Ways.Way way, boolean phone, Map<String, String> numbers, SoftAssertions all) {
        String query = way.query(numbers);
        List<String> said = new ArrayList<>();
        Consumer<ConsoleMessage> listener = message -> {
            if (message.type().equals("error")) {
                said.add(message.text());
            }
        };
        page.onConsoleMessage(listener);
        Response answer = page.navigate(address(query));
        page.offConsoleMessage(listener);
        page.evaluate(axe);
        String shown = way.name() + (phone ? "-phone" : "");
        picture(page, "page-" + shown);
        all.assertThat(answer.ok() || way.page().startsWith("error/"))
                .as(shown + " is shown, " + answer.status())
                .isTrue();
        if (way.isRefused()) {
            said.removeIf(text -> text.contains("status of " + answer.status()));
        }
        said.removeIf(text -> way.page().startsWith("error/") && text.contains("status of"));
        all.assertThat(said).as(shown + ": console").isEmpty();
        all.assertThat((List<?>) page.evaluate(AXE)).as(shown + ": axe").isEmpty();
        all.assertThat((List<?>) page.evaluate(SIDEWAYS))
                .as(shown + ": sideways")
                .isEmpty();
        if (phone) {
            all.assertThat((List<?>) page.evaluate(TOO_SMALL))
                    .as(shown + ": too small")
                    .isEmpty();
        }
    }

    private Page screen(String uid, boolean phone) {
        Page page = phone ? someoneOnAPhone() : someone();
        if (!uid.equals(Ways.NOBODY)) {
            page.navigate(address("login.xhtml"));
            logIn(page, uid);
        }
        return page;
    }

    private static String axe() {
        try (InputStream script = AccessiblePagesPageIT.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
