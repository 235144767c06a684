using System.Text.Json.Nodes;

namespace MeetingApis;

/// <summary>
/// A request to an operation for which the library has no method, or to one of the catalogue without its records. Send it
/// with <c>FeishuClient.SendAsync</c> and its siblings: the token, waits, retries, the verdict on the vendor's code,
/// exceptions and telemetry are those of every other call.
/// </summary>
/// <remarks>It always goes to the client's own host: nothing in it can lead the token elsewhere.</remarks>
public sealed record MeetingRequest
{
    /// <summary>Creates a request.</summary>
    /// <param name="method">The HTTP verb: GET, POST, PUT, PATCH or DELETE.</param>
    /// <param name="path">
    /// The path below the client's base address, with its ids filled in: <c>/open-apis/vc/v1/room_configs/query</c>. An id
    /// that may hold a slash, a percent sign or the like goes through <see cref="Uri.EscapeDataString(string)"/> first;
    /// every other character that a path cannot hold is escaped here.
    /// </param>
    /// <exception cref="ArgumentException">
    /// The verb is another one, or the path does not begin with a slash, holds a query, a fragment, a backslash, an empty
    /// segment or <c>..</c>, or a place that waits for an id: <c>{id}</c> or <c>:id</c>.
    /// </exception>
    public MeetingRequest(HttpMethod method, string path)
        : this(null, RequestVerb.Of(method), RequestPath.Escape(path))
    {
    }

    private MeetingRequest(ApiOperation? operation, HttpMethod method, string path) =>
        (Operation, Method, Path, Name, Safety) = (operation, method, path, operation?.Name, operation?.Safety ?? RetrySafety.ByVerb);

    /// <summary>The HTTP verb.</summary>
    public HttpMethod Method { get; }

    /// <summary>The path below the client's base address, escaped.</summary>
    public string Path { get; }

    /// <summary>
    /// The query, in the order in which it is sent. Names may repeat; names and values are escaped when they are sent, and a
    /// value that is null is left out. Empty for none. It cannot hold an access token, which the client adds.
    /// </summary>
    public IReadOnlyList<KeyValuePair<string, string?>> Query { get; init; } = [];

    /// <summary>Further headers, such as a language. Empty for none. They cannot be those that the client or HTTP itself sets.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    /// <summary>The JSON body. Null sends none, as every GET request must.</summary>
    public JsonNode? Body { get; init; }

    /// <summary>
    /// Whether the library may send the request again after a failure with an unknown outcome. By default the verb
    /// decides, so that a POST or PATCH request is not sent again: say <see cref="RetrySafety.Safe"/> for one that only
    /// reads. With <see cref="RetrySafety.IdempotentWithKey"/>, the request itself holds the key by which the vendor knows
    /// it again. An operation of the catalogue has its own, which cannot be changed.
    /// </summary>
    public RetrySafety Safety { get; init; }

    /// <summary>
    /// What exceptions, logs, traces and metrics call the operation, such as <c>feishu.room_configs.query</c>: lower-case
    /// letters, digits, dots and underscores, 100 characters at most, and never an id, as each name is a series of
    /// measurements. Operations of one name share the waits that the vendor orders. Null is called by the vendor alone:
    /// <c>feishu.unmodelled</c>. An operation of the catalogue has its own name, which cannot be changed.
    /// </summary>
    public string? Name { get; init; }

    /// <summary>The operation of the catalogue; null for one that is not in it.</summary>
    internal ApiOperation? Operation { get; }

    /// <summary>Creates a request to an operation of the catalogue, with its verb, path, name, retry safety, host and token kinds.</summary>
    /// <param name="operation">One of <c>FeishuClient.Operations</c> or its siblings.</param>
    /// <param name="pathValues">
    /// The ids in the path, by their names in <see cref="ApiOperation.PathTemplate"/>, unescaped. Null for a path without ids.
    /// </param>
    /// <exception cref="ArgumentException">An id is missing, is not in the path, or cannot stand in one.</exception>
    public static MeetingRequest For(ApiOperation operation, IReadOnlyDictionary<string, string>? pathValues = null)
    {
        ArgumentNullException.ThrowIfNull(operation);
        return operation.IsModelled
            ? new MeetingRequest(operation, operation.Method, RequestPath.Fill(operation.PathTemplate, pathValues))
            : throw new ArgumentException("It is not an operation of the catalogue: write its verb and path.", nameof(operation));
    }

    /// <summary>Returns verb and name. The path may hold ids, and query, headers and body anything.</summary>
    public override string ToString() => Name is null ? Method.Method : $"{Method} {Name}";
}
