package org.banso.assessment.model;

import java.io.Serializable;
import java.time.LocalDate;
import org.banso.directory.model.Agency;

/**
 * One re-assessment as it is laid beside the others.
 *
 * @param recordedBy name of the colleague
 * @param facts without what its reader may not see
 */
public record RoundLine(int number, LocalDate assessedOn, String recordedBy, Agency agency, IntakeFacts facts)
        implements Serializable {}
