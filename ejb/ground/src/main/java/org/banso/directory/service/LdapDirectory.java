package org.banso.directory.service;

import jakarta.enterprise.context.Dependent;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.naming.Context;
import javax.naming.InvalidNameException;
import javax.naming.NamingEnumeration;
import javax.naming.NamingException;
import javax.naming.directory.Attribute;
import javax.naming.directory.Attributes;
import javax.naming.directory.SearchControls;
import javax.naming.directory.SearchResult;
import javax.naming.ldap.Control;
import javax.naming.ldap.InitialLdapContext;
import javax.naming.ldap.LdapContext;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.PagedResultsControl;
import javax.naming.ldap.PagedResultsResponseControl;
import org.banso.directory.model.Agency;
import org.banso.directory.model.DirectoryPerson;
import org.banso.directory.model.Role;
import org.banso.policy.service.Surroundings;

/**
 * The ward's directory, read over LDAP version 3 (OpenLDAP, Active Directory and others).
 *
 * <p>Whoever belongs to at least one group that is named as a {@link Role} is staff. An entry that names no agency, or
 * one that nobody knows, is left out and logged by its id, so that one wrong entry does not cost all others their access.
 */
@Dependent
public class LdapDirectory {

    private static final Logger LOG = System.getLogger(LdapDirectory.class.getName());

    /** Entries per page; a directory commonly answers with no more than 1,000 at once. */
    static final int PAGE = 500;

    /** How long a connection may take, and each answer after it. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** The table's columns, in characters. */
    private static final int LONGEST_UID = 64;

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_SKILL = 60;

    private final LdapPlace place;
    private final Duration patience;

    public LdapDirectory() {
        this(LdapPlace.of(Surroundings.current()), PATIENCE);
    }

    LdapDirectory(LdapPlace place, Duration patience) {
        this.place = place;
        this.patience = patience;
    }

    /**
     * Everyone whom the directory names as staff, in no order.
     *
     * @throws NamingException when it does not answer, or not in time, or not to us
     */
    public List<DirectoryPerson> people() throws NamingException {
        LdapContext context = open();
        try {
            Map<Role, Set<LdapName>> members = members(context);
            List<DirectoryPerson> people = new ArrayList<>();
            for (SearchResult entry : search(context, place.people(), place.peopleFilter(), new Object[0])) {
                Set<Role> roles = rolesOf(new LdapName(entry.getNameInNamespace()), members);
                if (!roles.isEmpty()) {
                    person(entry.getAttributes(), roles).ifPresent(people::add);
                }
            }
            return people;
        } catch (IOException e) {
            NamingException wrong = new NamingException("an answer of the directory could not be read");
            wrong.setRootCause(e);
            throw wrong;
        } finally {
            context.close();
        }
    }

    private LdapContext open() throws NamingException {
        Hashtable<String, Object> environment = new Hashtable<>();
        environment.put(Context.INITIAL_CONTEXT_FACTORY, "com.sun.jndi.ldap.LdapCtxFactory");
        environment.put(Context.PROVIDER_URL, place.url());
        environment.put(Context.SECURITY_AUTHENTICATION, "simple");
        environment.put(Context.SECURITY_PRINCIPAL, place.bindDn());
        environment.put(Context.SECURITY_CREDENTIALS, place.password());
        environment.put(Context.REFERRAL, "ignore");
        environment.put("com.sun.jndi.ldap.object.trustSerialData", "false");
        String milliseconds = String.valueOf(patience.toMillis());
        environment.put("com.sun.jndi.ldap.connect.timeout", milliseconds);
        environment.put("com.sun.jndi.ldap.read.timeout", milliseconds);
        return new InitialLdapContext(environment, null);
    }

