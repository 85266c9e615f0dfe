package org.banso.directory.service;

import jakarta.enterprise.context.Dependent;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.naming.CommunicationException;
import javax.naming.Context;
import javax.naming.InvalidNameException;
import javax.naming.NamingEnumeration;
import javax.naming.NamingException;
import javax.naming.PartialResultException;
import javax.naming.ServiceUnavailableException;
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
import javax.naming.ldap.Rdn;
import javax.net.ssl.SSLSocketFactory;
import org.banso.directory.model.Agency;
import org.banso.directory.model.DirectoryPerson;
import org.banso.directory.model.Role;
import org.banso.policy.service.Surroundings;
import org.jspecify.annotations.Nullable;

/**
 * The ward's directory, read over LDAP version 3 (OpenLDAP, Active Directory and others). One class because there is one
 * answer to "who is that": at login, at each later request and when the whole roll is read.
 *
 * <p>Whoever belongs to at least one group that is named as a {@link Role}, directly or through groups in groups, is staff.
 * An entry that names no agency, or one that nobody knows, is left out and logged by its id, so that one wrong entry does
 * not cost all others their access. A disabled entry is nobody.
 *
 * <p>The whole roll is read from the groups down, one person from the person up: a directory with ten thousand people is
 * not read for one, and one person's groups are not asked ten thousand times. {@code LdapDirectoryTest} holds both answers
 * together over random groups.
 */
@Dependent
public class LdapDirectory {

    private static final Logger LOG = System.getLogger(LdapDirectory.class.getName());

    /** Entries per page; a directory commonly answers with no more than 1,000 at once. */
    static final int PAGE = 500;

    /** How long a connection may take, and each answer after it. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    /** The table's columns, in characters. */
    private static final int LONGEST_UID = 64;

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_SKILL = 60;

    /** Active Directory's userAccountControl: ACCOUNTDISABLE. */
    private static final int AD_DISABLED = 2;

    /** OpenLDAP's ppolicy: locked until somebody unlocks it. */
    private static final String LOCKED_FOR_GOOD = "000001010000Z";

    private static final String PRIMARY_GROUP = "primaryGroupID";
    private static final String SID = "objectSid";
    private static final String CONTROL = "userAccountControl";
    private static final String LOCK = "nsAccountLock";
    private static final String LOCKED = "pwdAccountLockedTime";

    private final LdapPlace place;
    private final Duration patience;
    private final @Nullable SSLSocketFactory trusted;

    public LdapDirectory() {
        this(LdapPlace.of(Surroundings.current()), PATIENCE);
    }

    LdapDirectory(LdapPlace place, Duration patience) {
        this.place = place;
        this.patience = patience;
        this.trusted = place.trustStore() == null
                ? null
                : TrustedSockets.trusting(place.trustStore(), place.trustStorePassword());
    }

    /** What the directory says to a name and a password. */
    public record Answer(Kind kind, @Nullable DirectoryPerson person) {

        /** RIGHT: with the person. NO_ROLE: the password is right, and that is all. WRONG: anything else, unsaid what. */
        public enum Kind {
            RIGHT,
            NO_ROLE,
            WRONG
        }
    }

    /** Whether it lets us in. */
    public boolean answers() {
        try {
            open(place.bindDn(), place.password()).close();
            return true;
        } catch (NamingException noAnswer) {
            LOG.log(
                    Level.DEBUG,
                    "the directory does not answer: {0}",
                    noAnswer.getClass().getName());
            return false;
        }
    }

    /**
     * Everyone whom the directory names as staff, in no order.
     *
     * @throws NamingException when it does not answer, or not in time, or not to us
     */
    public List<DirectoryPerson> people() throws NamingException {
        return asking(context -> {
            Groups groups = groups(context);
            List<DirectoryPerson> people = new ArrayList<>();
            for (SearchResult entry : search(context, place.people(), place.peopleFilter(), wanted())) {
                Set<Role> roles = groups.rolesOf(nameOf(entry), primaryGroup(entry.getAttributes()));
                if (!roles.isEmpty() && !isDisabled(entry.getAttributes())) {
                    person(entry.getAttributes(), roles).ifPresent(people::add);
                }
            }
            return people;
        });
    }

    /**
     * One person as the directory names them now; nobody when it does not, or no longer.
     *
     * @throws NamingException when it does not answer, or not in time, or not to us
     */
    public Optional<DirectoryPerson> person(String uid) throws NamingException {
        return asking(context -> {
            Optional<SearchResult> entry = entry(context, uid);
            return entry.isEmpty() || isDisabled(entry.get().getAttributes())
                    ? Optional.empty()
                    : staff(context, entry.get());
        });
    }

