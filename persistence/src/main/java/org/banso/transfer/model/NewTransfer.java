package org.banso.transfer.model;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.banso.kernel.model.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * A file is to be laid down.
 *
 * @param fileName for the eye alone
 * @param charset as what a CSV is to be read; null leaves it to what is in it
 */
public record NewTransfer(
        @NotNull TransferKind kind,
        @NotBlank @PlainText(max = NewTransfer.LONGEST_NAME) String fileName,
        @Nullable FileForm charset)
        implements Serializable {

    public static final int LONGEST_NAME = 200;
}
