using System.IO.Compression;
using System.Net.Http.Headers;

namespace MeetingApis.Internal;

/// <summary>
/// Unpacks an answer that came compressed through a transport that does not unpack: a handler of the host, or a gateway
/// that compresses unasked.
/// </summary>
internal static class PackedAnswer
{
    /// <summary>The compression that the answer still has; null if it has none.</summary>
    public static string? EncodingOf(HttpContentHeaders headers, ReadOnlySpan<byte> body)
    {
        if (!headers.NonValidated.TryGetValues("Content-Encoding", out HeaderStringValues values) || IsJson(body))
        {
            return null;
        }

        string encoding = string.Join(", ", values).Trim().ToLowerInvariant();
        return encoding is "" or "identity" ? null : encoding;
    }

    /// <summary>Replaces an answer by its unpacked content.</summary>
    /// <param name="body">The answer.</param>
    /// <param name="encoding">How it is packed.</param>
    /// <param name="most">The largest number of bytes that it may unpack to.</param>
    /// <returns>False where the encoding is unknown.</returns>
    /// <exception cref="InvalidDataException">The answer is not packed as its header says.</exception>
    public static bool TryUnpack(PooledBuffer body, string encoding, int most)
    {
        byte[] packed = body.Written.ToArray();
        using Stream? unpacking = Open(new MemoryStream(packed, writable: false), encoding, packed);
        if (unpacking is null)
        {
            return false;
        }

        body.Release();
        int read;
        do
        {
            read = unpacking.Read(body.GetSpan());
            body.Advance(read);
        }
        while (read > 0 && body.Length <= most);
        return true;
    }

    private static Stream? Open(Stream packed, string encoding, ReadOnlySpan<byte> start) => encoding switch
    {
        "gzip" or "x-gzip" => new GZipStream(packed, CompressionMode.Decompress),
        "br" => new BrotliStream(packed, CompressionMode.Decompress),
        // By its definition it is zlib's format; some servers leave zlib's head out, whose first byte ends in 8.
        "deflate" => start.Length > 0 && (start[0] & 0xF) == 8 ? new ZLibStream(packed, CompressionMode.Decompress) : new DeflateStream(packed, CompressionMode.Decompress),
        _ => null,
    };

    /// <summary>Whether the body is JSON already: a handler that unpacks may leave the header in place.</summary>
    private static bool IsJson(ReadOnlySpan<byte> body)
    {
        ReadOnlySpan<byte> text = body.Trim(" \t\r\n"u8);
        return text.StartsWith("{"u8) && text.EndsWith("}"u8);
    }
}
