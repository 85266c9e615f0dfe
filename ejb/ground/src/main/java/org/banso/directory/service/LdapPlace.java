package org.banso.directory.service;

import org.banso.policy.service.Surroundings;

/**
 * Where the directory is and how it is read. The attributes' names differ between directories; what stands here by
 * default suits an {@code inetOrgPerson} of OpenLDAP, and an Active Directory needs {@code sAMAccountName},
 * {@code department} and a filter without disabled accounts.
 *
 * @param people the subtree of the people
 * @param groups the subtree of the groups, one for each role and with its name
 * @param peopleFilter RFC 4515
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
        String skillAttribute) {

    static LdapPlace of(Surroundings surroundings) {
        return new LdapPlace(
                surroundings.required("BANSO_LDAP_URL"),
                surroundings.required("BANSO_LDAP_BIND_DN"),
                surroundings.required("BANSO_LDAP_BIND_PASSWORD"),
                surroundings.required("BANSO_LDAP_PEOPLE"),
                surroundings.required("BANSO_LDAP_GROUPS"),
                surroundings.saidOr("BANSO_LDAP_PEOPLE_FILTER", "(objectClass=inetOrgPerson)"),
                surroundings.saidOr("BANSO_LDAP_USER_ATTRIBUTE", "uid"),
                surroundings.saidOr("BANSO_LDAP_MEMBER_ATTRIBUTE", "member"),
                surroundings.saidOr("BANSO_LDAP_KANA_ATTRIBUTE", "msDS-PhoneticDisplayName"),
                surroundings.saidOr("BANSO_LDAP_AGENCY_ATTRIBUTE", "o"),
                surroundings.saidOr("BANSO_LDAP_SKILL_ATTRIBUTE", "employeeType"));
    }

    /** Without the password. */
    @Override
    public String toString() {
        return url + " as " + bindDn;
    }
}