    /**
     * Tries the password at the directory itself. A name that there is not costs it as much work as a wrong password.
     *
     * @throws NamingException when it does not answer, or not in time, or not to us
     */
    public Answer authenticate(String uid, String password) throws NamingException {
        // an empty password is an anonymous bind, which succeeds
        if (password.isEmpty() || uid.isEmpty() || uid.length() > LONGEST_UID) {
            return new Answer(Answer.Kind.WRONG, null);
        }
        return asking(context -> {
            Optional<SearchResult> entry = entry(context, uid);
            LdapName name = entry.isPresent() ? nameOf(entry.get()) : nobody();
            if (!binds(name, password)
                    || entry.isEmpty()
                    || isDisabled(entry.get().getAttributes())) {
                return new Answer(Answer.Kind.WRONG, null);
            }
            return staff(context, entry.get())
                    .map(person -> new Answer(Answer.Kind.RIGHT, person))
                    .orElseGet(() -> new Answer(Answer.Kind.NO_ROLE, null));
        });
    }

    // ---- one person, from the person up ----

    /**
     * The entry with exactly that id, apart from small and capital letters: a directory also finds names in which signs
     * that nobody sees stand between the letters, and those are no names of anybody here.
     */
    private Optional<SearchResult> entry(LdapContext context, String uid) throws NamingException, IOException {
        List<SearchResult> found = search(
                context,
                place.people(),
                "(&%s(%s={0}))".formatted(place.peopleFilter(), place.userAttribute()),
                wanted(),
                uid);
        if (found.size() > 1) {
            LOG.log(Level.WARNING, "an id belongs to {0} entries and so to nobody", found.size());
        }
        return found.size() == 1
                        && first(found.get(0).getAttributes(), place.userAttribute())
                                .equalsIgnoreCase(Normalizer.normalize(uid, Normalizer.Form.NFC))
                ? Optional.of(found.get(0))
                : Optional.empty();
    }

    private Optional<DirectoryPerson> staff(LdapContext context, SearchResult entry)
            throws NamingException, IOException {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Set<LdapName> seen = new HashSet<>();
        Deque<LdapName> next = new ArrayDeque<>(List.of(nameOf(entry)));
        byte[] primary = primaryGroup(entry.getAttributes());
        if (primary != null) {
            take(search(context, place.groups(), "(" + SID + "={0})", new String[] {"cn"}, primary), roles, seen, next);
        }
        while (!next.isEmpty()) {
            List<SearchResult> holding = search(
                    context,
                    place.groups(),
                    "(" + place.memberAttribute() + "={0})",
                    new String[] {"cn"},
                    next.pop().toString());
            take(holding, roles, seen, next);
        }
        return roles.isEmpty() ? Optional.empty() : person(entry.getAttributes(), roles);
    }

    /** A group that was met before is not asked again, so groups that hold each other come to an end. */
    private static void take(List<SearchResult> groups, Set<Role> roles, Set<LdapName> seen, Deque<LdapName> next)
            throws NamingException {
        for (SearchResult group : groups) {
            LdapName name = nameOf(group);
            if (seen.add(name)) {
                next.add(name);
                for (String cn : values(group.getAttributes(), "cn")) {
                    Role.named(cn).ifPresent(roles::add);
                }
            }
        }
    }

    // ---- everyone, from the groups down ----

    /** Which roles each name has, through however many groups. */
    private record Groups(Map<LdapName, Set<Role>> roles, Map<ByteBuffer, LdapName> bySid) {

        Set<Role> rolesOf(LdapName person, byte @Nullable [] primaryGroup) {
            Set<Role> all = EnumSet.noneOf(Role.class);
            all.addAll(roles.getOrDefault(person, Set.of()));
            LdapName primary = primaryGroup == null ? null : bySid.get(ByteBuffer.wrap(primaryGroup));
            if (primary != null) {
                all.addAll(roles.getOrDefault(primary, Set.of()));
            }
            return all;
        }
    }

