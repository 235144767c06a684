using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis;

/// <summary>The base of every response.</summary>
public abstract record MeetingResponse
{
    private protected MeetingResponse()
    {
    }

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

    /// <summary>Prints the members. The paths hold names only, never a value.</summary>
    /// <param name="builder">Receives the text.</param>
    protected virtual bool PrintMembers(StringBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Append("UnreadFields = [").AppendJoin(", ", UnreadFields).Append(']');
        return true;
    }
}
