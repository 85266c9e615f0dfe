package org.banso.casefile.web;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import org.banso.casefile.model.CaseFilter;

/** The list of cases is found again as it was left; a name that it was narrowed by stands in no address. */
@SessionScoped
public class CaseListMemory implements Serializable {

    private static final long serialVersionUID = 1L;

    private CaseFilter filter = CaseFilter.all();

    public CaseFilter filter() {
        return filter;
    }

    void keep(CaseFilter chosen) {
        filter = chosen;
    }
}
