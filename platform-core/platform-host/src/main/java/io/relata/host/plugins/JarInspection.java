package io.relata.host.plugins;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.ClassFileFormatVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Looks at a jar from outside, before any of its classes is read, and refuses what cannot be a sound plugin. */
final class JarInspection {

    static final long MOST_BYTES = 100L << 20;
    static final long MOST_UNPACKED_BYTES = 400L << 20;
    static final int MOST_ENTRIES = 50_000;
    static final int HIGHEST_RATIO = 200;

    private static final int CLASS_FILE_MAGIC = 0xCAFEBABE;
    private static final int JAVA_TO_CLASS_VERSION = 44;

    private final Path file;
    private final String fileName;
    private final Set<String> names = new HashSet<>();
    private long unpacked;

    private JarInspection(Path file) {
        this.file = file;
        this.fileName = String.valueOf(file.getFileName());
    }

    /**
     * Inspects a jar.
     *
     * @throws Refused with a sentence for the administrator
     */
    static PluginJar inspect(Path file) {
        return new JarInspection(file).inspect();
    }

    private PluginJar inspect() {
        try {
            checkSize();
            try (var zip = new ZipFile(file.toFile())) {
                checkEntries(zip);
                return new ManifestReading(file, fileName, names).read(zip, sha256());
            }
        } catch (ZipException unreadable) {
            throw new Refused(Reason.of(startsLikeZip() ? "jar.damaged" : "jar.notZip", fileName), unreadable);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new Refused(Reason.of("jar.unreadable", fileName, unreadable), unreadable);
        }
    }

    private void checkSize() throws IOException {
        var size = Files.size(file);
        if (size == 0) {
            throw new Refused(Reason.of("jar.empty", fileName));
        }
        if (size > MOST_BYTES) {
            throw new Refused(Reason.of("jar.tooLarge", fileName, MOST_BYTES >> 20));
        }
    }

    private void checkEntries(ZipFile zip) throws IOException {
        if (zip.size() > MOST_ENTRIES) {
            throw new Refused(Reason.of("jar.bomb", fileName));
        }
        var entries = zip.entries();
        while (entries.hasMoreElements()) {
            var entry = entries.nextElement();
            checkName(entry.getName());
            if (!entry.isDirectory()) {
                try (var content = zip.getInputStream(entry)) {
                    checkContent(entry, content);
                }
            }
        }
    }

    private void checkName(String name) {
        var escapes = name.startsWith("/")
                || name.contains("\\")
                || name.contains(":")
                || name.indexOf('\0') >= 0
                || ("/" + name + "/").contains("/../");
        if (escapes || !names.add(name)) {
            throw new Refused(Reason.of("jar.unsafe", fileName, name));
        }
    }

    /** Reads to the end: only that shows damage and the true size. */
    private void checkContent(ZipEntry entry, InputStream content) throws IOException {
        if (entry.getName().endsWith(".class")) {
            checkClassVersion(entry.getName(), content);
        }
        var buffer = new byte[16 << 10];
        var size = 0L;
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            size += read;
            unpacked += read;
            var packed = Math.max(entry.getCompressedSize(), 1);
            if (unpacked > MOST_UNPACKED_BYTES || size > 1 << 20 && size / packed > HIGHEST_RATIO) {
                throw new Refused(Reason.of("jar.bomb", fileName));
            }
        }
    }

    private void checkClassVersion(String name, InputStream content) throws IOException {
        var start = content.readNBytes(8);
        var newest = ClassFileFormatVersion.latest().major();
        if (start.length < 8 || name.startsWith("META-INF/versions/")) {
            return;
        }
        var header = new DataInputStream(new ByteArrayInputStream(start));
        var magic = header.readInt();
        header.readUnsignedShort();
        var version = header.readUnsignedShort();
        if (magic != CLASS_FILE_MAGIC || version > newest) {
            throw new Refused(Reason.of(
                    "jar.java", fileName, name, version - JAVA_TO_CLASS_VERSION, newest - JAVA_TO_CLASS_VERSION));
        }
    }

    private boolean startsLikeZip() {
        try (var content = Files.newInputStream(file)) {
            var start = content.readNBytes(2);
            return start.length == 2 && start[0] == 'P' && start[1] == 'K';
        } catch (IOException unreadable) {
            return false;
        }
    }

    private String sha256() throws IOException {
        try (var content = Files.newInputStream(file)) {
            var digest = MessageDigest.getInstance("SHA-256");
            var buffer = new byte[64 << 10];
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
