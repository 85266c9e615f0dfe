package org.banso.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELException;
import jakarta.el.ELProcessor;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Both resolvers of the pages, as a page uses them. */
class RecordResolverTest {

    public record Line(
            String title, Optional<LocalDate> due, @Nullable String note) {

        public boolean isLong() {
            return title.length() > 10;
        }
    }

    @Form
    public static class TaskForm {
        public @Nullable String title;
        public @Nullable Integer days;
        public Thread.@Nullable State state;
    }

    /** A form without saying so. */
    public static class NoForm {
        public String title = "kept";
    }

    private final ELProcessor page = new ELProcessor();

    @BeforeEach
    void resolvers() {
        page.getELManager().addELResolver(new RecordResolver());
        page.getELManager().addELResolver(new FormResolver());
    }

    @Test
    void readsARecordsComponent() {
        page.defineBean("line", new Line("母へ電話", Optional.of(LocalDate.of(2026, 5, 19)), null));

        assertThat(page.<Object>eval("line.title")).isEqualTo("母へ電話");
        assertThat(page.<Object>eval("line.due")).isEqualTo(LocalDate.of(2026, 5, 19));
        assertThat(page.<Object>eval("line.note")).isNull();
        assertThat(page.<Object>eval("line.long")).isEqualTo(false);
    }

    @Test
    void readsAnEmptyOptionalAsNothing() {
        page.defineBean("line", new Line("母へ電話", Optional.empty(), null));

        assertThat(page.<Object>eval("line.due")).isNull();
    }

    @Test
    void writesNoRecord() {
        page.defineBean("line", new Line("母へ電話", Optional.empty(), null));

        assertThatThrownBy(() -> page.setValue("line.title", "ほか")).isInstanceOf(ELException.class);
    }

    @Test
    void readsAndWritesAForm() {
        TaskForm form = new TaskForm();
        page.defineBean("form", form);

        page.setValue("form.title", "母へ電話");
        page.setValue("form.days", "7");
        page.setValue("form.state", "NEW");

        assertThat(form.title).isEqualTo("母へ電話");
        assertThat(form.days).isEqualTo(7);
        assertThat(form.state).isEqualTo(Thread.State.NEW);
        assertThat(page.<Object>eval("form.title")).isEqualTo("母へ電話");
    }

    @Test
    void leavesNothingNothing() {
        TaskForm form = new TaskForm();
        form.title = "母へ電話";
        page.defineBean("form", form);

        page.setValue("form.title", null);

        assertThat(form.title).isNull();
    }

    @Test
    void writesNothingThatIsNoForm() {
        NoForm other = new NoForm();
        page.defineBean("other", other);

        assertThatThrownBy(() -> page.setValue("other.title", "changed")).isInstanceOf(ELException.class);
        assertThat(other.title).isEqualTo("kept");
    }
}
