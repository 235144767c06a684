using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using MeetingApis.Tool.Output;

namespace MeetingApis.Tool.Simulation;

/// <summary>
/// The end of the line in a dry run: it notes each request and lets a simulator in this process answer it, so that the
/// requests after it can be told too.
/// </summary>
internal sealed class DryRun : HttpMessageHandler
{
    private const string Mask = "***";

    private static readonly JsonSerializerOptions s_readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly HttpMessageInvoker _invoker = new(new SocketsHttpHandler { UseProxy = false });
    private readonly Lock _lock = new();
    private readonly List<DryRunRequest> _requests = [];
    private Uri? _simulator;
    private string? _token;

    public IReadOnlyList<DryRunRequest> Requests
    {
        get
        {
            lock (_lock)
            {
                return [.. _requests];
            }
        }
    }

    /// <summary>Whether the simulator could not tell how it goes on.</summary>
    public bool IsCutShort { get; set; }

    /// <summary>Names the simulator, before the first request.</summary>
    /// <param name="simulator">Its address.</param>
    /// <param name="token">The token that it issued, which is printed as <c>***</c>.</param>
    public void AnswerWith(Uri simulator, string token) => (_simulator, _token) = (simulator, token);

    /// <summary>Forgets what was noted: it belonged to a preparation.</summary>
    public void Forget()
    {
        lock (_lock)
        {
            _requests.Clear();
        }
    }

    /// <summary>Prints the requests.</summary>
    public void Print(Invocation run)
    {
        IReadOnlyList<DryRunRequest> requests = Requests;
        run.Results.Raw(run.Results.IsJson ? ToolJson.Write(requests) : string.Join("\n\n", requests.Select(static request => request.ToText(s_readable))));
        run.Note(requests.Count == 0 ? "Dry run: the command sends nothing." : "\nDry run: nothing was sent.");
        if (requests.Count > 1)
        {
            run.Note("A simulator gave the answers between these requests, so ids that come from an answer are made up.");
        }

        if (IsCutShort)
        {
            run.Note("What follows the last request depends on the vendor's answer to it.");
        }
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        var noted = new DryRunRequest(request.Method.Method, Masked(request.RequestUri!.AbsoluteUri), HeadersOf(request, body.Length > 0), body.Length == 0 ? null : JsonNode.Parse(body));
        lock (_lock)
        {
            _requests.Add(noted);
        }

        using var copy = new HttpRequestMessage(request.Method, new Uri(_simulator!, request.RequestUri!.PathAndQuery));
        foreach ((string name, IEnumerable<string> values) in request.Headers)
        {
            copy.Headers.TryAddWithoutValidation(name, values);
        }

        copy.Content = body.Length == 0 ? null : new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        return await _invoker.SendAsync(copy, cancellationToken);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _invoker.Dispose();
        }

        base.Dispose(disposing);
    }

    private string Masked(string text) => text.Replace(_token!, Mask, StringComparison.Ordinal);

    /// <summary>The headers that say something: those of the token, of keys, and of the body.</summary>
    private Dictionary<string, string> HeadersOf(HttpRequestMessage request, bool hasBody)
    {
        var headers = request.Headers
            .Where(static header => header.Key is not ("Accept-Encoding" or "User-Agent" or "traceparent"))
            .ToDictionary(static header => header.Key, header => Masked(string.Join(", ", header.Value)), StringComparer.OrdinalIgnoreCase);
        if (hasBody && request.Content!.Headers.ContentType is { } type)
        {
            headers.Add("Content-Type", type.ToString());
        }

        return headers;
    }
}
