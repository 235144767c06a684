using System.Security.Cryptography;
using MeetingApis.Internal;

namespace MeetingApis.Tests;

/// <summary>Encrypts as the vendors do, who take other random bytes each time.</summary>
internal static class RandomEncryption
{
    public static string Encrypt(this EnvelopeCipher cipher, ReadOnlySpan<byte> text, string receiver) =>
        cipher.Encrypt(text, receiver, RandomNumberGenerator.GetBytes(EnvelopeCipher.RandomSize));
}
