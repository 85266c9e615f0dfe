package org.banso.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ForcedColors;
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

    /** The shape of a page that a reader of screens goes through, and that the eye does. */
    private static final String SHAPE = """
            () => {
                const wrong = [];
                const shown = one => one.checkVisibility({ visibilityProperty: true }) && one.getBoundingClientRect().width > 1;
                const name = one => one.tagName + '#' + one.id + '.' + one.className;
                for (const [what, selector] of [['h1', 'h1'], ['main', 'main, [role=main]']]) {
                    const found = [...document.querySelectorAll(selector)].filter(shown).length;
                    if (found !== 1) wrong.push(found + ' of ' + what);
                }
                const levels = [...document.querySelectorAll('h1, h2, h3, h4')].filter(shown).map(one => +one.tagName[1]);
                levels.forEach((level, at) => { if (at && level > levels[at - 1] + 1) wrong.push('h' + level + ' after h' + levels[at - 1]); });
                if (parseFloat(getComputedStyle(document.body).fontSize) < 16) wrong.push('body below 16 px');
                for (const field of document.querySelectorAll('input:not([type=hidden], [type=checkbox], [type=radio]), select, textarea')) {
                    if (shown(field) && parseFloat(getComputedStyle(field).fontSize) < 14) wrong.push('small letters in ' + name(field));
                }
                for (const one of document.querySelectorAll('[tabindex]')) { if (one.tabIndex > 0) wrong.push('order forced at ' + name(one)); }
                for (const row of document.querySelectorAll('body *')) {
                    const style = getComputedStyle(row);
                    if (!/flex|grid/.test(style.display)) continue;
                    const parts = [...row.children].filter(one => shown(one) && !/absolute|fixed|sticky/.test(getComputedStyle(one).position));
                    for (let at = 1; at < parts.length; at++) {
                        const before = parts[at - 1].getBoundingClientRect(), here = parts[at].getBoundingClientRect();
                        const above = here.bottom <= before.top + 1 && here.right <= before.left + 1;
                        const beside = here.top < before.bottom - 1 && here.bottom > before.top + 1 && here.right <= before.left + 1;
                        if (above || beside) wrong.push('read after, seen before: ' + name(parts[at]) + ' in ' + name(row));
                    }
                }
                return wrong.slice(0, 5);
            }""";

    /** What the keyboard reaches: it stands where one sees it, and one sees that it is reached. */
    private static final String REACHED = """
            () => {
                const wrong = [];
                const shown = one => one.checkVisibility({ visibilityProperty: true }) && !one.disabled && !one.matches('.unseen') && one.getBoundingClientRect().width > 1;
                for (const one of document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')) {
                    if (!shown(one)) continue;
                    if (one.tabIndex < 0) { wrong.push('not reached: ' + one.tagName + '#' + one.id); continue; }
                    one.focus();
                    if (document.activeElement !== one) { wrong.push('takes no focus: ' + one.tagName + '#' + one.id); continue; }
                    const style = getComputedStyle(one), box = one.getBoundingClientRect();
                    const seen = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 || style.boxShadow !== 'none';
                    if (!seen && one.matches(':focus-visible')) wrong.push('focus not seen: ' + one.tagName + '#' + one.id);
                    const x = Math.min(Math.max(box.left + box.width / 2, 0), innerWidth - 1);
                    const y = Math.min(Math.max(box.top + Math.min(box.height / 2, 20), 0), innerHeight - 1);
                    const top = document.elementFromPoint(x, y);
                    const label = one.labels?.[0];
                    if (top && !one.contains(top) && !top.contains(one) && !label?.contains(top)
                        && top.closest('header, nav, footer, [class*=bar]') && !one.closest('header, nav, footer, [class*=bar]'))
                        wrong.push('hidden behind ' + top.tagName + ': ' + one.tagName + '#' + one.id);
                }
                return wrong.slice(0, 5);
            }""";

    /** With the system's own colours a chip is known by its line and its word, and focus by its outline. */
    private static final String FORCED = """
            () => {
                const wrong = [];
                for (const chip of document.querySelectorAll('.chip, .note-bar')) {
                    if (!chip.checkVisibility()) continue;
                    const style = getComputedStyle(chip);
                    if (style.borderTopStyle === 'none' && style.borderLeftStyle === 'none') wrong.push('no line: ' + chip.className);
                    if (!chip.textContent.trim()) wrong.push('no word: ' + chip.className);
                }
                const first = [...document.querySelectorAll('main a[href], main button, main input:not([type=hidden])')].find(one => one.checkVisibility() && !one.disabled);
                if (first) {
                    first.focus();
                    if (first.matches(':focus-visible') && getComputedStyle(first).outlineStyle === 'none') wrong.push('focus not seen');
                }
                return wrong.slice(0, 5);
            }""";

    private static final int HALF_WIDTH = 683;
    private static final int HALF_HEIGHT = 384;

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

    /** Read aloud, by keyboard alone, twice as large, in the colours of the system: every page. */
    @Test
    void everyPageIsReadInItsOrderReachedByKeysAndSeenLargeAndInForcedColours() throws SQLException {
        Map<String, String> numbers = Ways.numbers();
        SoftAssertions all = new SoftAssertions();
        Map<String, Page> screens = new HashMap<>();
        for (Ways.Way way : Ways.ALL) {
            Page page = screens.computeIfAbsent(way.uid(), uid -> screen(uid, false));
            page.setViewportSize(1366, 768);
            page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.NONE));
            page.navigate(address(way.query(numbers)));
            all.assertThat((List<?>) page.evaluate(SHAPE))
                    .as(way.name() + ": order and shape")
                    .isEmpty();
            page.keyboard().press("Tab");
            all.assertThat((List<?>) page.evaluate(REACHED))
                    .as(way.name() + ": keyboard")
                    .isEmpty();
            page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
            all.assertThat((List<?>) page.evaluate(FORCED))
                    .as(way.name() + ": forced colours")
                    .isEmpty();
            picture(page, "forced-" + way.name());
            page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.NONE));
            page.setViewportSize(HALF_WIDTH, HALF_HEIGHT);
            all.assertThat((List<?>) page.evaluate(SIDEWAYS))
                    .as(way.name() + ": at 200 %")
                    .isEmpty();
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
