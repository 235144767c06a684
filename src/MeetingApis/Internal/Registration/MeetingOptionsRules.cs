namespace MeetingApis.Internal;

/// <summary>The rules that the options of all clients share.</summary>
internal static class MeetingOptionsRules
{
    private const int MostRetries = 2;

    /// <param name="options">The options.</param>
    /// <param name="prefixes">How the paths of the vendor's API begin; none of them belongs into the base address.</param>
    /// <param name="credentials">What the app identifies itself with. All of it is needed, unless the host has tokens of its own.</param>
    public static OptionsFailures Check(MeetingClientOptions options, IReadOnlyList<string> prefixes, params ReadOnlySpan<(string Name, string? Value)> credentials)
    {
        var failures = new OptionsFailures();
        foreach ((string name, string? value) in credentials)
        {
            if (options.AccessTokenProvider is null && string.IsNullOrWhiteSpace(value))
            {
                failures.AddMissing($"{name} is missing. Set it, or set {nameof(options.AccessTokenProvider)}.");
            }
            else
            {
                CheckText(value, name, failures);
            }
        }

        CheckAddress(options.BaseAddress, nameof(options.BaseAddress), prefixes, failures);
        CheckTimes(options, failures);
        failures.Require(options.MaxRetries is >= 0 and <= MostRetries, $"{nameof(options.MaxRetries)} must be 0 to {MostRetries}, but is {options.MaxRetries}.");
        failures.Require(
            options.TokenCache is null || options.TokenProtector is not null,
            $"{nameof(options.TokenCache)} is set, but {nameof(options.TokenProtector)} is not. Set {nameof(TokenProtector)}.{nameof(TokenProtector.FromKey)}(key), or {nameof(TokenProtector)}.{nameof(TokenProtector.Plain)} to share tokens unencrypted.");
        return failures;
    }

    /// <summary>Adds a failure for what is copied along with an id or a secret, or stands in its place. Nothing is said of one that is not set.</summary>
    public static void CheckText(string? value, string name, OptionsFailures failures)
    {
        if (!string.IsNullOrEmpty(value) && CredentialText.FaultOf(value) is { } fault)
        {
            failures.Add($"{name} {fault}");
        }
    }

    /// <summary>Adds a failure if an address is not allowed. The failure prints the address without its confidential parts.</summary>
    public static void CheckAddress(Uri? address, string name, IReadOnlyList<string> prefixes, OptionsFailures failures)
    {
        if (address is null || !IsAllowedAddress(address))
        {
            failures.Add($"{name} must be an https address (http only for the local machine), but is '{AddressText.Of(address)}'.");
        }
        else if (address.Query.Length > 0 || address.Fragment.Length > 0 || address.UserInfo.Length > 0)
        {
            failures.Add($"{name} cannot have a query, a fragment or a user.");
        }
        else if (FirstPrefix(address, prefixes) is { } prefix)
        {
            failures.Add($"{name} must end before '{prefix}', with which the path of every operation begins. Set it to {Before(address, prefix)}.");
        }
    }

    private static void CheckTimes(MeetingClientOptions options, OptionsFailures failures)
    {
        if (options.AttemptTimeout <= TimeSpan.Zero || options.AttemptTimeout > options.Timeout)
        {
            failures.Add($"{nameof(options.AttemptTimeout)} must be above zero and not above {nameof(options.Timeout)}, but they are {options.AttemptTimeout} and {options.Timeout}.");
        }
        else if (options.ConnectTimeout <= TimeSpan.Zero || options.ConnectTimeout > options.AttemptTimeout)
        {
            failures.Add($"{nameof(options.ConnectTimeout)} must be above zero and not above {nameof(options.AttemptTimeout)}, but they are {options.ConnectTimeout} and {options.AttemptTimeout}.");
        }

        failures.Require(options.Timeout <= TimeSpan.FromDays(1), $"{nameof(options.Timeout)} must not be above one day, but is {options.Timeout}.");
    }

    /// <summary>Whether secrets may be sent to the address.</summary>
    private static bool IsAllowedAddress(Uri address) =>
        address.IsAbsoluteUri && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback));

    private static string? FirstPrefix(Uri address, IReadOnlyList<string> prefixes)
    {
        foreach (string segment in address.Segments)
        {
            foreach (string prefix in prefixes)
            {
                if (IsPrefix(segment, prefix))
                {
                    return prefix;
                }
            }
        }

        return null;
    }

    /// <summary>The address up to the segment that is the prefix, without a slash at its end.</summary>
    private static string Before(Uri address, string prefix)
    {
        int length = 0;
        foreach (string segment in address.Segments)
        {
            if (IsPrefix(segment, prefix))
            {
                break;
            }

            length += segment.Length;
        }

        return address.GetLeftPart(UriPartial.Authority) + address.AbsolutePath[..length].TrimEnd('/');
    }

    private static bool IsPrefix(string segment, string prefix) => string.Equals(segment.TrimEnd('/'), prefix, StringComparison.OrdinalIgnoreCase);
}
