package org.araxes.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.araxes.catalog.Claim;
import org.araxes.catalog.Layer;
import org.araxes.catalog.LayerGroup;
import org.araxes.catalog.OwnFolder;
import org.araxes.catalog.Problem;
import org.araxes.interchange.AddedFile;
import org.araxes.ui.dialog.Dialogs;
import org.araxes.ui.dialog.FilePicker;
import org.araxes.ui.layers.LayerTree;
import org.araxes.workspace.Workspace;

/** The person's own folders of claims, and their files: brought, told of, read again and taken off the map. FX thread. */
final class OwnData {

    private final Desk desk;
    private final OpenWindow owner;
    private final List<OwnFolder> own;
    private final FilePicker picker;

    OwnData(Desk desk, OpenWindow owner, List<OwnFolder> own, FilePicker picker) {
        this.desk = desk;
        this.owner = owner;
        this.own = own;
        this.picker = picker;
    }

    /** The folders that are shown. */
    List<Path> folders() {
        return own.stream().map(OwnFolder::folder).toList();
    }

    /** Shows folders of own claims beside the catalogue. */
    void openFolders(List<Path> folders) {
        owner.add(folders);
    }

    /** Asks for a folder of own claims and shows it. */
    void chooseFolder() {
        picker.folder(desk.window()).ifPresent(folder -> owner.add(List.of(folder)));
    }

    /** Asks for files and shows each as a layer. */
    void chooseFiles() {
        List<Path> files = picker.layers(desk.window());
        if (!files.isEmpty()) {
            owner.show(files);
        }
    }

    /** Reads all data again. */
    void readAgain() {
        owner.readAgain();
    }

    /** Takes a folder of own claims off the map. */
    void remove(Path folder) {
        owner.remove(folder);
    }

    /** What the layer tree has to know of a group of own claims or files; empty for any other group. */
    Optional<LayerTree.OwnRow> row(LayerGroup group) {
        if (group.equals(AddedFile.GROUP)) {
            return Optional.of(new LayerTree.OwnRow(0, () -> {}, owner::readFilesAgain, owner::removeFiles));
        }
        return own.stream()
                .filter(o -> OwnFolder.groupId(o.folder()).equals(group.id()))
                .findFirst()
                .map(o -> new LayerTree.OwnRow(
                        o.check().size(), () -> tell(List.of(o.folder())), owner::readAgain, () -> remove(o.folder())));
    }

    /** What takes a layer off the map, where it is a file of the person's; empty for any other layer. */
    Optional<Runnable> removal(Layer layer) {
        return layer.groupId().equals(AddedFile.GROUP.id())
                ? Optional.of(() -> owner.removeFile(layer))
                : Optional.empty();
    }

    /** Fits the map to what the own folders hold. */
    void goTo(List<Path> folders) {
        List<String> groups = folders.stream().map(OwnFolder::groupId).toList();
        List<Claim> claims = desk.model().catalog().layers().stream()
                .filter(l -> groups.contains(l.groupId()))
                .flatMap(l -> l.claims().stream())
                .toList();
        Extents.of(claims).ifPresent(desk.map()::fit);
    }

    /** Tells what is wrong in those of the own folders: all of it in a dialog, or else that all is well. */
    void tell(List<Path> folders) {
        List<OwnFolder> asked =
                own.stream().filter(o -> folders.contains(o.folder())).toList();
        List<Problem> wrong = asked.stream().flatMap(o -> o.problems().stream()).toList();
        if (!wrong.isEmpty()) {
            Dialogs.problems(desk.window(), wrong);
        } else if (!asked.isEmpty()) {
            desk.status()
                    .showHelp("Read without a problem: "
                            + asked.stream().map(OwnFolder::name).collect(Collectors.joining(", ")));
        }
    }

    /** Takes files that were dropped on the window: a workspace alone is gone on in, all else is shown. */
    void drop(List<Path> files) {
        if (files.size() == 1 && Workspace.isOne(files.getFirst())) {
            owner.openWorkspace(files.getFirst());
        } else {
            owner.show(files);
        }
    }
}
