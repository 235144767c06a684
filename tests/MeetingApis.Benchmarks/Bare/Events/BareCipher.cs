using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace MeetingApis.Benchmarks.Bare;

/// <summary>The cryptography of events as programs write it by hand.</summary>
internal static class BareCipher
{
    private const int Prefix = 20;

    /// <summary>Feishu: the initial vector stands before the ciphertext.</summary>
    public static byte[] OpenFeishu(byte[] key, string encrypted)
    {
        byte[] bytes = Convert.FromBase64String(encrypted);
        using var aes = Aes.Create();
        aes.Key = key;
        return aes.DecryptCbc(bytes.AsSpan(16), bytes.AsSpan(0, 16));
    }

    /// <summary>WeCom and DingTalk: 16 random bytes, the length, the text, the receiver, and a padding of up to 32.</summary>
    public static byte[] OpenEnvelope(byte[] key, string encrypted, string receiver)
    {
        using var aes = Aes.Create();
        aes.Key = key;
        byte[] opened = aes.DecryptCbc(Convert.FromBase64String(encrypted), key.AsSpan(0, 16), PaddingMode.None);
        int end = opened.Length - opened[^1];
        int length = BinaryPrimitives.ReadInt32BigEndian(opened.AsSpan(16));
        if (Encoding.UTF8.GetString(opened, Prefix + length, end - Prefix - length) != receiver)
        {
            throw new CryptographicException("The event is for somebody else.");
        }

        return opened[Prefix..(Prefix + length)];
    }

    public static void RequireSigned(string signature, string token, string timestamp, string nonce, string encrypted)
    {
        string[] parts = [token, timestamp, nonce, encrypted];
        Array.Sort(parts, StringComparer.Ordinal);
#pragma warning disable CA5350 // The vendors sign so.
        string expected = Convert.ToHexStringLower(SHA1.HashData(Encoding.UTF8.GetBytes(string.Concat(parts))));
#pragma warning restore CA5350
        RequireEqual(signature, expected);
    }

    public static void RequireEqual(string signature, string expected)
    {
        if (!CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(signature), Encoding.UTF8.GetBytes(expected)))
        {
            throw new CryptographicException("The signature is wrong.");
        }
    }
}
