/**
 * A bucket of an S3-compatible object store as a place for kept versions.
 *
 * <p>In: {@code s3://bucket/prefix}, and region, endpoint and credentials from the variables and
 * properties that the AWS SDK itself reads. Out: a {@link lantai.archive.StorageBackend}. The AWS
 * SDK lives here and nowhere else; this room is packed into a jar of its own and loaded on demand.
 */
package lantai.archive.s3;
