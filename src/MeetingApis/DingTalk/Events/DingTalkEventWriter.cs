using System.Globalization;
using System.Security.Cryptography;

namespace MeetingApis.DingTalk.Internal;

/// <summary>Writes what DingTalk expects in return: anything else it takes for a failure, and delivers again.</summary>
internal static class DingTalkEventWriter
{
    private const int NonceSize = 8;

    /// <summary>The word <c>success</c>, encrypted and signed with fresh random bytes.</summary>
    public static EventAnswer Success(EnvelopeCipher cipher, string ownerKey, DateTimeOffset now)
    {
        string timestamp = now.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
        // At once: each request for random bytes takes longer than to encrypt so little.
        Span<byte> random = stackalloc byte[EnvelopeCipher.RandomSize + NonceSize];
        RandomNumberGenerator.Fill(random);
        string nonce = Convert.ToHexString(random[EnvelopeCipher.RandomSize..]);
        return Success(cipher, cipher.Encrypt("success"u8, ownerKey, random), timestamp, nonce);
    }

    /// <summary>The same with a given time, nonce and ciphertext.</summary>
    public static EventAnswer Success(EnvelopeCipher cipher, string encrypted, string timestamp, string nonce) =>
        new(200, "application/json", $$"""{"msg_signature":"{{cipher.Sign(timestamp, nonce, encrypted)}}","timeStamp":"{{timestamp}}","nonce":"{{nonce}}","encrypt":"{{encrypted}}"}""");
}
