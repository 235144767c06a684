using System.Buffers;

namespace MeetingApis.Internal;

/// <summary>Reads the permission scopes that a vendor names in a message: "one of the following scopes is required: [vc:room, vc:room:readonly]".</summary>
internal static class ScopeText
{
    private static readonly SearchValues<char> s_ofScope = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._:-");

    private static readonly char[] s_separators = [',', '，', '、', ' '];

    /// <summary>The scopes between the first brackets that hold nothing else; empty for none.</summary>
    public static IReadOnlyList<string> In(string? message)
    {
        ReadOnlySpan<char> rest = message.AsSpan(0, Math.Min(message?.Length ?? 0, VendorText.Window));
        while (rest.IndexOf('[') is >= 0 and var start && rest[start..].IndexOf(']') is > 0 and var length)
        {
            string[] scopes = rest.Slice(start + 1, length - 1).ToString().Split(s_separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            if (scopes.Length > 0 && scopes.All(static scope => !scope.AsSpan().ContainsAnyExcept(s_ofScope)))
            {
                return [.. scopes.Distinct(StringComparer.Ordinal).Take(ApiError.MostParts)];
            }

            rest = rest[(start + 1)..];
        }

        return [];
    }
}
