package org.banso.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The house as its rules see it: {@code <base>.<room>.<layer>}. The real one has the base {@code org.banso}; beside it
 * stand small ones that are broken on purpose, each with a base of its own.
 */
record House(String base) {

    static final String MODEL = "model";
    static final String SERVICE = "service";
    static final String WEB = "web";
    static final List<String> LAYERS = List.of(MODEL, SERVICE, WEB);

    /** The top of the sources, wherever the build was started. */
    static Path top() {
        return Path.of(System.getProperty("basedir", "")).toAbsolutePath().getParent();
    }

    /** The modules that hold rooms. */
    static List<Path> modules() {
        try (Stream<Path> wings = Files.list(top().resolve("ejb"))) {
            return Stream.concat(
                            Stream.of(top().resolve("persistence"), top().resolve("web")),
                            wings.filter(wing -> Files.exists(wing.resolve("pom.xml"))))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The classes that ship, as they were compiled and woven. */
    static JavaClasses real() {
        return new ClassFileImporter()
                .importPaths(modules().stream()
                        .map(module -> module.resolve("target/classes"))
                        .filter(Files::exists)
                        .toList());
    }

    /** The classes of a house that stands among these tests. */
    static JavaClasses among(String base) {
        return new ClassFileImporter()
                .importPath(top().resolve("it-tests/target/test-classes").resolve(base.replace('.', '/')));
    }

    boolean holds(JavaClass type) {
        return type.getPackageName().startsWith(base + ".");
    }

    /** The room's name, or the empty text for what stands in none. */
    String roomOf(JavaClass type) {
        return part(type, 0);
    }

    /** The layer's name, or the empty text for what stands in none. */
    String layerOf(JavaClass type) {
        return part(type, 1);
    }

    boolean isIn(JavaClass type, String layer) {
        return holds(type) && layerOf(type).equals(layer);
    }

    private String part(JavaClass type, int index) {
        if (!holds(type)) {
            return "";
        }
        String[] parts = type.getPackageName().substring(base.length() + 1).split("\\.", -1);
        return index < parts.length ? parts[index] : "";
    }

    static boolean isEnterpriseBean(JavaClass type) {
        return type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class);
    }

    static boolean isEntity(JavaClass type) {
        return type.isAnnotatedWith(Entity.class)
                || type.isAnnotatedWith(Embeddable.class)
                || type.isAnnotatedWith(MappedSuperclass.class);
    }
}
