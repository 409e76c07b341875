package org.araxes;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.OnlyIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** What the tests themselves keep to. */
@AnalyzeClasses(packages = "org.araxes", importOptions = OnlyIncludeTests.class)
class TestHabitsTest {

    /** Of Thread, TimeUnit, LockSupport and of TestFX's robots alike. */
    private static final Set<String> SLEEPS = Set.of("sleep", "parkNanos", "parkUntil");

    @ArchTest
    static final ArchRule testsNeverSleep = noClasses()
            .should(accessTargetWhere(describe("it sleeps", access -> SLEEPS.contains(access.getName()))))
            .because("a sleep is too short on a slow machine and too long on every other; wait for the event itself");
}
