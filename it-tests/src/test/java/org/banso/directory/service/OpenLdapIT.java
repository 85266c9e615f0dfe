package org.banso.directory.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javax.naming.NamingException;
import org.banso.directory.model.Agency;
import org.banso.directory.model.DirectoryPerson;
import org.banso.directory.model.Role;
import org.banso.policy.service.Surroundings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A real OpenLDAP (Debian's slapd), over TLS with a certificate of its own: what {@code LdapDirectoryTest} says of the
 * directory in memory holds of this one. {@code ./banso test} installs it; where it is missing, this fails and says so.
 */
class OpenLdapIT {

    private static final Path SLAPD = Path.of("/usr/sbin/slapd");
    private static final String BASE = "dc=banso,dc=example";
    private static final String PEOPLE = "ou=people," + BASE;
    private static final String GROUPS = "ou=groups," + BASE;
    private static final String ROOT = "cn=root," + BASE;
    private static final String PASSWORD = "zz-password";

    @TempDir
    static Path folder;

    private static Process slapd;
    private static int port;

    @BeforeAll
    static void start() throws Exception {
        assertThat(SLAPD)
                .as("slapd is not installed: apt-get install -y --no-install-recommends slapd ldap-utils openssl")
                .exists();
        run(
                "openssl",
                "req",
                "-x509",
                "-newkey",
                "ec",
                "-pkeyopt",
                "ec_paramgen_curve:prime256v1",
                "-nodes",
                "-days",
                "2",
                "-subj",
                "/CN=slapd",
                "-addext",
                "subjectAltName=IP:127.0.0.1",
                "-keyout",
                folder.resolve("key.pem").toString(),
                "-out",
                folder.resolve("cert.pem").toString());
        run(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-importcert",
                "-noprompt",
                "-alias",
                "slapd",
                "-file",
                folder.resolve("cert.pem").toString(),
                "-storetype",
                "PKCS12",
                "-keystore",
                folder.resolve("trust.p12").toString(),
                "-storepass",
                PASSWORD);
        Files.createDirectory(folder.resolve("data"));
        Files.writeString(folder.resolve("slapd.conf"), """
                include /etc/ldap/schema/core.schema
                include /etc/ldap/schema/cosine.schema
                include /etc/ldap/schema/inetorgperson.schema
                modulepath /usr/lib/ldap
                moduleload back_mdb
                moduleload ppolicy
                pidfile %1$s/pid
                TLSCertificateFile %1$s/cert.pem
                TLSCertificateKeyFile %1$s/key.pem
                database mdb
                suffix "dc=banso,dc=example"
                rootdn "cn=root,dc=banso,dc=example"
                rootpw zz-password
                directory %1$s/data
                index objectClass eq
                index uid,member,cn eq
                overlay ppolicy
                """.formatted(folder));
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        slapd = new ProcessBuilder(
                        SLAPD.toString(),
                        "-d",
                        "0",
                        "-f",
                        folder.resolve("slapd.conf").toString(),
                        "-h",
                        url())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("slapd.log").toFile())
                .start();
        waitUntilItAnswers();
        ldif("ldapadd", entries());
    }

    @AfterAll
    static void stop() throws Exception {
        slapd.destroy();
        assertThat(slapd.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void theRollComesWithRolesThroughGroupsInGroupsThatHoldEachOther() throws Exception {
        DirectoryPerson kana = new DirectoryPerson(
                "zz-kana", "仮名 春子", "カメイ ハルコ", Agency.PLAT_HOME, Set.of("psw"), Set.of(Role.CASEWORKER));

        assertThat(directory().people()).contains(kana);
        assertThat(directory().person("zz-kana")).contains(kana);
        assertThat(directory().authenticate("zz-kana", PASSWORD).person()).isEqualTo(kana);
    }

    @Test
    void aGroupThatIsLeftGivesNothingAtTheNextQuestion() throws Exception {
        assertThat(directory().person("zz-moves")).map(DirectoryPerson::roles).contains(Set.of(Role.DESK));
        ldif("ldapmodify", """
                dn: cn=desk,%2$s
                changetype: modify
                delete: member
                member: uid=zz-moves,%1$s
                -

                dn: cn=psychologist,%2$s
                changetype: modify
                add: member
                member: uid=zz-moves,%1$s
                """.formatted(PEOPLE, GROUPS));

        assertThat(directory().person("zz-moves")).map(DirectoryPerson::roles).contains(Set.of(Role.PSYCHOLOGIST));
    }

    @Test
    void whoeverThePasswordPolicyLocksIsNobody() throws Exception {
        assertThat(directory().person("zz-leaves")).isPresent();
        ldif("ldapmodify", """
                dn: uid=zz-leaves,%s
                changetype: modify
                add: pwdAccountLockedTime
                pwdAccountLockedTime: 000001010000Z
                """.formatted(PEOPLE));

        assertThat(directory().person("zz-leaves")).isEmpty();
        assertThat(directory().people()).extracting(DirectoryPerson::uid).doesNotContain("zz-leaves");
        assertThat(directory().authenticate("zz-leaves", PASSWORD).kind()).isEqualTo(LdapDirectory.Answer.Kind.WRONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "zz*",
                "*)(objectClass=*",
                "zz-kana)(uid=*",
                "\\2a",
                "zz-kana\0",
                "ｚｚ-ｋａｎａ",
                "zz-ka\u200bna",
                "zz-ka\u00adna",
                "zz-\u043aana",
                "uid=zz-kana",
                "zz-kana,ou=people",
                "\"zz-kana\"",
                "zz-kana "
            })
    void aNameThatIsNotTheNameIsNobody(String name) throws Exception {
        assertThat(directory().person(name)).isEmpty();
        assertThat(directory().authenticate(name, PASSWORD).kind()).isEqualTo(LdapDirectory.Answer.Kind.WRONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "wrong", "*", "ZZ-PASSWORD"})
    void aWrongPasswordIsWrong(String password) throws Exception {
        assertThat(directory().authenticate("zz-kana", password).kind()).isEqualTo(LdapDirectory.Answer.Kind.WRONG);
    }

    @Test
    void aCertificateThatIsNotTrustedIsNotSpokenTo() {
        assertThatThrownBy(() -> directory(Map.of()).people()).isInstanceOf(NamingException.class);
    }

    private static LdapDirectory directory() {
        return directory(Map.of(
                "BANSO_LDAP_TRUSTSTORE",
                folder.resolve("trust.p12").toString(),
                "BANSO_LDAP_TRUSTSTORE_PASSWORD",
                PASSWORD));
    }

    private static LdapDirectory directory(Map<String, String> more) {
        Map<String, String> said = new HashMap<>(Map.of(
                "BANSO_LDAP_URL", url(),
                "BANSO_LDAP_BIND_DN", ROOT,
                "BANSO_LDAP_BIND_PASSWORD", PASSWORD,
                "BANSO_LDAP_PEOPLE", PEOPLE,
                "BANSO_LDAP_GROUPS", GROUPS,
                "BANSO_LDAP_KANA_ATTRIBUTE", "description"));
        said.putAll(more);
        return new LdapDirectory(LdapPlace.of(new Surroundings(said, new Properties())), Duration.ofSeconds(5));
    }

    private static String url() {
        return "ldaps://127.0.0.1:" + port;
    }

    private static String entries() {
        StringBuilder ldif = new StringBuilder("""
                dn: dc=banso,dc=example
                objectClass: dcObject
                objectClass: organization
                dc: banso
                o: banso

                dn: ou=people,dc=banso,dc=example
                objectClass: organizationalUnit
                ou: people

                dn: ou=groups,dc=banso,dc=example
                objectClass: organizationalUnit
                ou: groups

                """);
        for (String uid : List.of("zz-kana", "zz-moves", "zz-leaves", "zz-stays")) {
            ldif.append("""
                    dn: uid=%s,ou=people,dc=banso,dc=example
                    objectClass: inetOrgPerson
                    uid: %1$s
                    cn: 仮名 春子
                    sn: 仮名
                    displayName: 仮名 春子
                    description: カメイ ハルコ
                    o: PLAT_HOME
                    employeeType: psw
                    userPassword: zz-password

                    """.formatted(uid));
        }
        Map<String, List<String>> groups = Map.of(
                "caseworker", List.of("cn=section," + GROUPS),
                "section", List.of("cn=team," + GROUPS, "cn=caseworker," + GROUPS),
                "team", List.of("uid=zz-kana," + PEOPLE, "cn=section," + GROUPS),
                "desk", List.of("uid=zz-moves," + PEOPLE, "uid=zz-leaves," + PEOPLE),
                "psychologist", List.of("uid=zz-stays," + PEOPLE));
        groups.forEach((name, members) -> {
            ldif.append("dn: cn=")
                    .append(name)
                    .append(',')
                    .append(GROUPS)
                    .append("\nobjectClass: groupOfNames\ncn: ")
                    .append(name)
                    .append('\n');
            members.forEach(member -> ldif.append("member: ").append(member).append('\n'));
            ldif.append('\n');
        });
        return ldif.toString();
    }

    private static void ldif(String tool, String ldif) throws Exception {
        Path file = Files.writeString(folder.resolve("change.ldif"), ldif);
        run(tool, "-x", "-D", ROOT, "-w", PASSWORD, "-H", url(), "-f", file.toString());
    }

    private static void waitUntilItAnswers() throws Exception {
        for (int tries = 0; tries < 100; tries++) {
            if (process("ldapwhoami", "-x", "-H", url()).waitFor() == 0) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new IllegalStateException("slapd does not answer: " + Files.readString(folder.resolve("slapd.log")));
    }

    private static void run(String... command) throws Exception {
        Process process = process(command);
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as("%s: %s", command[0], said).isZero();
    }

    private static Process process(String... command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LDAPTLS_CACERT", folder.resolve("cert.pem").toString());
        return builder.start();
    }
}
