package org.banso.audit.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.interceptor.InvocationContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.banso.audit.model.Outcome;
import org.banso.audit.model.Witnessed;
import org.banso.kernel.model.AboutCase;
import org.banso.kernel.model.Act;
import org.banso.kernel.model.Audited;
import org.banso.kernel.model.CaseId;
import org.banso.kernel.model.KernelReason;
import org.banso.kernel.model.Refused;
import org.banso.kernel.model.SearchTerm;
import org.banso.kernel.model.Tokyo;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AuditListenerTest {

    private static final Instant NOW = Instant.parse("2024-06-03T01:00:00Z");

    private final HeardTrail trail = new HeardTrail();
    private final AuditListener listener = new AuditListener(trail, Clock.fixed(NOW, Tokyo.ZONE));

    @Test
    void aChangeIsWrittenWithItAndSaysWhichCaseTheCommandWasAbout() throws Exception {
        Object answer = listen("change", () -> "done", new SomeCommand(7));

        assertThat(answer).isEqualTo("done");
        assertThat(trail.withIt).containsExactly(new Witnessed(NOW, "plan.draft", false, 7L, Outcome.OK, null));
        assertThat(trail.apart).isEmpty();
    }

    @Test
    void aLookSaysThatItIsOneAndWhichCaseTheParameterNamed() throws Exception {
        listen("look", () -> "seen", 3, 7L);

        assertThat(trail.withIt)
                .containsExactly(new Witnessed(
                        NOW, "casefile.sheet", true, Act.PAGE, 7L, Outcome.OK, null, null, "page=3", null));
    }

    @Test
    void aListSaysHowManyLinesItHadAndHowItWasNarrowedButNoTextThatWasTyped() throws Exception {
        listen("list", () -> List.of("a", "b"), new SomeFilter("", Act.PRINT, true, List.of(Act.PAGE, Act.LIST), "x"));

        assertThat(trail.withIt)
                .containsExactly(new Witnessed(
                        NOW,
                        "casefile.list",
                        true,
                        Act.LIST,
                        null,
                        Outcome.OK,
                        null,
                        2,
                        "state=PRINT mine=true kinds=PAGE,LIST",
                        ""));
    }

    @Test
    void aListThatIsNarrowedByANameIsASearchAndKeepsTheName() throws Exception {
        listen("list", List::of, new SomeFilter("架空", null, false, List.of(), "x"));

        assertThat(trail.withIt).singleElement().satisfies(heard -> {
            assertThat(heard.act()).isEqualTo(Act.SEARCH);
            assertThat(heard.term()).isEqualTo("架空");
            assertThat(heard.rows()).isZero();
            assertThat(heard.toString()).doesNotContain("架空");
        });
    }

    @Test
    void whatIsLookedForIsKeptAlsoWhenItIsRefused() {
        assertThatThrownBy(() -> listen(
                        "find",
                        () -> {
                            throw new Refused(KernelReason.NOT_FOUND);
                        },
                        "架空"))
                .isInstanceOf(Refused.class);

        assertThat(trail.apart).singleElement().satisfies(heard -> {
            assertThat(heard.act()).isEqualTo(Act.SEARCH);
            assertThat(heard.term()).isEqualTo("架空");
        });
    }

    @Test
    void anExportIsOneWhateverItAnswers() throws Exception {
        listen("export", () -> List.of("a"));

        assertThat(trail.withIt)
                .singleElement()
                .satisfies(heard -> assertThat(heard.act()).isEqualTo(Act.EXPORT));
    }

    @Test
    void theCaseOfAnAnswerIsWrittenWhenTheQuestionNamedNone() throws Exception {
        listen("byAnotherId", () -> new SomeCommand(9), 3L);

        assertThat(trail.withIt)
                .singleElement()
                .satisfies(heard -> assertThat(heard.caseId()).isEqualTo(9L));
    }

    @Test
    void aRefusalIsWrittenApartWithItsCodeAndReachesTheCaller() {
        Refused refused = new Refused(KernelReason.NOT_FOUND);

        assertThatThrownBy(() -> listen(
                        "change",
                        () -> {
                            throw refused;
                        },
                        new SomeCommand(7)))
                .isSameAs(refused);
        assertThat(trail.withIt).isEmpty();
        assertThat(trail.apart)
                .containsExactly(new Witnessed(NOW, "plan.draft", false, 7L, Outcome.REFUSED, "kernel.NOT_FOUND"));
    }

    @Test
    void aCommandThatIsNotValidIsARefusalToo() {
        assertThatThrownBy(() -> listen(
                        "change",
                        () -> {
                            throw new ConstraintViolationException(Set.of());
                        },
                        new SomeCommand(7)))
                .isInstanceOf(ConstraintViolationException.class);
        assertThat(trail.apart).singleElement().satisfies(heard -> {
            assertThat(heard.outcome()).isEqualTo(Outcome.REFUSED);
            assertThat(heard.reason()).isEqualTo("valid");
        });
    }

    @Test
    void aFaultIsWrittenApartByItsKindAndNeverByItsMessage() {
        assertThatThrownBy(() -> listen(
                        "change",
                        () -> {
                            throw new IllegalStateException("架空 試子");
                        },
                        new SomeCommand(7)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(trail.apart)
                .containsExactly(
                        new Witnessed(NOW, "plan.draft", false, 7L, Outcome.FAULT, "java.lang.IllegalStateException"));
    }

    @Test
    void someoneWhoWasFasterBecomesARefusal() {
        assertThatThrownBy(() -> listen(
                        "change",
                        () -> {
                            throw new RuntimeException(new OptimisticLockException());
                        },
                        new SomeCommand(7)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.is(KernelReason.CHANGED_MEANWHILE))
                                .isTrue());
        assertThat(trail.apart)
                .singleElement()
                .satisfies(heard -> assertThat(heard.reason()).isEqualTo("kernel.CHANGED_MEANWHILE"));
    }

    @Test
    void aLockThatFailsOnlyWhenTheEntryIsFlushedBecomesARefusalToo() {
        trail.fault = new OptimisticLockException();

        assertThatThrownBy(() -> listen("change", () -> "done", new SomeCommand(7)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.is(KernelReason.CHANGED_MEANWHILE))
                                .isTrue());
    }

    @Test
    void whatCannotBeWrittenDoesNotHideWhatHappened() {
        trail.apartFault = new IllegalStateException("no database");
        Refused refused = new Refused(KernelReason.NOT_FOUND);

        assertThatThrownBy(() -> listen(
                        "change",
                        () -> {
                            throw refused;
                        },
                        new SomeCommand(7)))
                .isSameAs(refused)
                .satisfies(e -> assertThat(e.getSuppressed()).containsExactly(trail.apartFault));
    }

    private Object listen(String method, Callable<Object> body, Object... arguments) throws Exception {
        Method called = Arrays.stream(SomeService.class.getDeclaredMethods())
                .filter(candidate -> candidate.getName().equals(method))
                .findFirst()
                .orElseThrow();
        return listener.listen(new Call(called, body, arguments));
    }

    private record SomeCommand(long caseId) implements AboutCase {}

    private record SomeFilter(
            @SearchTerm String text, @Nullable Act state, boolean mine, List<Act> kinds, String otherText) {}

    /** Only its annotations are read. */
    private static final class SomeService {

        @Audited("plan.draft")
        String change(SomeCommand command) {
            return command.toString();
        }

        @Audited(value = "casefile.sheet", look = true)
        String look(int page, @CaseId long caseId) {
            return page + "/" + caseId;
        }

        @Audited(value = "casefile.list", look = true)
        List<String> list(SomeFilter filter) {
            return List.of(filter.toString());
        }

        @Audited(value = "casefile.find", look = true, act = Act.SEARCH)
        List<String> find(@SearchTerm String text) {
            return List.of(text);
        }

        @Audited(value = "casefile.export", look = true, act = Act.EXPORT)
        List<String> export() {
            return List.of();
        }

        @Audited(value = "meeting.sheet", look = true)
        SomeCommand byAnotherId(long meetingId) {
            return new SomeCommand(meetingId);
        }
    }

    /** Remembers what was written, and how. */
    private static final class HeardTrail extends AuditTrail {

        private final List<Witnessed> withIt = new ArrayList<>();
        private final List<Witnessed> apart = new ArrayList<>();
        private RuntimeException fault;
        private RuntimeException apartFault;

        @Override
        public void writeWithIt(Witnessed witnessed) {
            if (fault != null) {
                throw fault;
            }
            withIt.add(witnessed);
        }

        @Override
        public void writeApart(Witnessed witnessed) {
            if (apartFault != null) {
                throw apartFault;
            }
            apart.add(witnessed);
        }
    }

    private record Call(Method method, Callable<Object> body, Object[] arguments) implements InvocationContext {

        @Override
        public Object getTarget() {
            return this;
        }

        @Override
        public Object getTimer() {
            return null;
        }

        @Override
        public Method getMethod() {
            return method;
        }

        @Override
        public Constructor<?> getConstructor() {
            return null;
        }

        @Override
        public Object[] getParameters() {
            return arguments;
        }

        @Override
        public void setParameters(Object[] parameters) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Map<String, Object> getContextData() {
            return Map.of();
        }

        @Override
        public Object proceed() throws Exception {
            return body.call();
        }
    }
}
