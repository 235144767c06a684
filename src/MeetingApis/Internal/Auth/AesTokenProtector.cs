using System.Security.Cryptography;
using System.Text;

namespace MeetingApis.Internal;

/// <summary>AES-256-GCM. A protected value is a format byte, the nonce, the tag and the ciphertext.</summary>
internal sealed class AesTokenProtector : ITokenProtector
{
    private const int KeyBytes = 32;
    private const int NonceBytes = 12;
    private const int TagBytes = 16;
    private const int HeaderBytes = 1 + NonceBytes + TagBytes;
    private const byte Format = 1;

    private readonly byte[][] _keys;

    /// <param name="keys">The key for new values, then those of old ones.</param>
    public AesTokenProtector(params byte[][] keys)
    {
        if (keys.Any(static key => key is not { Length: KeyBytes }))
        {
            throw new ArgumentException($"A key must be {KeyBytes} random bytes.", nameof(keys));
        }

        // Copies: whoever handed them over may wipe them.
        _keys = Array.ConvertAll(keys, static key => key.ToArray());
    }

    public byte[] Protect(ReadOnlySpan<byte> value, string purpose)
    {
        byte[] result = new byte[HeaderBytes + value.Length];
        result[0] = Format;
        Span<byte> nonce = result.AsSpan(1, NonceBytes);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(_keys[0], TagBytes);
        aes.Encrypt(nonce, value, result.AsSpan(HeaderBytes), result.AsSpan(1 + NonceBytes, TagBytes), Encoding.UTF8.GetBytes(purpose));
        return result;
    }

    public byte[]? Unprotect(ReadOnlySpan<byte> protectedValue, string purpose)
    {
        if (protectedValue.Length < HeaderBytes || protectedValue[0] != Format)
        {
            return null;
        }

        byte[] associated = Encoding.UTF8.GetBytes(purpose);
        byte[] value = new byte[protectedValue.Length - HeaderBytes];
        foreach (byte[] key in _keys)
        {
            using var aes = new AesGcm(key, TagBytes);
            try
            {
                aes.Decrypt(protectedValue.Slice(1, NonceBytes), protectedValue[HeaderBytes..], protectedValue.Slice(1 + NonceBytes, TagBytes), value, associated);
                return value;
            }
            catch (AuthenticationTagMismatchException)
            {
                // Made with another of the keys, or not by us.
            }
        }

        return null;
    }
}
