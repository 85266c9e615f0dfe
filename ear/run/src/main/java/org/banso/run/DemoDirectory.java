package org.banso.run;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.OperationType;
import com.unboundid.ldif.LDIFReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.util.EnumSet;
import java.util.Map;

/** The demo ward's directory: the people and groups of {@code demo.ldif}, in memory, new at each start. */
final class DemoDirectory implements AutoCloseable {

    private static final String BASE = "dc=banso,dc=example";
    private static final String LISTENER = "demo";
    private static final String READER = "cn=banso-reader," + BASE;
    private static final String READER_PASSWORD = "demo-directory";

    private final InMemoryDirectoryServer server;

    private DemoDirectory(InMemoryDirectoryServer server) {
        this.server = server;
    }

    static DemoDirectory start(int port) {
        try (InputStream people = DemoDirectory.class.getResourceAsStream("demo.ldif")) {
            InMemoryDirectoryServerConfig config = new InMemoryDirectoryServerConfig(BASE);
            config.setSchema(null);
            config.addAdditionalBindCredentials(READER, READER_PASSWORD);
            config.setAuthenticationRequiredOperationTypes(
                    EnumSet.complementOf(EnumSet.of(OperationType.BIND, OperationType.UNBIND, OperationType.ABANDON)));
            config.setListenerConfigs(
                    InMemoryListenerConfig.createLDAPConfig(LISTENER, InetAddress.getLoopbackAddress(), port, null));
            InMemoryDirectoryServer server = new InMemoryDirectoryServer(config);
            try (LDIFReader reader = new LDIFReader(people)) {
                server.importFromLDIF(true, reader);
            }
            server.startListening();
            return new DemoDirectory(server);
        } catch (LDAPException | IOException e) {
            throw new CannotStart("The demo directory does not start: %s.".formatted(e.getMessage()), e);
        }
    }

    /** What the server must be told to find it. */
    Map<String, String> environment() {
        return Map.of(
                "BANSO_LDAP_URL", "ldap://127.0.0.1:" + server.getListenPort(),
                "BANSO_LDAP_BIND_DN", READER,
                "BANSO_LDAP_BIND_PASSWORD", READER_PASSWORD,
                "BANSO_LDAP_PEOPLE", "ou=people," + BASE,
                "BANSO_LDAP_GROUPS", "ou=groups," + BASE);
    }

    /** Whether it answers: what a cut wire or a directory at rest looks like from outside. */
    void answer(boolean answering) {
        try {
            if (answering) {
                server.startListening(LISTENER);
            } else {
                server.shutDown(LISTENER, true);
            }
        } catch (LDAPException e) {
            throw new CannotStart("The demo directory does not start: %s.".formatted(e.getMessage()), e);
        }
    }

    @Override
    public void close() {
        server.shutDown(true);
    }
}
