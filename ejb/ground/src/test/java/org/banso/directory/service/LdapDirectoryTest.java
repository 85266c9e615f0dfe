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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Random;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    // ---- groups in groups ----

    @Test
    void aGroupInAGroupInAGroupGivesItsRole() throws Exception {
        String dn = person("zz-kana", "o: PLAT_HOME");
        group("team", dn);
        group("section", "cn=team," + GROUPS);
        group("caseworker", "cn=section," + GROUPS);

        assertThat(rolesOf("zz-kana")).containsExactly(Role.CASEWORKER);
    }

    @Test
    void groupsThatHoldEachOtherComeToAnEnd() throws Exception {
        String dn = person("zz-kana", "o: PLAT_HOME");
        group("caseworker", "cn=ring," + GROUPS, "cn=caseworker," + GROUPS);
        group("ring", "cn=caseworker," + GROUPS, dn);

        assertThat(rolesOf("zz-kana")).containsExactly(Role.CASEWORKER);
    }

    /** Both ways of asking give the same, whoever holds whom. */
    @Test
    void onePersonAndTheWholeRollAgreeOverRandomGroups() throws Exception {
        Random random = new Random(20_261_123);
        List<String> dns = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            dns.add(person("zz" + i, "o: PLAT_HOME"));
        }
        List<String> groups = new ArrayList<>();
        for (Role role : Role.values()) {
            groups.add(role.groupName());
        }
        for (int i = 0; i < 10; i++) {
            groups.add("inner-" + i);
        }
        for (String name : groups) {
            List<String> members = new ArrayList<>();
            for (int i = 0; i < 1 + random.nextInt(4); i++) {
                members.add(
                        random.nextInt(3) == 0
                                ? dns.get(random.nextInt(dns.size()))
                                : "cn=" + groups.get(random.nextInt(groups.size())) + "," + GROUPS);
            }
            group(name, members.stream().distinct().toArray(String[]::new));
        }
        Map<String, DirectoryPerson> whole = new HashMap<>();
        directory().people().forEach(person -> whole.put(person.uid(), person));
        assertThat(whole).isNotEmpty();
        for (int i = 0; i < 12; i++) {
            assertThat(directory().person("zz" + i)).isEqualTo(Optional.ofNullable(whole.get("zz" + i)));
        }
    }

    // ---- names that want to be filters ----

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "zz*",
                "zz-kana)(uid=*",
                "*)(objectClass=*",
                "zz-kana)(|(uid=*",
                "zz-kana\\",
                "\\2a",
                "\0",
                "zz-kana\0",
                "zz-kana,ou=people",
                "uid=zz-kana",
                "ｚｚ-ｋａｎａ",
                "zz\u2010kana",
                "zz-\u043aana",
                "zz-ka\u200bna",
                "zz-ka\u00adna",
                " ",
                "\"zz-kana\"",
                "zz-kana/",
                "#7a7a",
                "<zz-kana>;+="
            })
    void aNameThatIsNotTheNameIsNobody(String name) throws Exception {
        group("caseworker", person("zz-kana", "o: PLAT_HOME", "userPassword: " + PASSWORD));

        assertThat(directory().person(name)).isEmpty();
        assertThat(directory().authenticate(name, PASSWORD).kind()).isEqualTo(LdapDirectory.Answer.Kind.WRONG);
    }

    @Test
    void aVeryLongNameIsNobodyAndIsNotAskedFor() throws Exception {
        assertThat(directory().authenticate("z".repeat(1_000_000), PASSWORD).kind())
                .isEqualTo(LdapDirectory.Answer.Kind.WRONG);
        assertThat(pagesOfPeople).hasValue(0);
    }

    @Test
    void aNameThatIsMadeOfFilterSignsIsFoundAsItIs() throws Exception {
        group("caseworker", person("zz(*)\\5cx", "o: PLAT_HOME", "userPassword: " + PASSWORD));

        LdapDirectory.Answer answer = directory().authenticate("zz(*)\\x", PASSWORD);
        assertThat(answer.kind()).isEqualTo(LdapDirectory.Answer.Kind.RIGHT);
    }

    // ---- passwords ----

    @Test
    void theRightPasswordGivesThePersonAsTheDirectoryWritesThem() throws Exception {
        group("caseworker", person("zz-kana", "o: PLAT_HOME", "userPassword: " + PASSWORD));

        LdapDirectory.Answer answer = directory().authenticate("ZZ-Kana", PASSWORD);
        assertThat(answer.kind()).isEqualTo(LdapDirectory.Answer.Kind.RIGHT);
        assertThat(answer.person().uid()).isEqualTo("zz-kana");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "wrong", "*", "zz-password ", "ZZ-PASSWORD"})
    void noOtherPasswordDoes(String password) throws Exception {
        group("caseworker", person("zz-kana", "o: PLAT_HOME", "userPassword: " + PASSWORD));

        assertThat(directory().authenticate("zz-kana", password).kind()).isEqualTo(LdapDirectory.Answer.Kind.WRONG);
    }

    @Test
    void aRightPasswordWithoutAGroupIsNoRole() throws Exception {
        person("zz-kana", "o: PLAT_HOME", "userPassword: " + PASSWORD);

        assertThat(directory().authenticate("zz-kana", PASSWORD).kind()).isEqualTo(LdapDirectory.Answer.Kind.NO_ROLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nsAccountLock: TRUE", "pwdAccountLockedTime: 000001010000Z", "userAccountControl: 514"})
    void aDisabledAccountIsNobodyEverywhere(String mark) throws Exception {
        group("caseworker", person("zz-kana", "o: PLAT_HOME", "userPassword: " + PASSWORD, mark));

        assertThat(directory().people()).isEmpty();
        assertThat(directory().person("zz-kana")).isEmpty();
        assertThat(directory().authenticate("zz-kana", PASSWORD).kind()).isEqualTo(LdapDirectory.Answer.Kind.WRONG);
    }

    @ParameterizedTest
    @CsvSource({"member, -1", "member;range=0-1499, 1499", "member;range=1500-*, -1", "member;binary, -1"})
    void aLargeGroupIsReadInItsParts(String attribute, int last) {
        assertThat(LdapDirectory.lastOfRange(attribute)).isEqualTo(last);
    }

    private Set<Role> rolesOf(String uid) throws NamingException {
        Set<Role> one = directory().person(uid).map(DirectoryPerson::roles).orElse(Set.of());
        assertThat(directory().people())
                .filteredOn(person -> person.uid().equals(uid))
                .allSatisfy(person -> assertThat(person.roles()).isEqualTo(one));
        return one;
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
