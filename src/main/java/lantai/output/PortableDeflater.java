package lantai.output;

import java.util.Arrays;
import java.util.zip.Deflater;

/**
 * Compresses to DEFLATE (RFC 1951) with the fixed Huffman codes (section 3.2.6). Its output depends
 * only on the input, whereas the JDK's depends on the zlib of the system. It supports only the
 * methods of {@link Deflater} that {@link java.util.zip.ZipOutputStream} calls.
 */
final class PortableDeflater extends Deflater {

  /** Bytes compressed at a time: the DEFLATE window (section 2), so that no distance exceeds it. */
  private static final int BLOCK = 1 << 15;

  private static final int SHORTEST = 3;
  private static final int LONGEST = 258;
  private static final int HASH_BITS = 15;

  /** Number of earlier positions tried for a match. */
  private static final int TRIES = 48;

  private static final int END_OF_BLOCK = 256;

  /** First length of each code from 257 on, and first distance of each code (section 3.2.5). */
  private static final int[] LENGTHS = firsts(29, 4, SHORTEST);

  private static final int[] DISTANCES = firsts(30, 2, 1);

  private final byte[] block = new byte[BLOCK];
  private final int[] last = new int[1 << HASH_BITS];
  private final int[] previous = new int[BLOCK];
  private byte[] input = {};
  private int inputAt;
  private int inputEnd;
  private int filled;
  private byte[] output = new byte[BLOCK / 4];
  private int outputAt;
  private int outputEnd;
  private long bits;
  private int bitCount;
  private boolean finishing;
  private boolean ended;
  private long read;
  private long written;

  PortableDeflater() {
    super(NO_COMPRESSION, true);
  }

  /**
   * Returns the first value of each code.
   *
   * @param group number of codes with the same number of extra bits; the first {@code 2 * group}
   *     codes have none
   */
  private static int[] firsts(int codes, int group, int first) {
    int[] firsts = new int[codes];
    for (int code = 0, value = first; code < codes; code++) {
      firsts[code] = value;
      value += 1 << extraBits(code, group);
    }
    return firsts;
  }

  private static int extraBits(int code, int group) {
    return Math.max(0, code / group - 1);
  }

  @Override
  public void setInput(byte[] bytes, int from, int length) {
    input = bytes;
    inputAt = from;
    inputEnd = from + length;
  }

  @Override
  public boolean needsInput() {
    return inputAt == inputEnd && outputAt == outputEnd;
  }

  @Override
  public void finish() {
    finishing = true;
  }

  @Override
  public boolean finished() {
    return ended && outputAt == outputEnd;
  }

  @Override
  public int deflate(byte[] bytes, int from, int length) {
    while (outputAt == outputEnd && !ended && (inputAt < inputEnd || finishing)) {
      outputAt = 0;
      outputEnd = 0;
      int taken = Math.min(inputEnd - inputAt, BLOCK - filled);
      System.arraycopy(input, inputAt, block, filled, taken);
      inputAt += taken;
      filled += taken;
      read += taken;
      if (filled == BLOCK || inputAt == inputEnd && finishing) {
        ended = inputAt == inputEnd && finishing;
        compress();
      }
    }
    int given = Math.min(length, outputEnd - outputAt);
    System.arraycopy(output, outputAt, bytes, from, given);
    outputAt += given;
    written += given;
    return given;
  }

  @Override
  public long getBytesRead() {
    return read;
  }

  @Override
  public long getBytesWritten() {
    return written;
  }

  @Override
  public void reset() {
    setInput(new byte[0], 0, 0);
    filled = 0;
    outputAt = 0;
    outputEnd = 0;
    bits = 0;
    bitCount = 0;
    finishing = false;
    ended = false;
    read = 0;
    written = 0;
  }

  private void compress() {
    put(ended ? 1 : 0, 1);
    put(1, 2);
    Arrays.fill(last, -1);
    for (int at = 0; at < filled; ) {
      int distance = 0;
      int length = SHORTEST - 1;
      int tries = TRIES;
      for (int earlier = at + SHORTEST > filled ? -1 : last[hash(at)];
          earlier >= 0 && tries > 0;
          earlier = previous[earlier], tries--) {
        int same = same(earlier, at);
        if (same > length) {
          length = same;
          distance = at - earlier;
        }
      }
      if (distance == 0) {
        length = 1;
        putSymbol(block[at] & 0xFF);
      } else {
        putMatch(length, distance);
      }
      for (int end = at + length; at < end; at++) {
        if (at + SHORTEST <= filled) {
          previous[at] = last[hash(at)];
          last[hash(at)] = at;
        }
      }
    }
    putSymbol(END_OF_BLOCK);
    if (ended) {
      put(0, -bitCount & 7);
    }
    filled = 0;
  }

  private int hash(int at) {
    int three = block[at] << 16 ^ block[at + 1] << 8 ^ block[at + 2];
    return three * 0x9E3779B1 >>> Integer.SIZE - HASH_BITS;
  }

  private int same(int earlier, int at) {
    int most = Math.min(LONGEST, filled - at);
    int mismatch = Arrays.mismatch(block, earlier, earlier + most, block, at, at + most);
    return mismatch < 0 ? most : mismatch;
  }

  private void putMatch(int length, int distance) {
    // The greatest length has its own code without extra bits.
    int code = length == LONGEST ? LENGTHS.length - 1 : code(LENGTHS, length, 1);
    putSymbol(END_OF_BLOCK + 1 + code);
    if (length < LONGEST) {
      put(length - LENGTHS[code], extraBits(code, 4));
    }
    code = code(DISTANCES, distance, 0);
    put(Integer.reverse(code) >>> Integer.SIZE - 5, 5);
    put(distance - DISTANCES[code], extraBits(code, 2));
  }

  private static int code(int[] firsts, int value, int withoutLast) {
    int found = Arrays.binarySearch(firsts, 0, firsts.length - withoutLast, value);
    return found < 0 ? -found - 2 : found;
  }

  /** Writes the fixed code of a literal byte, a length or the end of the block. */
  private void putSymbol(int symbol) {
    if (symbol < 144) {
      putReversed(0x30 + symbol, 8);
    } else if (symbol < END_OF_BLOCK) {
      putReversed(0x190 + symbol - 144, 9);
    } else if (symbol < 280) {
      putReversed(symbol - END_OF_BLOCK, 7);
    } else {
      putReversed(0xC0 + symbol - 280, 8);
    }
  }

  private void putReversed(int code, int count) {
    put(Integer.reverse(code) >>> Integer.SIZE - count, count);
  }

  private void put(int value, int count) {
    bits |= (long) value << bitCount;
    for (bitCount += count; bitCount >= Byte.SIZE; bitCount -= Byte.SIZE) {
      if (outputEnd == output.length) {
        output = Arrays.copyOf(output, output.length * 2);
      }
      output[outputEnd++] = (byte) bits;
      bits >>>= Byte.SIZE;
    }
  }
}
