package org.banso.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.LDAPURL;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldap.sdk.SearchScope;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DemoDirectoryTest {

    private static final int ANY_FREE_PORT = 0;

    @Test
    void tellsItsReaderWhoIsInWhichGroup() throws Exception {
        try (DemoDirectory directory = DemoDirectory.start(ANY_FREE_PORT)) {
            Map<String, String> told = directory.environment();
            try (LDAPConnection reader = connect(told)) {
                reader.bind(told.get("BANSO_LDAP_BIND_DN"), told.get("BANSO_LDAP_BIND_PASSWORD"));
                assertThat(reader.search(
                                        told.get("BANSO_LDAP_GROUPS"),
                                        SearchScope.SUB,
                                        "(member=uid=plat1,ou=people,dc=banso,dc=example)",
                                        "cn")
                                .getSearchEntries())
                        .extracting(group -> group.getAttributeValue("cn"))
                        .containsExactlyInAnyOrder("caseworker", "supervisor");
            }
        }
    }

    @Test
    void tellsNothingToAStranger() throws Exception {
        try (DemoDirectory directory = DemoDirectory.start(ANY_FREE_PORT);
                LDAPConnection stranger = connect(directory.environment())) {
            assertThatExceptionOfType(LDAPException.class)
                    .isThrownBy(() -> stranger.search("dc=banso,dc=example", SearchScope.SUB, "(uid=*)"))
                    .matches(refused -> ResultCode.INSUFFICIENT_ACCESS_RIGHTS.equals(refused.getResultCode()));
        }
    }

    private static LDAPConnection connect(Map<String, String> told) throws LDAPException {
        LDAPURL url = new LDAPURL(told.get("BANSO_LDAP_URL"));
        return new LDAPConnection(url.getHost(), url.getPort());
    }
}
