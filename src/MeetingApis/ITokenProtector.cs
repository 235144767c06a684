namespace MeetingApis;

/// <summary>
/// Makes access tokens and grants unreadable before they leave the process, and readable again.
/// <see cref="TokenProtector"/> has ready ones; bring another to use a key service of your own. Called by many threads.
/// </summary>
public interface ITokenProtector
{
    /// <summary>Makes a value unreadable.</summary>
    /// <param name="value">The value. A secret.</param>
    /// <param name="purpose">What the value is stored as. The same value under another purpose must not be accepted.</param>
    byte[] Protect(ReadOnlySpan<byte> value, string purpose);

    /// <summary>Undoes <see cref="Protect"/>.</summary>
    /// <param name="protectedValue">What <see cref="Protect"/> returned, in this process or in another.</param>
    /// <param name="purpose">What the value is stored as.</param>
    /// <returns>The value; null where it was altered, made with an unknown key or for another purpose.</returns>
    byte[]? Unprotect(ReadOnlySpan<byte> protectedValue, string purpose);
}
