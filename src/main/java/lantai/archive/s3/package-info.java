/**
 * Replicas in S3-compatible object stores. The AWS SDK is in the ZIP and not in the jar that runs
 * alone.
 *
 * <p>In: {@code s3://bucket/prefix}; region, endpoint and credentials from the AWS SDK's own
 * environment variables and system properties. Out: {@link lantai.archive.StorageBackend}. Library:
 * AWS SDK.
 */
@NullMarked
package lantai.archive.s3;

import org.jspecify.annotations.NullMarked;
