using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace MeetingApis.Feishu.Internal;

/// <summary>Signatures and encryption by the key of an app.</summary>
internal sealed class FeishuEventCipher
{
    private const int BlockSize = CbcDecryptor.BlockSize;
    private const int HexLength = 64;

    /// <summary>Feishu's texts in headers are far shorter.</summary>
    private const int MostHeaderCharacters = 256;

    private readonly byte[] _signingKey;
    private readonly byte[] _encryptionKey;
    private readonly CbcDecryptor _decryptor;
    private readonly IdlePool<IncrementalHash> _hashes = new(static () => IncrementalHash.CreateHash(HashAlgorithmName.SHA256));

    public FeishuEventCipher(string encryptKey)
    {
        _signingKey = Encoding.UTF8.GetBytes(encryptKey);
        _encryptionKey = SHA256.HashData(_signingKey);
        _decryptor = new CbcDecryptor(_encryptionKey);
    }

    /// <summary>Whether the signature is that of the body, in the bytes that were received.</summary>
    public bool IsSigned(FeishuEventSignature signature, ReadOnlySpan<byte> body)
    {
        Span<byte> received = stackalloc byte[HexLength];
        if (signature.Value.Length != HexLength || signature.Timestamp.Length > MostHeaderCharacters || signature.Nonce.Length > MostHeaderCharacters
            || Ascii.ToLower(signature.Value, received, out _) != OperationStatus.Done)
        {
            return false;
        }

        Span<byte> expected = stackalloc byte[HexLength];
        Ascii.ToLower(Hash(signature.Timestamp, signature.Nonce, body), expected, out _);
        return CryptographicOperations.FixedTimeEquals(received, expected);
    }

    /// <summary>Signs a body, as Feishu does.</summary>
    public FeishuEventSignature Sign(string timestamp, string nonce, ReadOnlySpan<byte> body) =>
        new(timestamp, nonce, Hash(timestamp, nonce, body).ToLowerInvariant());

    /// <summary>Takes the encrypted text out of a body, and decrypts it.</summary>
    /// <returns>Why that is impossible; null where it succeeded.</returns>
    public EventRefusal? TryOpen(ReadOnlySpan<byte> body, out byte[] json)
    {
        json = [];
        var members = new FeishuEventMembers();
        if (members.TryFind(body) is { } refusal)
        {
            return refusal;
        }

        return members.Encrypted switch
        {
            0 => EventRefusal.NotEncrypted,
            1 => TryDecode(body[members.Root[FeishuEventMembers.Encrypt]], out byte[] blocks) && TryDecrypt(blocks, out json) ? null : EventRefusal.Decryption,
            _ => EventRefusal.Incomplete,
        };
    }

    /// <summary>Encrypts a text, as Feishu does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="initialVector">16 random bytes.</param>
    /// <returns>The body of a delivery.</returns>
    public byte[] Seal(ReadOnlySpan<byte> text, ReadOnlySpan<byte> initialVector)
    {
        using var aes = Aes.Create();
        aes.Key = _encryptionKey;
        byte[] encrypted = [.. initialVector, .. aes.EncryptCbc(text, initialVector)];
        using var body = new MemoryStream();
        using (var writer = new Utf8JsonWriter(body, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartObject();
            writer.WriteString("encrypt"u8, Convert.ToBase64String(encrypted));
            writer.WriteEndObject();
        }

        return body.ToArray();
    }

    private static bool TryDecode(ReadOnlySpan<byte> value, out byte[] bytes)
    {
        bytes = [];
        var reader = new Utf8JsonReader(value);
        reader.Read();
        try
        {
            return reader.TokenType == JsonTokenType.String && reader.TryGetBytesFromBase64(out bytes!);
        }
        catch (InvalidOperationException)
        {
            // The text holds half a character.
            return false;
        }
    }

    /// <summary>Decrypts, in place, an initial vector that is followed by whole blocks, padded as PKCS #7 says.</summary>
    private bool TryDecrypt(byte[] blocks, out byte[] text)
    {
        text = [];
        if (blocks.Length < BlockSize * 2 || blocks.Length % BlockSize != 0)
        {
            return false;
        }

        _decryptor.Decrypt(blocks, blocks.Length);
        int padding = blocks[^1];
        if (padding is 0 or > BlockSize || blocks.AsSpan(blocks.Length - padding).ContainsAnyExcept((byte)padding))
        {
            return false;
        }

        text = blocks[BlockSize..^padding];
        return true;
    }

    private string Hash(string timestamp, string nonce, ReadOnlySpan<byte> body)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        IncrementalHash sha = _hashes.Take();
        sha.AppendData(Encoding.UTF8.GetBytes(timestamp));
        sha.AppendData(Encoding.UTF8.GetBytes(nonce));
        sha.AppendData(_signingKey);
        sha.AppendData(body);
        sha.GetHashAndReset(hash);
        _hashes.PutBack(sha);
        return Convert.ToHexString(hash);
    }
}
