package org.araxes;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.conditions.ArchConditions.never;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.ref.Reference;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.Timer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/** What may use what. Every rule carries its reason; a rule that has to give way does so here, with the new reason. */
@AnalyzeClasses(packages = "org.araxes", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    /** The one class of the window that may touch AWT: it hands finished pictures to the screen. */
    private static final String PICTURE_HANDOVER = "org.araxes.ui.FrameImages";

    /** The one package that owns threads. */
    private static final String THREADS = "org.araxes.ui.task..";

    // --- Layers -----------------------------------------------------------------------------------------------------

    @ArchTest
    static final ArchRule packagesFormNoCycles = slices().matching("org.araxes.(**)")
            .should()
            .beFreeOfCycles()
            .because("a package that can be read alone can be understood, tested and replaced alone");

    @ArchTest
    static final ArchRule nothingUsesTheRootPackage = noClasses()
            .that()
            .resideInAPackage("org.araxes.*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.araxes")
            .because("the root only starts the program and hands each part what it needs");

    @ArchTest
    static final ArchRule geoUsesNoOther = mayUse("geo").because("positions are the ground that all else stands on");

    @ArchTest
    static final ArchRule ioUsesNoOther = mayUse("io").because("writing a file whole concerns whoever writes one");

    @ArchTest
    static final ArchRule measureUsesGeo =
            mayUse("measure", "geo").because("a figure follows from positions alone, whoever drew them");

    @ArchTest
    static final ArchRule catalogUsesGeoAndMeasure =
            mayUse("catalog", "geo", "measure").because("claims are data; how they are drawn is not their concern");

    @ArchTest
    static final ArchRule annotationUsesGeoAndMeasure = mayUse("annotation", "geo", "measure")
            .because("a document of values can be undone, saved and compared without a window");

    @ArchTest
    static final ArchRule viewUsesNoOther = mayUse("view")
            .because("a saved view outlives the layers and choices that it names, so it holds words only");

    @ArchTest
    static final ArchRule workspaceUsesAnnotationAndGeo = mayUse("workspace", "annotation", "geo", "io", "view")
            .because("the file holds the user's work and nothing of the bundled data");

    @ArchTest
    static final ArchRule interchangeUsesValues = mayUse(
                    "interchange", "annotation", "catalog", "geo", "io", "workspace")
            .because("formats turn values into text and back, and neither draw nor measure; a GeoPackage is opened"
                    + " without a trace in one place, the workspace");

    @ArchTest
    static final ArchRule renderUsesValues = mayUse("render", "geo", "catalog", "annotation", "measure")
            .because("one renderer serves screen, golden tests and export, so it knows none of them");

    @ArchTest
    static final ArchRule snapshotUsesRenderAndBelow = mayUse("snapshot", "render", "geo", "catalog", "io")
            .because("what is kept for the next start is what was read and prepared, and nothing of a window");

    @ArchTest
    static final ArchRule exportUsesRenderAndBelow = mayUse(
                    "export", "render", "geo", "catalog", "annotation", "measure", "interchange", "io", "view")
            .because("a picture is made without a window, from the command line too");

    @ArchTest
    static final ArchRule toolUsesPositionsAndEdits = mayUse("tool", "geo", "measure", "annotation", "render")
            .because("a gesture turns events into edits and can be tested as a table of events");

    @ArchTest
    static final ArchRule toolSeesOfRenderTheViewportOnly = noClasses()
            .that()
            .resideInAPackage("org.araxes.tool..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.araxes.render..")
                    .and(not(describe(
                            "are the viewport and its points",
                            c -> Set.of("org.araxes.render.Viewport", "org.araxes.render.ScreenPoint")
                                    .contains(c.getName())))))
            .because("a tool needs to know where a pixel lies on the earth, not how the map is drawn");

    @ArchTest
    static final ArchRule benchUsesTheEngine = mayUse(
                    "bench", "geo", "catalog", "annotation", "measure", "render", "export", "tool")
            .because("what is measured is what a person uses, and a window is measured from outside");

    @ArchTest
    static final ArchRule cliUsesAllButUi = mayUse(
                    "cli",
                    "bench",
                    "geo",
                    "io",
                    "measure",
                    "catalog",
                    "annotation",
                    "workspace",
                    "interchange",
                    "render",
                    "export",
                    "snapshot",
                    "tool",
                    "view")
            .because("commands run where there is no display");

    @ArchTest
    static final ArchRule nothingUsesTheShell = noClasses()
            .that(resideInAPackage("org.araxes.ui..").and(not(resideInAPackage("org.araxes.ui.shell.."))))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.araxes.ui.shell..")
            .because("the shell ties the window's parts together; a part is handed what it needs and works without it");

    // --- Libraries --------------------------------------------------------------------------------------------------

    @ArchTest
    static final ArchRule javaFxOnlyInUi = noClasses()
            .that()
            .resideOutsideOfPackage("org.araxes.ui..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "com.sun.javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp..")
            .because("everything but the window runs and is tested without JavaFX");

    @ArchTest
    static final ArchRule awtOnlyWhereImagesAreMade = noClasses()
            .that(not(resideInAnyPackage("org.araxes.render..", "org.araxes.export..")
                    .or(isPictureHandover())))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.awt..", "javax.imageio..", "javax.swing..", "java.beans..")
            .because("two toolkits in one class confuse their threads, colours and coordinates");

    @ArchTest
    static final ArchRule pictureHandoverDrawsNothing = noClasses()
            .that(isPictureHandover())
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.awt..", "javax.imageio..", "javax.swing..")
                    .and(not(resideInAPackage("java.awt.image")))
                    .and(not(describe(
                            "are what copies an image", c -> c.getName().equals("java.awt.Graphics2D")))))
            .because("it hands over a finished picture and draws nothing");

    @ArchTest
    static final ArchRule sqlOnlyInFiles = noClasses()
            .that()
            .resideOutsideOfPackages("org.araxes.workspace..", "org.araxes.interchange..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..")
            .because("one connection on one thread can only be kept where all SQL is in one place");

    @ArchTest
    static final ArchRule geoToolsOnlyAtTheEdges = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.araxes.geo..", "org.araxes.catalog..", "org.araxes.render..", "org.araxes.interchange..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.geotools..", "org.opengis..")
            .because("it is large, slow to start and lives by its own rules; our own values go everywhere else");

    @ArchTest
    static final ArchRule geographicLibOnlyInMeasure = noClasses()
            .that()
            .resideOutsideOfPackage("org.araxes.measure..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("net.sf.geographiclib..")
            .because("it takes latitude first; the one package that turns the pair round is tested for it");

    @ArchTest
    static final ArchRule noPlanarMeasures = noClasses()
            .that()
            .resideOutsideOfPackages("org.araxes.render..", "org.araxes.geo..")
            .should(accessTargetWhere(isPlanarMeasure()))
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("org.locationtech.jts.operation.buffer..", "org.locationtech.jts.operation.distance..")
            .because("JTS measures degrees or projected metres as if the earth were flat, and a person would read the"
                    + " number as true; drawing and generalisation work in pixels, where it is");

    // --- State and threads ------------------------------------------------------------------------------------------

    @ArchTest
    static final ArchRule staticsAreConstant = fields().that()
            .areStatic()
            .and(describe("are written by hand", f -> !f.getModifiers().contains(JavaModifier.SYNTHETIC)))
            .should()
            .beFinal()
            .andShould(never(be(ofMutableType())))
            .because("two windows, or two tests, in one process must not see each other");

    @ArchTest
    static final ArchRule noSingletons = noMethods()
            .should()
            .haveName("getInstance")
            .because("what a class needs is handed to its constructor, where it can be seen and replaced");

    @ArchTest
    static final ArchRule threadsHaveOneOwner = noClasses()
            .that()
            .resideOutsideOfPackage(THREADS)
            .should(accessTargetWhere(startsOrHopsThreads()))
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("javafx.concurrent..")
            .because("which code runs on which thread can be told only where one package decides it");

    @ArchTest
    static final ArchRule nobodySleeps = noClasses()
            .should(accessTargetWhere(isNamed("sleep", "parkNanos", "parkUntil")))
            .because("a wait has an event to wait for");

    // --- Habits -----------------------------------------------------------------------------------------------------

    @ArchTest
    static final ArchRule packagesAreNullMarked = classes()
            .should(be(describe(
                    "in a package marked @NullMarked",
                    (JavaClass c) -> c.getPackage().isAnnotatedWith(NullMarked.class))))
            .because("NullAway checks only what is marked");

    // --- Words of the rules -----------------------------------------------------------------------------------------

    private static ArchRule mayUse(String name, String... others) {
        String[] allowed = Stream.concat(Stream.of(name), Stream.of(others))
                .map(other -> "org.araxes." + other + "..")
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage("org.araxes." + name + "..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.araxes..").and(not(resideInAnyPackage(allowed))));
    }

    private static DescribedPredicate<JavaClass> isPictureHandover() {
        return describe(
                "are " + PICTURE_HANDOVER,
                c -> c.getName().equals(PICTURE_HANDOVER) || c.getName().startsWith(PICTURE_HANDOVER + "$"));
    }

    private static DescribedPredicate<JavaAccess<?>> isPlanarMeasure() {
        Set<String> ofGeometry = Set.of("getLength", "getArea", "distance", "buffer", "isWithinDistance");
        Set<String> helpers = Set.of("Area", "Length", "Distance");
        return describe("it measures in the plane", access -> {
            JavaClass owner = access.getTargetOwner();
            return (owner.isAssignableTo(Geometry.class) && ofGeometry.contains(access.getName()))
                    || (owner.isAssignableTo(Coordinate.class)
                            && access.getName().startsWith("distance"))
                    || (owner.getPackageName().equals("org.locationtech.jts.algorithm")
                            && helpers.contains(owner.getSimpleName()));
        });
    }

    private static DescribedPredicate<JavaAccess<?>> startsOrHopsThreads() {
        Set<String> ofThreadHarmless = Set.of("currentThread", "isInterrupted", "interrupted", "interrupt");
        Set<String> anywhere = Set.of("parallelStream", "parallel", "runLater", "runAndWait", "addShutdownHook");
        return describe("it starts a thread or moves work to another", access -> {
            JavaClass owner = access.getTargetOwner();
            String name = access.getName();
            return anywhere.contains(name)
                    || (owner.isEquivalentTo(Thread.class) && !ofThreadHarmless.contains(name))
                    || (owner.isEquivalentTo(CompletableFuture.class) && name.endsWith("Async"))
                    || Stream.of(Executor.class, Executors.class, Timer.class, Thread.Builder.class)
                            .anyMatch(owner::isAssignableTo);
        });
    }

    private static DescribedPredicate<JavaAccess<?>> isNamed(String... names) {
        return describe(
                "it is " + String.join(" or ", names), access -> Set.of(names).contains(access.getName()));
    }

    /** Of a type that only something changing needs. Arrays may be look-up tables; Error Prone keeps them private. */
    private static DescribedPredicate<JavaField> ofMutableType() {
        return describe("of a mutable type", field -> {
            JavaClass type = field.getRawType();
            boolean ownCollection =
                    !type.isInterface() && (type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class));
            return ownCollection
                    || Stream.of(Appendable.class, Reference.class, ThreadLocal.class)
                            .anyMatch(type::isAssignableTo)
                    || Stream.of("java.util.concurrent.atomic", "javafx.beans.property")
                            .anyMatch(type.getPackageName()::equals);
        });
    }
}
