declare const BUILD: string;

/** Tells builds of the program apart, of one version too: the SHA-256 of what it was built of. */
export const BUILD_ID = typeof BUILD === 'undefined' ? 'unbuilt' : BUILD;
