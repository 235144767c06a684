namespace MeetingApis;

/// <summary>
/// Encrypts access tokens and grants before they leave the process, and decrypts them again.
/// <see cref="TokenProtector"/> has ready-made ones; write your own to use a key service. It is called by many threads.
/// </summary>
public interface ITokenProtector
{
    /// <summary>Protects a value.</summary>
    /// <param name="value">The value. A secret.</param>
    /// <param name="purpose">What the value is stored as. <see cref="Unprotect"/> must not accept the value for another purpose.</param>
    byte[] Protect(ReadOnlySpan<byte> value, string purpose);

    /// <summary>Undoes <see cref="Protect"/>.</summary>
    /// <param name="protectedValue">The result of <see cref="Protect"/>, from this process or another one.</param>
    /// <param name="purpose">What the value is stored as.</param>
    /// <returns>The value, or null if it was altered, or protected with an unknown key or for another purpose.</returns>
    byte[]? Unprotect(ReadOnlySpan<byte> protectedValue, string purpose);
}
