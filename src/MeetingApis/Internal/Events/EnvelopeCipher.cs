using System.Buffers;
using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace MeetingApis.Internal;

/// <summary>
/// The envelope in which WeCom and DingTalk deliver events: AES-256-CBC, padded to 32 bytes, over 16 random bytes, the
/// length of the text, the text and its receiver; signed with SHA-1 over the token, the time, a nonce and the ciphertext.
/// </summary>
internal sealed class EnvelopeCipher
{
    /// <summary>How many random bytes come before the length.</summary>
    public const int RandomSize = 16;

    private const int IvSize = CbcDecryptor.BlockSize;
    private const int BlockSize = 32;
    private const int HeadSize = RandomSize + sizeof(int);
    private const int SignatureSize = 2 * SHA1.HashSizeInBytes;

    /// <summary>The vendors' times and nonces have some ten characters. Longer ones cost an attacker's memory, not ours.</summary>
    private const int LongestParameter = 1024;

    private readonly byte[] _key;
    private readonly byte[] _token;
    private readonly CbcDecryptor _decryptor;
    private readonly IdlePool<ICryptoTransform> _encryptors;
    private readonly IdlePool<IncrementalHash> _hashes = new(static () => IncrementalHash.CreateHash(HashAlgorithmName.SHA1));

    /// <param name="key">The 32 bytes that <see cref="TryReadKey"/> made of the key's text.</param>
    /// <param name="token">The token that the app's settings show.</param>
    public EnvelopeCipher(byte[] key, string token)
    {
        (_key, _token) = (key, Encoding.UTF8.GetBytes(token));
        _decryptor = new CbcDecryptor(key);
        _encryptors = new IdlePool<ICryptoTransform>(CreateEncryptor);
    }

    /// <summary>Reads the 43 characters in which the vendors write a key: Base64 without its last sign, whose spare bits may be set.</summary>
    public static bool TryReadKey(string? text, out byte[] key)
    {
        key = new byte[BlockSize];
        return text?.Length == 43 && !text.AsSpan().ContainsAny(" \t\r\n=") && Convert.TryFromBase64String(text + "=", key, out int written) && written == BlockSize;
    }

    /// <summary>The signature of a ciphertext, in lower case.</summary>
    public string Sign(string timestamp, string nonce, string encrypted)
    {
        Span<byte> signature = stackalloc byte[SignatureSize];
        Sign(Encoding.UTF8.GetBytes(timestamp), Encoding.UTF8.GetBytes(nonce), Encoding.UTF8.GetBytes(encrypted), signature);
        return Encoding.ASCII.GetString(signature);
    }