    private Groups groups(LdapContext context) throws NamingException, IOException {
        Map<LdapName, Set<LdapName>> members = new HashMap<>();
        Map<ByteBuffer, LdapName> bySid = new HashMap<>();
        Map<Role, Set<LdapName>> named = new EnumMap<>(Role.class);
        String[] attributes = {"cn", place.memberAttribute(), SID};
        for (SearchResult group :
                search(context, place.groups(), "(|(%s=*)(cn=*))".formatted(place.memberAttribute()), attributes)) {
            LdapName name = nameOf(group);
            members.put(name, members(context, name, group.getAttributes()));
            Attribute sid = group.getAttributes().get(SID);
            if (sid != null && sid.get() instanceof byte[] bytes) {
                bySid.put(ByteBuffer.wrap(bytes), name);
            }
            for (String cn : values(group.getAttributes(), "cn")) {
                Role.named(cn)
                        .ifPresent(role -> named.computeIfAbsent(role, key -> new HashSet<>())
                                .add(name));
            }
        }
        Map<LdapName, Set<Role>> roles = new HashMap<>();
        named.forEach((role, groups) -> everyoneIn(groups, members)
                .forEach(name -> roles.computeIfAbsent(name, key -> EnumSet.noneOf(Role.class))
                        .add(role)));
        return new Groups(roles, bySid);
    }

    /** The groups and all that they hold, however deep; groups that hold each other are met once. */
    private static Set<LdapName> everyoneIn(Collection<LdapName> groups, Map<LdapName, Set<LdapName>> members) {
        Set<LdapName> seen = new HashSet<>();
        Deque<LdapName> next = new ArrayDeque<>(groups);
        while (!next.isEmpty()) {
            LdapName name = next.pop();
            if (seen.add(name)) {
                next.addAll(members.getOrDefault(name, Set.of()));
            }
        }
        return seen;
    }

    /** All members, also where the directory gives a large group's in ranges ({@code member;range=0-1499}). */
    @SuppressWarnings("BanJNDI") // reads attributes only
    private Set<LdapName> members(LdapContext context, LdapName group, Attributes first)
            throws NamingException, IOException {
        Set<LdapName> names = new HashSet<>();
        Attributes given = first;
        while (true) {
            int last = -1;
            NamingEnumeration<? extends Attribute> all = given.getAll();
            while (all.hasMore()) {
                Attribute attribute = all.next();
                String id = attribute.getID();
                if (id.equalsIgnoreCase(place.memberAttribute())
                        || id.regionMatches(
                                true,
                                0,
                                place.memberAttribute() + ";",
                                0,
                                place.memberAttribute().length() + 1)) {
                    for (String dn : values(attribute)) {
                        nameOf(dn).ifPresent(names::add);
                    }
                    last = lastOfRange(id);
                }
            }
            if (last < 0) {
                return names;
            }
            given = context.getAttributes(
                    group, new String[] {place.memberAttribute() + ";range=" + (last + 1) + "-*"});
        }
    }

    /** The number of the last value of this part, or -1 when it is the last part or no part at all. */
    static int lastOfRange(String attribute) {
        int range = attribute.indexOf(";range=");
        int dash = attribute.indexOf('-', Math.max(range, 0));
        String end = range < 0 || dash < 0 ? "*" : attribute.substring(dash + 1);
        return end.equals("*") ? -1 : Integer.parseInt(end);
    }

    // ---- the connection ----

    /** What is done with an open connection. */
    private interface Question<T> {
        T ask(LdapContext context) throws NamingException, IOException;
    }

    private <T> T asking(Question<T> question) throws NamingException {
        LdapContext context = open(place.bindDn(), place.password());
        try {
            return question.ask(context);
        } catch (IOException e) {
            NamingException wrong = new NamingException("an answer of the directory could not be read");
            wrong.setRootCause(e);
            throw wrong;
        } finally {
            context.close();
        }
    }

    private boolean binds(LdapName name, String password) throws NamingException {
        try {
            open(name.toString(), password).close();
            return true;
        } catch (CommunicationException | ServiceUnavailableException silent) {
            throw silent;
        } catch (NamingException refused) {
            // a time-out has no class of its own; whatever has one is the directory's no: a wrong password, an account
            // that
            // is locked or must change its password first
            if (refused.getClass() == NamingException.class) {
                throw refused;
            }
            LOG.log(Level.DEBUG, "a bind was refused: {0}", refused.getClass().getName());
            return false;
        }
    }

    private LdapName nobody() throws InvalidNameException {
        LdapName name = new LdapName(place.people());
        name.add(new Rdn(place.userAttribute(), "-nobody-"));
        return name;
    }

