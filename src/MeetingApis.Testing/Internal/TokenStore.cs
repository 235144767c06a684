using System.Security.Cryptography;

namespace MeetingApis.Testing;

/// <summary>The tokens of one app. Each lives two hours, at all three vendors.</summary>
/// <param name="time">What expiry is measured on.</param>
/// <param name="prefix">What every token begins with, where the vendor marks the kinds.</param>
/// <param name="reissueBelow">With less than this left, a request gives a new token; the old one lives on to its end.</param>
/// <param name="extendsLife">Whether asking again gives the same token two full hours.</param>
internal sealed class TokenStore(TimeProvider time, Func<TokenHolder, string> prefix, TimeSpan reissueBelow, bool extendsLife)
{
    private static readonly TimeSpan s_lifetime = TimeSpan.FromHours(2);
    private static readonly TokenHolder s_internalApp = new();

    private readonly Dictionary<string, (DateTimeOffset Expiry, TokenHolder Holder)> _issued = new(StringComparer.Ordinal);
    private readonly Dictionary<TokenHolder, string> _current = [];

    /// <summary>Issues a token.</summary>
    /// <param name="holder">For whom; null for an internal app.</param>
    /// <param name="isNew">Whether it is a new one in any case.</param>
    public (string Token, long ExpiresInSeconds) Issue(TokenHolder? holder = null, bool isNew = false)
    {
        holder ??= s_internalApp;
        DateTimeOffset now = time.GetUtcNow();
        if (isNew || !_current.TryGetValue(holder, out string? token) || !_issued.TryGetValue(token, out (DateTimeOffset Expiry, TokenHolder Holder) known) || known.Expiry <= now || known.Expiry - now < reissueBelow)
        {
            token = _current[holder] = prefix(holder) + RandomNumberGenerator.GetHexString(40, lowercase: true);
            _issued[token] = (now + s_lifetime, holder);
        }
        else if (extendsLife)
        {
            _issued[token] = (now + s_lifetime, holder);
        }

        return (token, (long)(_issued[token].Expiry - now).TotalSeconds);
    }

    public TokenState Check(string token)
    {
        if (!_issued.TryGetValue(token, out (DateTimeOffset Expiry, TokenHolder Holder) known))
        {
            return TokenState.Unknown;
        }

        return time.GetUtcNow() < known.Expiry ? TokenState.Valid : TokenState.Expired;
    }

    /// <summary>For whom a token was issued; null for one that never was.</summary>
    public TokenHolder? HolderOf(string token) => _issued.TryGetValue(token, out (DateTimeOffset Expiry, TokenHolder Holder) known) ? known.Holder : null;

    /// <summary>The users who have a token that is valid now.</summary>
    public IReadOnlyList<string> Users() =>
        [.. _issued.Values.Where(known => known.Expiry > time.GetUtcNow()).Select(static known => known.Holder.User).OfType<string>().Distinct(StringComparer.Ordinal)];

    public void Revoke(string tenant)
    {
        foreach ((string? token, (DateTimeOffset Expiry, TokenHolder Holder) known) in _issued)
        {
            if (known.Holder.Tenant == tenant)
            {
                _issued.Remove(token);
            }
        }
    }

    public void Revoke()
    {
        _issued.Clear();
        _current.Clear();
    }
}
