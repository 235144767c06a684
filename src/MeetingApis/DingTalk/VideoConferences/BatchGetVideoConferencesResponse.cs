using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk;

/// <summary>The ongoing conferences among those requested.</summary>
public sealed record BatchGetVideoConferencesResponse : MeetingResponse
{
    /// <summary>The ongoing conferences, without those that have ended. Empty when there are none.</summary>
    [JsonPropertyName("infos")]
    public IReadOnlyList<OngoingVideoConference> Items { get => field ?? []; init; }

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        base.PrintMembers(builder);
        builder.Append(CultureInfo.InvariantCulture, $", Items = {Items.Count}");
        return true;
    }
}
