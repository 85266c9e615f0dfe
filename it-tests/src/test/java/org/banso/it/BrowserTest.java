package org.banso.it;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A real browser (Debian's Chromium) before the running stack. Each {@link #someone} is a person at a computer of their
 * own: own cookies, Japanese, Tokyo, 1366×768. When a test fails, what each of them saw is under
 * {@code target/screenshots}.
 */
@ExtendWith(Stack.class)
public abstract class BrowserTest {

    private static final Path SCREENSHOTS = Path.of("target/screenshots");
    private static final double PATIENCE_MILLIS = 10_000;
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final List<Page> pages = new ArrayList<>();

    @RegisterExtension
    final AfterTestExecutionCallback whatWasSeen = this::keepWhatWasSeen;

    /** A person at a computer of their own, before an empty tab. */
    protected Page someone() {
        return someone(new Browser.NewContextOptions().setViewportSize(1366, 768));
    }

    /** The same on a phone. */
    protected Page someoneOnAPhone() {
        return someone(new Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setHasTouch(true)
                .setIsMobile(true)
                .setDeviceScaleFactor(2));
    }

    /** A person who has logged in and sees their first page. */
    protected Page loggedIn(String uid) {
        Page page = someone();
        page.navigate(address("login.xhtml"));
        logIn(page, uid);
        return page;
    }

    /** Fills in the login page that is shown. */
    protected void logIn(Page page, String uid) {
        page.locator("form:has(input[type=password]) input[type=text]").fill(uid);
        page.locator("input[type=password]").fill(Stack.password());
        page.waitForNavigation(() -> page.locator("input[type=password]").press("Enter"));
    }

    /** @param page from the first page's folder on, such as {@code casefile/search.xhtml} */
    protected static String address(String page) {
        return Stack.banso().pages().resolve(page).toString();
    }

    /** Keeps a picture of the whole page under {@code target/screenshots}. */
    protected static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + ".png"))
                .setFullPage(true));
    }

    private Page someone(Browser.NewContextOptions options) {
        BrowserContext context = Chromium.RUNNING.newContext(
                options.setLocale("ja-JP").setTimezoneId("Asia/Tokyo").setColorScheme(ColorScheme.LIGHT));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        Page page = context.newPage();
        pages.add(page);
        return page;
    }

    @AfterEach
    void leave() {
        pages.forEach(page -> page.context().close());
        pages.clear();
    }

    private void keepWhatWasSeen(ExtensionContext test) {
        if (test.getExecutionException().isPresent()) {
            for (int n = 0; n < pages.size(); n++) {
                picture(
                        pages.get(n),
                        "failed-%s-%s-%d"
                                .formatted(
                                        test.getRequiredTestClass().getSimpleName(),
                                        test.getRequiredTestMethod().getName(),
                                        n + 1));
            }
        }
    }

    /** One browser for all tests of this JVM; it ends with it. */
    private static final class Chromium {

        private static final Browser RUNNING = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getenv().getOrDefault("BANSO_CHROMIUM", "/usr/bin/chromium")))
                        .setHeadless(true)
                        .setArgs(FLAGS));
    }
}
