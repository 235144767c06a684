using System.Security.Cryptography;

namespace MeetingApis.Internal;

/// <summary>Decrypts with one AES key in CBC mode. Its ciphers keep the key: to give it to one takes longer than to decrypt an event.</summary>
internal sealed class CbcDecryptor
{
    /// <summary>The size of a block, and of the initial vector.</summary>
    public const int BlockSize = 16;

    private readonly IdlePool<ICryptoTransform> _ciphers;

    /// <param name="key">The key.</param>
    public CbcDecryptor(byte[] key) => _ciphers = new IdlePool<ICryptoTransform>(() =>
    {
        using var aes = Aes.Create();
        aes.Key = key;
        aes.Padding = PaddingMode.None;
        return aes.CreateDecryptor();
    });

    /// <summary>Decrypts blocks in place. The padding stays.</summary>
    /// <param name="blocks">The initial vector, followed by the encrypted blocks. What is left in place of the vector means nothing.</param>
    /// <param name="size">How many bytes these are, of whole blocks.</param>
    public void Decrypt(byte[] blocks, int size)
    {
        ICryptoTransform cipher = _ciphers.Take();
        // A block depends on the encrypted one before it and on no other: with the vector in front, what the cipher decrypted last does not matter.
        cipher.TransformBlock(blocks, 0, size, blocks, 0);
        _ciphers.PutBack(cipher);
    }
}
