package org.banso.desk.web;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Our own style, scripts and drawings carry their content's checksum in their address: browsers keep them for long and still
 * take a new one on the day when it comes.
 */
public class VersionedResources extends ResourceHandlerWrapper {

    private static final String OURS = "banso";
    private static final int BUFFER = 8_192;

    private final Map<String, String> versions = new ConcurrentHashMap<>();

    public VersionedResources(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public @Nullable Resource createResource(String name, String library) {
        Resource resource = super.createResource(name, library);
        return resource == null || !OURS.equals(library) ? resource : new Versioned(resource);
    }

    private String version(Resource resource) {
        return versions.computeIfAbsent(resource.getResourceName(), name -> checksum(resource));
    }

    private static String checksum(Resource resource) {
        CRC32 sum = new CRC32();
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = resource.getInputStream()) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                sum.update(buffer, 0, read);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Long.toHexString(sum.getValue());
    }

    private final class Versioned extends ResourceWrapper {

        Versioned(Resource wrapped) {
            super(wrapped);
        }

        @Override
        public String getRequestPath() {
            return super.getRequestPath() + "&v=" + version(getWrapped());
        }
    }
}
