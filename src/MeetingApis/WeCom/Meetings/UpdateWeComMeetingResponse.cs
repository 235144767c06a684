using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.WeCom;

/// <summary>The result of a changed meeting.</summary>
public sealed record UpdateWeComMeetingResponse : MeetingResponse
{
    /// <summary>
    /// The user ids of participants without a valid meeting account. This happens only in organisations that bought the
    /// professional edition of meetings, where some members have no account. Empty when there are none.
    /// </summary>
    [JsonPropertyName("excess_users")]
    [NeverNull]
    public IReadOnlyList<string> ExcessUsers { get => field ?? []; init; }

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        base.PrintMembers(builder);
        builder.Append(CultureInfo.InvariantCulture, $", ExcessUsers = {ExcessUsers.Count}");
        return true;
    }
}
