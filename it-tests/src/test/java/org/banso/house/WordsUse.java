package org.banso.house;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.domain.JavaType;
import jakarta.validation.Constraint;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banso.kernel.model.Reason;

/**
 * Which keys the house needs, and which it uses.
 *
 * @param classes all that ships
 * @param sources the text of every page, script and class that ships
 */
record WordsUse(House house, JavaClasses classes, Collection<String> sources) {

    private static final String ROOMS = String.join("|", new TreeSet<>(Rooms.all()));

    /** {@code w['desk.login.title']}, {@code w.say('desk.today.late', …)}. */
    private static final Pattern LOOKED_UP = Pattern.compile("\\bw(?:\\.say\\(|\\[)\\s*'([^']+)'\\s*[,\\])]");

    /** A whole key in a class: {@code "desk.login.refused"}. */
    private static final Pattern WHOLE_KEY = Pattern.compile("\"((?:" + ROOMS + ")\\.[a-z]\\w*\\.[\\w.]*\\w)\"");

    private static final Pattern CHOICES = Pattern.compile("\\bw\\.(?:choices|constants)\\('([a-z]+)\\.(\\w+)'\\)");
    /** What happened in a case: {@code "plan.DECIDED"}; the audit's codes look the same and are never shown. */
    private static final Pattern STORY = Pattern.compile("\"((?:" + ROOMS + ")\\.[A-Z][A-Z_]+)\"");

    private static final Pattern VALID = Pattern.compile("\\{(valid\\.[\\w.]+)}");

    /** What a key begins with when its end is put behind it: {@code 'desk.rail.'.concat(one.name)}. */
    private static final Pattern BEGINNING = Pattern.compile("['\"]([a-z]+\\.(?:\\w+\\.)+)['\"]");

    /** Every key without which somebody would read a code instead of words. */
    Set<String> needed() {
        Set<String> needed = new TreeSet<>();
        reasons()
                .forEach(type -> constants(type)
                        .forEach(constant -> needed.add("refused." + house.roomOf(type) + "." + constant)));
        needed.addAll(constraints());
        for (String source : sources) {
            String said = SourceRules.withoutComments(source);
            groups(LOOKED_UP, said).forEach(needed::add);
            if (said.contains(".web;")) {
                groups(WHOLE_KEY, said).forEach(needed::add);
            }
            if (!said.contains("Witnessed")) {
                groups(STORY, said).map("story."::concat).forEach(needed::add);
            }
            groups(VALID, source).forEach(needed::add);
        }
        return needed;
    }

    /**
     * The keys that are missing of enums which a page shows: they have words of their own, or one beginning of a key that
     * a page puts before their constants.
     */
    Set<String> unspoken(Set<String> keys) {
        Set<String> missing = new TreeSet<>();
        Set<String> beginnings = beginnings();
        for (JavaClass type : shown()) {
            boolean spokenElsewhere = beginnings.stream()
                    .anyMatch(beginning -> constants(type).allMatch(constant -> keys.contains(beginning + constant)));
            if (!spokenElsewhere) {
                keysOf(type).stream().filter(key -> !keys.contains(key)).forEach(missing::add);
            }
        }
        return missing;
    }

