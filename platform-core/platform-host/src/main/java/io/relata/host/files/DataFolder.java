package io.relata.host.files;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/** Writes files below the data folder so that a crash leaves a whole file or none. */
final class DataFolder {

    private static final int BUFFER = 64 * 1024;

    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();
    private final Path root;

    /** Holds what was written. */
    record Written(UUID id, long size, String sha256) {}

    DataFolder(Path root) {
        this.root = root;
    }

    Path path(UUID id) {
        return folder(id).resolve(id.toString());
    }

    /** The last letters of an id are random, the first ones tell the time. */
    private Path folder(UUID id) {
        var name = id.toString();
        return root.resolve(name.substring(name.length() - 2));
    }

    Path root() {
        return root;
    }

    Written write(InputStream content, long maxBytes) throws IOException {
        var id = ids.generate();
        var target = path(id);
        var parent = Files.createDirectories(folder(id));
        var draft = parent.resolve(id + ".part");
        try {
            var written = copy(id, content, draft, maxBytes);
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
            force(parent);
            return written;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static Written copy(UUID id, InputStream content, Path draft, long maxBytes) throws IOException {
        var digest = sha256();
        var buffer = new byte[BUFFER];
        long size = 0;
        try (var out = FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > maxBytes) {
                    throw Problem.of(ProblemCode.FORMAT, "platform.problem.file.tooLarge", megabytes(maxBytes));
                }
                digest.update(buffer, 0, read);
                var bytes = ByteBuffer.wrap(buffer, 0, read);
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
            }
            out.force(true);
        }
        if (size == 0) {
            throw Problem.of(ProblemCode.FORMAT, "platform.problem.file.empty");
        }
        return new Written(id, size, HexFormat.of().formatHex(digest.digest()));
    }

    private static long megabytes(long bytes) {
        return Math.max(1, bytes / 1_000_000);
    }

    /** The entry of a folder is safe only once the folder is. Some systems cannot; there is no more to be done then. */
    private static void force(Path folder) {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException unsupported) {
            return;
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
