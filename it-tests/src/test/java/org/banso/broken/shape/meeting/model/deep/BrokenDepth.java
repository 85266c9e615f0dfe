package org.banso.broken.shape.meeting.model.deep;

/** Below a layer. */
public class BrokenDepth {}
