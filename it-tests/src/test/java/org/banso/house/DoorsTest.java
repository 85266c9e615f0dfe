package org.banso.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.servlet.annotation.WebServlet;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.banso.directory.model.Role;
import org.junit.jupiter.api.Test;

/** A page or servlet whose right nobody declared does not get through the build, and would be closed to everybody. */
class DoorsTest {

    private static final Doors DOORS = Doors.ofTheHouse();

    @Test
    void everyPageAndServletHasADeclaredRight() {
        assertThat(undeclared(Stream.concat(Pages.all().stream(), servlets()))).isEmpty();
    }

    @Test
    void whatNobodyDeclaredIsFoundAndIsClosedToEverybody() {
        assertThat(undeclared(Stream.of("garden/secret.xhtml", "export", "today.xhtml")))
                .containsExactly("export", "garden/secret.xhtml");
        assertThat(DOORS.of("garden/secret.xhtml").open()).isFalse();
        assertThat(DOORS.of("garden/secret.xhtml").roles()).isEmpty();
    }

    @Test
    void aDoorNamesOnlyRolesThatThereAre() {
        Set<String> roles = new TreeSet<>();
        Arrays.stream(Role.values()).map(Role::groupName).forEach(roles::add);
        roles.add("*");
        for (String page : Pages.all()) {
            assertThat(roles).as(page).containsAll(DOORS.of(page).roles());
        }
    }

    @Test
    void nobodyButStaffComesToAPageAboutCases() {
        for (String page : Pages.all()) {
            // what people agreed to share with a centre has a page of its own, for its clerk alone
            if (!page.equals("casefile/shared.xhtml")
                    && page.matches("(casefile|reception|assessment|plan|support|meeting|programme)/.*")) {
                Doors.Door door = DOORS.of(page);
                for (Role role : Set.of(Role.ADMINISTRATOR, Role.COUNCIL_MEMBER, Role.CENTRE_CLERK)) {
                    assertThat(door.permits(role.groupName()))
                            .as("%s opens %s", role, page)
                            .isFalse();
                }
            }
        }
    }

    private static Set<String> undeclared(Stream<String> pages) {
        Set<String> undeclared = new TreeSet<>();
        pages.filter(page -> !DOORS.isDeclared(page)).forEach(undeclared::add);
        return undeclared;
    }

    private static Stream<String> servlets() {
        return House.real().stream()
                .filter(type -> type.isAnnotatedWith(WebServlet.class))
                .flatMap(DoorsTest::paths);
    }

    private static Stream<String> paths(JavaClass servlet) {
        WebServlet mapped = servlet.getAnnotationOfType(WebServlet.class);
        return Stream.concat(Arrays.stream(mapped.value()), Arrays.stream(mapped.urlPatterns()))
                .map(path -> path.substring(1));
    }
}
