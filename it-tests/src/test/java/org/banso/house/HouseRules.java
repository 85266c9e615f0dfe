package org.banso.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.banso.access.model.Deed;
import org.banso.access.model.Needs;
import org.banso.access.service.CaseGate;
import org.banso.directory.model.Role;
import org.banso.kernel.model.AboutCase;
import org.banso.kernel.model.Act;
import org.banso.kernel.model.Audited;
import org.banso.kernel.model.Because;
import org.banso.kernel.model.CaseId;
import org.banso.kernel.model.Reason;

/**
 * The rules of the house that a compiler can see, one method each; {@link HouseRulesTest} holds every one of them against
 * the house that ships and against a small house that breaks it. One class because it is one list.
 *
 * <p>No rule knows an exception by name: what is to be different carries {@link Because} with its reason.
 */
final class HouseRules {

    /** What a layer's line may not import, by the beginning of the package's or the type's name. */
    private static final Map<String, List<String>> FOREIGN = Map.of(
            House.MODEL,
            List.of(
                    "jakarta.ejb.",
                    "jakarta.jms.",
                    "jakarta.faces.",
                    "jakarta.servlet.",
                    "jakarta.transaction.",
                    "jakarta.annotation.security.",
                    "javax.naming.",
                    "org.flywaydb.",
                    "org.primefaces.",
                    "java.util.logging.",
                    "java.lang.System$Logger",
                    "org.slf4j.",
                    "org.jboss.logging."),
            House.SERVICE,
            List.of(
                    "jakarta.faces.",
                    "jakarta.servlet.",
                    "org.primefaces.",
                    "jakarta.persistence.EntityManager",
                    "jakarta.persistence.Query",
                    "jakarta.persistence.TypedQuery",
                    "jakarta.persistence.StoredProcedureQuery",
                    "jakarta.persistence.criteria.",
                    "jakarta.jms.ObjectMessage"),
            House.WEB,
            List.of(
                    "jakarta.persistence.",
                    "jakarta.jms.",
                    "jakarta.transaction.",
                    "org.eclipse.persistence.",
                    "org.flywaydb.",
                    "java.sql.Connection",
                    "java.sql.DriverManager",
                    "java.sql.ResultSet",
                    "java.sql.Statement",
                    "java.sql.PreparedStatement",
                    "javax.sql.",
                    "javax.naming."));

    /** Which layers a layer's line may import of any room. */
    private static final Map<String, List<String>> LAYERS_BELOW = Map.of(
            House.MODEL, List.of(House.MODEL),
            House.SERVICE, List.of(House.MODEL, House.SERVICE),
            House.WEB, List.of(House.MODEL, House.SERVICE, House.WEB));

    private static final Pattern EMPTY_NAMES =
            Pattern.compile(".*(Impl|DAO|Dao|DTO|Dto|VO|Vo|Util|Utils|Helper|Manager|Bean)|(Base|Abstract)[A-Z].*");

    private static final Pattern ACTION = Pattern.compile("([a-z]+)\\.[a-z][A-Za-z-]*");
    private static final Pattern WHOLE_SENTENCE = Pattern.compile("[A-Z].{19,}\\.");
    private static final Set<String> ROLES =
            Set.copyOf(Arrays.stream(Role.values()).map(Role::groupName).toList());

    private final House house;

    HouseRules(House house) {
        this.house = house;
    }

    // ---- shape ----

    ArchRule everyClassStandsInARoomAndALayer() {
        return each("stand in a room of the table and in model, service or web", (type, say) -> {
            if (!Rooms.all().contains(house.roomOf(type))) {
                say.accept("stands in no room of the table");
            } else if (!House.LAYERS.contains(house.layerOf(type))
                    || !type.getPackageName().endsWith("." + house.layerOf(type))) {
                say.accept("stands in no layer");
            }
        });
    }

