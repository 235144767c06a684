using System.Net;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis;

/// <summary>
/// The base of every response. Derive a record of yours from it to have the same from <c>SendAsync</c>, which sends a
/// <see cref="MeetingRequest"/>.
/// </summary>
public abstract record MeetingResponse
{
    private AnswerFacts _facts;

    /// <summary>Creates a response that nobody has sent, as in a test.</summary>
    protected MeetingResponse()
    {
    }

    /// <summary>
    /// The id by which the vendor's support can find the request: Feishu's log id, DingTalk's request id. Null where the
    /// vendor gave none, as WeCom does for every success, and for a success that the vendor did not answer: see
    /// <see cref="ApiOperation.DoneCodes"/>. It is neither compared nor printed, like the other facts of the answer.
    /// </summary>
    [JsonIgnore]
    public string? RequestId { get => _facts.RequestId; init => _facts.RequestId = value; }

    /// <summary>The HTTP status of the answer. Null where the vendor sent none.</summary>
    [JsonIgnore]
    public HttpStatusCode? StatusCode { get => _facts.StatusCode; init => _facts.StatusCode = value; }

    /// <summary>
    /// The headers of the answer, such as Feishu's <c>x-ogw-ratelimit-limit</c>, by their names in any case; several values
    /// of one name are joined by commas. They are as they were received, except that cookies are left out. Empty where the
    /// vendor sent no answer.
    /// </summary>
    [JsonIgnore]
    public IReadOnlyDictionary<string, string> Headers { get => _facts.Headers; init => _facts.Headers = value; }

    /// <summary>
    /// The JSON paths of the fields that could not be read because the vendor sent something other than its page says,
    /// such as text for a time: <c>$.reserve.end_time</c> or, for a field of rows, <c>$.rooms[*].capacity</c>. The
    /// value is then null, or the item is missing from its list; everything else is as it was received. Empty for a
    /// response that was read in full, as almost every response is. Fields that must not be missing unnoticed are never
    /// listed here; they cause a <see cref="MeetingProtocolException"/> instead: the id of a new resource, whether
    /// another page follows, when a room is taken, and which parts of a request failed.
    /// </summary>
    [JsonIgnore]
    public IReadOnlyList<string> UnreadFields { get => field ?? []; init; }

    /// <summary>Keeps the facts of the answer in which the response came.</summary>
    internal void CameIn(HttpResponseMessage answer, IRequestIdPlace place, string? requestId) => _facts.CameIn(answer, place, requestId);

    /// <summary>Prints the members. The paths hold names only, never a value.</summary>
    /// <param name="builder">Receives the text.</param>
    protected virtual bool PrintMembers(StringBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Append("UnreadFields = [").AppendJoin(", ", UnreadFields).Append(']');
        return true;
    }
}
