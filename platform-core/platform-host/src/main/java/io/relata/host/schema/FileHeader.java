package io.relata.host.schema;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import org.h2.mvstore.FileStore;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.RandomAccessStore;

/**
 * Lets the header of the embedded database's file name what was saved last.
 *
 * <p>H2 2.3 to 2.5 writes the header before it remembers the part of the file it has just saved: the header names the part
 * before, and where the new one does not lie behind that, nobody finds it, nor anything saved after it, when the process
 * was killed. Decision 18 tells how that was seen.
 */
final class FileHeader {

    private final MVStore store;
    private final FileStore<?> file;
    private final Lock saving;
    private final Method write;

    private FileHeader(MVStore store, FileStore<?> file) {
        this.store = store;
        this.file = file;
        try {
            var lock = FileStore.class.getDeclaredField("saveChunkLock");
            lock.setAccessible(true);
            saving = (Lock) lock.get(file);
            write = RandomAccessStore.class.getDeclaredMethod("writeStoreHeader");
            write.setAccessible(true);
        } catch (ReflectiveOperationException other) {
            throw new IllegalStateException("This version of H2 keeps its file's header otherwise", other);
        }
    }

    /** Finds the header of a store's file; nothing when it has none. */
    static Optional<FileHeader> of(MVStore store) {
        return Optional.of(store)
                .filter(each -> each.getFileStore() instanceof RandomAccessStore)
                .map(each -> new FileHeader(each, each.getFileStore()));
    }

    /** Writes it, while nobody else saves anything. */
    void write() {
        saving.lock();
        try {
            if (!store.isClosed()) {
                write.invoke(file);
            }
        } catch (InvocationTargetException failed) {
            throw failed.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(failed);
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(hidden);
        } finally {
            saving.unlock();
        }
    }
}
