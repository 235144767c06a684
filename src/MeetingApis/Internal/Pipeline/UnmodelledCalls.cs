using System.Text.Json.Serialization.Metadata;

namespace MeetingApis.Internal;

/// <summary>Sends what callers write as a <see cref="MeetingRequest"/>, by the same pipeline as everything else.</summary>
/// <param name="vendor">The vendor.</param>
/// <param name="tokens">The kinds of token that its operations take.</param>
/// <param name="documentationUrl">The vendor's page on the codes that every operation can answer.</param>
internal sealed class UnmodelledCalls(MeetingVendor vendor, TokenKinds tokens, string documentationUrl)
{
    private readonly string _unnamed = $"{vendor.ToString().ToLowerInvariant()}.unmodelled";

    /// <summary>Whether the vendor has operations that succeed without a body.</summary>
    public bool AnswersNothing { get; init; }

    /// <summary>Finds the host by a path; null where the vendor has one host only.</summary>
    public Func<string, ApiHost>? HostOf { get; init; }

    /// <exception cref="ArgumentException">The request is another vendor's, or cannot be sent.</exception>
    public Task<TResponse> SendAsync<TResponse>(ApiInvoker invoker, MeetingRequest request, JsonTypeInfo<TResponse> responseType, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(responseType);
        ApiOperation operation = OperationOf(request);
        return invoker.ReadAsync(operation, RequestOf(request, operation, invoker.StartOf(operation)), responseType, cancellationToken);
    }

    private ApiOperation OperationOf(MeetingRequest request)
    {
        if (request.Operation is not { } known)
        {
            return new ApiOperation
            {
                Name = request.Name is { } name ? OperationName.Check(name, nameof(request)) : _unnamed,
                Vendor = vendor,
                Method = request.Method,
                PathTemplate = "",
                DocumentationUrl = documentationUrl,
                Tokens = tokens,
                AnswersNothing = AnswersNothing,
                Host = HostOf?.Invoke(request.Path) ?? ApiHost.Main,
                Safety = request.Safety == RetrySafety.ByVerb ? RequestVerb.SafetyOf(request.Method) : request.Safety,
            };
        }

        return known.Vendor != vendor ? throw new ArgumentException($"{known.Name} is not an operation of {vendor}.", nameof(request))
            : request.Safety != known.Safety || request.Name != known.Name ? throw new ArgumentException($"{known.Name} has a name and a retry safety of its own, which a request cannot change.", nameof(request))
            : known;
    }

    private static ApiRequest RequestOf(MeetingRequest request, ApiOperation operation, string start)
    {
        if (request.Body is not null && request.Method == HttpMethod.Get)
        {
            throw new ArgumentException("A GET request has no body: its parameters stand in Query.", nameof(request));
        }

        KeyValuePair<string, string>[] headers = [.. request.Headers.Select(static header => RequestHeaders.Check(header, nameof(request)))];
        var url = new RequestUrl(start);
        url.Append(request.Path);
        foreach ((string name, string? value) in request.Query)
        {
            url.AppendQuery(RequestHeaders.CheckQuery(name, nameof(request)), value);
        }

        if (operation.Key is { IsHeader: true } header && !headers.Any(one => one.Key.Equals(header.Name, StringComparison.OrdinalIgnoreCase)))
        {
            headers = [.. headers, new(header.Name, NewKey())];
        }
        else if (operation.Key is { IsHeader: false } parameter && !request.Query.Any(one => one.Key == parameter.Name && one.Value is not null))
        {
            url.AppendQuery(parameter.Name, NewKey());
        }

        return new ApiRequest(url.ToString(), start.Length)
        {
            Body = request.Body,
            BodyType = MeetingRequestJsonContext.Default.JsonNode,
            Headers = headers,
        };
    }

    /// <summary>As the methods of such operations do, a call makes a key where the caller gives none.</summary>
    private static string NewKey() => Guid.NewGuid().ToString();
}
