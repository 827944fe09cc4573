package io.relata.documents;

import io.relata.interactions.DocumentDelivery;
import io.relata.platform.change.Changed;
import io.relata.platform.query.Page;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keep simple documents of every type that automatic recording knows and that can be printed. What happens with them is
 * told to automatic recording.
 *
 * @since 0.1
 */
public interface Documents {

    /** The permission to read documents. */
    String READ = "documents.read";

    /** The permission to create, change, post, print, send and cancel documents. */
    String WRITE = "documents.write";

    /** The most documents of a page. */
    int MOST = 200;

    /** The most lines of a document. */
    int MOST_LINES = 500;

    /**
     * Read documents, the newest first.
     *
     * @param text only those whose number or description contains this, or null
     * @param type only this type, by code, or null
     * @param contactNo only those with this contact, or null
     * @param limit the most documents, 1 to {@link #MOST}
     * @param cursor where the page begins, or null
     * @throws io.relata.platform.problem.Problem FORMAT for a foreign cursor; DENIED
     */
    Page<Document> list(
            @Nullable String text,
            @Nullable String type,
            @Nullable String contactNo,
            int limit,
            @Nullable String cursor);

    /** Find a document by its number. */
    Optional<Document> find(String no);

    /**
     * Read a document.
     *
     * @throws io.relata.platform.problem.Problem not found; DENIED
     */
    Document read(String no);

    /** Read the lines of a document, in their order. */
    List<DocumentLine> lines(String no);

    /**
     * Create a document. With its first line it counts as created.
     *
     * @param values by field name: {@code documentType}, {@code contactNo} or an account ({@code partyKind} and {@code
     *     partyNo}), {@code date} (today unless said), {@code description} …, and {@code lines}, a list of such as {@link
     *     #addLine} takes
     * @throws io.relata.platform.problem.Problem REQ without a type, or without contact and account; REF for an unknown type,
     *     contact or salesperson; STATE when the contact is blocked for privacy; DUP for a number that is taken; FORMAT;
     *     DENIED
     */
    Changed<Document> create(Map<String, ? extends @Nullable Object> values);

    /**
     * Change an open document.
     *
     * @param no its number
     * @param version the version the user saw, or {@link io.relata.platform.change.Change#ANY_VERSION}
     * @param values by field name; its type and number stay
     * @throws io.relata.platform.problem.Problem not found; STATE when it is not open; else as {@link #create}; CONFLICT
     */
    Changed<Document> update(String no, long version, Map<String, ? extends @Nullable Object> values);

    /**
     * Remove an open document.
     *
     * @throws io.relata.platform.problem.Problem not found; STATE when it is not open; CONFLICT; DENIED
     */
    Changed<String> delete(String no, long version);

    /**
     * Add a line to an open document.
     *
     * @param values {@code text}, {@code quantity} (1 unless said) and {@code unitPrice} (0 unless said)
     * @throws io.relata.platform.problem.Problem not found; REQ without a text; FORMAT; STATE when it is not open, or has
     *     {@link #MOST_LINES} already; DENIED
     */
    Changed<DocumentLine> addLine(String no, Map<String, ? extends @Nullable Object> values);

    /** Change a line of an open document; see {@link #addLine}. */
    Changed<DocumentLine> changeLine(String no, int lineNo, Map<String, ? extends @Nullable Object> values);

    /** Remove a line of an open document; see {@link #addLine}. */
    Changed<Integer> removeLine(String no, int lineNo);

    /**
     * Let a document take effect.
     *
     * @throws io.relata.platform.problem.Problem not found; STATE when it is not open, has no lines, is of a type that is not
     *     posted, or its contact is blocked for privacy; DENIED
     */
    Changed<Document> post(String no);

    /**
     * Let a document no longer hold.
     *
     * @throws io.relata.platform.problem.Problem not found; STATE when it is canceled already; DENIED
     */
    Changed<Document> cancel(String no);

    /**
     * Print a document.
     *
     * @param no its number
     * @param record whether it shall be recorded, or null for what the set-up says
     * @throws io.relata.platform.problem.Problem not found; DENIED
     */
    DocumentPrint print(String no, @Nullable Boolean record);

    /**
     * Show what would be printed; nothing is told of it.
     *
     * @throws io.relata.platform.problem.Problem not found; DENIED
     */
    DocumentPrint preview(String no);

    /**
     * Send a document to its contact by e-mail, with the PDF that {@link #print} makes; it does not count as printed. Once
     * the mail server has taken it, automatic recording is told. Not to be called inside a change.
     *
     * @param no its number
     * @param values {@code to} (the contact's address unless said), {@code subject} (type and number unless said), {@code
     *     text}, and {@code logInteraction}, whether it shall be recorded (what the set-up says unless said)
     * @return what became of it; what was not taken is kept with the contact
     * @throws io.relata.platform.problem.Problem not found; STATE where no plugin can send, without a mail server, when it
     *     is canceled, of a type that is not sent, with no contact, or with one that is blocked for privacy; REQ at {@code
     *     to} when the contact has no address; FORMAT; DENIED without {@link #WRITE} or the permission to send e-mails
     */
    Changed<DocumentDelivery> send(String no, Map<String, ? extends @Nullable Object> values);
}
