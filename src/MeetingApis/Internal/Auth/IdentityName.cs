namespace MeetingApis.Internal;

/// <summary>The names of organisations and users, as applications give them.</summary>
internal static class IdentityName
{
    private const int MostLength = 256;

    /// <exception cref="ArgumentException">The name is empty, too long, or holds control characters.</exception>
    public static void Check(string name, string parameterName)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name, parameterName);
        if (name.Length > MostLength || name.Any(char.IsControl))
        {
            throw new ArgumentException($"It cannot hold control characters, or be longer than {MostLength} characters.", parameterName);
        }
    }
}
