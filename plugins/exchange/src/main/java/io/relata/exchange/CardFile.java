package io.relata.exchange;

import io.relata.platform.problem.Problem;
import io.relata.platform.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a file into its cards, so that a bad one spoils no other. */
final class CardFile {
    /** The most cards of one import: all of it is one change that can be taken back as a whole. */
    static final int MOST_CARDS = 2_000;

    private static final String BEGIN = "begin:vcard";
    private static final String END = "end:vcard";

    /**
     * One card as it stands in the file.
     *
     * @param line the line it begins at, from 1
     * @param text its lines
     * @param complete whether its end was found
     */
    record Piece(int line, String text, boolean complete) {}

    private CardFile() {}

    /** Tells whether a text holds a card at all. */
    static boolean holdsCards(String text) {
        return text.lines().anyMatch(line -> word(line).equals(BEGIN));
    }

    /**
     * Cut a text into cards.
     *
     * @throws Problem FORMAT when it holds none, or too many
     */
    static List<Piece> cut(String text) {
        var cutting = new Cutting();
        text.lines().forEach(cutting::line);
        cutting.close(false);
        if (cutting.count == 0) {
            throw Problem.of(ProblemCode.FORMAT, "exchange.problem.noCards").at("file");
        }
        if (cutting.count > MOST_CARDS) {
            throw Problem.of(ProblemCode.FORMAT, "exchange.problem.tooMany", cutting.count, MOST_CARDS)
                    .at("file");
        }
        return cutting.pieces;
    }

    private static String word(String line) {
        var length = Math.min(line.length(), 40);
        return line.substring(0, length).strip().toLowerCase(Locale.ROOT).replace(" ", "");
    }

    /** Walks through the lines; a card inside a card (an agent) belongs to the outer one. */
    private static final class Cutting {
        private final List<Piece> pieces = new ArrayList<>();
        private final StringBuilder current = new StringBuilder();
        private int count;
        private int depth;
        private int number;
        private int begun;
        private boolean inAgent;

        void line(String line) {
            number++;
            var word = word(line);
            if (word.equals(BEGIN)) {
                begin();
            }
            if (depth > 0) {
                keep(line);
                inAgent = inAgent && !word.isEmpty() || word.startsWith("agent");
            }
            if (word.equals(END) && depth > 0) {
                depth--;
                if (depth == 0) {
                    close(true);
                }
            }
        }

        private void begin() {
            if (depth > 0 && inAgent) {
                depth++;
                return;
            }
            close(false);
            depth = 1;
            begun = number;
            count++;
        }

        private void keep(String line) {
            if (count <= MOST_CARDS) {
                current.append(line).append("\r\n");
            }
        }

        void close(boolean complete) {
            if (depth > 0 || complete) {
                if (count <= MOST_CARDS) {
                    pieces.add(new Piece(begun, current.toString(), complete));
                }
                current.setLength(0);
                depth = 0;
            }
        }
    }
}
