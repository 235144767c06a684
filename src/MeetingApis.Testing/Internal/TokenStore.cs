using System.Security.Cryptography;

namespace MeetingApis.Testing;

/// <summary>The tokens of one app. Each lives two hours, at all three vendors.</summary>
/// <param name="time">What expiry is measured on.</param>
/// <param name="prefix">What every token begins with.</param>
/// <param name="reissueBelow">With less than this left, a request gives a new token; the old one lives on to its end.</param>
/// <param name="extendsLife">Whether asking again gives the same token two full hours.</param>
internal sealed class TokenStore(TimeProvider time, string prefix, TimeSpan reissueBelow, bool extendsLife)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(2);

    private readonly Dictionary<string, DateTimeOffset> _expiries = new(StringComparer.Ordinal);
    private string? _current;

    public (string Token, long ExpiresInSeconds) Issue()
    {
        var now = time.GetUtcNow();
        if (_current is null || !_expiries.TryGetValue(_current, out var expiry) || expiry <= now || expiry - now < reissueBelow)
        {
            _current = prefix + RandomNumberGenerator.GetHexString(40, lowercase: true);
            _expiries[_current] = now + Lifetime;
        }
        else if (extendsLife)
        {
            _expiries[_current] = now + Lifetime;
        }

        return (_current, (long)(_expiries[_current] - now).TotalSeconds);
    }

    public TokenState Check(string token)
    {
        if (!_expiries.TryGetValue(token, out var expiry))
        {
            return TokenState.Unknown;
        }

        return time.GetUtcNow() < expiry ? TokenState.Valid : TokenState.Expired;
    }

    public void Revoke()
    {
        _expiries.Clear();
        _current = null;
    }
}
