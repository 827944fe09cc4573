package io.relata.ui.kit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadHandler;
import io.relata.platform.file.StoredFile;
import io.relata.platform.problem.Problem;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Take in files while they arrive and hold them until the page needs them. What is refused is said in a toast.
 *
 * @since 0.1
 */
public final class FileUpload extends Composite<Upload> {

    private static final int MEGABYTE = 1_048_576;

    /** Keep a file. */
    @FunctionalInterface
    public interface Store {
        /**
         * Keep a file while it arrives, no further than the limit.
         *
         * @param name its name
         * @param mediaType what it is, as the browser says, or null
         * @param content what is in it
         * @throws Problem when it is refused
         */
        StoredFile store(String name, @Nullable String mediaType, InputStream content);
    }

    private final transient Desk desk;
    private final transient Store store;
    private final transient Upload upload;
    private Runnable changed = () -> {};
    private List<StoredFile> files = new ArrayList<>();

    /**
     * Make the field.
     *
     * @param desk texts and toasts
     * @param store keeps the files
     * @param mostBytes how large a file may be, in bytes
     * @param most how many files there may be
     */
    public FileUpload(Desk desk, Store store, long mostBytes, int most) {
        this.desk = desk;
        this.store = store;
        this.upload = getContent();
        UploadHandler handler = event -> {
            try (var content = event.getInputStream()) {
                event.getUI().access(received(event.getFileName(), event.getContentType(), content));
            }
        };
        upload.setUploadHandler(handler);
        upload.setMaxFiles(most);
        upload.setMaxFileSize((int) Math.min(Integer.MAX_VALUE, mostBytes));
        var drop = desk.text("ui.files.drop");
        upload.setI18n(new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles().setOne(drop).setMany(drop))
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(desk.text("ui.files.tooLarge", mostBytes / MEGABYTE))
                        .setTooManyFiles(desk.text("ui.files.tooMany", most))));
        upload.addFileRejectedListener(rejected -> desk.toasts().info(rejected.getErrorMessage()));
        upload.addFileRemovedListener(removed -> {
            files.removeIf(file -> file.name().equals(removed.getFileName()));
            changed.run();
        });
    }

    /**
     * Say what the button is for.
     *
     * @param label the translated label
     * @param icon the icon
     */
    public FileUpload button(String label, Icon icon) {
        upload.setUploadButton(new Button(label, icon.create()));
        return this;
    }

    /** Hear whenever a file comes or goes. */
    public FileUpload onChange(Runnable listener) {
        changed = listener;
        return this;
    }

    /**
     * Keep a file while it arrives.
     *
     * @param name its name
     * @param mediaType what it is, or null
     * @param content what is in it
     * @return tells the page, when it is its turn
     */
    public Command received(String name, @Nullable String mediaType, InputStream content) {
        try {
            var stored = store.store(name, mediaType, content);
            return () -> {
                files.add(stored);
                changed.run();
            };
        } catch (Problem refused) {
            return () -> refuse(refused);
        }
    }

    /** The list cannot forget one file alone: what is held is what is shown. */
    private void refuse(Problem problem) {
        clear();
        changed.run();
        desk.toasts().problem(problem);
    }

    /** Tell the files held now. */
    public List<StoredFile> files() {
        return List.copyOf(files);
    }

    /**
     * Hold files in a list of the caller's; what it holds already stays.
     *
     * @param collected the list
     */
    public void collectInto(List<StoredFile> collected) {
        if (collected.isEmpty() && !files.isEmpty()) {
            upload.clearFileList();
        }
        files = collected;
    }

    /** Forget the files. */
    public void clear() {
        upload.clearFileList();
        files.clear();
    }
}
