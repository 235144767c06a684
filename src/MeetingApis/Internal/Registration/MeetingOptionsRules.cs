namespace MeetingApis.Internal;

/// <summary>The rules that the options of all clients share.</summary>
internal static class MeetingOptionsRules
{
    private const int MostRetries = 2;

    public static List<string> Check(MeetingClientOptions options, params ReadOnlySpan<(string Name, string Value)> credentials)
    {
        string type = options.GetType().Name;
        var failures = new List<string>();
        CheckAddress(options.BaseAddress, $"{type}.{nameof(options.BaseAddress)}", failures);
        if (options.AttemptTimeout <= TimeSpan.Zero || options.AttemptTimeout > options.Timeout)
        {
            failures.Add($"{type}.{nameof(options.AttemptTimeout)} must be above zero and not above {nameof(options.Timeout)}, but they are {options.AttemptTimeout} and {options.Timeout}.");
        }
        else if (options.ConnectTimeout <= TimeSpan.Zero || options.ConnectTimeout > options.AttemptTimeout)
        {
            failures.Add($"{type}.{nameof(options.ConnectTimeout)} must be above zero and not above {nameof(options.AttemptTimeout)}, but they are {options.ConnectTimeout} and {options.AttemptTimeout}.");
        }

        if (options.Timeout > TimeSpan.FromDays(1))
        {
            failures.Add($"{type}.{nameof(options.Timeout)} must not be above one day, but is {options.Timeout}.");
        }

        if (options.MaxRetries is < 0 or > MostRetries)
        {
            failures.Add($"{type}.{nameof(options.MaxRetries)} must be 0 to {MostRetries}, but is {options.MaxRetries}.");
        }

        if (options.TokenCache is not null && options.TokenProtector is null)
        {
            failures.Add($"{type}.{nameof(options.TokenCache)} is set, but {nameof(options.TokenProtector)} is not. Set {nameof(MeetingApis.TokenProtector)}.{nameof(TokenProtector.FromKey)}(key), or {nameof(MeetingApis.TokenProtector)}.{nameof(TokenProtector.Plain)} to share tokens unencrypted.");
        }

        foreach ((string name, string value) in credentials)
        {
            if (options.AccessTokenProvider is null && string.IsNullOrWhiteSpace(value))
            {
                failures.Add($"{type}.{name} is missing. Set it, or set {nameof(options.AccessTokenProvider)}.");
            }
        }

        return failures;
    }

    /// <summary>Adds a failure if an address is not allowed. The failure prints the address without its confidential parts.</summary>
    public static void CheckAddress(Uri? address, string name, List<string> failures)
    {
        if (address is null || !IsAllowedAddress(address))
        {
            failures.Add($"{name} must be an https address (http only for the local machine), but is '{AddressText.Of(address)}'.");
        }
        else if (address.Query.Length > 0 || address.Fragment.Length > 0 || address.UserInfo.Length > 0)
        {
            failures.Add($"{name} cannot have a query, a fragment or a user.");
        }
    }

    /// <summary>Whether secrets may be sent to the address.</summary>
    private static bool IsAllowedAddress(Uri address) =>
        address.IsAbsoluteUri && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback));
}