    /// <summary>Whether the vendor signed the ciphertext. The time it takes does not depend on how much of the signature is right.</summary>
    public bool IsSigned(string signature, string timestamp, string nonce, ReadOnlySpan<byte> encrypted)
    {
        if (signature.Length != SignatureSize || timestamp.Length > LongestParameter || nonce.Length > LongestParameter)
        {
            return false;
        }

        Span<byte> expected = stackalloc byte[SignatureSize];
        Sign(Encoding.UTF8.GetBytes(timestamp), Encoding.UTF8.GetBytes(nonce), encrypted, expected);
        return CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(signature), expected);
    }

    /// <summary>Encrypts a text for a receiver.</summary>
    /// <param name="text">The text.</param>
    /// <param name="receiver">The receiver's id.</param>
    /// <param name="random">The random bytes, of <see cref="RandomSize"/>.</param>
    /// <returns>The ciphertext, in Base64.</returns>
    public string Encrypt(ReadOnlySpan<byte> text, string receiver, ReadOnlySpan<byte> random)
    {
        byte[] id = Encoding.UTF8.GetBytes(receiver);
        int size = HeadSize + text.Length + id.Length;
        int padding = BlockSize - (size % BlockSize);
        byte[] plain = new byte[size + padding];
        random[..RandomSize].CopyTo(plain);
        BinaryPrimitives.WriteInt32BigEndian(plain.AsSpan(RandomSize), text.Length);
        text.CopyTo(plain.AsSpan(HeadSize));
        id.CopyTo(plain, HeadSize + text.Length);
        plain.AsSpan(size).Fill((byte)padding);
        ICryptoTransform encryptor = _encryptors.Take();
        byte[] encrypted = encryptor.TransformFinalBlock(plain, 0, plain.Length);
        _encryptors.PutBack(encryptor);
        return Convert.ToBase64String(encrypted);
    }

    /// <summary>Decrypts a ciphertext. To be called only when it is known to be signed.</summary>
    /// <param name="encrypted">The ciphertext, in Base64.</param>
    /// <param name="text">The text.</param>
    /// <param name="receiver">The id of whom it was encrypted for.</param>
    /// <returns>False where Base64, length, padding or layout are wrong, as they are after decryption with another key.</returns>
    public bool TryDecrypt(ReadOnlySpan<byte> encrypted, out ReadOnlyMemory<byte> text, out string receiver)
    {
        (text, receiver) = (default, "");
        byte[] blocks = new byte[IvSize + Base64.GetMaxDecodedFromUtf8Length(encrypted.Length)];
        if (Base64.DecodeFromUtf8(encrypted, blocks.AsSpan(IvSize), out _, out int size) != OperationStatus.Done || size == 0 || size % BlockSize != 0)
        {
            return false;
        }

        Iv.CopyTo(blocks);
        _decryptor.Decrypt(blocks, IvSize + size);
        ReadOnlyMemory<byte> plain = blocks.AsMemory(IvSize, size);
        int padding = plain.Span[^1];
        if (padding is < 1 or > BlockSize || plain.Span[^padding..].ContainsAnyExcept((byte)padding) || size - padding < HeadSize)
        {
            return false;
        }

        uint length = BinaryPrimitives.ReadUInt32BigEndian(plain.Span[RandomSize..]);
        int rest = size - padding - HeadSize;
        if (length > rest)
        {
            return false;
        }

        text = plain.Slice(HeadSize, (int)length);
        receiver = Encoding.UTF8.GetString(plain.Span.Slice(HeadSize + (int)length, rest - (int)length));
        return true;
    }

    private static ReadOnlySpan<byte> Digits => "0123456789abcdef"u8;

    private ReadOnlySpan<byte> Iv => _key.AsSpan(0, IvSize);

    private ICryptoTransform CreateEncryptor()
    {
        using var aes = Aes.Create();
        aes.Key = _key;
        aes.IV = Iv.ToArray();
        aes.Padding = PaddingMode.None;
        return aes.CreateEncryptor();
    }

    /// <summary>Hashes the four values in the order of their characters.</summary>
    private void Sign(ReadOnlySpan<byte> timestamp, ReadOnlySpan<byte> nonce, ReadOnlySpan<byte> encrypted, Span<byte> signature)
    {
        ReadOnlySpan<byte> first = _token, second = timestamp, third = nonce, fourth = encrypted;
        Order(ref first, ref second);
        Order(ref third, ref fourth);
        Order(ref first, ref third);
        Order(ref second, ref fourth);
        Order(ref second, ref third);

        // SHA-1 is what the vendors sign with.
        IncrementalHash sha = _hashes.Take();
        sha.AppendData(first);
        sha.AppendData(second);
        sha.AppendData(third);
        sha.AppendData(fourth);
        Span<byte> hash = stackalloc byte[SHA1.HashSizeInBytes];
        sha.GetHashAndReset(hash);
        _hashes.PutBack(sha);
        for (int index = 0; index < hash.Length; index++)
        {
            (signature[2 * index], signature[(2 * index) + 1]) = (Digits[hash[index] >> 4], Digits[hash[index] & 0xF]);
        }
    }

    private static void Order(ref ReadOnlySpan<byte> one, ref ReadOnlySpan<byte> other)
    {
        if (one.SequenceCompareTo(other) > 0)
        {
            ReadOnlySpan<byte> greater = one;
            one = other;
            other = greater;
        }
    }
}
