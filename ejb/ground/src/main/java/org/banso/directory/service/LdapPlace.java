package org.banso.directory.service;

import java.util.Map;
import org.banso.policy.service.Surroundings;
import org.jspecify.annotations.Nullable;

/**
 * Where the directory is and how it is read. What a kind of directory commonly calls things is the default; each name can be
 * said otherwise.
 *
 * @param people the subtree of the people
 * @param groups the subtree of the groups, one for each role and with its name
 * @param peopleFilter RFC 4515
 * @param trustStore file with the certificates that are trusted, PKCS 12 or JKS; null for those of the Java runtime
 */
record LdapPlace(
        String url,
        String bindDn,
        String password,
        String people,
        String groups,
        String peopleFilter,
        String userAttribute,
        String memberAttribute,
        String kanaAttribute,
        String agencyAttribute,
        String skillAttribute,
        @Nullable String trustStore,
        String trustStorePassword) {

    private static final Map<String, String> INET_ORG_PERSON = Map.of(
            "PEOPLE_FILTER", "(objectClass=inetOrgPerson)",
            "USER_ATTRIBUTE", "uid",
            "AGENCY_ATTRIBUTE", "o",
            "SKILL_ATTRIBUTE", "employeeType");

    private static final Map<String, String> ACTIVE_DIRECTORY = Map.of(
            "PEOPLE_FILTER", "(&(objectClass=user)(!(objectClass=computer)))",
            "USER_ATTRIBUTE", "sAMAccountName",
            "AGENCY_ATTRIBUTE", "department",
            "SKILL_ATTRIBUTE", "employeeType");

    static LdapPlace of(Surroundings surroundings) {
        Map<String, String> common = "active-directory".equals(surroundings.saidOr("BANSO_LDAP_KIND", ""))
                ? ACTIVE_DIRECTORY
                : INET_ORG_PERSON;
        String store = surroundings.saidOr("BANSO_LDAP_TRUSTSTORE", "");
        return new LdapPlace(
                surroundings.required("BANSO_LDAP_URL"),
                surroundings.required("BANSO_LDAP_BIND_DN"),
                surroundings.required("BANSO_LDAP_BIND_PASSWORD"),
                surroundings.required("BANSO_LDAP_PEOPLE"),
                surroundings.required("BANSO_LDAP_GROUPS"),
                said(surroundings, common, "PEOPLE_FILTER"),
                said(surroundings, common, "USER_ATTRIBUTE"),
                surroundings.saidOr("BANSO_LDAP_MEMBER_ATTRIBUTE", "member"),
                surroundings.saidOr("BANSO_LDAP_KANA_ATTRIBUTE", "msDS-PhoneticDisplayName"),
                said(surroundings, common, "AGENCY_ATTRIBUTE"),
                said(surroundings, common, "SKILL_ATTRIBUTE"),
                store.isEmpty() ? null : store,
                surroundings.saidOr("BANSO_LDAP_TRUSTSTORE_PASSWORD", "changeit"));
    }

    private static String said(Surroundings surroundings, Map<String, String> common, String name) {
        return surroundings.saidOr("BANSO_LDAP_" + name, common.getOrDefault(name, ""));
    }

    /** Without the passwords. */
    @Override
    public String toString() {
        return url + " as " + bindDn;
    }
}
