package io.relata.interactions.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.vaadin.flow.component.notification.Notification;
import io.relata.platform.file.StoredFile;
import io.relata.test.OnPlatform;
import io.relata.test.Platform;
import io.relata.ui.kit.FileUpload;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Drops files on an interaction that is being composed. */
@OnPlatform
class AttachmentUploadTests {

    /** Never ends, and counts how much of it was read. */
    private static final class Endless extends InputStream {
        private long given;

        @Override
        public int read() {
            given++;
            return 'x';
        }

        @Override
        public int read(byte[] buffer, int from, int length) {
            given += length;
            return length;
        }
    }

    @Test
    void readsAFileThatIsTooLargeNoFurtherThanTheLimit(Platform platform) {
        try (var window = platform.open("interactions")) {
            var bench = platform.service(Workbench.class);
            var kept = new ArrayList<StoredFile>();
            var drop = drop(bench, kept);
            var film = new Endless();

            drop.received("film.mp4", "video/mp4", film).execute();

            var most = bench.files().mostBytes();
            assertThat(film.given).isBetween(most, most + 1_048_576);
            assertThat(kept).isEmpty();
            assertThat(window.text(window.find(Notification.class).single())).contains("larger than");
        }
    }

    @Test
    void tellsThePageOnlyWhenItIsItsTurn(Platform platform) {
        try (var window = platform.open("interactions")) {
            var kept = new ArrayList<StoredFile>();
            var drop = drop(platform.service(Workbench.class), kept);

            var told = drop.received("note.txt", null, new ByteArrayInputStream(new byte[] {'a', 'b'}));

            assertThat(kept).isEmpty();
            told.execute();
            assertThat(kept).extracting(StoredFile::name, StoredFile::size).containsExactly(tuple("note.txt", 2L));
            assertThat(window.find(Notification.class).exists()).isFalse();
        }
    }

    private static FileUpload drop(Workbench bench, List<StoredFile> kept) {
        var drop = bench.upload(2);
        drop.collectInto(kept);
        return drop;
    }
}
