package org.araxes.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecentWorkspacesTest {

    @TempDir
    Path folder;

    private Path usual = Path.of("");
    private Path list = Path.of("");
    private RecentWorkspaces recent = RecentWorkspaces.none();

    @BeforeEach
    void begin() {
        usual = folder.resolve("usual.gpkg");
        list = folder.resolve("Araxes").resolve("recent.txt");
        recent = new RecentWorkspaces(list);
    }

    @Test
    void theOneUsedLastIsOpenedAndTheUsualOneWhereNoneWas() throws Exception {
        assertThat(recent.choose(null, usual)).isEqualTo(new RecentWorkspaces.Choice(usual, null));
        Path mine = Files.createFile(folder.resolve("mine.gpkg"));
        recent.used(usual);
        recent.used(mine);
        assertThat(recent.choose(null, usual).file()).isEqualTo(mine);
        assertThat(recent.choose(null, usual).problem()).isEmpty();
        assertThat(recent.files()).containsExactly(mine, usual);
        recent.used(usual);
        assertThat(recent.files()).containsExactly(usual, mine);
        assertThat(recent.choose(null, usual).problem())
                .as("the usual one is made where it is not there")
                .isEmpty();
    }

    @Test
    void oneThatIsNamedGoesBeforeTheOneUsedLast() throws Exception {
        recent.used(Files.createFile(folder.resolve("mine.gpkg")));
        Path named = folder.resolve("new.gpkg");
        assertThat(recent.choose(named, usual)).isEqualTo(new RecentWorkspaces.Choice(named, null));
    }

    @Test
    void oneThatIsGoneIsToldAndNotMadeAnewAndComesBackWithItsDrive() throws Exception {
        Path onDrive = folder.resolve("drive").resolve("mine.gpkg");
        recent.used(onDrive);
        RecentWorkspaces.Choice choice = recent.choose(null, usual);
        assertThat(choice.file()).isEqualTo(usual);
        assertThat(choice.problem().orElseThrow().message())
                .contains(onDrive.toString())
                .contains(usual.toString())
                .contains("drive is not connected")
                .endsWith(".");
        assertThat(onDrive).doesNotExist();
        Files.createDirectory(onDrive.getParent());
        Files.createFile(onDrive);
        assertThat(recent.choose(null, usual).file()).isEqualTo(onDrive);
    }

    @Test
    void theListHasTenWithoutRepeats() {
        List<Path> files = IntStream.range(0, 13)
                .mapToObj(i -> folder.resolve(i + " ə.gpkg"))
                .toList();
        files.forEach(recent::used);
        recent.used(files.get(12));
        assertThat(recent.files()).isEqualTo(files.reversed().subList(0, 10));
    }

    @Test
    void aDamagedListOrOneThatCannotBeWrittenIsNoTrouble() throws Exception {
        Files.createDirectory(list.getParent());
        Files.write(list, new byte[] {'a', '\n', (byte) 0xFF, (byte) 0xC0, '\n'});
        assertThat(recent.files()).isEmpty();
        recent.used(usual);
        assertThat(recent.files()).containsExactly(usual);
        Files.writeString(list, "relative.gpkg\n\n" + usual + "\n" + usual + "\n\0\n");
        assertThat(recent.files()).containsExactly(usual);
        RecentWorkspaces nowhere =
                new RecentWorkspaces(usual.resolve("below-a-file").resolve("list"));
        Files.createFile(usual);
        nowhere.used(usual);
        assertThat(nowhere.files()).isEmpty();
        RecentWorkspaces.none().used(usual);
        assertThat(RecentWorkspaces.none().files()).isEmpty();
    }
}
