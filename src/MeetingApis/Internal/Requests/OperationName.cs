using System.Buffers;

namespace MeetingApis.Internal;

/// <summary>The names that callers give to operations outside of the catalogue.</summary>
internal static class OperationName
{
    private const int MostLength = 100;

    private static readonly SearchValues<char> s_allowed = SearchValues.Create("._0123456789abcdefghijklmnopqrstuvwxyz");

    /// <summary>Returns the name.</summary>
    /// <exception cref="ArgumentException">The name is empty or too long, or holds other characters.</exception>
    public static string Check(string name, string parameterName) => name.Length is > 0 and <= MostLength && !name.AsSpan().ContainsAnyExcept(s_allowed)
        ? name
        : throw new ArgumentException($"A name consists of lower-case letters, digits, dots and underscores, and of {MostLength} characters at most, such as feishu.room_configs.query.", parameterName);
}
