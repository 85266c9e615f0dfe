package org.banso.session.model;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.banso.directory.model.Agency;
import org.banso.directory.model.DirectoryPerson;
import org.banso.directory.model.Role;
import org.banso.directory.model.Roll;
import org.banso.kernel.model.Database;

/** Three colleagues who do not exist, at nine in the morning. */
public final class SessionFixture {

    public static final Instant NOW = Instant.parse("2026-05-14T00:00:00Z");

    private SessionFixture() {}

    public static List<DirectoryPerson> colleagues() {
        return Stream.of("zz-haru", "zz-natsu", "zz-aki")
                .map(uid -> new DirectoryPerson(
                        uid, "仮名 " + uid, "カメイ", Agency.PLAT_HOME, Set.of(), Set.of(Role.CASEWORKER)))
                .toList();
    }

    public static void enroll(Database database) {
        new Roll(database.em()).follow(colleagues());
        database.flushAndClear();
    }
}
