package org.banso.broken.uphill.person.model;

import java.util.List;
import org.banso.broken.uphill.casefile.model.CaseFile;

/** Asks uphill, in a type argument. */
public interface BrokenPerson {
    List<CaseFile> cases();
}
