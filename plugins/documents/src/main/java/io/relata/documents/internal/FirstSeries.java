package io.relata.documents.internal;

import io.relata.platform.access.Access;
import io.relata.platform.number.Numbering;
import io.relata.setup.ShippedSeries;
import java.util.Objects;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Makes the number series of documents where it is missing, so that the first document can be created at once. */
@Component
public class FirstSeries {

    /** The series of documents. */
    public static final ShippedSeries DOCUMENTS = new ShippedSeries(
            Objects.requireNonNull(DocumentSettings.FRESH.documentNos()), "D", 5, "Documents", "documents.title");

    @Bean
    SmartInitializingSingleton seriesOfDocuments(Access access, Numbering numbering) {
        return () -> DOCUMENTS.createIfMissing(access, numbering);
    }
}
