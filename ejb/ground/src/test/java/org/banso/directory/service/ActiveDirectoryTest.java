package org.banso.directory.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.sdk.Entry;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.banso.directory.model.Agency;
import org.banso.directory.model.DirectoryPerson;
import org.banso.directory.model.Role;
import org.banso.policy.service.Surroundings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A directory that is laid out as Active Directory is: {@code user} and {@code group}, {@code sAMAccountName}, a bit for
 * disabled accounts, the primary group by its number only. A real domain controller was not tried.
 */
class ActiveDirectoryTest {

    private static final String BASE = "DC=ward,DC=example";
    private static final String PEOPLE = "OU=職員," + BASE;
    private static final String GROUPS = "OU=Groups," + BASE;
    private static final String READER = "CN=reader,OU=Service," + BASE;
    private static final String PASSWORD = "zz-password";
    private static final int NORMAL = 512;
    private static final int DISABLED = 512 | 2;
    private static final int DOMAIN_USERS = 513;

    private InMemoryDirectoryServer server;
    private int next = 1_100;

    @BeforeEach
    void start() throws Exception {
        InMemoryDirectoryServerConfig config = new InMemoryDirectoryServerConfig(BASE);
        config.setSchema(null);
        config.addAdditionalBindCredentials(READER, PASSWORD);
        config.setListenerConfigs(
                InMemoryListenerConfig.createLDAPConfig("test", InetAddress.getLoopbackAddress(), 0, null));
        server = new InMemoryDirectoryServer(config);
        server.add("dn: " + BASE, "objectClass: domainDNS", "dc: ward");
        server.add("dn: " + PEOPLE, "objectClass: organizationalUnit", "ou: 職員");
        server.add("dn: " + GROUPS, "objectClass: organizationalUnit", "ou: Groups");
        server.startListening();
    }

    @AfterEach
    void stop() {
        server.shutDown(true);
    }

    @Test
    void aUserOfANestedGroupComesWithNameAgencyAndRole() throws Exception {
        user("zz.kana", NORMAL, DOMAIN_USERS);
        group("Plat-Team", 2_001, "CN=zz.kana," + PEOPLE);
        group("caseworker", 2_002, "CN=Plat-Team," + GROUPS);

        DirectoryPerson kana =
                new DirectoryPerson("zz.kana", "仮名 春子", "カメイ ハルコ", Agency.PLAT_HOME, Set.of(), Set.of(Role.CASEWORKER));
        assertThat(directory().people()).containsExactly(kana);
        assertThat(directory().person("ZZ.Kana")).contains(kana);
        assertThat(directory().authenticate("zz.kana", PASSWORD).person()).isEqualTo(kana);
    }

    @Test
    void thePrimaryGroupCountsThoughNoGroupNamesItsMembers() throws Exception {
        user("zz.kana", NORMAL, 2_001);
        group("Plat-Team", 2_001);
        group("caseworker", 2_002, "CN=Plat-Team," + GROUPS);

        assertThat(directory().people()).extracting(DirectoryPerson::roles).containsExactly(Set.of(Role.CASEWORKER));
        assertThat(directory().person("zz.kana")).map(DirectoryPerson::roles).contains(Set.of(Role.CASEWORKER));
    }

    @Test
    void aDisabledUserIsNobody() throws Exception {
        user("zz.gone", DISABLED, DOMAIN_USERS);
        group("caseworker", 2_002, "CN=zz.gone," + PEOPLE);

        assertThat(directory().people()).isEmpty();
        assertThat(directory().person("zz.gone")).isEmpty();
        assertThat(directory().authenticate("zz.gone", PASSWORD).kind()).isEqualTo(LdapDirectory.Answer.Kind.WRONG);
    }

    @Test
    void aComputerIsNoUser() throws Exception {
        Entry machine = user("zz-machine$", NORMAL, DOMAIN_USERS);
        server.modify("dn: " + machine.getDN(), "changetype: modify", "add: objectClass", "objectClass: computer");
        group("caseworker", 2_002, machine.getDN());

        assertThat(directory().people()).isEmpty();
        assertThat(directory().person("zz-machine$")).isEmpty();
    }

    private LdapDirectory directory() {
        return new LdapDirectory(
                LdapPlace.of(new Surroundings(
                        Map.of(
                                "BANSO_LDAP_KIND", "active-directory",
                                "BANSO_LDAP_URL", "ldap://127.0.0.1:" + server.getListenPort(),
                                "BANSO_LDAP_BIND_DN", READER,
                                "BANSO_LDAP_BIND_PASSWORD", PASSWORD,
                                "BANSO_LDAP_PEOPLE", PEOPLE,
                                "BANSO_LDAP_GROUPS", GROUPS),
                        new Properties())),
                Duration.ofSeconds(2));
    }

    private Entry user(String name, int control, int primaryGroup) throws Exception {
        Entry entry = new Entry(
                "dn: CN=" + name + "," + PEOPLE,
                "objectClass: user",
                "objectClass: person",
                "cn: " + name,
                "sAMAccountName: " + name,
                "displayName: 仮名 春子",
                "msDS-PhoneticDisplayName: カメイ ハルコ",
                "department: PLAT_HOME",
                "userAccountControl: " + control,
                "primaryGroupID: " + primaryGroup,
                "userPassword: " + PASSWORD);
        entry.addAttribute("objectSid", sid(next++));
        server.add(entry);
        return entry;
    }

    private void group(String name, int number, String... members) throws Exception {
        Entry entry = new Entry("dn: CN=" + name + "," + GROUPS, "objectClass: group", "cn: " + name);
        if (members.length > 0) {
            entry.addAttribute("member", members);
        }
        entry.addAttribute("objectSid", sid(number));
        server.add(entry);
    }

    /** S-1-5-21-1-2-3-number. */
    private static byte[] sid(int number) {
        ByteBuffer bytes = ByteBuffer.allocate(28).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put((byte) 1).put((byte) 5).put(new byte[] {0, 0, 0, 0, 0, 5});
        for (int part : new int[] {21, 1, 2, 3, number}) {
            bytes.putInt(part);
        }
        return bytes.array();
    }
}
