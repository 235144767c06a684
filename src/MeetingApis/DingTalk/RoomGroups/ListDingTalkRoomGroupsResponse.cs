using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk;

/// <summary>The groups of meeting rooms, all at once.</summary>
public sealed record ListDingTalkRoomGroupsResponse : MeetingResponse
{
    /// <summary>The groups (result). Empty for none.</summary>
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
