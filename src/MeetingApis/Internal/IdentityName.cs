using System.Diagnostics.CodeAnalysis;

namespace MeetingApis.Internal;

/// <summary>The names of organisations and users, as applications give them.</summary>
internal static class IdentityName
{
    private const int MostLength = 256;

    /// <exception cref="ArgumentException">The name is empty, too long, or holds control characters.</exception>
    public static void Check(string name, string parameterName)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name, parameterName);
        if (!IsUsable(name))
        {
            throw new ArgumentException($"The name of an organisation or a user cannot hold control characters, or be longer than {MostLength} characters.", parameterName);
        }
    }

    /// <summary>Whether a text can be a name at all.</summary>
    public static bool IsUsable([NotNullWhen(true)] string? name) =>
        !string.IsNullOrWhiteSpace(name) && name.Length <= MostLength && !name.Any(char.IsControl);
}
