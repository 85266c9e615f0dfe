package org.banso.it;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.banso.run.BansoStack;
import org.banso.run.Build;
import org.banso.run.DemoClock;
import org.banso.run.Ports;
import org.banso.run.Visitor;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The one running Banso of this test run, started by the first test that is marked with it and stopped at the end:
 * the EAR, the server and the launcher that ship, on fresh data and on ports of its own.
 */
public final class Stack implements BeforeAllCallback {

    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(Stack.class);

    private static volatile BansoStack running;

    @Override
    public void beforeAll(ExtensionContext context) {
        if (insideTheServer()) {
            return;
        }
        context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(Stack.class, key -> new StoppedAtTheEnd(start()), StoppedAtTheEnd.class);
    }

    /** A test that runs inside takes its annotations along; what it stands on is running already. */
    private static boolean insideTheServer() {
        return System.getProperty("banso.top") == null;
    }

    private static BansoStack start() {
        running = BansoStack.start(new BansoStack.Wish(
                build(),
                Path.of("target/banso").toAbsolutePath(),
                Ports.withOffset(Integer.getInteger("banso.offset")),
                true,
                List.of(),
                Map.of(),
                List.of()));
        return running;
    }

    private static Build build() {
        return Build.in(Path.of(System.getProperty("banso.top")));
    }

    /** The running stack: addresses, database, server process. */
    public static BansoStack banso() {
        return running;
    }

    /** Somebody before the login page, without a browser. */
    public static Visitor visitor() {
        return new Visitor(running.pages());
    }

    /** All of Banso lives that far ahead of the real time from now on. */
    public static void moveClock(Duration ahead) {
        DemoClock.set(build(), running.ports(), ahead);
    }

    /** The password of all demo accounts. */
    public static String password() {
        return Inside.PASSWORD;
    }

    private record StoppedAtTheEnd(BansoStack stack) implements ExtensionContext.Store.CloseableResource {

        @Override
        public void close() {
            stack.close();
        }
    }
}
