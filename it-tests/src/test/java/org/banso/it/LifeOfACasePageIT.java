package org.banso.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * One case's whole life, from a mother's call to the council's page, as the people at the screens live it. Every refusal
 * that waits on the way is walked into once.
 */
class LifeOfACasePageIT extends BrowserTest {

    private static final String MOTHER = "物語 母子";
    private static final String SON = "物語 始";

    @AfterEach
    void backToToday() {
        Stack.moveClock(Duration.ZERO);
    }

    @Test
    void fromTheFirstCallToTheCouncilsPage() {
        Page desk = loggedIn("desk1");
        assertThat(desk.getByRole(AriaRole.HEADING, level(1))).hasText(Pattern.compile("今日|こんにちは|さん"));
        picture(desk, "01-today");

        String caseNumber = receiveTheMothersCall(desk);
    }

    private String receiveTheMothersCall(Page desk) {
        desk.keyboard().press("/");
        desk.keyboard().type("ものがたり");
        desk.keyboard().press("Enter");
        assertThat(main(desk)).containsText("見つかりません");
        return "";
    }

    private static Locator main(Page page) {
        return page.locator("#main");
    }

    private static Page.GetByRoleOptions level(int level) {
        return new Page.GetByRoleOptions().setLevel(level);
    }
}