    ArchRule everyModuleHoldsOneLayer() {
        return each("stand in the module of their layer", (type, say) -> {
            String place =
                    type.getSource().map(source -> source.getUri().toString()).orElse("");
            String layer =
                    place.contains("/persistence/") ? House.MODEL : place.contains("/ejb/") ? House.SERVICE : House.WEB;
            if (!house.layerOf(type).equals(layer)) {
                say.accept("stands in the module of " + layer);
            }
        });
    }

    ArchRule aRoomAsksOnlyRoomsBelowIt() {
        return each("ask only rooms below their own", (type, say) -> {
            String room = house.roomOf(type);
            Set<String> below = Rooms.below(room);
            dependencies(type, target -> {
                String asked = house.roomOf(target);
                boolean framesPage = isWeb(type) && isWeb(target) && Rooms.OF_EVERY_PAGE.contains(asked);
                boolean hearsEvent = room.equals(Rooms.NOTICE) && isSaid(target);
                if (!below.contains(asked) && !framesPage && !hearsEvent) {
                    say.accept("asks " + target.getName());
                }
            });
        });
    }

    /** What an event is made of: records and enums of a model. */
    private boolean isSaid(JavaClass type) {
        return house.isIn(type, House.MODEL) && (type.isRecord() || type.isEnum());
    }

