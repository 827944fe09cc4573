package io.relata.segments;

import io.relata.platform.change.Changed;
import io.relata.platform.query.Page;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Read and write segments, their lines and what is written in each language. Every method checks the acting user's
 * permission first.
 *
 * @since 0.1
 */
public interface Segments {
    /** The permission to see segments and logged segments. */
    String READ = "segments.read";
    /** The permission to create, change and log segments. */
    String WRITE = "segments.write";
    /** The permission to delete canceled logged segments. */
    String DELETE = "segments.delete";
    /** The most rows of a page. */
    int MOST = 500;

    /**
     * Read a part of the segments, newest first.
     *
     * @param text only those whose number or description contains it, or null
     * @param salesperson only those of this salesperson, or null
     * @param limit the most segments, 1 to {@link #MOST}
     * @param cursor where the page begins, or null
     * @throws io.relata.platform.problem.Problem FORMAT for a foreign cursor; DENIED
     */
    Page<Segment> list(@Nullable String text, @Nullable String salesperson, int limit, @Nullable String cursor);

    /**
     * Read a segment.
     *
     * @param no its number, in any case
     * @throws io.relata.platform.problem.Problem not found, also once it was logged; DENIED
     */
    Segment read(String no);

    /** Find a segment that was not logged. */
    Optional<Segment> find(String no);

    /**
     * Create a segment. What is left out comes from the number series, the user, the work date and the template.
     *
     * @param values by field name as in the REST interface
     * @throws io.relata.platform.problem.Problem REQ, FORMAT, REF, STATE or DUP at the field; DENIED
     */
    Changed<Segment> create(Map<String, ? extends @Nullable Object> values);

    /**
     * Change a segment.
     *
     * @param no its number
     * @param version the version the user saw, or {@link io.relata.platform.change.Change#ANY_VERSION}
     * @param values by field name; another template brings what it says anew
     * @param applyToLines whether lines follow: all of them another template, else those that have the segment's
     * @throws io.relata.platform.problem.Problem as {@link #create}; not found; CONFLICT; STATE when lines that send the
     *     segment's attachment would keep another template than it
     */
    Changed<Segment> update(
            String no, long version, Map<String, ? extends @Nullable Object> values, boolean applyToLines);

    /**
     * Delete a segment with its lines.
     *
     * @throws io.relata.platform.problem.Problem not found; CONFLICT; DENIED
     */
    Changed<String> delete(String no, long version);

    /**
     * Read a part of the lines, by line number.
     *
     * @param no the segment's number
     * @param after the line after which the page begins, or 0
     * @param limit the most lines, 1 to {@link #MOST}
     * @throws io.relata.platform.problem.Problem not found; DENIED
     */
    List<SegmentLine> lines(String no, int after, int limit);

    /**
     * Read a line.
     *
     * @throws io.relata.platform.problem.Problem not found; DENIED
     */
    SegmentLine line(String no, int lineNo);

    /**
     * Add one contact by hand.
     *
     * @param no the segment's number
     * @param values by field name, with {@code contactNo}; what is left out comes from the segment and the contact
     * @param selection says whether the contact may be there already, or be one to leave out; its contacts do not matter
     * @throws io.relata.platform.problem.Problem not found; REQ without a contact; FORMAT, REF; DUP when it is there
     *     already; STATE when it is to be left out, or blocked for privacy; DENIED
     */
    Changed<SegmentLine> addLine(String no, Map<String, ? extends @Nullable Object> values, Selection selection);

    /**
     * Change a line. Another template brings what it says anew, another date the address in force then, another contact
     * its company, salesperson and language; a file of the line's own stays.
     *
     * @throws io.relata.platform.problem.Problem not found; CONFLICT; REQ, FORMAT, REF or STATE at the field; DENIED
     */
    Changed<SegmentLine> updateLine(
            String no, int lineNo, long version, Map<String, ? extends @Nullable Object> values);

    /**
     * Take lines away, as one step.
     *
     * @param no the segment's number
     * @param lineNos their numbers, at most {@link Selection#MOST_NAMED}
     * @param reset whether the steps are forgotten when no line is left
     * @throws io.relata.platform.problem.Problem not found; DENIED
     */
    Changed<Segment> removeLines(String no, List<Integer> lineNos, boolean reset);

    /** List what is written in each language. */
    List<SegmentContent> contents(String no);

    /**
     * Say what is written in a language.
     *
     * @param no the segment's number
     * @param languageCode the language
     * @param values {@code description}, {@code subject}, {@code attachmentId}
     * @throws io.relata.platform.problem.Problem not found; FORMAT, REF; DENIED
     */
    Changed<SegmentContent> writeContent(
            String no, String languageCode, Map<String, ? extends @Nullable Object> values);

    /**
     * Take away what is written in a language.
     *
     * @return the change-set
     * @throws io.relata.platform.problem.Problem not found; DENIED
     */
    UUID removeContent(String no, String languageCode);

    /**
     * Put all contacts of a segment into a mailing group.
     *
     * @param no the segment's number
     * @param mailingGroup the group's code
     * @param deleteOld whether everybody else leaves the group
     * @return how many contacts are in the group because of it
     * @throws io.relata.platform.problem.Problem not found; REF at {@code mailingGroupCode}; DENIED
     */
    Changed<Long> applyMailingGroup(String no, String mailingGroup, boolean deleteOld);
}
