using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Primitives;

namespace MeetingApis.Testing;

/// <summary>A request, read completely.</summary>
internal sealed class SimulatorRequest(HttpRequest http, RouteValueDictionary routeValues, string body)
{
    private const string Mask = "***";

    private static readonly HashSet<string> s_secretNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "Authorization", "x-acs-dingtalk-access-token", "access_token", "corpsecret",
    };

    public string Path => http.Path.Value ?? "";

    /// <summary>The query as it was sent, with its question mark; empty for none.</summary>
    public string QueryText => http.QueryString.Value ?? "";

    public string Body => body;

    public bool HasJsonContentType => http.HasJsonContentType();

    public string RouteValue(string name) => (string)routeValues[name]!;

    /// <summary>The header's value, null when it was not sent.</summary>
    public string? Header(string name) => http.Headers.TryGetValue(name, out StringValues values) ? values.ToString() : null;

    /// <summary>The parameter's first value, null when it was not sent.</summary>
    public string? Query(string name) => http.Query.TryGetValue(name, out StringValues values) ? values[0] : null;

    /// <summary>All values of a repeated parameter, empty when it was not sent.</summary>
    public IReadOnlyList<string> QueryValues(string name) => [.. http.Query[name].OfType<string>()];

    /// <summary>Whether the parameter says true, in any case.</summary>
    public bool IsTrue(string name) => string.Equals(Query(name), "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads the body as a JSON object; false for anything else.</summary>
    public bool TryReadObject([NotNullWhen(true)] out JsonElement? root)
    {
        root = null;
        try
        {
            using var document = JsonDocument.Parse(body);
            if (document.RootElement.ValueKind == JsonValueKind.Object)
            {
                root = document.RootElement.Clone();
            }
        }
        catch (JsonException)
        {
            // Not JSON: false says so.
        }

        return root is not null;
    }

    public ReceivedRequest ToReceived(DateTimeOffset receivedAt, string secret, TokenHolder? caller) => new()
    {
        ReceivedAt = receivedAt,
        Method = http.Method,
        Path = Path,
        Query = ToMaskedLookup(http.Query),
        Headers = ToMaskedLookup(http.Headers),
        Body = body.Replace(secret, Mask, StringComparison.Ordinal),
        Tenant = caller?.Tenant,
        User = caller?.User,
    };

    private static ILookup<string, string> ToMaskedLookup(
        IEnumerable<KeyValuePair<string, Microsoft.Extensions.Primitives.StringValues>> pairs) =>
        pairs
            .SelectMany(pair => pair.Value, (pair, value) => (pair.Key, Value: s_secretNames.Contains(pair.Key) ? Mask : value ?? ""))
            .ToLookup(pair => pair.Key, pair => pair.Value, StringComparer.OrdinalIgnoreCase);
}
