/**
 * Replicas in S3-compatible object stores. The AWS SDK is in the ZIP package and not in the single
 * jar.
 *
 * <p>{@link lantai.archive.s3.S3BackendProvider} opens a bucket as {@link
 * lantai.archive.s3.S3Backend}.
 *
 * <p>In: {@code s3://bucket/prefix}; region, endpoint and credentials from the AWS SDK's
 * environment variables and system properties. Out: {@link lantai.archive.StorageBackend}.
 * Libraries: AWS SDK.
 */
@NullMarked
package lantai.archive.s3;

import org.jspecify.annotations.NullMarked;
