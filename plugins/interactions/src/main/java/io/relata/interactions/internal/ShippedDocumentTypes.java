package io.relata.interactions.internal;

import static io.relata.interactions.DocumentMoment.CANCELED;
import static io.relata.interactions.DocumentMoment.CREATED;
import static io.relata.interactions.DocumentMoment.POSTED;
import static io.relata.interactions.DocumentMoment.PRINTED;
import static io.relata.interactions.DocumentMoment.SENT;

import io.relata.interactions.DocumentArea;
import io.relata.interactions.DocumentType;
import io.relata.platform.plugin.Placement;
import java.util.ArrayList;
import java.util.List;

/** Names the types of documents that come with the product, with the templates that are proposed for them. */
public final class ShippedDocumentTypes {

    /** Calls that are begun here; their template is the one of the settings. */
    public static final String OUTGOING_CALL = "outgoing-call";

    private static final String NAMES = "interactions.document.";

    private final List<DocumentType> types = new ArrayList<>();

    private ShippedDocumentTypes() {
        general();
        sales();
        purchases();
        service();
    }

    /** List them, by area and in the order in which they are shown. */
    public static List<DocumentType> all() {
        return List.copyOf(new ShippedDocumentTypes().types);
    }

    private void general() {
        add(type("email", DocumentArea.GENERAL).recordedWhen(SENT).proposing("EMAIL", SENT));
        add(type("email-draft", DocumentArea.GENERAL).recordedWhen(CREATED).proposing("EMAIL_D", CREATED));
        add(type("cover-sheet", DocumentArea.GENERAL)
                .recordedWhen(CREATED, PRINTED, SENT)
                .proposing("COVERSH", PRINTED)
                .madeAnew());
        add(type(OUTGOING_CALL, DocumentArea.GENERAL).recordedWhen(CREATED));
        add(type("meeting-invitation", DocumentArea.GENERAL)
                .recordedWhen(SENT)
                .proposing("MEETINV", SENT)
                .sendingAttachment());
    }

    private void sales() {
        add(unposted("sales-quote", DocumentArea.SALES, "S_QUOTE"));
        add(unposted("sales-blanket-order", DocumentArea.SALES, "S_B_ORDER"));
        add(posted("sales-order", DocumentArea.SALES, "S_ORDER_CF"));
        add(posted("sales-invoice", DocumentArea.SALES, "S_INVOICE"));
        add(unposted("sales-draft-invoice", DocumentArea.SALES, "S_DRAFT_IN"));
        add(posted("sales-shipment", DocumentArea.SALES, "S_SHIP"));
        add(posted("sales-credit-memo", DocumentArea.SALES, "S_C_MEMO"));
        add(unposted("sales-statement", DocumentArea.SALES, "S_STATM").madeAnew());
        add(posted("sales-reminder", DocumentArea.SALES, "S_REMIND"));
        add(posted("sales-finance-charge-memo", DocumentArea.SALES, "S_FIN_CHG"));
        add(posted("sales-return-order", DocumentArea.SALES, "S_RET_ORD"));
        add(posted("sales-return-receipt", DocumentArea.SALES, "S_RET_RCP"));
    }

    private void purchases() {
        add(unposted("purchase-quote", DocumentArea.PURCHASES, "P_QUOTE"));
        add(unposted("purchase-blanket-order", DocumentArea.PURCHASES, "P_B_ORDER"));
        add(posted("purchase-order", DocumentArea.PURCHASES, "P_ORDER"));
        add(posted("purchase-invoice", DocumentArea.PURCHASES, "P_INVOICE"));
        add(posted("purchase-receipt", DocumentArea.PURCHASES, "P_RECEIPT"));
        add(posted("purchase-credit-memo", DocumentArea.PURCHASES, "P_C_MEMO"));
        add(posted("purchase-return-shipment", DocumentArea.PURCHASES, "P_RT_SHIP"));
        add(posted("purchase-return-order", DocumentArea.PURCHASES, "P_RT_ORD_C"));
    }

    private void service() {
        add(type("service-order-create", DocumentArea.SERVICE)
                .recordedWhen(CREATED, PRINTED, SENT, CANCELED)
                .proposing("SV_ORD_C", CREATED));
        add(type("service-order-post", DocumentArea.SERVICE)
                .recordedWhen(POSTED, PRINTED, SENT, CANCELED)
                .proposing("SV_ORD_P", POSTED));
        add(unposted("service-contract", DocumentArea.SERVICE, "SV_CONTR"));
        add(unposted("service-contract-quote", DocumentArea.SERVICE, "SV_CONTR_Q"));
        add(unposted("service-quote", DocumentArea.SERVICE, "SV_QUOTE"));
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

    private void add(DocumentType type) {
        types.add(type.at(Placement.at(types.size() + 1)));
    }
}
