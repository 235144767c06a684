using System.Collections.ObjectModel;
using System.Net;
using System.Net.Http.Headers;

namespace MeetingApis.Internal;

/// <summary>
/// What is known of an answer beside its payload. Two of them are always equal: responses are compared by what they say. It
/// is part of the response and looks into the answer only when somebody asks, so that a call allocates nothing for it.
/// </summary>
internal struct AnswerFacts : IEquatable<AnswerFacts>
{
    private const string Cookies = "Set-Cookie";

    /// <summary>The answer, or what was read of it; null for none.</summary>
    private object? _source;
    private IRequestIdPlace? _place;
    private string? _requestId;

    public string? RequestId
    {
        get
        {
            // What is known is written before the answer is let go.
            object? source = Volatile.Read(ref _source);
            return _requestId ??= source is HttpResponseMessage answer ? _place?.RequestIdIn(answer.Headers) : null;
        }

        // The serializer sets what is no field of the answer to null, here and below.
        set => _requestId = value ?? _requestId;
    }

    public HttpStatusCode? StatusCode
    {
        readonly get => _source switch
        {
            HttpResponseMessage answer => answer.StatusCode,
            ReadAnswer read => read.StatusCode,
            _ => null,
        };
        set
        {
            if (value is not null || _source is not null)
            {
                _source = new ReadAnswer(value, Headers);
            }
        }
    }

    public IReadOnlyDictionary<string, string> Headers
    {
        get
        {
            object? source = Volatile.Read(ref _source);
            if (source is HttpResponseMessage answer)
            {
                _requestId = RequestId;
                source = new ReadAnswer(answer.StatusCode, Read(answer.Headers));
                Volatile.Write(ref _source, source);
            }

            return (source as ReadAnswer)?.Headers ?? ReadOnlyDictionary<string, string>.Empty;
        }

        set
        {
            if (value is not null || _source is not null)
            {
                _source = new ReadAnswer(StatusCode, value ?? ReadOnlyDictionary<string, string>.Empty);
            }
        }
    }

    /// <summary>Keeps an answer that was read to its end.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="place">Where its request id is.</param>
    /// <param name="requestId">The request id, where it is no header.</param>
    public void CameIn(HttpResponseMessage answer, IRequestIdPlace place, string? requestId) =>
        (_source, _place, _requestId) = (answer, place, requestId ?? _requestId);

    public readonly bool Equals(AnswerFacts other) => true;

    public override readonly bool Equals(object? obj) => obj is AnswerFacts;

    public override readonly int GetHashCode() => 0;

    private static Dictionary<string, string> Read(HttpResponseHeaders received)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (KeyValuePair<string, HeaderStringValues> header in received.NonValidated)
        {
            if (!header.Key.Equals(Cookies, StringComparison.OrdinalIgnoreCase))
            {
                headers[header.Key] = header.Value.ToString();
            }
        }

        return headers;
    }

    /// <summary>What was read of an answer, or given by a test.</summary>
    private sealed record ReadAnswer(HttpStatusCode? StatusCode, IReadOnlyDictionary<string, string> Headers);
}
