package org.banso.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import jakarta.ejb.Stateless;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banso.kernel.model.PlainText;
import org.junit.jupiter.api.Test;

/**
 * Two people edit, and the second one sees field by field what the first one wrote: generated over every command of every
 * service that changes text which is there already. A new one that forgets it fails here.
 */
class EditingTest {

    /** Commands that name what is there and add to it once, or say a new word about it, so that nothing is written over. */
    private static final Set<String> WRITTEN_ONCE = Set.of();

    private static final Pattern BEAN = Pattern.compile("edits\" value=\"#\\{(\\w+)\\.\\w+}");
    private static final Map<String, String> PAGES = sources("web/src/main/java", "Page.java");
    private static final String FORMS =
            String.join("", sources("web/src/main/webapp", ".xhtml").values());

    @Test
    void everyFormThatWritesOverTextShowsWhatTheOtherOneWrote() {
        Set<String> edited =
                BEAN.matcher(FORMS).results().map(found -> found.group(1)).collect(Collectors.toSet());
        Map<String, String> wrong = new TreeMap<>();
        int commands = 0;
        for (Class<?> command : commands()) {
            if (!version(command) || !text(command)) {
                continue;
            }
            commands++;
            Set<String> pages = pagesOf(command);
            for (String page : pages) {
                String bean = Character.toLowerCase(page.charAt(0)) + page.substring(1);
                if (!edited.contains(bean) || !PAGES.get(page).contains("Edited.of(")) {
                    wrong.put(command.getSimpleName(), page);
                }
            }
            if (pages.isEmpty()) {
                wrong.put(command.getSimpleName(), "no page sends it");
            }
        }
        assertThat(commands).isGreaterThan(7);
        assertThat(wrong)
                .as("hold the form in an Edited, and say so in its h:form: <f:attribute name=\"edits\" …/>")
                .isEmpty();
    }

    /** What is corrected is corrected as it was read. */
    @Test
    void everyCommandThatCorrectsNamesTheVersionThatItsWriterRead() {
        Set<String> wrong = commands().stream()
                .filter(command -> command.getSimpleName().matches("(Correct|Revise|Rewrite|Rename|Change|Edit).*"))
                .filter(command -> !version(command))
                .map(Class::getSimpleName)
                .filter(name -> !WRITTEN_ONCE.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(wrong).isEmpty();
    }

    private static Set<String> pagesOf(Class<?> command) {
        Pattern made = Pattern.compile("new " + command.getSimpleName() + "\\(");
        return PAGES.entrySet().stream()
                .filter(page -> made.matcher(page.getValue() + forms(page.getKey(), page.getValue()))
                        .find())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A page's forms stand in classes beside it. */
    private static String forms(String page, String source) {
        StringBuilder all = new StringBuilder();
        Matcher form = Pattern.compile("\\b([A-Z]\\w*Form)\\b").matcher(source);
        Set<String> names = new TreeSet<>();
        while (form.find()) {
            names.add(form.group(1));
        }
        names.forEach(name ->
                all.append(sources("web/src/main/java", "/" + name + ".java").getOrDefault(name, "")));
        return all.toString();
    }

    private static List<Class<?>> commands() {
        return House.real().stream()
                .filter(service -> service.isAnnotatedWith(Stateless.class))
                .map(JavaClass::getMethods)
                .flatMap(Set::stream)
                .map(JavaMethod::reflect)
                .flatMap(method -> Stream.of(method.getParameterTypes()))
                .filter(Class::isRecord)
                .distinct()
                .collect(Collectors.toList());
    }

    private static boolean version(Class<?> command) {
        return Stream.of(command.getRecordComponents())
                .anyMatch(part -> part.getName().equals("version"));
    }

    /** Whether somewhere in it a text is written; the uids of colleagues are none. */
    private static boolean text(Class<?> command) {
        return Stream.of(command.getDeclaredFields())
                .anyMatch(part -> part.isAnnotationPresent(PlainText.class) || textIn(part.getGenericType()));
    }

    private static boolean textIn(Type type) {
        if (type instanceof ParameterizedType several) {
            return Stream.of(several.getActualTypeArguments()).anyMatch(EditingTest::textIn);
        }
        return type instanceof Class<?> one && one.isRecord() && text(one);
    }

    private static Map<String, String> sources(String folder, String end) {
        try (Stream<Path> files = Files.walk(House.top().resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(end))
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString().replace(".java", ""),
                            EditingTest::read,
                            (one, other) -> one + other));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
