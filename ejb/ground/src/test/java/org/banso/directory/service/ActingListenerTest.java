package org.banso.directory.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBContext;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banso.directory.model.Acting;
import org.banso.directory.model.Role;
import org.banso.kernel.model.Database;
import org.banso.kernel.model.SystemJob;
import org.banso.kernel.model.Tokyo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ActingListenerTest {

    private static final Instant NOW = Instant.parse("2024-06-03T01:00:00Z");

    @RegisterExtension
    final Database database = new Database();

    private final Map<Object, Object> ofTheTransaction = new HashMap<>();
    private int status = Status.STATUS_ACTIVE;

    @Test
    void theDatabaseIsToldBeforeTheCallIsDone() throws Exception {
        List<String> order = new ArrayList<>();
        call(new Service(), order);

        assertThat(order).containsExactly("zz-kana [CASEWORKER]", "call");
    }

    @Test
    void itIsToldOnceInATransactionAndAnewInTheNext() throws Exception {
        List<String> order = new ArrayList<>();
        call(new Service(), order);
        call(new Job(), order);
        ofTheTransaction.clear();
        call(new Service(), order);

        assertThat(order).containsExactly("zz-kana [CASEWORKER]", "call", "call", "zz-kana [CASEWORKER]", "call");
    }

    @Test
    void aJobsTransactionIsTheSystemsAlsoThroughAClassThatTheContainerMade() throws Exception {
        List<String> order = new ArrayList<>();
        call(new Job() {}, order);

        assertThat(order).containsExactly("job audit", "call");
    }

    @Test
    void withoutATransactionThereIsNobodyToTell() throws Exception {
        status = Status.STATUS_NO_TRANSACTION;
        List<String> order = new ArrayList<>();
        call(new Service(), order);

        assertThat(order).containsExactly("call");
    }

    private void call(Object service, List<String> order) throws Exception {
        Acting acting = new Acting(database.em()) {
            @Override
            public void person(String uid, Collection<Role> granted, Instant now) {
                order.add(uid + " " + granted);
                super.person(uid, granted, now);
            }

            @Override
            public void system(String job, Instant now) {
                order.add("job " + job);
                super.system(job, now);
            }
        };
        new ActingListener(registry(), caller(), acting, Clock.fixed(NOW, Tokyo.ZONE)).tell(invocation(service, order));
    }

    private static class Service {}

    @SystemJob("audit")
    private static class Job {}

    private TransactionSynchronizationRegistry registry() {
        return fake(TransactionSynchronizationRegistry.class, (method, asked) -> switch (method) {
            case "getTransactionStatus" -> status;
            case "getResource" -> ofTheTransaction.get(asked[0]);
            case "putResource" -> ofTheTransaction.put(asked[0], asked[1]);
            default -> throw new AssertionError(method);
        });
    }

    private static EJBContext caller() {
        Principal principal = () -> "zz-kana";
        return fake(EJBContext.class, (method, asked) -> switch (method) {
            case "getCallerPrincipal" -> principal;
            case "isCallerInRole" -> "caseworker".equals(asked[0]);
            default -> throw new AssertionError(method);
        });
    }

    private static InvocationContext invocation(Object service, List<String> order) {
        return fake(InvocationContext.class, (method, asked) -> switch (method) {
            case "getTarget" -> service;
            case "proceed" -> order.add("call");
            default -> throw new AssertionError(method);
        });
    }

    private interface Answer {
        Object to(String method, Object[] asked);
    }

    private static <T> T fake(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, asked) -> answer.to(method.getName(), asked)));
    }
}