    private LdapContext open(String dn, String password) throws NamingException {
        Hashtable<String, Object> environment = new Hashtable<>();
        environment.put(Context.INITIAL_CONTEXT_FACTORY, "com.sun.jndi.ldap.LdapCtxFactory");
        environment.put(Context.PROVIDER_URL, place.url());
        environment.put(Context.SECURITY_AUTHENTICATION, "simple");
        environment.put(Context.SECURITY_PRINCIPAL, dn);
        environment.put(Context.SECURITY_CREDENTIALS, password);
        environment.put(Context.REFERRAL, "ignore");
        environment.put("java.naming.ldap.attributes.binary", SID);
        environment.put("com.sun.jndi.ldap.object.trustSerialData", "false");
        String milliseconds = String.valueOf(patience.toMillis());
        environment.put("com.sun.jndi.ldap.connect.timeout", milliseconds);
        environment.put("com.sun.jndi.ldap.read.timeout", milliseconds);
        if (trusted == null) {
            return new InitialLdapContext(environment, null);
        }
        environment.put("java.naming.ldap.factory.socket", TrustedSockets.class.getName());
        TrustedSockets.trust(trusted);
        try {
            return new InitialLdapContext(environment, null);
        } finally {
            TrustedSockets.leave();
        }
    }

    /** All pages of the answer. The arguments are escaped as RFC 4515 says, by the JDK. */
    @SuppressWarnings("BanJNDI") // reads attributes only: no object is asked for, and stored ones are not trusted
    private static List<SearchResult> search(
            LdapContext context, String base, String filter, String[] attributes, Object... arguments)
            throws NamingException, IOException {
        SearchControls controls = new SearchControls();
        controls.setSearchScope(SearchControls.SUBTREE_SCOPE);
        controls.setReturningObjFlag(false);
        controls.setReturningAttributes(attributes);
        List<SearchResult> all = new ArrayList<>();
        byte[] cookie = null;
        do {
            context.setRequestControls(new Control[] {new PagedResultsControl(PAGE, cookie, Control.NONCRITICAL)});
            NamingEnumeration<SearchResult> page = context.search(new LdapName(base), filter, arguments, controls);
            try {
                while (page.hasMore()) {
                    all.add(page.next());
                }
            } catch (PartialResultException elsewhere) {
                // Active Directory ends an answer from a domain's root so: it points to other servers, which are not
                // asked
                LOG.log(Level.DEBUG, "the answer points to other servers");
            }
            cookie = cookieOf(context.getResponseControls());
        } while (cookie != null && cookie.length > 0);
        return all;
    }

    private static byte @Nullable [] cookieOf(Control @Nullable [] controls) {
        if (controls != null) {
            for (Control control : controls) {
                if (control instanceof PagedResultsResponseControl paged) {
                    return paged.getCookie();
                }
            }
        }
        return null;
    }

    // ---- the entry ----

    private String[] wanted() {
        return new String[] {
            place.userAttribute(),
            "displayName",
            "cn",
            place.kanaAttribute(),
            place.agencyAttribute(),
            place.skillAttribute(),
            CONTROL,
            LOCK,
            LOCKED,
            PRIMARY_GROUP,
            SID
        };
    }

    private static boolean isDisabled(Attributes entry) throws NamingException {
        String control = first(entry, CONTROL);
        boolean ofActiveDirectory = control.matches("-?\\d{1,10}") && (Long.parseLong(control) & AD_DISABLED) != 0;
        return ofActiveDirectory
                || first(entry, LOCK).equalsIgnoreCase("true")
                || first(entry, LOCKED).equals(LOCKED_FOR_GOOD);
    }

    /** The id of the group that Active Directory does not list: the domain's part of the person's, and the group's number. */
    private static byte @Nullable [] primaryGroup(Attributes entry) throws NamingException {
        String number = first(entry, PRIMARY_GROUP);
        Attribute sid = entry.get(SID);
        if (!number.matches("\\d{1,9}") || sid == null || !(sid.get() instanceof byte[] own) || own.length < 12) {
            return null;
        }
        byte[] group = Arrays.copyOf(own, own.length);
        ByteBuffer.wrap(group)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(group.length - Integer.BYTES, Integer.parseInt(number));
        return group;
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

    private static LdapName nameOf(SearchResult entry) throws InvalidNameException {
        return new LdapName(entry.getNameInNamespace());
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
        return found == null ? List.of() : values(found);
    }

    private static List<String> values(Attribute attribute) throws NamingException {
        List<String> values = new ArrayList<>();
        NamingEnumeration<?> all = attribute.getAll();
        while (all.hasMore()) {
            String value = String.valueOf(all.next()).strip();
            if (!value.isEmpty()) {
                values.add(value);
            }
        }
        return values;
    }
}
