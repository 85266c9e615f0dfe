package org.banso.directory.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.util.ssl.KeyStoreKeyManager;
import com.unboundid.util.ssl.SSLUtil;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import javax.naming.CommunicationException;
import org.banso.policy.service.Surroundings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The directory over TLS: only a certificate that the ward's own store trusts, and only under its own name. */
class LdapsTest {

    private static final String BASE = "dc=banso,dc=example";
    private static final String READER = "cn=reader," + BASE;
    private static final String PASSWORD = "zz-password";

    @TempDir
    static Path folder;

    private InMemoryDirectoryServer server;

    @BeforeAll
    static void makeKeys() throws Exception {
        keyPair("right", "IP:127.0.0.1,DNS:localhost");
        keyPair("other", "IP:127.0.0.1");
        keyPair("elsewhere", "DNS:directory.elsewhere.example");
    }

    @AfterEach
    void stop() {
        server.shutDown(true);
    }

    @Test
    void aCertificateThatOurStoreTrustsIsGood() throws Exception {
        listenWith("right");

        assertThat(trusting("right").person("zz-nobody")).isEmpty();
        assertThat(trusting("right").answers()).isTrue();
    }

    @Test
    void anotherCertificateIsNot() throws Exception {
        listenWith("other");

        assertThatThrownBy(() -> trusting("right").person("zz-nobody")).isInstanceOf(CommunicationException.class);
        assertThat(trusting("right").answers()).isFalse();
    }

    @Test
    void aTrustedCertificateOfAnotherNameIsNot() throws Exception {
        listenWith("elsewhere");

        assertThatThrownBy(() -> trusting("elsewhere").person("zz-nobody")).isInstanceOf(CommunicationException.class);
    }

    @Test
    void withoutAStoreTheRuntimesOwnIsAskedAndTrustsNoneOfThese() throws Exception {
        listenWith("right");

        assertThatThrownBy(() -> directory(Map.of()).person("zz-nobody")).isInstanceOf(CommunicationException.class);
    }

    @Test
    void aStoreThatCannotBeReadIsAFaultAtStartAndNotATrustInAll() throws Exception {
        listenWith("right");

        assertThatThrownBy(() -> directory(Map.of("BANSO_LDAP_TRUSTSTORE", "/nowhere.p12")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("BANSO_LDAP_TRUSTSTORE");
    }

    private LdapDirectory trusting(String name) {
        return directory(Map.of(
                "BANSO_LDAP_TRUSTSTORE",
                folder.resolve(name + ".p12").toString(),
                "BANSO_LDAP_TRUSTSTORE_PASSWORD",
                PASSWORD));
    }

    private LdapDirectory directory(Map<String, String> more) {
        Map<String, String> said = new java.util.HashMap<>(Map.of(
                "BANSO_LDAP_URL", "ldaps://127.0.0.1:" + server.getListenPort(),
                "BANSO_LDAP_BIND_DN", READER,
                "BANSO_LDAP_BIND_PASSWORD", PASSWORD,
                "BANSO_LDAP_PEOPLE", BASE,
                "BANSO_LDAP_GROUPS", BASE));
        said.putAll(more);
        return new LdapDirectory(LdapPlace.of(new Surroundings(said, new Properties())), Duration.ofSeconds(3));
    }

    private void listenWith(String name) throws Exception {
        SSLUtil tls = new SSLUtil(
                new KeyStoreKeyManager(
                        folder.resolve(name + ".p12").toString(), PASSWORD.toCharArray(), "PKCS12", name),
                null);
        InMemoryDirectoryServerConfig config = new InMemoryDirectoryServerConfig(BASE);
        config.setSchema(null);
        config.addAdditionalBindCredentials(READER, PASSWORD);
        config.setListenerConfigs(InMemoryListenerConfig.createLDAPSConfig(
                "tls", InetAddress.getLoopbackAddress(), 0, tls.createSSLServerSocketFactory(), null));
        server = new InMemoryDirectoryServer(config);
        server.add("dn: " + BASE, "objectClass: domain", "dc: banso");
        server.startListening();
    }

    /** With the JDK's own tool; the key store holds the key and, as every store that holds it, trusts it. */
    private static void keyPair(String name, String names) throws Exception {
        Process made = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        name,
                        "-keyalg",
                        "EC",
                        "-groupname",
                        "secp256r1",
                        "-dname",
                        "CN=" + name,
                        "-ext",
                        "SAN=" + names,
                        "-validity",
                        "2",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        folder.resolve(name + ".p12").toString(),
                        "-storepass",
                        PASSWORD))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(made.waitFor()).isZero();
    }
}
