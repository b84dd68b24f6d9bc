package lantai.archive.s3;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lantai.archive.StorageBackend;
import lantai.archive.StorageBackendProvider;
import lantai.archive.StoreException;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.s3.S3Client;

/** Connects to {@code s3://bucket/prefix}. */
public final class S3BackendProvider implements StorageBackendProvider {

  private static final String SEGMENT = "[A-Za-z0-9_-][A-Za-z0-9._-]*";

  private static final Pattern URL =
      Pattern.compile(
          "s3://([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])/(" + SEGMENT + "(?:/" + SEGMENT + ")*)/?");

  @Override
  public StorageBackend connect(String url) throws IOException {
    Matcher matcher = URL.matcher(url);
    if (!matcher.matches()) {
      throw new StoreException("s3-address", url);
    }
    try {
      return new S3Backend(client(), matcher.group(1), matcher.group(2));
    } catch (SdkException e) {
      throw S3Backend.refused(url, String.valueOf(e.getMessage()));
    }
  }

  /**
   * Returns a client with path style and without the SDK's optional checksums, for stores other
   * than Amazon's.
   */
  private static S3Client client() {
    return S3Client.builder()
        .httpClientBuilder(UrlConnectionHttpClient.builder())
        .forcePathStyle(true)
        .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
        .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
        .build();
  }
}
