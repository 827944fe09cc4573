package io.relata.features;

import java.util.List;

/**
 * Tell what belongs on a further page of the living documentation: a table of things with what became of each.
 *
 * @param file the page's file name
 * @param title its title
 * @param headings what stands above the columns
 * @param rows the rows in order
 */
public record DocumentationTable(String file, String title, List<String> headings, List<Row> rows) {

    /** Say what became of what a row tells of. */
    public enum Outcome {
        OK,
        BAD,
        OPEN
    }

    /**
     * Tell one thing.
     *
     * @param outcome what became of it
     * @param cells what is written, a text for each heading
     */
    public record Row(Outcome outcome, List<String> cells) {}

    int count(Outcome outcome) {
        return (int) rows.stream().filter(row -> row.outcome() == outcome).count();
    }
}
