using System.Diagnostics.CodeAnalysis;
using System.Net.Http.Headers;

namespace MeetingApis;

/// <summary>An access token. It prints as <c>***</c>, so that it cannot end up in a log by accident.</summary>
public sealed class AccessToken
{
    /// <summary>Holds a token.</summary>
    /// <param name="value">The token as the vendor issued it, without a prefix such as <c>Bearer</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is empty, blank or holds a control character.</exception>
    public AccessToken(string value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value);
        if (!IsUsable(value))
        {
            throw new ArgumentException("An access token cannot hold control characters.", nameof(value));
        }

        Value = value;
    }

    /// <summary>The token itself. A secret: never log it.</summary>
    public string Value { get; }

    /// <summary>When the token was requested, by the wall clock of the requester. The earliest possible time when no other process shares the token.</summary>
    internal DateTimeOffset AskedAt { get; init; }

    /// <summary>The token as a header, created once for all calls.</summary>
    internal AuthenticationHeaderValue Bearer => field ??= new AuthenticationHeaderValue("Bearer", Value);

    /// <summary>Whether a text can be a token at all.</summary>
    internal static bool IsUsable([NotNullWhen(true)] string? value) => !string.IsNullOrWhiteSpace(value) && !value.Any(char.IsControl);

    /// <summary>Returns <c>***</c>.</summary>
    public override string ToString() => "***";
}
