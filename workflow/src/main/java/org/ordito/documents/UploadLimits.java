package org.ordito.documents;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What may be sent in one place.
 *
 * @param types    accepted types, at least one
 * @param maxBytes largest file, in bytes
 */
public record UploadLimits(Set<FileType> types, long maxBytes) {

    private static final long MEGABYTE = 1024L * 1024;

    /** The widest there are: every type, up to 10 MB. A call may narrow them. */
    public static final UploadLimits DEFAULT = new UploadLimits(EnumSet.allOf(FileType.class), 10 * MEGABYTE);

    public UploadLimits {
        if (types.isEmpty() || maxBytes <= 0) {
            throw new IllegalArgumentException("nothing could be sent");
        }
        types = Collections.unmodifiableSet(EnumSet.copyOf(types));
    }

    /** The names of the accepted types, as people know them. */
    public String names() {
        return types.stream().map(FileType::name).collect(Collectors.joining(", "));
    }

    /** The largest file, in whole megabytes. */
    public long megabytes() {
        return maxBytes / MEGABYTE;
    }
}
