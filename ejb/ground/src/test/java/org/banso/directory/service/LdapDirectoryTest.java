package org.banso.directory.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.listener.interceptor.InMemoryInterceptedSearchRequest;
import com.unboundid.ldap.listener.interceptor.InMemoryOperationInterceptor;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldif.LDIFException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.naming.NamingException;
import org.banso.directory.model.Agency;
import org.banso.directory.model.DirectoryPerson;
import org.banso.directory.model.Role;
import org.banso.policy.service.Surroundings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LdapDirectoryTest {

    private static final String BASE = "dc=banso,dc=example";
    private static final String PEOPLE = "ou=people," + BASE;
    private static final String GROUPS = "ou=groups," + BASE;
    private static final String READER = "cn=reader," + BASE;
    private static final String PASSWORD = "zz-password";
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final AtomicInteger pagesOfPeople = new AtomicInteger();
    private InMemoryDirectoryServer server;

    @BeforeEach
    void start() throws Exception {
        InMemoryDirectoryServerConfig config = new InMemoryDirectoryServerConfig(BASE);
        config.setSchema(null);
        config.addAdditionalBindCredentials(READER, PASSWORD);
        config.setListenerConfigs(
                InMemoryListenerConfig.createLDAPConfig("test", InetAddress.getLoopbackAddress(), 0, null));
        config.addInMemoryOperationInterceptor(new InMemoryOperationInterceptor() {
            @Override
            public void processSearchRequest(InMemoryInterceptedSearchRequest request) {
                if (request.getRequest().getBaseDN().equals(PEOPLE)) {
                    pagesOfPeople.incrementAndGet();
                }
            }
        });
        server = new InMemoryDirectoryServer(config);
        server.add("dn: " + BASE, "objectClass: domain", "dc: banso");
        server.add("dn: " + PEOPLE, "objectClass: organizationalUnit", "ou: people");
        server.add("dn: " + GROUPS, "objectClass: organizationalUnit", "ou: groups");
        server.startListening();
    }

    @AfterEach
    void stop() {
        server.shutDown(true);
    }

    @Test
    void aPersonComesWithNameKanaAgencySkillsAndRoles() throws Exception {
        String dn = person("zz-kana", "o: MERKMAL", "employeeType: psw", "employeeType: outreach");
        group("psychologist", dn);
        group("supervisor", dn);

        assertThat(directory().people())
                .containsExactly(new DirectoryPerson(
                        "zz-kana",
                        "仮名 春子",
                        "カメイ ハルコ",
                        Agency.MERKMAL,
                        Set.of("psw", "outreach"),
                        Set.of(Role.PSYCHOLOGIST, Role.SUPERVISOR)));
    }

    @Test
    void whoeverIsInNoneOfOurGroupsIsNoStaff() throws Exception {
        person("zz-system", "o: EDU_CENTER");
        group("desk", person("zz-desk", "o: LINK_DESK"));
        group("centre-edu", "uid=zz-system," + PEOPLE);

        assertThat(directory().people()).extracting(DirectoryPerson::uid).containsExactly("zz-desk");
    }

    @Test
    void oneWrongEntryDoesNotCostTheOthersTheirAccess() throws Exception {
        group(
                "caseworker",
                person("zz-nowhere"),
                person("zz-elsewhere", "o: NO_SUCH_AGENCY"),
                person("zz-right", "o: PLAT_HOME"),
                person("z".repeat(65), "o: PLAT_HOME"));

        assertThat(directory().people()).extracting(DirectoryPerson::uid).containsExactly("zz-right");
    }

    @Test
    void namesOfEntriesAreComparedAsNamesAndNotAsText() throws Exception {
        person("zz\\2cwith comma", "o: PLAT_HOME");
        group("caseworker", "UID=zz\\,With Comma, OU=People, DC=banso, DC=example");

        assertThat(directory().people())
                .singleElement()
                .satisfies(person -> assertThat(person.uid()).isEqualTo("zz,with comma"));
    }

    @Test
    void moreThanAPageIsReadPageByPage() throws Exception {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 2 * LdapDirectory.PAGE + 3; i++) {
            all.add(person("zz" + i, "o: PLAT_HOME"));
        }
        group("caseworker", all.toArray(String[]::new));

        assertThat(directory().people()).hasSize(2 * LdapDirectory.PAGE + 3);
        assertThat(pagesOfPeople).hasValue(3);
    }

    @Test
    void aWrongPasswordIsAFault() {
        assertThatThrownBy(() -> directory(port(), "wrong").people()).isInstanceOf(NamingException.class);
    }

    @Test
    void aDirectoryThatIsNotThereIsAFault() {
        int port = port();
        server.shutDown(true);

        assertThatThrownBy(() -> directory(port, PASSWORD).people()).isInstanceOf(NamingException.class);
    }

    @Test
    void aDirectoryThatListensAndDoesNotAnswerIsNotWaitedForForever() throws Exception {
        try (ServerSocket mute = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            long began = System.nanoTime();

            assertThatThrownBy(() -> directory(mute.getLocalPort(), PASSWORD).people())
                    .isInstanceOf(NamingException.class);
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(PATIENCE.multipliedBy(10));
        }
    }

    @Test
    void thePasswordIsNotInWhatALogWouldSay() {
        assertThat(place(port(), PASSWORD)).asString().doesNotContain(PASSWORD);
    }

    private LdapDirectory directory() {
        return directory(port(), PASSWORD);
    }

    private static LdapDirectory directory(int port, String password) {
        return new LdapDirectory(place(port, password), PATIENCE);
    }

    private int port() {
        return server.getListenPort();
    }

    private static LdapPlace place(int port, String password) {
        return LdapPlace.of(new Surroundings(
                Map.of(
                        "BANSO_LDAP_URL", "ldap://127.0.0.1:" + port,
                        "BANSO_LDAP_BIND_DN", READER,
                        "BANSO_LDAP_BIND_PASSWORD", password,
                        "BANSO_LDAP_PEOPLE", PEOPLE,
                        "BANSO_LDAP_GROUPS", GROUPS),
                new Properties()));
    }

    private String person(String uid, String... more) throws LDIFException, LDAPException {
        List<String> lines = new ArrayList<>(List.of(
                "dn: uid=" + uid + "," + PEOPLE,
                "objectClass: inetOrgPerson",
                "displayName: 仮名 春子",
                "msDS-PhoneticDisplayName: カメイ ハルコ"));
        lines.addAll(List.of(more));
        Entry entry = new Entry(lines.toArray(String[]::new));
        entry.addAttribute("uid", entry.getRDN().getAttributeValues()[0]);
        server.add(entry);
        return entry.getDN();
    }

    private void group(String name, String... members) throws LDIFException, LDAPException {
        Entry entry = new Entry("cn=" + name + "," + GROUPS);
        entry.addAttribute("objectClass", "groupOfNames");
        entry.addAttribute("cn", name);
        entry.addAttribute("member", members);
        server.add(entry);
    }
}