    ArchRule aLayerSeesOnlyWhatItMay() {
        return each("see only what their layer may", (type, say) -> {
            String layer = house.layerOf(type);
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                if (house.holds(target)) {
                    if (!LAYERS_BELOW.getOrDefault(layer, List.of()).contains(house.layerOf(target))) {
                        say.accept("sees the layer of " + target.getName());
                    }
                } else if (FOREIGN.getOrDefault(layer, List.of()).stream()
                        .anyMatch(foreign -> target.getName().startsWith(foreign))) {
                    say.accept("sees " + target.getName());
                }
            }
        });
    }

    ArchRule aPageAsksOnlyEnterpriseBeans() {
        return each("ask, as pages, only services that say who may", (type, say) -> {
            if (isWeb(type)) {
                dependencies(type, target -> {
                    if (house.isIn(target, House.SERVICE) && !House.isEnterpriseBean(target)) {
                        say.accept("asks " + target.getName() + ", which is not an enterprise bean");
                    }
                });
            }
        });
    }

    // ---- entities ----

    ArchRule noEntityLeavesItsService() {
        return each("hand out no entity, however deep", (type, say) -> {
            if (isWeb(type)) {
                dependencies(type, target -> {
                    if (House.isEntity(target)) {
                        say.accept("holds the entity " + target.getName());
                    }
                });
            }
            for (JavaMethod method : doors(type)) {
                Set<JavaClass> seen = new HashSet<>();
                involved(method.getReturnType(), seen);
                method.getParameterTypes().forEach(parameter -> involved(parameter, seen));
                seen.stream()
                        .filter(House::isEntity)
                        .forEach(entity -> say.accept(method.getName() + " carries the entity " + entity.getName()));
            }
        });
    }

    /** Every type that a value of this type can hold, through generics and through the fields of our own types. */
    private void involved(JavaType type, Set<JavaClass> seen) {
        for (JavaClass raw : type.getAllInvolvedRawTypes()) {
            JavaClass single = raw.getBaseComponentType();
            if (house.holds(single) && seen.add(single)) {
                for (JavaField field : single.getAllFields()) {
                    if (!field.getModifiers().contains(JavaModifier.STATIC)) {
                        involved(field.getType(), seen);
                    }
                }
            }
        }
    }

    ArchRule anEntityHasVerbsAndNoSetters() {
        return each("have, as entities, verbs and no setters, and no way to be made of nothing", (type, say) -> {
            if (!House.isEntity(type)) {
                return;
            }
            type.getMethods().stream()
                    .filter(method -> method.getName().matches("set[A-Z].*"))
                    .forEach(method -> say.accept("has the setter " + method.getName()));
            type.getConstructors().stream()
                    .filter(made -> made.getRawParameterTypes().isEmpty())
                    .filter(made -> made.getModifiers().contains(JavaModifier.PUBLIC))
                    .forEach(made -> say.accept("can be made of nothing by anybody"));
        });
    }

    ArchRule anEntityThatChangesHasAVersion() {
        return each("have a version when they are entities that change", (type, say) -> {
            if (!type.isAnnotatedWith(Entity.class) || isExcused(type)) {
                return;
            }
            boolean versioned = type.getAllFields().stream().anyMatch(field -> field.isAnnotatedWith(Version.class));
            type.getMethods().stream()
                    .filter(method -> !versioned && !method.getName().startsWith("_persistence"))
                    .filter(method -> writes(method, type))
                    .forEach(method -> say.accept(method.getName() + " changes it, and it has no @Version"));
        });
    }

    /** Plain, or through the accessors that weaving has put in place of a field. */
    private static boolean writes(JavaMethod method, JavaClass type) {
        boolean plain = method.getFieldAccesses().stream()
                .anyMatch(access -> access.getAccessType() == JavaFieldAccess.AccessType.SET
                        && access.getTargetOwner().equals(type));
        return plain
                || method.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getTarget().getName().startsWith("_persistence_set_")
                                && call.getTargetOwner().equals(type));
    }

    // ---- who may, and who is heard ----

    ArchRule everyServiceSaysWhoMay() {
        return each("say on every public method who may", (type, say) -> {
            for (JavaMethod method : doors(type)) {
                Optional<CanBeAnnotated> speaker = speaker(method);
                if (speaker.isEmpty()) {
                    say.accept(method.getName() + " says not who may");
                } else if (speaker.get().isAnnotatedWith(PermitAll.class)) {
                    if (!isExcused(speaker.get())) {
                        say.accept(method.getName() + " is open to all and does not say why, in a whole sentence");
                    }
                } else {
                    unknownRoles(speaker.get())
                            .forEach(role -> say.accept(method.getName() + " names no role: " + role));
                }
            }
        });
    }

    /** The method when it speaks for itself, or else its class. */
    private static Optional<CanBeAnnotated> speaker(JavaMethod method) {
        for (CanBeAnnotated candidate : List.<CanBeAnnotated>of(method, method.getOwner())) {
            if (candidate.isAnnotatedWith(RolesAllowed.class)
                    || candidate.isAnnotatedWith(PermitAll.class)
                    || candidate.isAnnotatedWith(DenyAll.class)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    private static List<String> unknownRoles(CanBeAnnotated speaker) {
        if (!speaker.isAnnotatedWith(RolesAllowed.class)) {
            return List.of();
        }
        RolesAllowed allowed = speaker instanceof JavaMethod method
                ? method.getAnnotationOfType(RolesAllowed.class)
                : ((JavaClass) speaker).getAnnotationOfType(RolesAllowed.class);
        return Arrays.stream(allowed.value())
                .filter(role -> !ROLES.contains(role))
                .toList();
    }

    private static boolean isExcused(CanBeAnnotated member) {
        if (!member.isAnnotatedWith(Because.class)) {
            return false;
        }
        Because because = member instanceof JavaMember method
                ? method.getAnnotationOfType(Because.class)
                : ((JavaClass) member).getAnnotationOfType(Because.class);
        return WHOLE_SENTENCE.matcher(because.value()).matches();
    }

    ArchRule whatIsAboutACaseIsWrittenDown() {
        return each("be audited where they are about a case, under their own room's name", (type, say) -> {
            for (JavaMethod method : doors(type)) {
                Audited audited =
                        method.isAnnotatedWith(Audited.class) ? method.getAnnotationOfType(Audited.class) : null;
                if (audited == null && isAboutCase(method)) {
                    say.accept(method.getName() + " is about a case and not @Audited");
                }
                if (audited != null) {
                    var action = ACTION.matcher(audited.value());
                    if (!action.matches() || !action.group(1).equals(house.roomOf(type))) {
                        say.accept(method.getName() + " calls itself " + audited.value());
                    }
                }
                unmarked(method).ifPresent(name -> say.accept(method.getName() + " has an unmarked " + name));
            }
        });
    }

    ArchRule whatIsAboutACaseAsksTheGateFirst() {
        return each("ask the gate where they are about a case", (type, say) -> {
            for (JavaMethod method : doors(type)) {
                if (isAboutCase(method) && !isExcused(method) && !reachesTheGate(method)) {
                    say.accept(method.getName() + " is about a case and does not ask the gate");
                }
            }
        });
    }

    private boolean reachesTheGate(JavaMethod door) {
        return reached(door).stream()
                .flatMap(unit -> unit.getAccessesFromSelf().stream())
                .anyMatch(access -> access.getTargetOwner().isEquivalentTo(CaseGate.class)
                        && (access.getTarget().getName().startsWith("require")
                                || access.getTarget().getName().equals("reader")));
    }

    ArchRule whatTakesAwayOrGivesAsksItsDeed() {
        return each("ask the gate for the very deed that they do", (type, say) -> {
            for (JavaMethod method : doors(type)) {
                Set<JavaCodeUnit> reached = reached(method);
                Set<String> wanted = new TreeSet<>();
                if (isAboutCase(method) && takesAway(method)) {
                    wanted.add(method.getAnnotationOfType(Audited.class).act().name());
                }
                reached.forEach(unit -> unit.getMethodCallsFromSelf().stream()
                        .flatMap(call -> call.getTarget().resolveMember().stream())
                        .filter(called -> called.isAnnotatedWith(Needs.class))
                        .forEach(called -> wanted.add(
                                called.getAnnotationOfType(Needs.class).value().name())));
                wanted.removeIf(deed -> reached.stream().anyMatch(unit -> requires(unit, deed)));
                wanted.forEach(deed -> say.accept(method.getName() + " does not ask for " + deed));
            }
        });
    }

    /** A paper or a file: the deed has the name of the act that is written down. */
    private static boolean takesAway(JavaMethod method) {
        return method.isAnnotatedWith(Audited.class)
                && Set.of(Act.PRINT, Act.EXPORT)
                        .contains(method.getAnnotationOfType(Audited.class).act());
    }

    private static boolean requires(JavaCodeUnit unit, String deed) {
        boolean names = unit.getFieldAccesses().stream()
                .anyMatch(access -> access.getTargetOwner().isEquivalentTo(Deed.class)
                        && access.getTarget().getName().equals(deed));
        return names
                && unit.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(CaseGate.class)
                                && call.getTarget().getName().startsWith("require"));
    }

    ArchRule aPaperComesFromADoorThatSaysSo() {
        return each(
                "hand out, as pages, only papers of a service that is written down as a print or an export",
                (type, say) -> {
                    if (!isWeb(type)) {
                        return;
                    }
                    for (JavaCodeUnit unit : type.getCodeUnits()) {
                        boolean hands = unit.getMethodCallsFromSelf().stream().anyMatch(this::handsPaper);
                        boolean said = unit.getMethodCallsFromSelf().stream()
                                .flatMap(call -> call.getTarget().resolveMember().stream())
                                .anyMatch(HouseRules::takesAway);
                        if (hands && !said) {
                            say.accept(unit.getName() + " hands out a paper that no service gave as one");
                        }
                    }
                });
    }

    private boolean handsPaper(JavaMethodCall call) {
        return call.getTargetOwner().getSimpleName().equals("PaperTray")
                && house.isIn(call.getTargetOwner(), House.WEB)
                && call.getTarget().getName().equals("hand");
    }

    private Set<JavaCodeUnit> reached(JavaMethod door) {
        Set<JavaCodeUnit> seen = new HashSet<>();
        Deque<JavaCodeUnit> next = new ArrayDeque<>(List.of(door));
        while (!next.isEmpty()) {
            JavaCodeUnit unit = next.pop();
            if (seen.add(unit)) {
                unit.getAccessesFromSelf().stream()
                        .filter(access -> house.isIn(access.getTargetOwner(), House.SERVICE))
                        .flatMap(access -> access.getTarget().resolveMember().stream())
                        .filter(JavaCodeUnit.class::isInstance)
                        .map(JavaCodeUnit.class::cast)
                        .forEach(next::add);
            }
        }
        return seen;
    }

    private static boolean isAboutCase(JavaMethod method) {
        return method.getParameters().stream()
                .anyMatch(parameter -> parameter.isAnnotatedWith(CaseId.class)
                        || parameter.getRawType().isAssignableTo(AboutCase.class));
    }

    /** A parameter that is called caseId and is not marked as one: the audit would not know which case it was. */
    private static Optional<String> unmarked(JavaMethod method) {
        var declared = method.reflect().getParameters();
        for (JavaParameter parameter : method.getParameters()) {
            String name = declared[parameter.getIndex()].getName();
            if (name.equals("caseId") && !parameter.isAnnotatedWith(CaseId.class)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    ArchRule aCommandIsCheckedAtTheDoor() {
        return each("check a command at the service's door", (type, say) -> {
            for (JavaMethod method : doors(type)) {
                for (JavaParameter parameter : method.getParameters()) {
                    if (hasConstraints(parameter.getRawType()) && !parameter.isAnnotatedWith(Valid.class)) {
                        say.accept(method.getName() + " takes a "
                                + parameter.getRawType().getSimpleName() + " without @Valid");
                    }
                }
            }
        });
    }

    private boolean hasConstraints(JavaClass type) {
        return house.holds(type)
                && type.getFields().stream()
                        .flatMap(field -> field.getAnnotations().stream())
                        .anyMatch(annotation -> annotation.getRawType().isAnnotatedWith(Constraint.class)
                                || annotation.getRawType().isEquivalentTo(Valid.class));
    }

    // ---- time and transactions ----

    ArchRule onlyServicesReadTheClockAndOnlyTheInjectedOne() {
        return each("read no clock but the injected one, and that only in services", (type, say) -> {
            boolean service = house.isIn(type, House.SERVICE);
            if (!service
                    && type.getDirectDependenciesFromSelf().stream()
                            .anyMatch(dependency -> dependency.getTargetClass().isEquivalentTo(Clock.class))) {
                say.accept("holds a clock");
            }
            boolean makesTheClock = type.getMethods().stream()
                    .anyMatch(method -> method.isAnnotatedWith(Produces.class)
                            && method.getRawReturnType().isEquivalentTo(Clock.class));
            for (JavaAccess<?> access : type.getAccessesFromSelf()) {
                if (readsTheMachinesClock(access, makesTheClock)) {
                    say.accept(access.getOrigin().getName() + " reads "
                            + access.getTargetOwner().getSimpleName() + "."
                            + access.getTarget().getName());
                }
            }
        });
    }

    private static boolean readsTheMachinesClock(JavaAccess<?> access, boolean makesTheClock) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        if (!(access.getTarget()
                instanceof com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget called)) {
            return false;
        }
        List<JavaClass> given = called.getRawParameterTypes();
        boolean withClock = given.size() == 1 && given.get(0).isEquivalentTo(Clock.class);
        return (owner.startsWith("java.time.") && name.equals("now") && !withClock)
                || (owner.equals("java.time.Clock")
                        && (name.startsWith("system") || name.startsWith("tick"))
                        && !makesTheClock)
                || (owner.equals("java.lang.System") && (name.equals("currentTimeMillis") || name.equals("nanoTime")))
                || (owner.equals("java.util.Date") && name.equals("<init>") && given.isEmpty())
                || (owner.equals("java.util.Calendar") && name.equals("getInstance"));
    }

    ArchRule transactionsBelongToTheContainer() {
        return each("leave transactions to the container, or say that they manage them", (type, say) -> {
            boolean own = type.isAnnotatedWith(TransactionManagement.class)
                    && type.getAnnotationOfType(TransactionManagement.class).value() == TransactionManagementType.BEAN;
            for (JavaAccess<?> access : type.getAccessesFromSelf()) {
                JavaClass owner = access.getTargetOwner();
                if (owner.getName().equals("jakarta.persistence.EntityManager")
                        && access.getTarget().getName().equals("getTransaction")) {
                    say.accept(access.getOrigin().getName() + " opens a transaction of its own");
                }
                if (owner.getName().equals("jakarta.transaction.UserTransaction") && !own) {
                    say.accept(access.getOrigin().getName() + " manages a transaction without saying so");
                }
            }
        });
    }

    // ---- names and habits ----

    ArchRule aNameSaysSomething() {
        return each("have names that say something", (type, say) -> {
            if (EMPTY_NAMES.matcher(type.getSimpleName()).matches()) {
                say.accept("has an empty name");
            }
            if (type.isAnnotatedWith(MessageDriven.class)
                    && !type.getSimpleName().endsWith("Listener")) {
                say.accept("listens to messages and is not called a Listener");
            }
            if (type.isEnum() && type.isAssignableTo(Reason.class)) {
                String room = house.roomOf(type);
                String expected = Character.toUpperCase(room.charAt(0)) + room.substring(1) + "Reason";
                if (!type.getSimpleName().equals(expected)) {
                    say.accept("is the room's reasons and is not called " + expected);
                }
            }
        });
    }

    ArchRule anOptionalIsReturnedAndNeverPassed() {
        return each(
                "pass no Optional",
                (type, say) -> type.getCodeUnits().stream()
                        .filter(unit -> !unit.getModifiers().contains(JavaModifier.SYNTHETIC))
                        .filter(unit -> unit.getRawParameterTypes().stream()
                                .anyMatch(given -> given.isEquivalentTo(Optional.class)))
                        .filter(unit -> !(type.isRecord() && unit.getName().equals("<init>")))
                        .forEach(unit -> say.accept(unit.getName() + " takes an Optional")));
    }

    ArchRule nothingIsPretendedOrWaitedFor() {
        return each("pretend nothing, wait for nothing and print nothing", (type, say) -> {
            for (JavaAccess<?> access : type.getAccessesFromSelf()) {
                String owner = access.getTargetOwner().getName();
                String name = access.getTarget().getName();
                if (owner.equals("java.lang.UnsupportedOperationException")) {
                    say.accept(access.getOrigin().getName() + " is not written yet");
                }
                if (owner.equals("java.lang.Thread") && name.equals("sleep")) {
                    say.accept(access.getOrigin().getName() + " sleeps");
                }
                if (owner.equals("java.lang.System") && (name.equals("out") || name.equals("err"))) {
                    say.accept(access.getOrigin().getName() + " prints");
                }
                if (name.equals("printStackTrace")) {
                    say.accept(access.getOrigin().getName() + " prints a trace");
                }
            }
        });
    }

    // ---- what they are made of ----

    /** The ways into a service: what pages, listeners and timers of other modules can call. */
    private List<JavaMethod> doors(JavaClass type) {
        if (!house.isIn(type, House.SERVICE) || !House.isEnterpriseBean(type)) {
            return List.of();
        }
        return type.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .toList();
    }

    private boolean isWeb(JavaClass type) {
        return house.isIn(type, House.WEB);
    }

    private void dependencies(JavaClass type, Consumer<JavaClass> asked) {
        type.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                .filter(target -> house.holds(target) && !target.equals(type))
                .distinct()
                .forEach(asked);
    }

    private ArchRule each(String description, BiConsumer<JavaClass, Consumer<String>> judge) {
        return classes().should(new ArchCondition<JavaClass>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (house.holds(type)) {
                    judge.accept(
                            type,
                            wrong -> events.add(SimpleConditionEvent.violated(type, type.getName() + " " + wrong)));
                }
            }
        });
    }
}
