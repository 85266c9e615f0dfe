package org.banso.broken.layers.meeting.service;

import jakarta.faces.context.FacesContext;

/** A service that knows pages. */
public class BrokenShower {
    public Object show() {
        return FacesContext.getCurrentInstance();
    }
}
