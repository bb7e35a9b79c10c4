package zwiesprache.serve;

import zwiesprache.build.BuildResult;
import zwiesprache.output.Memory;

/**
 * A build that has ended.
 *
 * @param site what it made; a site only if the result has not failed
 */
public record Built(BuildResult result, Memory site) {}
