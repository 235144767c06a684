using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace MeetingApis.Testing;

/// <summary>
/// How WeCom and DingTalk seal what they send: AES-256-CBC, padded to 32 bytes, over 16 random bytes, a length, the text and
/// whom it is for; signed with SHA-1. Written from their pages, without the library's own code, so that a mistake in one of
/// the two shows.
/// </summary>
/// <param name="token">The token that signatures are made with.</param>
/// <param name="key">The key in its 43 characters.</param>
internal sealed class EnvelopeSeal(string token, string key)
{
    private const string KeyCharacters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private const int RandomSize = 16;
    private const int HeadSize = RandomSize + 4;
    private const int BlockSize = 32;

    private readonly byte[] _key = Convert.FromBase64String(key + "=");

    /// <summary>A key such as the vendors' settings show: most end in a character with bits that no key has.</summary>
    public static string NewKey() => RandomNumberGenerator.GetString(KeyCharacters, 43);

    /// <summary>A token such as the vendors' settings show.</summary>
    public static string NewToken() => RandomNumberGenerator.GetString(KeyCharacters, 24);

    /// <summary>A ciphertext that differs from another one in a character.</summary>
    public static string Alter(string encrypted) => (encrypted[0] == 'A' ? 'B' : 'A') + encrypted[1..];

    public string Sign(string timestamp, string nonce, string encrypted)
    {
        string[] parts = [token, timestamp, nonce, encrypted];
        Array.Sort(parts, StringComparer.Ordinal);

        // SHA-1 is what the vendors sign with.
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA1);
        sha.AppendData(Encoding.UTF8.GetBytes(string.Concat(parts)));
        return Convert.ToHexStringLower(sha.GetHashAndReset());
    }

    /// <summary>The address to which a ciphertext goes, with its signature.</summary>
    /// <param name="address">The address without it.</param>
    /// <param name="parameter">What the vendor calls the signature.</param>
    /// <param name="timestamp">The time, as the vendor writes it.</param>
    /// <param name="encrypted">What is signed.</param>
    public Uri Sign(Uri address, string parameter, string timestamp, string encrypted)
    {
        string nonce = RandomNumberGenerator.GetString("0123456789", 10);
        string query = $"{parameter}={Sign(timestamp, nonce, encrypted)}&timestamp={timestamp}&nonce={nonce}";
        return new UriBuilder(address) { Query = address.Query.Length > 1 ? $"{address.Query}&{query}" : query }.Uri;
    }

    public string Encrypt(string text, string receiver) => Encrypt(text, receiver, RandomNumberGenerator.GetBytes(RandomSize));

    /// <param name="text">The text.</param>
    /// <param name="receiver">Whom it is for.</param>
    /// <param name="random">16 bytes.</param>
    public string Encrypt(string text, string receiver, byte[] random)
    {
        byte[] said = Encoding.UTF8.GetBytes(text);
        byte[] length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, said.Length);
        byte[] plain = [.. random, .. length, .. said, .. Encoding.UTF8.GetBytes(receiver)];
        int padding = BlockSize - (plain.Length % BlockSize);
        byte[] padded = [.. plain, .. Enumerable.Repeat((byte)padding, padding)];
        return Convert.ToBase64String(Cipher(aes => aes.EncryptCbc(padded, aes.IV, PaddingMode.None)));
    }

    /// <summary>Opens what was sealed with the same key; null where it was not.</summary>
    public (string Text, string Receiver)? Decrypt(string encrypted)
    {
        try
        {
            byte[] padded = Cipher(aes => aes.DecryptCbc(Convert.FromBase64String(encrypted), aes.IV, PaddingMode.None));
            byte[] plain = padded[..^padded[^1]];
            int end = HeadSize + BinaryPrimitives.ReadInt32BigEndian(plain.AsSpan(RandomSize));
            return (Encoding.UTF8.GetString(plain[HeadSize..end]), Encoding.UTF8.GetString(plain[end..]));
        }
        catch (Exception e) when (e is FormatException or CryptographicException or ArgumentException or IndexOutOfRangeException)
        {
            return null;
        }
    }

    private byte[] Cipher(Func<Aes, byte[]> use)
    {
        using var aes = Aes.Create();
        aes.Key = _key;
        aes.IV = _key[..16];
        return use(aes);
    }
}
