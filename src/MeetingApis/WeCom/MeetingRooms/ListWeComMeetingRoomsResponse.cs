using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.WeCom;

/// <summary>All requested meeting rooms. This list has no pages.</summary>
public sealed record ListWeComMeetingRoomsResponse : MeetingResponse
{
    /// <summary>The rooms. Empty when there are none.</summary>
    [JsonPropertyName("meetingroom_list")]
    public IReadOnlyList<WeComMeetingRoom> Items { get => field ?? []; init; }

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        base.PrintMembers(builder);
        builder.Append(CultureInfo.InvariantCulture, $", Items = {Items.Count}");
        return true;
    }
}
