using System.Text.Json.Serialization.Metadata;

namespace MeetingApis.Internal;

/// <summary>How the arguments of one interface method become a request. <see cref="MethodPlanner"/> reads it from the attributes, once.</summary>
internal sealed class MethodPlan(ApiOperation operation)
{
    /// <summary>Name and position of the arguments that must not be null; where they are text, they must not be empty either.</summary>
    public required (int Position, string Name)[] Required { get; init; }

    /// <summary>The path, in pieces: literal text, or the name of the argument that stands there.</summary>
    public required PathPart[] Path { get; init; }

    public required QueryPart[] Query { get; init; }

    public HeaderPart[] Headers { get; init; } = [];

    /// <summary>The idempotency key; null where the vendor takes none.</summary>
    public KeyPart? Key { get; init; }

    /// <summary>Position of the body; null for none.</summary>
    public int? Body { get; init; }

    public JsonTypeInfo? BodyType { get; init; }

    /// <summary>Position of the argument that knows rules on itself; null for none.</summary>
    public int? Validated { get; init; }

    /// <summary>Position and name of the arguments of which the vendor takes documented values only.</summary>
    public required (int Position, string Name)[] Codes { get; init; }

    /// <summary>Calls the pipeline for a method that returns a record; null where it returns its success only.</summary>
    public required ResponseSender? Sender { get; init; }

    /// <exception cref="ArgumentException">An argument is null, or cannot stand in a URL.</exception>
    public Task Send(ApiInvoker invoker, object?[] arguments)
    {
        foreach ((int position, string name) in Required)
        {
            if (arguments[position] is string text)
            {
                ArgumentException.ThrowIfNullOrEmpty(text, name);
            }

            ArgumentNullException.ThrowIfNull(arguments[position], name);
        }

        Key?.Fill(arguments);
        bool isFixed = Path.Length == 1 && Query.Length == 0;
        string start = isFixed ? "" : invoker.StartOf(operation);
        var request = new ApiRequest(isFixed ? operation.PathTemplate : Url(start, arguments), start.Length)
        {
            Body = Body is { } body ? arguments[body] : null,
            BodyType = BodyType,
            Validated = Checked(arguments),
            Headers = Headers.Length == 0 ? null : HeadersOf(arguments),
        };
        var cancellationToken = (CancellationToken)arguments[^1]!;
        return Sender is null
            ? invoker.SendAsync(operation, request, cancellationToken)
            : Sender.SendAsync(invoker, operation, request, cancellationToken);
    }

    private IValidated? Checked(object?[] arguments)
    {
        IValidated? request = Validated is { } validated ? (IValidated?)arguments[validated] : null;
        if (Key?.Fits(arguments) == false)
        {
            return new CheckedArguments(request, arguments, Codes, Key);
        }

        foreach ((int position, _) in Codes)
        {
            // A good call allocates nothing for its codes.
            if (arguments[position] is IDocumentedCode { IsDocumented: false })
            {
                return new CheckedArguments(request, arguments, Codes, Key);
            }
        }

        return request;
    }

    private List<KeyValuePair<string, string>>? HeadersOf(object?[] arguments)
    {
        List<KeyValuePair<string, string>>? headers = null;
        foreach (HeaderPart header in Headers)
        {
            if (arguments[header.Argument] is { } value)
            {
                (headers ??= new(Headers.Length)).Add(header.With(value));
            }
        }

        return headers;
    }

    /// <summary>Writes the whole address at once. Without its start, the same text would be made a second time when the request is sent.</summary>
    private string Url(string start, object?[] arguments)
    {
        var url = new RequestUrl(start);
        url.Append(Path[0].Text);
        for (int i = 1; i < Path.Length; i++)
        {
            PathPart part = Path[i];
            if (part.Argument is { } argument)
            {
                string id = (string)arguments[argument]!;
                url.AppendSegment(part.IsGroupedNumber ? GroupedNumberAttribute.WithoutSpaces(id) : id, part.Text);
            }
            else
            {
                url.Append(part.Text);
            }
        }

        foreach (QueryPart part in Query)
        {
            part.AppendTo(ref url, arguments[part.Argument]);
        }

        return url.ToString();
    }
}
