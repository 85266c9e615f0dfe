package org.banso.directory.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ejb.SessionContext;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.util.List;
import java.util.Set;
import org.banso.directory.model.Actor;
import org.banso.directory.model.Agency;
import org.banso.directory.model.DirectoryPerson;
import org.banso.directory.model.DirectoryReason;
import org.banso.directory.model.Role;
import org.banso.directory.model.Roll;
import org.banso.kernel.model.Database;
import org.banso.kernel.model.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CurrentActorTest {

    private static final DirectoryPerson KANA = person("zz-kana");
    private static final DirectoryPerson GONE = person("zz-gone");

    @RegisterExtension
    final Database database = new Database();

    private Roll roll;

    @BeforeEach
    void oneHasLeft() {
        roll = new Roll(database.em());
        roll.follow(List.of(KANA, GONE));
        database.flushAndClear();
        roll.follow(List.of(KANA));
        database.flushAndClear();
    }

    @Test
    void takesTheNameFromTheRollAndTheRolesFromTheServer() {
        Actor actor = new CurrentActor(caller("zz-kana", "supervisor"), roll).actor();

        assertThat(actor).isEqualTo(new Actor("zz-kana", "仮名 春子", Agency.PLAT_HOME, Set.of(Role.SUPERVISOR)));
    }

    @Test
    void refusesWhoeverIsNoLongerOnTheRollThoughTheirSessionLives() {
        refuses("zz-gone");
    }

    @Test
    void refusesWhoeverNeverWasOnTheRoll() {
        refuses("zz-stranger");
    }

    private void refuses(String uid) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> new CurrentActor(caller(uid, "caseworker"), roll).actor())
                .satisfies(refused ->
                        assertThat(refused.is(DirectoryReason.NOT_ON_THE_ROLL)).isTrue());
    }

    private static DirectoryPerson person(String uid) {
        return new DirectoryPerson(uid, "仮名 春子", "カメイ ハルコ", Agency.PLAT_HOME, Set.of(), Set.of(Role.CASEWORKER));
    }

    /** The two questions that are asked of the server. */
    private static SessionContext caller(String uid, String role) {
        Principal principal = () -> uid;
        return (SessionContext) Proxy.newProxyInstance(
                SessionContext.class.getClassLoader(), new Class<?>[] {SessionContext.class}, (self, method, asked) -> {
                    return switch (method.getName()) {
                        case "getCallerPrincipal" -> principal;
                        case "isCallerInRole" -> role.equals(asked[0]);
                        default -> throw new UnsupportedOperationException(method.getName());
                    };
                });
    }
}
