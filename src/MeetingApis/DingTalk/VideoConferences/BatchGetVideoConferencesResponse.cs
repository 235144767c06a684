using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk;

/// <summary>Those of several conferences that go on.</summary>
public sealed record BatchGetVideoConferencesResponse : MeetingResponse
{
    /// <summary>The conferences that go on; those that ended are left out. Empty for none.</summary>
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