    private Map<Role, Set<LdapName>> members(LdapContext context) throws NamingException, IOException {
        Map<Role, Set<LdapName>> members = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            Set<LdapName> names = new HashSet<>();
            for (SearchResult group : search(context, place.groups(), "(cn={0})", new Object[] {role.groupName()})) {
                for (String dn : values(group.getAttributes(), place.memberAttribute())) {
                    nameOf(dn).ifPresent(names::add);
                }
            }
            members.put(role, names);
        }
        return members;
    }

    /** All pages of the answer. The arguments are escaped as RFC 4515 says, by the JDK. */
    @SuppressWarnings("BanJNDI") // reads attributes only: no object is asked for, and stored ones are not trusted
    private static List<SearchResult> search(LdapContext context, String base, String filter, Object[] arguments)
            throws NamingException, IOException {
        SearchControls controls = new SearchControls();
        controls.setSearchScope(SearchControls.SUBTREE_SCOPE);
        controls.setReturningObjFlag(false);
        List<SearchResult> all = new ArrayList<>();
        byte[] cookie = null;
        do {
            context.setRequestControls(new Control[] {new PagedResultsControl(PAGE, cookie, Control.NONCRITICAL)});
            NamingEnumeration<SearchResult> page = context.search(base, filter, arguments, controls);
            while (page.hasMore()) {
                all.add(page.next());
            }
            cookie = cookieOf(context.getResponseControls());
        } while (cookie != null && cookie.length > 0);
        return all;
    }

    private static byte[] cookieOf(Control[] controls) {
        if (controls != null) {
            for (Control control : controls) {
                if (control instanceof PagedResultsResponseControl paged) {
                    return paged.getCookie();
                }
            }
        }
        return null;
    }

    private static Set<Role> rolesOf(LdapName dn, Map<Role, Set<LdapName>> members) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        members.forEach((role, names) -> {
            if (names.contains(dn)) {
                roles.add(role);
            }
        });
        return roles;
    }

    private Optional<DirectoryPerson> person(Attributes entry, Set<Role> roles) throws NamingException {
        String uid = first(entry, place.userAttribute());
        if (uid.isEmpty() || uid.length() > LONGEST_UID) {
            LOG.log(Level.WARNING, "an entry without a usable id is left out");
            return Optional.empty();
        }
        String name = first(entry, "displayName").isEmpty() ? first(entry, "cn") : first(entry, "displayName");
        String kana = first(entry, place.kanaAttribute());
        Optional<Agency> agency = agency(first(entry, place.agencyAttribute()));
        if (name.isEmpty() || name.length() > LONGEST_NAME || kana.length() > LONGEST_NAME || agency.isEmpty()) {
            LOG.log(Level.WARNING, "{0} is left out: no usable name, or no agency that is known", uid);
            return Optional.empty();
        }
        Set<String> skills = new HashSet<>(values(entry, place.skillAttribute()));
        skills.removeIf(skill -> skill.length() > LONGEST_SKILL);
        return Optional.of(new DirectoryPerson(uid, name, kana, agency.get(), skills, roles));
    }

    private static Optional<Agency> agency(String code) {
        for (Agency agency : Agency.values()) {
            if (agency.name().equals(code)) {
                return Optional.of(agency);
            }
        }
        return Optional.empty();
    }

    private static Optional<LdapName> nameOf(String dn) {
        try {
            return Optional.of(new LdapName(dn));
        } catch (InvalidNameException e) {
            LOG.log(Level.WARNING, "a group has a member that is no name");
            return Optional.empty();
        }
    }

    private static String first(Attributes entry, String attribute) throws NamingException {
        List<String> values = values(entry, attribute);
        return values.isEmpty() ? "" : values.get(0);
    }

    private static List<String> values(Attributes entry, String attribute) throws NamingException {
        Attribute found = entry.get(attribute);
        List<String> values = new ArrayList<>();
        if (found != null) {
            NamingEnumeration<?> all = found.getAll();
            while (all.hasMore()) {
                String value = String.valueOf(all.next()).strip();
                if (!value.isEmpty()) {
                    values.add(value);
                }
            }
        }
        return values;
    }
}
