package org.banso.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.Collection;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Each rule twice: the house that ships keeps it, and a small house that was broken on purpose ({@code
 * org.banso.broken.<rule>}) is caught: every class called Broken… there is named, and no other.
 */
class HouseRulesTest {

    private static final JavaClasses REAL = House.real();

    enum Rule {
        SHAPE(HouseRules::everyClassStandsInARoomAndALayer),
        MODULE(HouseRules::everyModuleHoldsOneLayer),
        UPHILL(HouseRules::aRoomAsksOnlyRoomsBelowIt),
        LAYERS(HouseRules::aLayerSeesOnlyWhatItMay),
        PAGES(HouseRules::aPageAsksOnlyEnterpriseBeans),
        ENTITIES(HouseRules::noEntityLeavesItsService),
        VERBS(HouseRules::anEntityHasVerbsAndNoSetters),
        VERSIONS(HouseRules::anEntityThatChangesHasAVersion),
        WHO(HouseRules::everyServiceSaysWhoMay),
        HEARD(HouseRules::whatIsAboutACaseIsWrittenDown),
        GATE(HouseRules::whatIsAboutACaseAsksTheGateFirst),
        DEEDS(HouseRules::whatTakesAwayOrGivesAsksItsDeed),
        PAPERS(HouseRules::aPaperComesFromADoorThatSaysSo),
        COMMANDS(HouseRules::aCommandIsCheckedAtTheDoor),
        CLOCK(HouseRules::onlyServicesReadTheClockAndOnlyTheInjectedOne),
        TRANSACTIONS(HouseRules::transactionsBelongToTheContainer),
        NAMES(HouseRules::aNameSaysSomething),
        OPTIONALS(HouseRules::anOptionalIsReturnedAndNeverPassed),
        PRETENCE(HouseRules::nothingIsPretendedOrWaitedFor);

        private final Function<HouseRules, ArchRule> rule;

        Rule(Function<HouseRules, ArchRule> rule) {
            this.rule = rule;
        }

        ArchRule in(House house) {
            return rule.apply(new HouseRules(house));
        }

        House brokenHouse() {
            return new House("org.banso.broken." + name().toLowerCase(java.util.Locale.ROOT));
        }
    }

    @Test
    void theHouseIsSeenWhole() {
        House house = new House("org.banso");

        assertThat(REAL.stream().map(house::layerOf).collect(Collectors.toSet()))
                .contains(House.MODEL, House.SERVICE, House.WEB);
        assertThat(REAL.stream().map(house::roomOf).collect(Collectors.toSet()))
                .contains("kernel", "policy", "access", "casefile", "meeting", "desk");
    }

    @ParameterizedTest
    @EnumSource
    void theHouseKeepsIt(Rule rule) {
        rule.in(new House("org.banso")).check(REAL);
    }

    @ParameterizedTest
    @EnumSource
    void whoeverBreaksItIsNamedAndNobodyElse(Rule rule) {
        House house = rule.brokenHouse();
        JavaClasses classes = House.among(house.base());
        EvaluationResult result = rule.in(house).evaluate(classes);

        assertThat(named(result)).isNotEmpty().isEqualTo(broken(classes));
    }

    private static Set<String> named(EvaluationResult result) {
        Set<String> names = new java.util.TreeSet<>();
        result.handleViolations(
                (Collection<JavaClass> types, String message) -> types.forEach(type -> names.add(type.getName())));
        return names;
    }

    private static Set<String> broken(JavaClasses classes) {
        return classes.stream()
                .filter(type -> type.getSimpleName().contains("Broken"))
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(java.util.TreeSet::new));
    }
}
