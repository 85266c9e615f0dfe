package org.banso.attachment.model;

import java.io.IOException;
import java.io.OutputStream;

/** Where the bytes of a file go: it learns first what comes. */
public interface FileReceiver {

    OutputStream of(AttachmentLine file) throws IOException;
}
