using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk;

/// <summary>All groups of meeting rooms.</summary>
public sealed record ListDingTalkRoomGroupsResponse : MeetingResponse
{
    /// <summary>The groups (result). Empty when there are none.</summary>
    [JsonPropertyName("result")]
    public IReadOnlyList<DingTalkRoomGroup> Items { get => field ?? []; init; }

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        base.PrintMembers(builder);
        builder.Append(CultureInfo.InvariantCulture, $", Items = {Items.Count}");
        return true;
    }
}
