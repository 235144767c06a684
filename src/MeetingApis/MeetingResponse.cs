using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis;

/// <summary>What every answer has, whatever it is about.</summary>
public abstract record MeetingResponse
{
    private protected MeetingResponse()
    {
    }

    /// <summary>
    /// Where the vendor sent something that cannot be read as what its page says, such as text for a time: the paths on the
    /// wire, <c>$.reserve.end_time</c> or, for a field of rows, <c>$.rooms[*].capacity</c>. There the value is null, or the
    /// item missing from its list; everything else is as it came. Empty for an answer that was read in full, as almost every
    /// one is. What must not be missing unnoticed is never named here, but is a <see cref="MeetingProtocolException"/>: the
    /// id of what was made, whether another page follows, when a room is taken, and what of a request failed.
    /// </summary>
    [JsonIgnore]
    public IReadOnlyList<string> UnreadFields { get => field ?? []; init; }

    /// <summary>Prints the members; the paths hold names only, never a value.</summary>
    /// <param name="builder">Where to.</param>
    protected virtual bool PrintMembers(StringBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Append("UnreadFields = [").AppendJoin(", ", UnreadFields).Append(']');
        return true;
    }
}
