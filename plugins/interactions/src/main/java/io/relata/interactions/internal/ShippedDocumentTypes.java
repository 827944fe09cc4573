package io.relata.interactions.internal;

import static io.relata.interactions.DocumentMoment.CANCELED;
import static io.relata.interactions.DocumentMoment.CREATED;
import static io.relata.interactions.DocumentMoment.POSTED;
import static io.relata.interactions.DocumentMoment.PRINTED;
import static io.relata.interactions.DocumentMoment.SENT;

import io.relata.interactions.DocumentArea;
import io.relata.interactions.DocumentType;
import io.relata.platform.plugin.Placement;
import java.util.List;
import java.util.stream.IntStream;

/** Names the types of documents that come with the product, with the templates that are proposed for them. */
public final class ShippedDocumentTypes {

    /** Calls that are begun here; their template is the one of the settings. */
    public static final String OUTGOING_CALL = "outgoing-call";

    private static final String NAMES = "interactions.document.";

    private static final List<DocumentType> ALL = inOrder(List.of(general(), sales(), purchases(), service()));

    private ShippedDocumentTypes() {}

    /** List them, by area and in the order in which they are shown. */
    public static List<DocumentType> all() {
        return ALL;
    }

    private static List<DocumentType> inOrder(List<List<DocumentType>> areas) {
        var all = areas.stream().flatMap(List::stream).toList();
        return IntStream.range(0, all.size())
                .mapToObj(place -> all.get(place).at(Placement.at(place + 1)))
                .toList();
    }

    private static List<DocumentType> general() {
        return List.of(
                type("email", DocumentArea.GENERAL).recordedWhen(SENT).proposing("EMAIL", SENT),
                type("email-draft", DocumentArea.GENERAL).recordedWhen(CREATED).proposing("EMAIL_D", CREATED),
                type("cover-sheet", DocumentArea.GENERAL)
                        .recordedWhen(CREATED, PRINTED, SENT)
                        .proposing("COVERSH", PRINTED)
                        .madeAnew(),
                type(OUTGOING_CALL, DocumentArea.GENERAL).recordedWhen(CREATED),
                type("meeting-invitation", DocumentArea.GENERAL)
                        .recordedWhen(SENT)
                        .proposing("MEETINV", SENT)
                        .sendingAttachment());
    }

    private static List<DocumentType> sales() {
        return List.of(
                unposted("sales-quote", DocumentArea.SALES, "S_QUOTE"),
                unposted("sales-blanket-order", DocumentArea.SALES, "S_B_ORDER"),
                posted("sales-order", DocumentArea.SALES, "S_ORDER_CF"),
                posted("sales-invoice", DocumentArea.SALES, "S_INVOICE"),
                unposted("sales-draft-invoice", DocumentArea.SALES, "S_DRAFT_IN"),
                posted("sales-shipment", DocumentArea.SALES, "S_SHIP"),
                posted("sales-credit-memo", DocumentArea.SALES, "S_C_MEMO"),
                unposted("sales-statement", DocumentArea.SALES, "S_STATM").madeAnew(),
                posted("sales-reminder", DocumentArea.SALES, "S_REMIND"),
                posted("sales-finance-charge-memo", DocumentArea.SALES, "S_FIN_CHG"),
                posted("sales-return-order", DocumentArea.SALES, "S_RET_ORD"),
                posted("sales-return-receipt", DocumentArea.SALES, "S_RET_RCP"));
    }

    private static List<DocumentType> purchases() {
        return List.of(
                unposted("purchase-quote", DocumentArea.PURCHASES, "P_QUOTE"),
                unposted("purchase-blanket-order", DocumentArea.PURCHASES, "P_B_ORDER"),
                posted("purchase-order", DocumentArea.PURCHASES, "P_ORDER"),
                posted("purchase-invoice", DocumentArea.PURCHASES, "P_INVOICE"),
                posted("purchase-receipt", DocumentArea.PURCHASES, "P_RECEIPT"),
                posted("purchase-credit-memo", DocumentArea.PURCHASES, "P_C_MEMO"),
                posted("purchase-return-shipment", DocumentArea.PURCHASES, "P_RT_SHIP"),
                posted("purchase-return-order", DocumentArea.PURCHASES, "P_RT_ORD_C"));
    }

    private static List<DocumentType> service() {
        return List.of(
                type("service-order-create", DocumentArea.SERVICE)
                        .recordedWhen(CREATED, PRINTED, SENT, CANCELED)
                        .proposing("SV_ORD_C", CREATED),
                type("service-order-post", DocumentArea.SERVICE)
                        .recordedWhen(POSTED, PRINTED, SENT, CANCELED)
                        .proposing("SV_ORD_P", POSTED),
                unposted("service-contract", DocumentArea.SERVICE, "SV_CONTR"),
                unposted("service-contract-quote", DocumentArea.SERVICE, "SV_CONTR_Q"),
                unposted("service-quote", DocumentArea.SERVICE, "SV_QUOTE"));
    }

    private static DocumentType type(String id, DocumentArea area) {
        return DocumentType.of(id, area, NAMES + id);
    }

    private static DocumentType unposted(String id, DocumentArea area, String template) {
        return type(id, area).recordedWhen(CREATED, PRINTED, SENT, CANCELED).proposing(template, PRINTED, SENT);
    }

    private static DocumentType posted(String id, DocumentArea area, String template) {
        return type(id, area).proposing(template, PRINTED, SENT);
    }
}
