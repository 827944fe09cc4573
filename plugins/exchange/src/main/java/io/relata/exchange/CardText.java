package io.relata.exchange;

import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads the bytes of a file as text, whatever program wrote it, and refuses what cannot be a vCard file. */
final class CardText {
    /** The most bytes a file may have. */
    static final int MOST_BYTES = 20 * 1024 * 1024;

    private static final Charset WESTERN = Charset.forName("windows-1252");

    private CardText() {}

    /**
     * Read a stream to its end, but no further than the limit.
     *
     * @throws Problem FORMAT when it is larger or empty
     */
    static byte[] bytes(InputStream content) throws IOException {
        var bytes = content.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw tooLarge();
        }
        if (bytes.length == 0) {
            throw Problem.of(ProblemCode.FORMAT, "exchange.problem.empty").at("file");
        }
        return bytes;
    }

    static Problem tooLarge() {
        return Problem.of(ProblemCode.FORMAT, "platform.problem.file.tooLarge", MOST_BYTES / 1024 / 1024)
                .at("file");
    }

    /**
     * Decode: by its byte order mark, as UTF-8, as UTF-8 whose letters were folded apart, else line by line with
     * Western European for the lines that are no UTF-8.
     */
    static String decode(byte[] bytes) {
        return marked(bytes)
                .or(() -> utf8(bytes))
                .or(() -> utf8(unfolded(bytes)))
                .orElseGet(() -> byLine(bytes));
    }

    private static Optional<String> marked(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8));
        }
        if (begins(bytes, 0xFE, 0xFF) || begins(bytes, 0xFF, 0xFE)) {
            return Optional.of(new String(bytes, StandardCharsets.UTF_16));
        }
        return Optional.empty();
    }

    private static boolean begins(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> utf8(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException noUtf8) {
            return Optional.empty();
        }
    }

    /** Some programs fold lines after a number of bytes, in the middle of a letter. */
    private static byte[] unfolded(byte[] bytes) {
        var joined = new ByteArrayOutputStream(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            var end = lineEnd(bytes, i);
            if (end > i && end < bytes.length && (bytes[end] == ' ' || bytes[end] == '\t')) {
                i = end;
            } else {
                joined.write(bytes[i]);
            }
        }
        return joined.toByteArray();
    }

    /** Tells where the line after a line break begins; the place itself where there is no line break. */
    private static int lineEnd(byte[] bytes, int at) {
        if (bytes[at] == '\n') {
            return at + 1;
        }
        return bytes[at] == '\r' && at + 1 < bytes.length && bytes[at + 1] == '\n' ? at + 2 : at;
    }

    private static String byLine(byte[] bytes) {
        var text = new StringBuilder(bytes.length);
        int from = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n' || i == bytes.length - 1) {
                var line = java.util.Arrays.copyOfRange(bytes, from, i + 1);
                text.append(utf8(line).orElseGet(() -> new String(line, WESTERN)));
                from = i + 1;
            }
        }
        return text.toString();
    }
}