    /** Of these keys, those that nobody ever asks for. */
    Set<String> unused(Set<String> keys) {
        Set<String> needed = needed();
        Set<String> known =
                enums().stream().flatMap(type -> keysOf(type).stream()).collect(Collectors.toSet());
        Set<String> beginnings = beginnings();
        return keys.stream()
                .filter(key -> !needed.contains(key) && !known.contains(key))
                .filter(key -> beginnings.stream().noneMatch(key::startsWith))
                .filter(key -> sources.stream()
                        .noneMatch(source -> source.contains("'" + key + "'") || source.contains("\"" + key + "\"")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> beginnings() {
        return sources.stream()
                .flatMap(source -> groups(BEGINNING, source))
                .filter(beginning -> !beginning.matches("(enum|refused|story|valid)\\..*"))
                .collect(Collectors.toSet());
    }

    private static Stream<String> groups(Pattern pattern, String source) {
        return pattern.matcher(source).results().map(found -> found.group(1));
    }

    private List<JavaClass> enums() {
        return classes.stream()
                .filter(type -> type.isEnum() && house.isIn(type, House.MODEL))
                .toList();
    }

    private List<JavaClass> reasons() {
        return enums().stream()
                .filter(type -> type.isAssignableTo(Reason.class))
                .toList();
    }

    /** Enums that a page's service gives to it or takes from it, however deep, and those that a page offers as a choice. */
    private Set<JavaClass> shown() {
        Set<JavaClass> carried = new HashSet<>();
        for (JavaClass type : classes) {
            if (house.isIn(type, House.SERVICE) && isAskedByAPage(type)) {
                for (JavaMethod method : type.getMethods()) {
                    if (method.getModifiers().contains(JavaModifier.PUBLIC)) {
                        carry(method.getReturnType(), carried);
                        method.getParameterTypes().forEach(parameter -> carry(parameter, carried));
                    }
                }
            }
        }
        Set<String> offered = new HashSet<>();
        sources.forEach(source -> CHOICES.matcher(source)
                .results()
                .forEach(found -> offered.add(house.base() + "." + found.group(1) + ".model." + found.group(2))));
        return enums().stream()
                .filter(type -> carried.contains(type) || offered.contains(type.getName()))
                .filter(type -> !type.isAssignableTo(Reason.class))
                .collect(Collectors.toSet());
    }

    private boolean isAskedByAPage(JavaClass type) {
        return type.getDirectDependenciesToSelf().stream()
                .anyMatch(dependency -> house.isIn(dependency.getOriginClass(), House.WEB));
    }

    private void carry(JavaType type, Set<JavaClass> carried) {
        for (JavaClass raw : type.getAllInvolvedRawTypes()) {
            JavaClass single = raw.getBaseComponentType();
            if (house.holds(single) && carried.add(single) && !single.isEnum()) {
                for (JavaField field : single.getAllFields()) {
                    if (!field.getModifiers().contains(JavaModifier.STATIC)) {
                        carry(field.getType(), carried);
                    }
                }
            }
        }
    }

    private List<String> keysOf(JavaClass type) {
        return constants(type)
                .map(constant -> "enum." + house.roomOf(type) + "." + type.getSimpleName() + "." + constant)
                .toList();
    }

    private static Stream<String> constants(JavaClass type) {
        return type.getFields().stream()
                .filter(field -> field.getModifiers().contains(JavaModifier.ENUM))
                .map(JavaField::getName);
    }

    /** The words of every constraint that stands at a field or a parameter of the house. */
    private Set<String> constraints() {
        List<JavaAnnotation<?>> used = new ArrayList<>();
        for (JavaClass type : classes) {
            type.getFields().forEach(field -> used.addAll(field.getAnnotations()));
            if (House.isEnterpriseBean(type)) {
                for (JavaMethod method : type.getMethods()) {
                    for (JavaParameter parameter : method.getParameters()) {
                        used.addAll(parameter.getAnnotations());
                    }
                }
            }
        }
        return used.stream()
                .filter(annotation -> annotation.getRawType().isAnnotatedWith(Constraint.class))
                .map(WordsUse::keyOf)
                .collect(Collectors.toSet());
    }

    private static String keyOf(JavaAnnotation<?> annotation) {
        String message = annotation
                .tryGetExplicitlyDeclaredProperty("message")
                .map(String::valueOf)
                .orElseGet(() -> defaultMessage(annotation.getRawType()));
        Matcher own = VALID.matcher(message);
        return own.matches() ? own.group(1) : "valid." + annotation.getRawType().getSimpleName();
    }

    private static String defaultMessage(JavaClass constraint) {
        try {
            Method message = constraint.reflect().getMethod("message");
            return String.valueOf(message.getDefaultValue());
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("a constraint has a message", e);
        }
    }
}
