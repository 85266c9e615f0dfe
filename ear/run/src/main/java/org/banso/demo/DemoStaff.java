package org.banso.demo;

import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldif.LDIFException;
import com.unboundid.ldif.LDIFReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.banso.directory.model.Agency;
import org.banso.directory.model.Role;

/** Somebody on the roll. The demo directory is where they come from; the server's own synchronisation finds the same. */
record DemoStaff(String uid, String name, String kana, Agency agency, Set<String> skills, Set<Role> roles) {

    private static final String LDIF = "/org/banso/run/demo.ldif";

    /** Everybody of the demo directory, in its order. */
    static List<DemoStaff> ofTheDirectory() {
        List<Entry> entries = entries();
        return entries.stream()
                .filter(entry -> entry.hasObjectClass("inetOrgPerson"))
                .map(entry -> new DemoStaff(
                        entry.getAttributeValue("uid"),
                        entry.getAttributeValue("displayName"),
                        entry.getAttributeValue("msDS-PhoneticDisplayName"),
                        Agency.valueOf(entry.getAttributeValue("o")),
                        Set.of(Optional.ofNullable(entry.getAttributeValues("employeeType"))
                                .orElseGet(() -> new String[0])),
                        roles(entry.getDN(), entries)))
                .toList();
    }

    /** One more than the directory has, for a ward that is larger than life. */
    static DemoStaff further(int number, Agency agency, Role role) {
        Draw draw = new Draw(agency.ordinal(), number);
        Names.Part family = Names.family(draw);
        Names.Part given = Names.given(draw);
        return new DemoStaff(
                role.groupName() + "-" + number,
                family.written() + " " + given.written(),
                family.kana() + " " + given.kana(),
                agency,
                Set.of(),
                Set.of(role));
    }

    private static Set<Role> roles(String dn, List<Entry> entries) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Entry group : entries) {
            if (group.hasObjectClass("groupOfNames") && group.hasAttributeValue("member", dn)) {
                Role.named(group.getAttributeValue("cn")).ifPresent(roles::add);
            }
        }
        return roles;
    }

    private static List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        try (InputStream file = DemoStaff.class.getResourceAsStream(LDIF);
                LDIFReader reader = new LDIFReader(file)) {
            for (Entry entry = reader.readEntry(); entry != null; entry = reader.readEntry()) {
                entries.add(entry);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (LDIFException e) {
            throw new IllegalStateException(LDIF, e);
        }
        return entries;
    }
}
