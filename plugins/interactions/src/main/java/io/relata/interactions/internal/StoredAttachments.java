package io.relata.interactions.internal;

import io.relata.interactions.Attachment;
import io.relata.interactions.AttachmentFiles;
import io.relata.interactions.Interactions;
import io.relata.platform.access.Access;
import io.relata.platform.file.Files;
import io.relata.platform.file.StoredFile;
import io.relata.platform.settings.Settings;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

@Service
class StoredAttachments implements AttachmentFiles {
    private final Files files;
    private final Settings settings;
    private final Access access;

    StoredAttachments(Files files, Settings settings, Access access) {
        this.files = files;
        this.settings = settings;
        this.access = access;
    }

    @Override
    public StoredFile store(String name, @Nullable String mediaType, InputStream content) {
        access.require(Interactions.WRITE);
        return files.store(name, mediaType == null ? "application/octet-stream" : mediaType, content, mostBytes());
    }

    @Override
    public long mostBytes() {
        return settings.get(InteractionSettings.class).attachmentBytes();
    }

    @Override
    public InputStream open(Attachment attachment) {
        access.require(Interactions.READ);
        return files.open(attachment.fileId());
    }
}
