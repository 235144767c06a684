using System.Globalization;
using System.Security.Cryptography;

namespace MeetingApis.DingTalk.Internal;

/// <summary>Writes what DingTalk expects in return: anything else it takes for a failure, and delivers again.</summary>
internal static class DingTalkEventWriter
{
    /// <summary>The word <c>success</c>, encrypted and signed with fresh random bytes.</summary>
    public static EventAnswer Success(EnvelopeCipher cipher, string ownerKey, DateTimeOffset now)
    {
        string timestamp = now.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
        string nonce = RandomNumberGenerator.GetHexString(16, lowercase: true);
        return Success(cipher, cipher.Encrypt("success"u8, ownerKey), timestamp, nonce);
    }

    /// <summary>The same with a given time, nonce and ciphertext.</summary>
    public static EventAnswer Success(EnvelopeCipher cipher, string encrypted, string timestamp, string nonce) =>
        new(200, "application/json", $$"""{"msg_signature":"{{cipher.Sign(timestamp, nonce, encrypted)}}","timeStamp":"{{timestamp}}","nonce":"{{nonce}}","encrypt":"{{encrypted}}"}""");
}
